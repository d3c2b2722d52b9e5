//! Files behind a password, as far as a program sees them that does not know it.

use zip::result::ZipError;

use crate::package::archive;
use crate::{Made, compound_file};

pub(crate) fn files() -> Result<Vec<Made>, ZipError> {
    Ok(vec![
        ("behind-a-password.xlsx", compound_file::write("EncryptedPackage", noise(5_000))),
        ("behind-a-password.xls", compound_file::write("Workbook", encrypted_records())),
        ("behind-a-password.ods", encrypted_ods()?),
    ])
}

/// Bytes that mean nothing, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
    std::iter::successors(Some(2024), next).map(|state| state.to_be_bytes()[0]).take(length).collect()
}

/// The first record of a workbook, the one that says that the following are encrypted, and noise.
fn encrypted_records() -> Vec<u8> {
    let record = |number: u16, body: &[u8]| {
        let length = u16::try_from(body.len()).expect("the records are short");
        [&number.to_le_bytes(), &length.to_le_bytes(), body].concat()
    };
    let words = |words: &[u16]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let begin = record(0x0809, &words(&[0x0600, 0x0005, 0x0DBB, 0x07CC, 0x00C1, 0, 0x0306, 0]));
    let password = record(0x002F, &[&words(&[1, 1, 1]), &noise(48)[..]].concat());
    [begin, password, noise(2_000)].concat()
}

fn encrypted_ods() -> Result<Vec<u8>, ZipError> {
    let manifest = r#"<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="4711"><manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="c2VjcmV0"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="c2VjcmV0"/></manifest:encryption-data></manifest:file-entry></manifest:manifest>"#;
    archive(&[
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", "these bytes are encrypted"),
    ])
}
