//! An explanation for a reader.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Addend, Explanation};
use crate::definition::Texts;
use crate::present::Locale;
use crate::trust::{Assumption, Correction, Decimal, Grounds, Number, Universe};

/// How many addends stand in the sum itself; all of them are listed below it.
const SHOWN: usize = 6;

/// The whole explanation of one number.
#[must_use]
pub fn explanation(explanation: &Explanation<'_>) -> String {
    let number = explanation.number;
    let mut text = format!("{} = {} {}\n\n  {}\n\n", number.id, number.value, number.unit, calculation(explanation));
    text.push_str(&rules(number));
    let (first, second) = match number.calculation.kind.as_str() {
        _ if explanation.whole.is_empty() => ("\n", ""),
        "rank" | "largest" => ("\n", "\ncompared with:\n"),
        "change" | "change-percent" => ("\nthe year:\n", "\nthe year before:\n"),
        _ => ("\nthe part:\n", "\nthe whole:\n"),
    };
    text.push_str(first);
    text.push_str(&addends(number, &explanation.addends));
    text.push_str(second);
    text.push_str(&addends(number, &explanation.whole));
    text.push_str(&amendments(number));
    if explanation.addends.iter().any(|addend| addend.fact.is_none()) {
        text.push_str("\nWhat stood in some cells is not listed in `data/facts.jsonl`; only their addresses are known.\n");
    } else if !explanation.adds_up() {
        text.push_str("\nThese cells do not give the printed number: the ledger is not of the same run as `data/facts.jsonl`.\n");
    }
    text
}

/// What counts, how it was given to places, what was changed or assumed, how it was rounded and printed.
fn rules(number: &Number) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "counted    {}", filter(number));
    if let Some(universe) = universe(&number.universe) {
        let _ = writeln!(text, "which is   {universe}");
    }
    let _ = writeln!(text, "places     {}", number.attribution);
    for way in &number.carried {
        let _ = writeln!(text, "regions    {way}");
    }
    let _ = writeln!(text, "rounded    {}, once, from the exact value", number.rounding);
    let _ = writeln!(text, "printed    {}", printed(number));
    text
}

