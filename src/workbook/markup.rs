//! Goes through the bytes of an XML part before a reader does, and counts what a reader would make room for. No reader underneath asks
//! how long a text is, how many attributes a tag has or how deep elements lie before it has taken all of them.

use super::ReadError;
use super::limits::{Limit, Limits};

/// Attributes of one tag; a reader compares each with all before it.
const MOST_ATTRIBUTES: u32 = 1_000;
/// Elements within each other; no format has more than some dozens.
const DEEPEST: u32 = 256;
/// Elements of the part of styles, for which the reader makes room generously. Excel writes some 200 000 at most.
const MOST_STYLES: u64 = 500_000;
/// How many times longer than its text a text may be written, as `&#8364;`.
pub(super) const ESCAPED: u64 = 8;
/// What a reader holds of a shared text beside its letters.
const SHARED_TEXT_BYTES: u64 = 40;

/// What a part is to a spreadsheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    SharedTexts,
    Styles,
    Other,
}

/// An XML part, as far as it has been seen.
pub(super) struct Markup<'limits> {
    limits: &'limits Limits,
    role: Role,
    state: State,
    /// The beginning of the tag at hand: its name, or what kind of mark it is.
    name: Vec<u8>,
    /// Bytes since the last tag began or ended.
    stretch: u64,
    attributes: u32,
    depth: u32,
    /// The last two bytes, which end a comment or a section.
    before: [u8; 2],
    elements: u64,
    filled: u64,
    merged: u64,
    shared: u64,
    letters: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Text,
    /// In the name of a tag, or just behind `<`.
    Name,
    /// Between the attributes of a tag.
    Tag,
    /// In the value of an attribute that ends with this mark.
    Value(u8),
    /// In `<!-- … -->`.
    Comment,
    /// In `<![CDATA[ … ]]>`.
    Section,
    /// In `<? … ?>`.
    Instruction,
}

/// Longer beginnings of tags are no names that matter here.
const LONGEST_NAME: usize = 64;

impl<'limits> Markup<'limits> {
    pub(super) fn new(role: Role, limits: &'limits Limits) -> Self {
        Self {
            limits,
            role,
            state: State::Text,
            name: Vec::new(),
            stretch: 0,
            attributes: 0,
            depth: 0,
            before: [0; 2],
            elements: 0,
            filled: 0,
            merged: 0,
            shared: 0,
            letters: 0,
        }
    }

    /// Takes the next bytes of the part.
    pub(super) fn take(&mut self, mut bytes: &[u8]) -> Result<(), ReadError> {
        while let Some((byte, rest)) = bytes.split_first() {
            let byte = *byte;
            // Most bytes are text or the value of an attribute; these are gone through without looking at each.
            let skipped = match self.state {
                State::Text => bytes.iter().position(|byte| *byte == b'<').unwrap_or(bytes.len()),
                State::Value(mark) => bytes.iter().position(|byte| *byte == mark).unwrap_or(bytes.len()),
                _ => 0,
            };
            if skipped > 0 {
                self.pass(skipped as u64)?;
                bytes = &bytes[skipped..];
                continue;
            }
            self.step(byte)?;
            self.before = [self.before[1], byte];
            bytes = rest;
        }
        Ok(())
    }

    /// How many bytes a reader holds of this part after it has read it.
    pub(super) fn held(&self) -> u64 {
        if self.role == Role::SharedTexts { self.shared * SHARED_TEXT_BYTES + self.letters } else { 0 }
    }

    /// Counts elements that hold a value and were gone through by somebody else.
    pub(super) fn add_filled(&mut self, elements: u64) -> Result<(), ReadError> {
        self.filled = self.filled.saturating_add(elements);
        Limit::Cells.hold_counting(self.filled, self.limits)
    }

    fn pass(&mut self, bytes: u64) -> Result<(), ReadError> {
        self.stretch += bytes;
        if self.state == State::Text {
            self.letters += bytes;
        }
        if self.stretch > self.limits.text_bytes.saturating_mul(ESCAPED) {
            Limit::TextBytes.hold_counting(self.stretch, self.limits)?;
        }
        if self.role == Role::SharedTexts { Limit::ContentBytes.hold_counting(self.held(), self.limits) } else { Ok(()) }
    }

    fn step(&mut self, byte: u8) -> Result<(), ReadError> {
        self.state = match (self.state, byte) {
            (State::Text, _) => {
                self.name.clear();
                self.stretch = 0;
                self.attributes = 0;
                State::Name
            }
            (State::Name | State::Tag, b'>') => return self.end_of_tag(),
            (State::Name, _) if byte.is_ascii_whitespace() => State::Tag,
            (State::Name, _) => {
                if self.name.len() < LONGEST_NAME {
                    self.name.push(byte);
                }
                self.mark()?
            }
            (State::Tag, b'"' | b'\'') => {
                self.attributes += 1;
                if self.attributes > MOST_ATTRIBUTES {
                    return Err(ReadError::damaged(format_args!("a tag in it has more than {MOST_ATTRIBUTES} attributes")));
                }
                State::Value(byte)
            }
            (State::Value(_), _) => State::Tag,
            (State::Comment, b'>') if self.before == *b"--" => State::Text,
            (State::Section, b'>') if self.before == *b"]]" => State::Text,
            (State::Instruction, b'>') if self.before[1] == b'?' => State::Text,
            (state, _) => state,
        };
        if matches!(self.state, State::Section) {
            self.letters += 1;
        }
        self.pass(1)
    }

