//! What `rust_xlsxwriter` has no way to say, put into the finished file: the language of the workbook, which EN 301 549 asks for, and the
//! style by which programs know the heading of a sheet. All other parts are copied as they are.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::heading;

const CORE_PROPERTIES: &str = "docProps/core.xml";
const STYLES: &str = "xl/styles.xml";

/// The same workbook with its language declared and its titles tagged.
pub(super) fn finish(workbook: &[u8], language: &str) -> Vec<u8> {
    rewrite(workbook, language).expect("the workbook was just written, as a whole, to memory")
}

fn rewrite(workbook: &[u8], language: &str) -> ZipResult<Vec<u8>> {
    let mut source = ZipArchive::new(Cursor::new(workbook))?;
    let mut target = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len())));
    for index in 0..source.len() {
        let mut part = source.by_index(index)?;
        let name = part.name()?.into_owned();
        if name != CORE_PROPERTIES && name != STYLES {
            drop(part);
            target.raw_copy_file(source.by_index_raw(index)?)?;
            continue;
        }
        let mut text = String::new();
        part.read_to_string(&mut text)?;
        let text = if name == STYLES { heading::tagged(&text) } else { with_language(&text, language) };
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        target.start_file(name, options.unix_permissions(0o600).last_modified_time(DateTime::default()))?;
        target.write_all(text.as_bytes())?;
    }
    Ok(target.finish()?.into_inner())
}

fn with_language(properties: &str, language: &str) -> String {
    let end = "</cp:coreProperties>";
    properties.replacen(end, &format!("<dc:language>{language}</dc:language>{end}"), 1)
}
