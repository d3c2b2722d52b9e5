//! Maps of NUTS 2 regions: which row is which region, the classes of shades, and what has no place on the map; in one language.

use std::sync::Arc;

use super::figure::{drawn, name, round_sizes, rows, value};
use super::locale::Argument;
use super::number;
use super::output::Presenter;
use super::round::rounded;
use crate::aggregate::{Line, Summary, Value};
use crate::codes::nuts::{self, NutsVersion};
use crate::plan::{ClassesPlan, OutputPlan, RegionForm, RegionKindPlan};
use crate::report::{Chart, NumberFormat, Outlines, Printed, RegionKind, RegionMap, RegionPlace, Table, Text, Unit};

/// A row with a value, and the region that it stands for, where it is one of the map's.
struct Found<'a> {
    line: &'a Line,
    value: &'a Value,
    on_map: bool,
}

/// The map.
pub(super) fn chart(
    presenter: &mut Presenter<'_>,
    output: &OutputPlan,
    (measure, form, kind): (usize, RegionForm, &RegionKindPlan),
    summary: &Summary,
) -> Chart {
    let outlines = outlines(presenter, form);
    let found = found(presenter, measure, form, summary);
    let shown: Vec<&Found<'_>> = found.iter().filter(|found| found.on_map).collect();
    let digits = |value: &Value| {
        rounded(value.exact.expect("a found row has a value"), output.measures[measure].format, presenter.plan.report.rounding)
    };
    let numbers: Vec<i128> = shown.iter().filter(|found| !is_zero(found.value)).map(|found| digits(found.value)).collect();
    let starts = match kind {
        RegionKindPlan::Circles => Vec::new(),
        RegionKindPlan::Shades(classes) => starts(classes, &numbers),
    };
    let class = |value: &Value| (!starts.is_empty() && !is_zero(value)).then(|| class_of(&starts, digits(value)));
    let classes: Vec<Option<usize>> = shown.iter().map(|found| class(found.value)).collect();
    let zero = if shown.iter().any(|found| is_zero(found.value)) { "0".to_owned() } else { String::new() };
    let highest = numbers.iter().max().copied().unwrap_or(0);
    let texts = class_texts(&starts, highest, output.measures[measure].format, presenter.locale.decimal_mark());
    let mut places = Vec::new();
    for (found, class) in shown.into_iter().zip(classes) {
        let Some((length, printed)) = drawn(presenter, output, summary, found.line, found.value) else { continue };
        let (code, name) = name(presenter, output, found.line);
        places.push(RegionPlace { code, name, value: length, class, printed });
    }
    places.sort_by(|left, right| right.value.total_cmp(&left.value).then_with(|| left.code.cmp(&right.code)));
    let circles = *kind == RegionKindPlan::Circles;
    let largest = places.first().map_or(0.0, |place| place.value);
    let map = Box::new(RegionMap {
        kind: if circles { RegionKind::Circle } else { RegionKind::Shade },
        legend: legend(presenter, output, measure),
        classes: texts,
        sizes: if circles { round_sizes(presenter, largest) } else { Vec::new() },
        zero,
        no_value: presenter.locale.message(if circles { "map-no-value" } else { "regions-no-value" }, &[]),
        outside: presenter.locale.message("regions-outside", &[]),
        places,
    });
    match outlines {
        Some(outlines) => Chart::Regions(map, outlines),
        None => Chart::Tiles(map),
    }
}

/// Says below the map what is not on it, and whose the boundaries are.
pub(super) fn remark(
    presenter: &mut Presenter<'_>,
    output: &OutputPlan,
    (measure, form): (usize, RegionForm),
    summary: &Summary,
    table: &mut Table,
) {
    let mut elsewhere = Vec::new();
    for found in found(presenter, measure, form, summary).iter().filter(|found| !found.on_map) {
        let Some(number) = presenter.number(output, summary, found.line, found.value) else { continue };
        let mut row = Text::from(format!("{}\u{a0}", name(presenter, output, found.line).1));
        row.print(&Printed::of(&number));
        elsewhere.push(row);
    }
    if !elsewhere.is_empty() {
        let unit = presenter.unit(output, measure);
        let rows = Text::joined(&elsewhere, "; ");
        let arguments = [("unit", Argument::Text(unit.as_str())), ("rows", Argument::Numbers(&rows))];
        table.notes.push(presenter.locale.text("regions-elsewhere", &arguments));
    }
    if outlines(presenter, form).is_some() {
        table.source = format!("{} {}", table.source, presenter.locale.message("regions-boundaries", &[]));
    }
}

/// The boundaries, where the figure asks for them and the campaign has them.
fn outlines(presenter: &Presenter<'_>, form: RegionForm) -> Option<Arc<Outlines>> {
    presenter.boundaries.filter(|_| form == RegionForm::Boundaries).cloned()
}

/// The rows with a value. Squares are those of NUTS 2024; boundaries are of the campaign's version.
fn found<'a>(presenter: &Presenter<'_>, measure: usize, form: RegionForm, summary: &'a Summary) -> Vec<Found<'a>> {
    let version = if outlines(presenter, form).is_some() { presenter.plan.report.nuts } else { NutsVersion::Nuts2024 };
    let on_map = |code: &str| nuts::area(code).is_some_and(|area| area.level == 2 && area.is_in(version));
    let with_value = |line| value(line, measure).filter(|value| value.exact.is_some()).map(|value| (line, value));
    let found = rows(summary).filter_map(with_value).map(|(line, value)| {
        let code = line.keys.last().and_then(Option::as_deref).filter(|_| !line.rest);
        Found { line, value, on_map: code.is_some_and(on_map) }
    });
    found.collect()
}