    /// What a `<` turns out to begin.
    fn mark(&self) -> Result<State, ReadError> {
        Ok(match self.name.as_slice() {
            b"?" => State::Instruction,
            b"!--" => State::Comment,
            b"![CDATA[" => State::Section,
            name if name.eq_ignore_ascii_case(b"!DOCTYPE") => {
                return Err(ReadError::damaged("it declares a document type, which no spreadsheet program does"));
            }
            _ => State::Name,
        })
    }

    fn end_of_tag(&mut self) -> Result<(), ReadError> {
        self.state = State::Text;
        self.stretch = 0;
        if self.name.first() == Some(&b'/') {
            self.depth = self.depth.saturating_sub(1);
            return Ok(());
        }
        if self.before[1] != b'/' {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err(ReadError::damaged(format_args!("elements in it lie more than {DEEPEST} deep within each other")));
            }
        }
        self.count()
    }

    /// Counts an element by its name, whatever stands before the colon.
    fn count(&mut self) -> Result<(), ReadError> {
        self.elements += 1;
        if self.role == Role::Styles && self.elements > MOST_STYLES {
            return Err(ReadError::damaged(format_args!("it has more than {MOST_STYLES} styles")));
        }
        let name = self.name.strip_suffix(b"/").unwrap_or(&self.name);
        match name.rsplit(|byte| *byte == b':').next().unwrap_or_default() {
            b"v" | b"is" => {
                self.filled += 1;
                Limit::Cells.hold_counting(self.filled, self.limits)
            }
            b"si" => {
                self.shared += 1;
                Limit::SharedTexts.hold_counting(self.shared, self.limits)
            }
            b"mergeCell" => {
                self.merged += 1;
                Limit::Merged.hold_counting(self.merged, self.limits)
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A part given in one piece, and the same byte by byte.
    fn seen(role: Role, text: &str, limits: &Limits) -> Result<u64, ReadError> {
        let mut whole = Markup::new(role, limits);
        let result = whole.take(text.as_bytes()).map(|()| whole.held());
        let mut bytewise = Markup::new(role, limits);
        let again = text.as_bytes().chunks(1).try_for_each(|byte| bytewise.take(byte)).map(|()| bytewise.held());
        assert_eq!(result, again, "{text}");
        result
    }

    fn refused(text: &str, limits: &Limits) -> Limit {
        match seen(Role::SharedTexts, text, limits).unwrap_err() {
            ReadError::TooLarge { limit, .. } => limit,
            other => panic!("{other}"),
        }
    }

    fn damage(text: &str) -> String {
        seen(Role::Other, text, &Limits::default()).unwrap_err().to_string()
    }

    #[test]
    fn what_a_reader_makes_room_for_is_counted() {
        let limits = Limits { cells: 2, shared_texts: 2, merged: 2, text_bytes: 10, content_bytes: 200, ..Limits::default() };
        assert_eq!(refused("<c><v>1</v></c><x:c><x:v>1</x:v></x:c><c t='s'><is>1</is></c>", &limits), Limit::Cells);
        assert_eq!(refused("<si/><si></si><si />", &limits), Limit::SharedTexts);
        assert_eq!(refused("<mergeCell ref='A1:B1'/><mergeCell/><mergeCell/>", &limits), Limit::Merged);
        assert_eq!(refused(&format!("<t>{}</t>", " ".repeat(81)), &limits), Limit::TextBytes);
        assert_eq!(refused(&format!("<t a='{}'/>", " ".repeat(81)), &limits), Limit::TextBytes);
        assert_eq!(refused(&format!("<t {}/>", " ".repeat(81)), &limits), Limit::TextBytes);
        assert_eq!(refused(&format!("<si/><si/>{}", "<t>0123456789</t>".repeat(13)), &limits), Limit::ContentBytes);
    }

    #[test]
    fn tags_in_comments_sections_and_values_are_none() {
        let limits = Limits { shared_texts: 0, ..Limits::default() };
        for text in ["<!-- <si/> -- > <si/> -->", "<![CDATA[<si/>]>]]>", "<?a <si/> > ?>", "<a b='<si/>' c=\"'<si/>\"/>"] {
            assert!(seen(Role::SharedTexts, text, &limits).is_ok(), "{text}");
            assert_eq!(refused(&format!("{text}<si/>"), &limits), Limit::SharedTexts);
        }
    }

    #[test]
    fn what_no_spreadsheet_program_writes_is_damage() {
        let billion = "<?xml version='1.0'?>\n<!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol1 '&lol;&lol;'>]><a>&lol1;</a>";
        assert!(damage(billion).contains("document type"));
        assert!(damage(&"<a>".repeat(300)).contains("more than 256 deep"));
        assert!(damage(&format!("<a {}/>", "b='' ".repeat(1_001))).contains("more than 1000 attributes"));
        assert_eq!(seen(Role::Other, &"<a><b/></a>".repeat(300), &Limits::default()), Ok(0));
        let styles = seen(Role::Styles, &"<xf/>".repeat(500_001), &Limits::default()).unwrap_err();
        assert!(styles.to_string().contains("500000 styles"));
    }

    #[test]
    fn a_shared_text_costs_its_letters_and_its_place() {
        assert_eq!(seen(Role::SharedTexts, "<sst><si><t>four</t></si></sst>", &Limits::default()), Ok(44));
    }
}
