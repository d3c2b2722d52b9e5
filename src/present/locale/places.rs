//! Numbers on their way through a message: while it is put together, a mark that no text has stands for each of them.

use fluent_bundle::FluentValue;

use super::Argument;
use crate::report::{Piece, Printed, Text};

/// Before and behind the position of a number; both are for private use, so no language has them.
const MARKS: [char; 2] = ['\u{e000}', '\u{e001}'];

/// The numbers of a message in the order of its arguments.
#[derive(Debug, Default)]
pub(super) struct Places {
    numbers: Vec<Printed>,
}

impl Places {
    /// An argument, with marks in the place of its numbers.
    pub(super) fn value<'a>(&mut self, argument: &Argument<'a>) -> FluentValue<'a> {
        match argument {
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Decimal(digits, decimals) => super::decimal(*digits, *decimals),
            Argument::Text(text) => FluentValue::from(text.replace(MARKS, "")),
            Argument::Number(number) => FluentValue::from(self.mark(number)),
            Argument::Numbers(text) => FluentValue::from(self.marked(text)),
        }
    }

    fn marked(&mut self, text: &Text) -> String {
        let mut marked = String::new();
        for piece in text.pieces() {
            match piece {
                Piece::Words(words) => marked.push_str(&words.replace(MARKS, "")),
                Piece::Number(number) => marked.push_str(&self.mark(number)),
            }
        }
        marked
    }

    fn mark(&mut self, number: &Printed) -> String {
        self.numbers.push(number.clone());
        format!("{}{}{}", MARKS[0], self.numbers.len() - 1, MARKS[1])
    }

    /// The message with its numbers back in their places.
    pub(super) fn text(&self, message: &str) -> Text {
        let mut text = Text::default();
        let mut pieces = message.split(MARKS);
        text.say(pieces.next().unwrap_or_default());
        while let Some(position) = pieces.next() {
            let position: usize = position.parse().expect("only our own marks stand in a message");
            text.print(&self.numbers[position]);
            text.say(pieces.next().unwrap_or_default());
        }
        text
    }
}
