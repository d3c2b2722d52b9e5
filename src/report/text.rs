//! Texts with numbers in them: every number leads to its entry in the ledger.
//!
//! A number comes into a text only as a [`Printed`], and a `Printed` is made only from a [`Number`], so that no renderer and no sentence can
//! print a number that has no id. Marks on axes and in legends are no numbers of the report but scales, and stay plain texts.

use std::fmt;

use super::table::Number;

/// A number as it is printed in the language, with the id of its entry in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    id: String,
    text: String,
}

impl Printed {
    /// The number as it stands in its table, without its unit.
    #[must_use]
    pub fn of(number: &Number) -> Self {
        Self { id: number.id.clone(), text: number.printed.clone() }
    }

    /// The same with something behind it, such as a per cent sign.
    #[must_use]
    pub fn with(number: &Number, ending: &str) -> Self {
        Self { id: number.id.clone(), text: format!("{}{ending}", number.printed) }
    }

    /// The id of its entry in the ledger.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What is printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// A number of no report, for the tests of what is drawn.
    #[cfg(test)]
    pub(crate) fn sample(text: &str) -> Self {
        Self { id: "T0/sample".to_owned(), text: text.to_owned() }
    }
}

/// A text in the language whose numbers are known by their places in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    words: String,
    numbers: Vec<Place>,
}

/// Where a number stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    start: usize,
    number: Printed,
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words between numbers.
    Words(&'a str),
    /// A number.
    Number(&'a Printed),
}

impl Text {
    /// The whole text as it is read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// Whether nothing stands in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Adds words that are no number of the report.
    pub fn say(&mut self, words: &str) {
        self.words.push_str(words);
    }

    /// Adds a number.
    pub fn print(&mut self, number: &Printed) {
        self.numbers.push(Place { start: self.words.len(), number: number.clone() });
        self.words.push_str(&number.text);
    }

    /// Adds another text.
    pub fn append(&mut self, other: &Self) {
        let before = self.words.len();
        self.words.push_str(&other.words);
        self.numbers.extend(other.numbers.iter().map(|place| Place { start: place.start + before, number: place.number.clone() }));
    }

    /// Several texts with something between each two.
    #[must_use]
    pub fn joined(texts: &[Self], between: &str) -> Self {
        let mut joined = Self::default();
        for (position, text) in texts.iter().enumerate() {
            if position > 0 {
                joined.say(between);
            }
            joined.append(text);
        }
        joined
    }

    /// Words and numbers in their order.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut end = 0;
        for place in &self.numbers {
            if end < place.start {
                pieces.push(Piece::Words(&self.words[end..place.start]));
            }
            pieces.push(Piece::Number(&place.number));
            end = place.start + place.number.text.len();
        }
        if end < self.words.len() {
            pieces.push(Piece::Words(&self.words[end..]));
        }
        pieces
    }

    /// The id of the number, where there is exactly one.
    #[must_use]
    pub fn only_number(&self) -> Option<&str> {
        match self.numbers.as_slice() {
            [place] => Some(&place.number.id),
            _ => None,
        }
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self { words, numbers: Vec::new() }
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::from(words.to_owned())
    }
}

impl From<&Printed> for Text {
    fn from(number: &Printed) -> Self {
        let mut text = Self::default();
        text.print(number);
        text
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_knows_where_its_numbers_stand() {
        let mut row = Text::from("Germany: ");
        row.print(&Printed::sample("891"));
        let text = Text::joined(&[row.clone(), row], "; ");
        assert_eq!(text.as_str(), "Germany: 891; Germany: 891");
        let printed = Printed::sample("891");
        let number = Piece::Number(&printed);
        assert_eq!(text.pieces(), [Piece::Words("Germany: "), number, Piece::Words("; Germany: "), number]);
        assert_eq!(text.only_number(), None);
        assert_eq!(Text::from(&Printed::sample("6")).only_number(), Some("T0/sample"));
    }
}
