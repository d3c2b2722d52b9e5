//! A placeholder to its text.

use super::Filler;
use super::count::count;
use super::fault::Wrong;
use super::phrase::{self, Phrase, Subject, Unit};
use crate::codes;
use crate::present::running::{self, Wording};
use crate::prose::printing::{self, Printing};
use crate::report::{Exact, NumberFormat};
use crate::trust::Number;

impl Filler<'_> {
    /// What a placeholder stands for.
    pub(super) fn text(&self, content: &str) -> Result<String, Wrong> {
        let phrase = phrase::read(content)?;
        match &phrase.subject {
            Subject::Number(id) => self.number(self.find(id)?, &phrase),
            Subject::Count { pattern, words } => {
                let count = count(self.edition, pattern, words)?;
                self.count(i64::try_from(count).unwrap_or(i64::MAX), "a count", &phrase)
            }
        }
    }

    fn find(&self, id: &str) -> Result<&Number, Wrong> {
        let numbers = &self.edition.numbers;
        let found = numbers.iter().find(|number| number.id == id);
        found.ok_or_else(|| {
            let wrong = Wrong::new(format!("there is no number `{id}` in the ledger"));
            let near = codes::nearest(id, numbers.iter().map(|number| number.id.as_str()));
            let below: Vec<String> = numbers
                .iter()
                // How many parts a picture has is no key.
                .filter(|number| !number.is_of_picture())
                .filter(|number| number.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('/')))
                .map(|number| format!("`{}`", number.id))
                .take(4)
                .collect();
            if below.is_empty() { wrong.nearest(near) } else { wrong.with_hint(format!("there are {} …", below.join(", "))) }
        })
    }

    fn number(&self, number: &Number, phrase: &Phrase<'_>) -> Result<String, Wrong> {
        if phrase.unit == Unit::AsPrinted && phrase.decimals.is_none() {
            return self.printed(number);
        }
        let unreadable = || Wrong::new(format!("the value of `{}` in the ledger cannot be read: `{}`", number.id, number.value));
        let Printing { rule, format } = Printing::of(number);
        let name = format!("`{}`", number.id);
        match printing::exact(number).ok_or_else(unreadable)? {
            Exact::Cents(cents) => Ok(self.amount(cents, Printing { rule, format }, phrase)),
            Exact::Count(count) => self.count(count, &name, phrase),
            value => {
                refuse_money(&name, phrase)?;
                let decimals = phrase.decimals.unwrap_or(format.decimals);
                let is_share = number.unit == "percent" && phrase.unit == Unit::Words;
                let write = if is_share { running::share } else { running::plain };
                Ok(write(value, decimals, rule, &self.locale))
            }
        }
    }

    /// The text that the tables and figures have.
    fn printed(&self, number: &Number) -> Result<String, Wrong> {
        let language = self.locale.language();
        let missing = || {
            let languages: Vec<&str> = number.printed.keys().map(String::as_str).collect();
            Wrong::new(format!("`{}` is not printed in the language `{language}`", number.id))
                .with_hint(format!("the output has {}", languages.join(", ")))
        };
        number.printed.get(language).cloned().ok_or_else(missing)
    }

    fn amount(&self, cents: i128, printing: Printing, phrase: &Phrase<'_>) -> String {
        let as_printed = phrase.unit == Unit::AsPrinted;
        if let (true, Some(decimals)) = (as_printed, phrase.decimals) {
            let format = NumberFormat { decimals, ..printing.format };
            return running::bare(cents, format, printing.rule, &self.locale);
        }
        let unit = if let Unit::Money(unit) = phrase.unit { Some(unit) } else { None };
        let wording = Wording { unit, decimals: phrase.decimals, currency: phrase.currency || phrase.unit == Unit::Words };
        running::amount(cents, printing.format, wording, printing.rule, &self.locale)
    }

    fn count(&self, count: i64, name: &str, phrase: &Phrase<'_>) -> Result<String, Wrong> {
        refuse_money(name, phrase)?;
        if phrase.decimals.is_some_and(|decimals| decimals > 0) {
            return Err(Wrong::new(format!("{name} is a count, which has no decimals")));
        }
        let word = (phrase.unit == Unit::Words).then(|| self.language.word_in_text(count)).flatten();
        Ok(word.map_or_else(|| running::plain(Exact::Count(count), 0, crate::plan::Rounding::HalfUp, &self.locale), str::to_owned))
    }
}

/// Only money has a unit of money.
fn refuse_money(name: &str, phrase: &Phrase<'_>) -> Result<(), Wrong> {
    match phrase.unit {
        Unit::Money(unit) => Err(Wrong::new(format!("{name} is no amount, so it cannot be written in `{}`", unit.name()))
            .with_hint("leave the unit away, or write `in words`")),
        Unit::Auto => {
            Err(Wrong::new(format!("{name} is no amount, so it has no unit")).with_hint("leave `in auto` away, or write `in words`"))
        }
        Unit::AsPrinted | Unit::Words => Ok(()),
    }
}
