//! Where the placeholders of a text are.

use std::ops::Range;

/// A placeholder in a text: `{{ … }}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Placeholder {
    /// Its bytes, braces and all.
    pub(super) range: Range<usize>,
    /// What is to be done with it.
    pub(super) kind: Kind,
}

/// The kinds of what begins with two braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A placeholder.
    Whole,
    /// Two braces that nothing closes before the next ones, or before the end of the paragraph.
    Unclosed,
    /// `\{{`, which stands for two braces.
    Escaped,
}

/// The placeholders of a text, in order.
pub(super) fn find(text: &str) -> Vec<Placeholder> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find("{{").map(|start| start + from) {
        let after = start + 2;
        from = after;
        if text[..start].ends_with('\\') {
            found.push(Placeholder { range: start - 1..after, kind: Kind::Escaped });
            continue;
        }
        let rest = &text[after..];
        let stop = [rest.find("{{"), rest.find("\n\n"), rest.find("\r\n\r\n")].into_iter().flatten().min().unwrap_or(rest.len());
        match rest[..stop].find("}}") {
            Some(end) => {
                from = after + end + 2;
                found.push(Placeholder { range: start..from, kind: Kind::Whole });
            }
            None => found.push(Placeholder { range: start..after, kind: Kind::Unclosed }),
        }
    }
    found
}

/// What stands between the braces.
pub(super) fn content(placeholder: &str) -> &str {
    placeholder.trim_start_matches("{{").trim_end_matches("}}").trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(&str, Kind)> {
        find(text).into_iter().map(|found| (&text[found.range], found.kind)).collect()
    }

    #[test]
    fn placeholders_are_found_with_their_braces() {
        assert_eq!(kinds("a {{ T1/total }} b {{x}}"), [("{{ T1/total }}", Kind::Whole), ("{{x}}", Kind::Whole)]);
        assert_eq!(content("{{ T1/total }}"), "T1/total");
    }

    #[test]
    fn what_is_not_closed_ends_with_its_paragraph_or_at_the_next() {
        assert_eq!(kinds("{{ a {{ b }}"), [("{{", Kind::Unclosed), ("{{ b }}", Kind::Whole)]);
        assert_eq!(kinds("{{ a\n\nb }}"), [("{{", Kind::Unclosed)]);
        assert_eq!(kinds("{{ a\nin million }}"), [("{{ a\nin million }}", Kind::Whole)]);
    }

    #[test]
    fn braces_can_be_meant() {
        assert_eq!(kinds("\\{{ a }}"), [("\\{{", Kind::Escaped)]);
    }
}