fn is_zero(value: &Value) -> bool {
    value.exact.is_some_and(|exact| exact.approximate() == 0.0)
}

fn legend(presenter: &Presenter<'_>, output: &OutputPlan, measure: usize) -> String {
    let (name, unit) = (presenter.measure(output, measure), presenter.unit(output, measure));
    if output.measures[measure].unit == Unit::Count { name } else { format!("{name} ({unit})") }
}

/// Where the classes begin, ascending, as printed numbers without their decimal mark; no class is empty but by a declared break.
fn starts(classes: &ClassesPlan, numbers: &[i128]) -> Vec<i128> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let (Some(lowest), Some(highest)) = (sorted.first().copied(), sorted.last().copied()) else { return Vec::new() };
    let mut starts = match classes {
        ClassesPlan::Quantiles(number) => (0..*number).map(|class| sorted[class * sorted.len() / number]).collect(),
        ClassesPlan::Steps(number) => steps(lowest.min(0), highest, *number),
        ClassesPlan::Breaks(breaks) => std::iter::once(lowest.min(0).min(breaks[0] - 1)).chain(breaks.iter().copied()).collect(),
    };
    starts.dedup();
    starts
}

/// Round steps of 1, 2 or 5 times a power of ten, so many at most, from the lowest number to the highest.
fn steps(lowest: i128, highest: i128, number: usize) -> Vec<i128> {
    let number = i128::try_from(number).expect("there are few classes");
    let round = (0..38).flat_map(|power| [1, 2, 5].map(|factor| factor * 10_i128.pow(power)));
    let first = |step: i128| lowest.div_euclid(step) * step;
    let step = round.into_iter().find(|step| first(*step) + step * number > highest).expect("a step of 10^37 is enough for every amount");
    (0..number).map(|class| first(step) + class * step).filter(|start| *start <= highest).collect()
}

fn class_of(starts: &[i128], number: i128) -> usize {
    starts.partition_point(|start| *start <= number).saturating_sub(1)
}

/// `0.5–1.9`: from the first number of a class to the last printed number before the next class.
fn class_texts(starts: &[i128], highest: i128, format: NumberFormat, decimal_mark: char) -> Vec<String> {
    let written = |digits| number::written(digits, format, decimal_mark);
    let ends = starts.iter().skip(1).map(|next| next - 1).chain([highest]);
    let text =
        |(start, end): (&i128, i128)| if end <= *start { written(*start) } else { format!("{}–{}", written(*start), written(end)) };
    starts.iter().zip(ends).map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENTHS: NumberFormat = NumberFormat { power: 0, decimals: 1 };

    fn texts(classes: &ClassesPlan, numbers: &[i128]) -> Vec<String> {
        class_texts(&starts(classes, numbers), numbers.iter().max().copied().unwrap_or(0), TENTHS, '.')
    }

    #[test]
    fn quantiles_have_about_as_many_regions_each() {
        let numbers: Vec<i128> = (1..=100).collect();
        assert_eq!(texts(&ClassesPlan::Quantiles(4), &numbers), ["0.1–2.5", "2.6–5.0", "5.1–7.5", "7.6–10.0"]);
        let starts = starts(&ClassesPlan::Quantiles(5), &numbers);
        let in_class = |class| numbers.iter().filter(|number| class_of(&starts, **number) == class).count();
        assert_eq!([0, 1, 2, 3, 4].map(in_class), [20; 5]);
    }

    #[test]
    fn equal_numbers_are_in_one_class() {
        assert_eq!(texts(&ClassesPlan::Quantiles(5), &[7, 7, 7, 7, 7, 7, 7, 9, 9, 9]), ["0.7–0.8", "0.9"]);
    }

    #[test]
    fn steps_are_round_and_reach_the_highest_number() {
        assert_eq!(texts(&ClassesPlan::Steps(5), &[3, 48, 93]), ["0.0–1.9", "2.0–3.9", "4.0–5.9", "6.0–7.9", "8.0–9.3"]);
        assert_eq!(texts(&ClassesPlan::Steps(5), &[-30, 60]), ["−5.0–−0.1", "0.0–4.9", "5.0–6.0"]);
    }

    #[test]
    fn declared_breaks_begin_classes_and_the_first_begins_at_the_lowest_number() {
        let breaks = ClassesPlan::Breaks(vec![10, 50]);
        assert_eq!(texts(&breaks, &[4, 20, 70]), ["0.0–0.9", "1.0–4.9", "5.0–7.0"]);
        assert_eq!(class_of(&starts(&breaks, &[4, 20, 70]), 10), 1);
        assert_eq!(class_of(&starts(&breaks, &[4, 20, 70]), 9), 0);
    }

    #[test]
    fn without_numbers_there_are_no_classes() {
        assert!(texts(&ClassesPlan::Quantiles(5), &[]).is_empty());
    }
}