/// `approved, up to 2024-12-31`.
fn universe(universe: &Universe) -> Option<String> {
    let parts = [universe.of.clone(), if universe.cut_off.is_empty() { String::new() } else { format!("up to {}", universe.cut_off) }];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What was corrected and what is assumed, each with its reason.
fn amendments(number: &Number) -> String {
    let mut text = String::new();
    for rate in &number.converted {
        let _ = writeln!(text, "{rate}, once, to the cent");
    }
    let nothing = |text: &str| if text.is_empty() { "nothing".to_owned() } else { format!("`{text}`") };
    for Correction { file, sheet, cell, column, from, to, grounds } in &number.corrections {
        let sheet = if sheet.is_empty() { String::new() } else { format!(", sheet `{sheet}`") };
        let what = match to {
            Some(to) => format!("corrected from {} to {}, {column} in {file}{sheet}, cell {cell}", nothing(from), nothing(to)),
            None => format!("left out the row {} at {file}{sheet}, cell {cell}", nothing(from)),
        };
        let _ = writeln!(text, "{what},\n  {}", because(grounds));
    }
    for Assumption { column, value, facts, grounds } in &number.assumptions {
        let facts = if *facts == 1 { "1 fact".to_owned() } else { format!("{facts} facts") };
        let _ =
            writeln!(text, "assumed `{value}` as {} of {facts}, which nobody reported,\n  {}", column.replace('_', " "), because(grounds));
    }
    if text.is_empty() { text } else { format!("\n{text}") }
}

/// `because …, by … on 2025-02-03 (corrections.toml:4)`.
pub(crate) fn because(grounds: &Grounds) -> String {
    let source = grounds.source.as_ref().map_or_else(String::new, |source| format!("; source: {source}"));
    let reason = grounds.reason.trim_end_matches('.');
    format!("because: {reason}{source}; by {} on {} ({})", grounds.who, grounds.when, grounds.declared)
}

/// One line for each of several numbers.
#[must_use]
pub fn list(numbers: &[&Number]) -> String {
    let width = numbers.iter().map(|number| number.id.chars().count()).max().unwrap_or(0);
    let line = |number: &&Number| format!("{:<width$}  {}\n", number.id, printed(number));
    numbers.iter().map(line).collect()
}

/// `200.20 + 62.22 + … = 552.65 million EUR, 5 programmes`.
pub(super) fn calculation(explanation: &Explanation<'_>) -> String {
    let number = explanation.number;
    let scale = Scale::of(number);
    match number.calculation.kind.as_str() {
        "share" | "share-so-far" | "share-of-largest" => share(explanation),
        "per-head" => per_head(explanation),
        "change" | "change-percent" => change(explanation),
        "rank" => format!("place {} among {} rows, the largest first", number.value, counted_groups(explanation, &explanation.whole)),
        "largest" => {
            let among = counted_groups(explanation, &explanation.whole);
            format!("{}, the largest of {among} ({})", sum(explanation, scale), number.calculation.of.join(", "))
        }
        "largest-making" => format!(
            "the {} largest of {} ({}) make {} %",
            number.value,
            counted_groups(explanation, &explanation.whole),
            number.calculation.of.join(", "),
            number.calculation.number.unwrap_or_default(),
        ),
        "shown" => {
            let numbers = &number.calculation.numbers;
            let more = if numbers.len() > 2 * SHOWN { ", …" } else { "" };
            format!("{} parts of the picture: {}{more}", number.value, numbers[..numbers.len().min(2 * SHOWN)].join(", "))
        }
        "distinct" => {
            let different = explanation.distinct();
            let shown = different.iter().take(2 * SHOWN).cloned().collect::<Vec<_>>().join(", ");
            let more = if different.len() > 2 * SHOWN { ", …" } else { "" };
            format!("{} different ({}): {shown}{more}", number.value, number.calculation.columns.join(", "))
        }
        _ => sum(explanation, scale),
    }
}

/// `2 980.11 / 5 873.04 million EUR = 50.74 %`.
fn share(explanation: &Explanation<'_>) -> String {
    let number = explanation.number;
    let Some((part, whole)) = explanation.share() else { return format!("a share of {} %", number.value) };
    let scale = Scale::of_addends(number, &explanation.whole);
    let largest = match (number.calculation.kind.as_str(), number.calculation.number) {
        ("share-of-largest", Some(count)) => format!(", the {count} largest ({})", number.calculation.of.join(", ")),
        _ => String::new(),
    };
    format!("{} / {} {} = {} %{largest}", scale.text(part), scale.text(whole), scale.name, number.value)
}

/// `891.17 million EUR / 83 155 031 inhabitants of 38 regions = 10.7169… EUR per inhabitant`.
fn per_head(explanation: &Explanation<'_>) -> String {
    let number = explanation.number;
    let amount = Decimal::parse(&number.value).unwrap_or_default();
    let (Some(people), Some(total)) = (&number.calculation.people, super::total(&explanation.addends)) else {
        return format!("{} EUR per inhabitant", amount.readable(0, 2));
    };
    let regions = if people.regions.len() == 1 { "1 region".to_owned() } else { format!("{} regions", people.regions.len()) };
    let inhabitants = Decimal::whole(usize::try_from(people.number).unwrap_or(usize::MAX)).readable(0, 0);
    let scale = Scale::MILLIONS;
    let result = amount.readable(0, 2);
    format!("{} {} / {inhabitants} inhabitants of {regions} ({}) = {result} EUR per inhabitant", scale.text(total), scale.name, people.list)
}

/// `1 200.00 − 891.17 million EUR = 308.83 million EUR`, or `(… − …) / … = 34.65 %`.
fn change(explanation: &Explanation<'_>) -> String {
    let number = explanation.number;
    let Some((now, before)) = explanation.change() else { return format!("{} {}", number.value, number.unit) };
    let scale = Scale::of_addends(number, if explanation.addends.is_empty() { &explanation.whole } else { &explanation.addends });
    let (now, before) = (scale.text(now), scale.text(before));
    if number.calculation.kind == "change-percent" {
        return format!("({now} − {before}) / {before} {} = {} %", scale.name, number.value);
    }
    let value = Decimal::parse(&number.value).map_or_else(|| number.value.clone(), |value| scale.text(value));
    format!("{now} − {before} = {value} {}", scale.name)
}

fn counted_groups(explanation: &Explanation<'_>, addends: &[Addend<'_>]) -> usize {
    super::compared::groups(explanation, addends).map_or(0, |groups| groups.len())
}

