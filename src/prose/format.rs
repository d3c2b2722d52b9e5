//! The file formats of texts.

use std::fmt;

/// A file format, by the ending of the file's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text: `.txt`.
    Text,
    /// Markdown: `.md`, `.markdown`.
    Markdown,
    /// HTML: `.html`, `.htm`, `.xhtml`.
    Html,
    /// Typst: `.typ`.
    Typst,
    /// Word: `.docx`.
    Docx,
    /// PDF: `.pdf`, which has no words, only letters at places.
    Pdf,
}

impl Format {
    /// The format of a file of this name; none where its ending is not known.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "txt" => Some(Self::Text),
            "md" | "markdown" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" => Some(Self::Html),
            "typ" => Some(Self::Typst),
            "docx" => Some(Self::Docx),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// A text with what has a meaning in this format made plain letters. Word's own file is escaped where it is written.
    #[must_use]
    pub fn escaped(self, text: &str) -> String {
        let special = match self {
            Self::Text | Self::Docx | Self::Pdf => return text.to_owned(),
            Self::Html => return quick_xml::escape::escape(text).into_owned(),
            Self::Markdown => "\\`*_[]<>#|&~",
            Self::Typst => "\\`*_[]<>#$@~=",
        };
        let mut escaped = String::new();
        for letter in text.chars() {
            if special.contains(letter) {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
        escaped
    }
}

/// Why a text cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// Its bytes are no UTF-8.
    NotUtf8 {
        /// The line of the first byte that is none, counted from 1.
        line: usize,
    },
    /// It is no Word document, or a damaged one.
    Docx(String),
    /// It is a PDF.
    Pdf,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 { line } => {
                write!(formatter, "expected a text in UTF-8, found other bytes in line {line}\n  hint: save it again as UTF-8")
            }
            Self::Docx(reason) => write!(formatter, "expected a Word document: {reason}\n  hint: save it again as .docx"),
            Self::Pdf => formatter.write_str(
                "a PDF has letters at places, but no words and sentences that can be relied on\n  \
                 hint: take the document that it was made from, or the text that `pdftotext -layout` makes of it",
            ),
        }
    }
}

impl std::error::Error for Unreadable {}

/// The text of a file in UTF-8, without a mark of byte order.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        Unreadable::NotUtf8 { line: before.split(|byte| *byte == b'\n').count() }
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_decides_in_any_case() {
        assert_eq!(Format::of("chapter.1.DOCX"), Some(Format::Docx));
        assert_eq!(Format::of("chapter.md"), Some(Format::Markdown));
        assert_eq!(Format::of("chapter"), None);
        assert_eq!(Format::of("chapter.odt"), None);
    }

    #[test]
    fn what_has_a_meaning_in_the_format_is_escaped() {
        assert_eq!(Format::Markdown.escaped("Kosovo* <b>"), "Kosovo\\* \\<b\\>");
        assert_eq!(Format::Html.escaped("a < b & c"), "a &lt; b &amp; c");
        assert_eq!(Format::Typst.escaped("$5 #x"), "\\$5 \\#x");
        assert_eq!(Format::Text.escaped("<&>"), "<&>");
    }

    #[test]
    fn other_bytes_are_named_with_their_line() {
        assert_eq!(utf8(b"a\nb\xff"), Err(Unreadable::NotUtf8 { line: 2 }));
        assert_eq!(utf8("\u{feff}é".as_bytes()), Ok("é"));
    }
}
