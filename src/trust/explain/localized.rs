//! An explanation in a language of the report, in the same words as on its page.

use std::fmt::Write;

use super::compared;
use super::human::{Scale, place_of};
use super::{Addend, Explanation};
use crate::definition::Texts;
use crate::present::{Argument, Locale};
use crate::trust::{Decimal, Number};

/// So many addends stand in the sum, and so many of what a count counts; all of them are listed below.
const SHOWN: usize = 6;

/// The whole explanation of one number in a language that the program writes.
#[must_use]
pub fn localized(explanation: &Explanation<'_>, language: &str) -> String {
    let words = Words { locale: Locale::new(language, Texts::default()) };
    let number = explanation.number;
    let printed = number.printed.get(language).unwrap_or(&number.value);
    let mut text = format!("{}\n{}: {printed}\n\n  {}\n\n", words.of("title"), number.id, words.calculation(explanation));
    let rules = words.rules(number);
    let width = rules.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    for (name, rule) in rules {
        let _ = writeln!(text, "{name:<width$}  {rule}");
    }
    let (part, whole) = match number.calculation.kind.as_str() {
        "change" | "change-percent" => ("year", "year-before"),
        "rank" | "largest" => ("addends", "compared"),
        _ if explanation.whole.is_empty() => ("addends", "whole"),
        _ => ("part", "whole"),
    };
    for (title, addends) in [(part, &explanation.addends), (whole, &explanation.whole)] {
        if !addends.is_empty() {
            let _ = write!(text, "\n{}:\n{}", words.of(title), words.addends(number, addends));
        }
    }
    text
}

/// The sentences of one language.
struct Words {
    locale: Locale,
}

impl Words {
    fn of(&self, name: &str) -> String {
        self.locale.message(&format!("explain-{name}"), &[])
    }

    fn with(&self, name: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Argument<'_>)> = arguments.iter().map(|(name, text)| (*name, Argument::Text(text))).collect();
        self.locale.message(&format!("explain-{name}"), &arguments)
    }

    /// A message that a campaign's own names do not have; then the name itself.
    fn named(&self, kind: &str, name: &str) -> String {
        self.locale.try_message(&format!("{kind}-{name}"), &[]).unwrap_or_else(|| name.replace('_', " "))
    }

    /// A number with the language's decimal mark.
    fn digits(&self, scale: Scale, value: Decimal) -> String {
        scale.text(value).replace('.', &self.locale.decimal_mark().to_string())
    }

    /// The unit that an exact value is told in.
    fn unit(&self, scale: Scale, number: &Number) -> String {
        match scale.power() {
            Some(power) => self.locale.message(&format!("unit-EUR-{power}"), &[]),
            None => self.named("unit", &number.unit),
        }
    }

    fn amount(&self, scale: Scale, number: &Number, value: Decimal) -> String {
        format!("{}\u{a0}{}", self.digits(scale, value), self.unit(scale, number))
    }

    /// The exact value; digits that are no number stand as they are.
    fn exact(&self, number: &Number) -> String {
        let scale = Scale::of(number);
        Decimal::parse(&number.value).map_or_else(|| number.value.clone(), |value| self.amount(scale, number, value))
    }

