//! The language of a workbook. EN 301 549 asks for it and `rust_xlsxwriter` has no way to say it, so it is put into the
//! finished file: all parts are copied as they are, and `docProps/core.xml` gains its `dc:language`.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

const CORE_PROPERTIES: &str = "docProps/core.xml";

/// The same workbook with its language declared.
pub(super) fn declare(workbook: &[u8], language: &str) -> Vec<u8> {
    rewrite(workbook, language).expect("the workbook was just written, as a whole, to memory")
}

fn rewrite(workbook: &[u8], language: &str) -> ZipResult<Vec<u8>> {
    let mut source = ZipArchive::new(Cursor::new(workbook))?;
    let mut target = ZipWriter::new(Cursor::new(Vec::with_capacity(workbook.len())));
    for index in 0..source.len() {
        let mut part = source.by_index(index)?;
        if part.name()? != CORE_PROPERTIES {
            drop(part);
            target.raw_copy_file(source.by_index_raw(index)?)?;
            continue;
        }
        let mut properties = String::new();
        part.read_to_string(&mut properties)?;
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        target.start_file(CORE_PROPERTIES, options.unix_permissions(0o600).last_modified_time(DateTime::default()))?;
        target.write_all(with_language(&properties, language).as_bytes())?;
    }
    Ok(target.finish()?.into_inner())
}

fn with_language(properties: &str, language: &str) -> String {
    let end = "</cp:coreProperties>";
    properties.replacen(end, &format!("<dc:language>{language}</dc:language>{end}"), 1)
}
