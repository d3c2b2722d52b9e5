//! Texts as they stand in XML.

use std::borrow::Cow;

use memchr::{memchr, memchr2};

/// The five references that every XML knows.
const REFERENCES: [(&str, char); 5] = [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("apos;", '\'')];

/// The text that is written so, if it has nothing that is read in a way of its own: a line break of Windows, a reference by number or by a
/// name that is not XML's, or a character as Excel writes it, `_x000D_`.
pub(super) fn plain(written: &str) -> Option<Cow<'_, str>> {
    let bytes = written.as_bytes();
    if memchr2(b'\r', b'_', bytes).is_some() && (memchr(b'\r', bytes).is_some() || written.contains("_x")) {
        return None;
    }
    if memchr(b'&', bytes).is_some() { resolved(written).map(Cow::Owned) } else { Some(Cow::Borrowed(written)) }
}

fn resolved(written: &str) -> Option<String> {
    let mut pieces = written.split('&');
    let mut text = pieces.next()?.to_owned();
    for piece in pieces {
        let (name, letter) = REFERENCES.iter().find(|(name, _)| piece.starts_with(name))?;
        text.push(*letter);
        text.push_str(&piece[name.len()..]);
    }
    Some(text)
}

/// Whether every reference in a piece of XML is one that every XML knows.
pub(super) fn has_known_references(written: &str) -> bool {
    memchr(b'&', written.as_bytes()).is_none() || resolved(written).is_some()
}

/// The text without white space around it, which counts only where the file says so.
pub(super) fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    const SPACE: [char; 4] = [' ', '\t', '\r', '\n'];
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(SPACE)),
        Cow::Owned(text) => Cow::Owned(text.trim_matches(SPACE).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_references_are_resolved_and_others_are_left_to_calamine() {
        assert_eq!(plain("R&amp;D &lt;1 &quot;a&apos;&gt;").as_deref(), Some("R&D <1 \"a'>"));
        assert_eq!(plain("Łódź_a").as_deref(), Some("Łódź_a"));
        for written in ["a&#10;b", "&lol;", "a & b", "_x000D_", "a\r\nb", "&"] {
            assert_eq!(plain(written), None, "{written}");
        }
    }
}