    fn calculation(&self, explanation: &Explanation<'_>) -> String {
        let number = explanation.number;
        let calculation = &number.calculation;
        let groups = || compared::groups(explanation, &explanation.whole).map_or(0, |groups| groups.len()).to_string();
        let of = || calculation.of.iter().map(|column| self.named("column", column)).collect::<Vec<_>>().join(", ");
        match calculation.kind.as_str() {
            "share" | "share-so-far" | "share-of-largest" => {
                let Some((part, whole)) = explanation.share() else { return self.exact(number) };
                let scale = Scale::of_addends(number, &explanation.whole);
                format!("{} / {} = {}", self.digits(scale, part), self.amount(scale, number, whole), self.exact(number))
            }
            "change" | "change-percent" => self.change(explanation),
            "per-head" => {
                let (Some(people), Some(total)) = (explanation.people(), super::total(&explanation.addends)) else {
                    return self.exact(number);
                };
                let (amount, people) = (self.amount(Scale::MILLIONS, number, total), people.readable(0, 0));
                self.with("per-head", &[("amount", &amount), ("people", &people), ("exact", &self.exact(number))])
            }
            "rank" => self.with("place", &[("number", &number.value), ("rows", &groups())]),
            "largest" => self.with("largest", &[("sum", &self.sum(explanation)), ("all", &groups()), ("of", &of())]),
            "largest-making" => {
                let percent = calculation.number.unwrap_or_default().to_string();
                self.with("making", &[("number", &number.value), ("all", &groups()), ("of", &of()), ("percent", &percent)])
            }
            "distinct" => {
                let different = explanation.distinct();
                let mut keys: Vec<&str> = different.iter().take(2 * SHOWN).map(String::as_str).collect();
                keys.extend((different.len() > 2 * SHOWN).then_some("…"));
                let columns: Vec<String> = calculation.columns.iter().map(|column| self.named("column", column)).collect();
                self.with("distinct", &[("number", &number.value), ("columns", &columns.join(", ")), ("keys", &keys.join(", "))])
            }
            "shown" => format!("{}: {}", number.value, calculation.numbers.join(", ")),
            _ => self.sum(explanation),
        }
    }

    fn change(&self, explanation: &Explanation<'_>) -> String {
        let number = explanation.number;
        let Some((now, before)) = explanation.change() else { return self.exact(number) };
        let scale = Scale::of_addends(number, if explanation.addends.is_empty() { &explanation.whole } else { &explanation.addends });
        let (by, now, before) = (now - before, self.digits(scale, now), self.digits(scale, before));
        if number.calculation.kind == "change-percent" {
            return format!("({now} − {before}) / {before} = {}", self.exact(number));
        }
        format!("{now} − {before} = {}", self.amount(scale, number, by))
    }

    fn sum(&self, explanation: &Explanation<'_>) -> String {
        let (number, scale) = (explanation.number, Scale::of(explanation.number));
        let known: Option<Vec<Decimal>> = explanation.addends.iter().map(|addend| addend.amount).collect();
        let Some(amounts) = known.filter(|amounts| amounts.len() > 1) else { return self.exact(number) };
        let shown: Vec<String> = amounts.iter().take(SHOWN).map(|amount| self.digits(scale, *amount)).collect();
        let more = if amounts.len() > SHOWN { " + …" } else { "" };
        let sum = shown.join(" + ").replace("+ −", "− ");
        let count = amounts.len().to_string();
        let values = [("count", Argument::Count(i64::try_from(amounts.len()).unwrap_or(i64::MAX))), ("number", Argument::Text(&count))];
        format!("{sum}{more} = {}; {}", self.exact(number), self.locale.message("explain-values", &values))
    }

    /// Each rule with its name.
    fn rules(&self, number: &Number) -> Vec<(String, String)> {
        let mut rules = vec![(self.of("exact"), self.exact(number)), (self.of("counted"), self.counted(number))];
        let universe = &number.universe;
        if !universe.of.is_empty() {
            let of = self.named("universe", &universe.of);
            rules.push((self.of("universe"), self.with("up-to", &[("of", &of), ("date", &universe.cut_off)])));
        }
        let places = number.attribution.split("; ").map(|rule| self.places(rule)).collect::<Vec<_>>().join("; ");
        rules.push((self.of("places"), places));
        rules.extend(number.carried.iter().map(|way| (self.of("regions"), way.clone())));
        rules.extend(number.converted.iter().map(|rate| (self.of("converted"), rate.trim_start_matches("converted at ").to_owned())));
        rules.extend(number.corrections.iter().map(|correction| {
            let to = correction.to.clone().unwrap_or_else(|| self.of("left-out"));
            let place = place_of(&correction.file, &correction.sheet, &correction.cell);
            (self.of("corrected"), format!("{place}: {} → {to}: {}", correction.from, correction.grounds.reason))
        }));
        rules.extend(number.assumptions.iter().map(|assumption| {
            let (column, value) = (self.named("column", &assumption.column), self.locale.label(&assumption.column, &assumption.value));
            (self.of("assumed"), format!("{column}: {value}: {}", assumption.grounds.reason))
        }));
        rules.push((self.of("rounded"), self.rounded(number)));
        rules
    }