fn sum(explanation: &Explanation<'_>, scale: Scale) -> String {
    let number = explanation.number;
    let value = Decimal::parse(&number.value).map_or_else(|| number.value.clone(), |value| scale.text(value));
    let known: Option<Vec<Decimal>> = explanation.addends.iter().map(|addend| addend.amount).collect();
    let Some(amounts) = known.filter(|amounts| amounts.len() > 1) else { return format!("{value} {}", scale.name) };
    let mut text = String::new();
    for (position, amount) in amounts.iter().take(SHOWN).enumerate() {
        let negative = amount.magnitude() != *amount;
        text.push_str(match (position, negative) {
            (0, false) => "",
            (0, true) => "−",
            (_, false) => " + ",
            (_, true) => " − ",
        });
        text.push_str(&scale.text(amount.magnitude()));
    }
    if amounts.len() > SHOWN {
        text.push_str(" + …");
    }
    format!("{text} = {value} {}, {}", scale.name, counted(&explanation.addends))
}

/// `5 programmes`, or `7 amounts of 5 programmes`, or `7 values` where programmes are not known.
fn counted(addends: &[Addend<'_>]) -> String {
    let text = |addend: &Addend<'_>, column: &str| Some(addend.fact?.values.get(column)?.value.clone());
    let programme = |addend| Some((text(addend, "member_state"), text(addend, "programme")?));
    let programmes: Option<BTreeSet<_>> = addends.iter().map(programme).collect();
    match programmes.map(|programmes| programmes.len()) {
        Some(count) if count == addends.len() => format!("{count} programmes"),
        Some(1) => format!("{} amounts of 1 programme", addends.len()),
        Some(count) => format!("{} amounts of {count} programmes", addends.len()),
        None => format!("{} values", addends.len()),
    }
}

/// The filter in words: `amendments where member state is DE (Germany) and fund is ERDF`.
fn filter(number: &Number) -> String {
    let locale = Locale::new("en", Texts::default());
    let conditions = number.filter.0.iter().filter(|(column, _)| column != "dataset").map(|(column, codes)| {
        let codes: Vec<String> = codes
            .iter()
            .map(|code| {
                let label = locale.label(column, code);
                let label = if label.to_lowercase() == code.to_lowercase() { String::new() } else { format!(" ({label})") };
                if code.is_empty() { "nothing".to_owned() } else { format!("{code}{label}") }
            })
            .collect();
        format!("{} is {}", column.replace('_', " "), codes.join(" or "))
    });
    let conditions: Vec<String> = conditions.collect();
    let dataset = number.filter.get("dataset").map_or_else(String::new, |names| names.join(", "));
    if conditions.is_empty() { format!("all {dataset}") } else { format!("{dataset} where {}", conditions.join(" and ")) }
}

fn printed(number: &Number) -> String {
    let texts: Vec<String> = number.printed.iter().map(|(language, text)| format!("{language} `{text}`")).collect();
    if texts.is_empty() { "nowhere".to_owned() } else { texts.join(", ") }
}

/// Each addend on its line: the value, its place, what stood there, and the row it belongs to.
fn addends(number: &Number, addends: &[Addend<'_>]) -> String {
    let scale = Scale::of_addends(number, addends);
    let values: Vec<String> = addends.iter().map(|addend| addend.amount.map_or_else(String::new, |amount| scale.text(amount))).collect();
    let places: Vec<String> = addends.iter().map(|addend| place_of(addend.file, addend.sheet, addend.cell)).collect();
    let width = |texts: &[String]| texts.iter().map(|text| text.chars().count()).max().unwrap_or(0);
    let (left, middle) = (width(&values), width(&places));
    let lines = addends.iter().zip(values.iter().zip(&places)).map(|(addend, (value, place))| {
        // What a count counts is the texts themselves.
        let value = if number.calculation.kind == "distinct" { String::new() } else { format!("{value:>left$}  ") };
        let part = addend.column.and_then(|column| addend.fact?.values.get(column)?.part.as_deref());
        let part = part.map_or_else(String::new, |part| format!(", {part} of it"));
        let written = addend.written.map_or_else(String::new, |written| format!("`{written}`{part}"));
        let key = addend.fact.map_or_else(String::new, |fact| format!("  ({})", fact.key.trim_end_matches('/')));
        format!("  {value}{place:<middle$}  {written}{key}").trim_end().to_owned() + "\n"
    });
    lines.collect()
}

/// `member-states/DE.xlsx, sheet STEP, cell D13`.
pub(super) fn place_of(file: &str, sheet: &str, cell: &str) -> String {
    let sheet = if sheet.is_empty() { String::new() } else { format!(", sheet `{sheet}`") };
    format!("{file}{sheet}, cell {cell}")
}

/// The unit in which a reader sees amounts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    power: u32,
    decimals: usize,
    name: &'static str,
}

impl Scale {
    pub(super) const MILLIONS: Self = Self { power: 6, decimals: 2, name: "million EUR" };

    /// The one in which the number is printed.
    pub(crate) fn of(number: &Number) -> Self {
        match number.unit.as_str() {
            "EUR" => match number.rounding.rsplit_once("10^").map(|(_, power)| power) {
                Some("9") => Self { power: 9, decimals: 2, name: "billion EUR" },
                Some("3") => Self { power: 3, decimals: 2, name: "thousand EUR" },
                Some("0") => Self { power: 0, decimals: 2, name: "EUR" },
                _ => Self::MILLIONS,
            },
            "percent" => Self { power: 0, decimals: 0, name: "%" },
            "score" => Self { power: 0, decimals: 0, name: "points" },
            _ => Self { power: 0, decimals: 0, name: "" },
        }
    }

    /// The one for what a number is made of: its own, or millions where amounts make something else, such as a share.
    pub(super) fn of_addends(number: &Number, addends: &[Addend<'_>]) -> Self {
        let own = Self::of(number);
        // The listing of facts writes amounts with two decimals, and counts with none.
        let is_amount = |addend: &Addend<'_>| {
            let value = addend.fact.zip(addend.column).and_then(|(fact, column)| fact.values.get(column));
            value.is_some_and(|value| value.value.contains('.'))
        };
        match number.unit.as_str() {
            "EUR" | "score" => own,
            _ if !addends.is_empty() && addends.iter().all(is_amount) => Self::MILLIONS,
            _ => Self { power: 0, decimals: 0, name: "" },
        }
    }

    /// A value in this unit, without the unit's name.
    pub(crate) fn text(self, value: Decimal) -> String {
        value.readable(self.power, self.decimals)
    }

    /// The power of ten of euro; nothing for what is no money.
    pub(super) fn power(self) -> Option<u32> {
        self.name.ends_with("EUR").then_some(self.power)
    }

    /// The unit's name.
    pub(crate) const fn name(self) -> &'static str {
        self.name
    }
}
