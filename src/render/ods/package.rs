//! The parts of the document in one zip file, with the list of them.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::render::xml::Xml;

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Packs parts of XML.
pub(super) fn pack(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    write(parts).expect("memory takes what is written to it")
}

/// The media type comes first and as it is, so that programs know the file by its first bytes. All dates are zip's own beginning.
fn write(parts: &[(&str, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let deflated = deflated.unix_permissions(0o644).last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("mimetype", deflated.compression_method(CompressionMethod::Stored))?;
    archive.write_all(MEDIA_TYPE.as_bytes())?;
    for (path, bytes) in parts {
        archive.start_file(*path, deflated)?;
        archive.write_all(bytes)?;
    }
    archive.start_file("META-INF/manifest.xml", deflated)?;
    archive.write_all(&manifest(parts))?;
    Ok(archive.finish()?.into_inner())
}

fn manifest(parts: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let version = ("manifest:version", "1.3");
    let namespace = ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    Xml::document("manifest:manifest", &[namespace, version], |xml| {
        let whole = [("manifest:full-path", "/"), version, ("manifest:media-type", MEDIA_TYPE)];
        xml.empty("manifest:file-entry", &whole);
        for (path, _) in parts {
            xml.empty("manifest:file-entry", &[("manifest:full-path", *path), ("manifest:media-type", "text/xml")]);
        }
    })
}
