//! Which format a file has, from its content; its name proves nothing.

use std::fmt;

use super::archive::Archive;
use super::{ReadError, compound, encoding};

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML, as text in a zip archive.
    Xlsx,
    /// Office Open XML, as binary records in a zip archive.
    Xlsb,
    /// The OASIS format of `LibreOffice`.
    Ods,
    /// The binary format of Excel 97 and before.
    Xls,
    /// Text with a separator between the columns.
    Text,
    /// A web page with tables, as many programs save what they call `.xls`.
    Html,
}

impl Format {
    /// Whether files of this format are usually named so; an unusual ending misleads nobody.
    fn matches_ending(self, ending: &str) -> bool {
        let endings: &[&str] = match self {
            Self::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
            Self::Xlsb => &["xlsb"],
            Self::Ods => &["ods", "ots", "fods"],
            Self::Xls => &["xls", "xlt"],
            Self::Text => &["csv", "tsv", "txt", "tab"],
            Self::Html => &["html", "htm"],
        };
        endings.contains(&ending)
    }

    /// The ending of a file's name, if it is that of another format than this.
    pub(super) fn misleading_ending(self, name: &str) -> Option<String> {
        let file_name = name.rsplit('/').next().unwrap_or(name);
        let ending = file_name.rsplit_once('.')?.1.to_lowercase();
        let known =
            [Self::Xlsx, Self::Xlsb, Self::Ods, Self::Xls, Self::Text, Self::Html].iter().any(|format| format.matches_ending(&ending));
        (known && !self.matches_ending(&ending)).then_some(ending)
    }
}

impl fmt::Display for Format {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Xlsx => "an Excel workbook (.xlsx)",
            Self::Xlsb => "a binary Excel workbook (.xlsb)",
            Self::Ods => "an OpenDocument spreadsheet (.ods)",
            Self::Xls => "an Excel 97 workbook (.xls)",
            Self::Text => "a text table (.csv)",
            Self::Html => "a web page with tables (.html)",
        })
    }
}

const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// What the first bytes say: a zip archive, a compound file, or neither.
pub(super) enum Container {
    Zip,
    CompoundFile,
    Plain,
}

/// The container of a file, from its first bytes.
pub(super) fn container(bytes: &[u8]) -> Container {
    if ZIP.iter().any(|magic| bytes.starts_with(magic)) {
        Container::Zip
    } else if bytes.starts_with(compound::MAGIC) {
        Container::CompoundFile
    } else {
        Container::Plain
    }
}

/// The format of a zip archive, from the names of its parts.
pub(super) fn of_archive(archive: &mut Archive<'_>) -> Result<Format, ReadError> {
    let has = |part: &str| archive.has(part);
    if has("xl/workbook.bin") {
        Ok(Format::Xlsb)
    } else if has("_rels/.rels") && archive.has_named_like("workbook.xml") {
        Ok(Format::Xlsx)
    } else if has("content.xml") && has("mimetype") {
        match archive.beginning("mimetype", 64)?.as_slice() {
            kind if kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => Ok(Format::Ods),
            _ => Err(ReadError::UnknownFormat { found: "an OpenDocument file that is no spreadsheet" }),
        }
    } else if has("index/document.iwa") {
        Err(ReadError::UnknownFormat { found: "an Apple Numbers document" })
    } else if has("word/document.xml") {
        Err(ReadError::UnknownFormat { found: "a Word document" })
    } else {
        Err(ReadError::UnknownFormat { found: "a zip archive that is no workbook" })
    }
}

/// Whether a file without a container is a text table.
pub(super) fn of_plain(bytes: &[u8]) -> Result<Format, ReadError> {
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let begins = |with: &str| start.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()));
    if begins("%PDF") {
        Err(ReadError::UnknownFormat { found: "a PDF document" })
    } else if begins("{\\rtf") {
        Err(ReadError::UnknownFormat { found: "a rich text document" })
    } else if begins("MIME-Version:") {
        Err(ReadError::UnknownFormat { found: "a web archive (.mht)" })
    } else if begins("<?xml") && mentions(start, "application/vnd.oasis.opendocument.spreadsheet") {
        Ok(Format::Ods)
    } else if begins("<?xml") && mentions(start, "urn:schemas-microsoft-com:office:spreadsheet") && !mentions(start, "<html") {
        Err(ReadError::UnknownFormat { found: "an XML workbook of Excel 2003" })
    } else if begins("<") && ["<html", "<table", "<!doctype html"].iter().any(|tag| mentions(start, tag)) {
        Ok(Format::Html)
    } else if begins("<?xml") {
        Err(ReadError::UnknownFormat { found: "an XML document" })
    } else if !encoding::looks_like_text(bytes) {
        Err(ReadError::UnknownFormat { found: "data that is neither" })
    } else {
        Ok(Format::Text)
    }
}

/// Whether the beginning of a file has these words, in capitals or not.
fn mentions(start: &[u8], words: &str) -> bool {
    let beginning = &start[..start.len().min(4096)];
    beginning.windows(words.len()).any(|bytes| bytes.eq_ignore_ascii_case(words.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_misleads_only_when_it_is_that_of_another_format() {
        assert_eq!(Format::Text.misleading_ending("member-states/ES.XLSX"), Some("xlsx".into()));
        assert_eq!(Format::Text.misleading_ending("member-states/ES.csv"), None);
        assert_eq!(Format::Text.misleading_ending("member-states.xlsx/ES"), None);
        assert_eq!(Format::Xlsx.misleading_ending("DE.xlsx.part"), None);
    }

    #[test]
    fn what_is_no_table_is_named() {
        assert_eq!(of_plain(b"%PDF-1.7 ...").unwrap_err().to_string(), "expected a workbook or a text table, found a PDF document");
        assert_eq!(of_plain(b"MIME-Version: 1.0\n").unwrap_err(), ReadError::UnknownFormat { found: "a web archive (.mht)" });
    }

    #[test]
    fn a_web_page_is_one_whatever_it_begins_with() {
        assert_eq!(of_plain(b"\n<TABLE><tr>"), Ok(Format::Html));
        assert_eq!(of_plain(b"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"), Ok(Format::Html));
        assert!(of_plain(b"<?xml version=\"1.0\"?><note/>").is_err());
    }
}