    /// A rule by which amounts were given to places, as the ledger names it, and the facts for which it held.
    fn places(&self, rule: &str) -> String {
        let (name, held_for) = rule.split_once(" (").map_or((rule, String::new()), |(name, facts)| (name, format!(" ({facts}")));
        let message = match name {
            "at the area of each programme, not spread over its regions" => "own-area",
            "spread over the regions of level 2 by population" => "spread",
            "once in every country or region involved" => "once-per-place",
            other => &other.replace('\'', "").replace(' ', "-"),
        };
        let told = self.locale.try_message(&format!("attribution-{message}"), &[]);
        told.unwrap_or_else(|| name.to_owned()) + &held_for
    }

    /// `Programmawijzigingen; Status: goedgekeurd; Lidstaat: Duitsland`.
    fn counted(&self, number: &Number) -> String {
        let conditions = number.filter.0.iter().map(|(column, codes)| {
            if column == "dataset" {
                return codes.iter().map(|name| self.named("dataset", name)).collect::<Vec<_>>().join(", ");
            }
            let label =
                |code: &String| if code.is_empty() { self.locale.message("key-none", &[]) } else { self.locale.label(column, code) };
            format!("{}: {}", self.named("column", column), codes.iter().map(label).collect::<Vec<_>>().join(", "))
        });
        conditions.collect::<Vec<_>>().join("; ")
    }

    /// How the ledger says that a number was rounded, in the language; as it stands where it says something else.
    fn rounded(&self, number: &Number) -> String {
        let decimals = number.rounding.split(", ").find_map(|part| part.strip_suffix(" decimals"));
        let Some((decimals, count)) = decimals.and_then(|decimals| Some((decimals, decimals.parse::<i64>().ok()?))) else {
            return number.rounding.clone();
        };
        let rule = self.of(if number.rounding.starts_with("half-even") { "half-even" } else { "half-up" });
        let unit = self.unit(Scale::of(number), number);
        let arguments = [
            ("rule", Argument::Text(&rule)),
            ("count", Argument::Count(count)),
            ("number", Argument::Text(decimals)),
            ("unit", Argument::Text(&unit)),
        ];
        let rounding = self.locale.message("explain-rounding", &arguments);
        if number.rounding.contains("additive") { self.with("additive", &[("rounding", &rounding)]) } else { rounding }
    }

    /// Each addend on its line: the value, its cell, what stood there, and the row it belongs to.
    fn addends(&self, number: &Number, addends: &[Addend<'_>]) -> String {
        let scale = Scale::of_addends(number, addends);
        let counts = number.calculation.kind == "distinct";
        let value = |addend: &Addend<'_>| addend.amount.filter(|_| !counts).map_or_else(String::new, |amount| self.digits(scale, amount));
        let values: Vec<String> = addends.iter().map(value).collect();
        let width = values.iter().map(|value| value.chars().count()).max().unwrap_or(0);
        let lines = addends.iter().zip(&values).map(|(addend, value)| {
            let at =
                [("file", Argument::Text(addend.file)), ("sheet", Argument::Text(addend.sheet)), ("cell", Argument::Text(addend.cell))];
            let place = self.locale.message(if addend.sheet.is_empty() { "place-cell" } else { "place-cell-of-sheet" }, &at);
            let written = addend.written.map_or_else(String::new, |written| format!("  `{written}`"));
            let key = addend.fact.map_or_else(String::new, |fact| format!("  ({})", fact.key.trim_end_matches('/')));
            format!("  {value:>width$}  {place}{written}{key}\n")
        });
        lines.collect()
    }
}
