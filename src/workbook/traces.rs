//! Traces in the XML of an `.xlsx` of what calamine leaves out. They are rare, so the sheets are read a second time only where there are any.

use std::collections::BTreeSet;

use memchr::memmem::Finder;

/// What a hidden row or column, a formula without a value and a raised character look like in a sheet.
const OF_SHEETS: [&str; 8] = [" hidden=\"1\"", " hidden=\"true\"", "f></", "f><v/>", "f><v></", "f><v />", "\"/></c>", "superscript"];
/// What a raised character looks like in the list of shared texts.
const OF_SHARED_TEXTS: [&str; 1] = ["superscript"];

/// The parts of an archive that have traces.
#[derive(Debug, Default)]
pub(super) struct Traces {
    parts: BTreeSet<String>,
}

impl Traces {
    /// Keeps the name of a part in which something was found.
    pub(super) fn add(&mut self, part: &str, search: Option<Search>) {
        if search.is_some_and(|search| search.found) {
            self.parts.insert(part.to_owned());
        }
    }

    /// Whether the part of this name (in lower case) has any.
    pub(super) fn has(&self, part: &str) -> bool {
        self.parts.contains(part)
    }

    /// Whether no part has any.
    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }
}

/// The search in one part, piece by piece.
pub(super) struct Search {
    finders: Vec<Finder<'static>>,
    /// The end of the piece before, in which a trace can begin.
    rest: Vec<u8>,
    found: bool,
}

/// Bytes of the longest trace, less one.
const OVERLAP: usize = 15;

impl Search {
    /// A search where the part can have traces.
    pub(super) fn of_part(name: &str) -> Option<Self> {
        let needles: &[&'static str] = if name.ends_with("sharedstrings.xml") {
            &OF_SHARED_TEXTS
        } else if name.contains("/worksheets/") && name.rsplit('.').next() == Some("xml") {
            &OF_SHEETS
        } else {
            return None;
        };
        Some(Self { finders: needles.iter().map(|needle| Finder::new(*needle)).collect(), rest: Vec::new(), found: false })
    }

    /// Whether a whole sheet has any trace.
    pub(super) fn finds(sheet: &str) -> bool {
        OF_SHEETS.iter().any(|needle| memchr::memmem::find(sheet.as_bytes(), needle.as_bytes()).is_some())
    }

    /// Looks at the next piece.
    pub(super) fn look_at(&mut self, piece: &[u8]) {
        if self.found {
            return;
        }
        let mut seam = std::mem::take(&mut self.rest);
        seam.extend_from_slice(&piece[..piece.len().min(OVERLAP)]);
        self.found = self.finders.iter().any(|finder| finder.find(&seam).is_some() || finder.find(piece).is_some());
        let end = if piece.len() < OVERLAP { &seam } else { piece };
        self.rest = end[end.len().saturating_sub(OVERLAP)..].to_vec();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trace_is_found_across_two_pieces() {
        let text = b"<row r=\"4\" hidden=\"1\"><c>";
        for cut in 1..text.len() {
            let mut search = Search::of_part("xl/worksheets/sheet1.xml").unwrap();
            search.look_at(&text[..cut]);
            search.look_at(&text[cut..]);
            assert!(search.found, "cut at {cut}");
        }
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        let mut search = Search::of_part("xl/worksheets/sheet1.xml").unwrap();
        search.look_at(b"<row r=\"4\" hidden=\"false\"><c r=\"A4\"><f>1+1</f><v>2</v></c></row>");
        assert!(!search.found);
        assert!(Search::of_part("docprops/app.xml").is_none());
    }
}
