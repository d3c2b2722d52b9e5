//! The ledger: every printed number with its exact value, its filter, its rules and its cells.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edition, Summarized, amended, calculation, identity, places};
use crate::aggregate::{Line, Slot, Summary, Value};
use crate::location::CellRef;
use crate::plan::{ColumnType, DatasetPlan, MeasureValue, OutputPlan, Plan, Rounding};
use crate::report::{Calculation, Entry, Extract, Item, Report, SourceCells, Unit, Universe};

/// One entry for each printed number, in the order of the report.
pub(super) fn entries(plan: &Plan, edition: &Edition<'_>, outputs: &[Summarized<'_>], reports: &[Report]) -> Vec<Entry> {
    let printed = printed(reports);
    let mut entries = Vec::new();
    for summarized in outputs {
        let Ok(summary) = &summarized.summary else { continue };
        entries.extend(shown(plan, summarized, reports, &printed));
        for line in &summary.lines {
            for value in line.cells.iter().filter(|value| value.exact.is_some()) {
                entries.push(entry(plan, edition, summarized, summary, line, value, &printed));
            }
        }
    }
    entries
}

/// The printed texts of each id, by language.
type Texts<'a> = BTreeMap<&'a str, BTreeMap<String, String>>;

fn printed(reports: &[Report]) -> Texts<'_> {
    let mut texts = Texts::new();
    for report in reports {
        for number in report.items.iter().flat_map(Item::numbers).chain(report.extracts.iter().flat_map(Extract::numbers)) {
            texts.entry(&number.id).or_default().insert(report.language.clone(), number.printed.clone());
        }
    }
    texts
}

/// How many parts the picture of an output shows, which its alternative text says.
fn shown(plan: &Plan, summarized: &Summarized<'_>, reports: &[Report], printed: &Texts<'_>) -> Option<Entry> {
    let output = summarized.output;
    let figures = reports.first()?.items.iter().filter_map(|item| if let Item::Figure(figure) = item { Some(figure) } else { None });
    let figure = figures.into_iter().find(|figure| figure.table.id == output.id)?;
    let numbers = figure.chart.parts().into_iter().map(|number| number.id().to_owned()).collect();
    let dataset = &plan.datasets[output.dataset];
    Some(Entry {
        value: figure.shown.exact,
        unit: figure.shown.unit,
        printed: printed.get(figure.shown.id.as_str()).cloned().unwrap_or_default(),
        filter: vec![("dataset".to_owned(), vec![dataset.name.clone()])],
        universe: universe(plan, dataset, &[]),
        converted: Vec::new(),
        corrections: Vec::new(),
        assumptions: Vec::new(),
        carried: Vec::new(),
        attribution: output.attribution.name().to_owned(),
        rounding: format!("{}, 0 decimals, count", rule(plan)),
        calculation: Calculation { kind: "shown", numbers, ..Calculation::default() },
        sources: Vec::new(),
        whole: Vec::new(),
        id: figure.shown.id.clone(),
    })
}

fn entry(
    plan: &Plan,
    edition: &Edition<'_>,
    summarized: &Summarized<'_>,
    summary: &Summary,
    line: &Line,
    value: &Value,
    printed: &Texts<'_>,
) -> Entry {
    let measure = &summarized.output.measures[value.measure];
    let id = identity::id(summarized.output, summary, line, value);
    let unit = match measure.unit {
        Unit::Euro => format!("EUR, in units of 10^{}", measure.format.power),
        unit => unit.code().to_owned(),
    };
    let amended = amended::amended(plan, summarized, summary, line, value);
    let dataset = &plan.datasets[summarized.output.dataset];
    let filter = filter(plan, summarized, summary, line, value);
    Entry {
        value: value.exact.expect("only values that are there are printed"),
        unit: measure.unit,
        printed: printed.get(id.as_str()).cloned().unwrap_or_default(),
        universe: universe(plan, dataset, &filter),
        filter,
        carried: places::carried(plan, summarized, value),
        attribution: places::attribution(plan, summarized, value),
        converted: amended.converted,
        corrections: amended.corrections,
        assumptions: amended.assumptions,
        rounding: format!("{}{}, {} decimals, {unit}", rule(plan), additive(summarized.output), measure.format.decimals),
        calculation: calculation::calculation(dataset, summarized.output, value),
        sources: sources(edition, summarized, &value.sources),
        whole: sources(edition, summarized, &value.whole),
        id,
    }
}

/// What is said of parts that were rounded so that they add up.
const fn additive(output: &OutputPlan) -> &'static str {
    if output.additive { ", additive by largest remainder" } else { "" }
}

const fn rule(plan: &Plan) -> &'static str {
    match plan.report.rounding {
        Rounding::HalfUp => "half-up",
        Rounding::HalfEven => "half-even",
    }
}

/// What the facts are facts of: the one status that the conditions let through, or what the dataset holds as a whole.
fn universe(plan: &Plan, dataset: &DatasetPlan, conditions: &[(String, Vec<String>)]) -> Universe {
    let is_status = |name: &str| {
        dataset.columns.iter().any(|column| column.name == name && matches!(column.kind, ColumnType::Code(list) if list.name() == "status"))
    };
    let status = conditions.iter().find(|(column, codes)| codes.len() == 1 && is_status(column)).map(|(_, codes)| codes[0].clone());
    let of = status
        .filter(|status| !status.is_empty())
        .unwrap_or_else(|| dataset.universe.map_or_else(String::new, |universe| universe.name().to_owned()));
    let cut_off = plan.report.cut_off;
    Universe { of, cut_off: format!("{:04}-{:02}-{:02}", cut_off.year, cut_off.month, cut_off.day) }
}

/// Which facts a value was made from: the dataset, the output's filter, the row's keys and the column's code.
fn filter(plan: &Plan, summarized: &Summarized<'_>, summary: &Summary, line: &Line, value: &Value) -> Vec<(String, Vec<String>)> {
    let output = summarized.output;
    let dataset = &plan.datasets[output.dataset];
    let name = |column: usize| dataset.columns[column].name.clone();
    let mut conditions = vec![("dataset".to_owned(), vec![dataset.name.clone()])];
    conditions.extend(output.filter.iter().map(|(column, codes)| (name(*column), codes.clone())));
    let measure = &output.measures[value.measure].value;
    if line.rest {
        // A group of small rows is named by what it groups, so that its facts can be found again.
        conditions.extend(output.rows.first().map(|column| (name(*column), grouped(dataset, summarized, value, *column))));
    } else if !matches!(measure, MeasureValue::ShareSoFar(_)) {
        // The share of a row and those above it is no number of the row alone.
        let keys = output.rows.iter().zip(&line.keys);
        conditions.extend(keys.map(|(column, key)| (name(*column), vec![key.clone().unwrap_or_default()])));
    }
    if let (Some(column), Slot::Column(slot)) = (output.columns, value.slot) {
        // The code of the column says more than the list of codes that the filter lets through.
        conditions.retain(|(condition, _)| *condition != name(column));
        conditions.push((name(column), vec![summary.columns[slot].clone().unwrap_or_default()]));
    }
    if let Some((column, years)) = years(plan, dataset, output, measure, &conditions) {
        conditions.retain(|(condition, _)| *condition != name(column));
        conditions.push((name(column), years));
    }
    if let MeasureValue::ShareWhere(_, part) = measure {
        for (column, codes) in part {
            conditions.retain(|(condition, _)| *condition != name(*column));
            conditions.push((name(*column), codes.clone()));
        }
    }
    conditions
}

/// The column of the year and the years that count, where there are several campaigns and the conditions do not say it already.
fn years(
    plan: &Plan,
    dataset: &DatasetPlan,
    output: &OutputPlan,
    measure: &MeasureValue,
    conditions: &[(String, Vec<String>)],
) -> Option<(usize, Vec<String>)> {
    let column = dataset.year.filter(|_| plan.report.years.len() > 1)?;
    let named = conditions.iter().find(|(condition, _)| *condition == dataset.columns[column].name).and_then(|(_, years)| years.first());
    let until = match named {
        Some(year) => year.parse().ok()?,
        None if output.names(column) => return None,
        None => plan.report.year,
    };
    match measure {
        MeasureValue::Cumulated(_) => {
            Some((column, plan.report.years.keys().filter(|year| **year <= until).map(ToString::to_string).collect()))
        }
        _ => Some((column, vec![until.to_string()])),
    }
}

/// The different codes of a column in the facts of a value, in their order.
fn grouped(dataset: &DatasetPlan, summarized: &Summarized<'_>, value: &Value, column: usize) -> Vec<String> {
    let text = |(fact, _): &(u32, usize)| summarized.facts.key_text(dataset, column, *fact as usize).unwrap_or_default();
    value.sources.iter().map(text).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Path and position of a file, and one of its sheets.
type SheetName<'a> = (&'a str, usize, &'a str);

/// Cells by file and sheet, each once and in order.
pub(super) fn sources(edition: &Edition<'_>, summarized: &Summarized<'_>, values: &[(u32, usize)]) -> Vec<SourceCells> {
    let mut sheets: Vec<(SheetName<'_>, Vec<CellRef>)> = Vec::new();
    let facts = summarized.facts;
    let has_value = |column: usize, fact: u32| facts.column(column).get(fact as usize).is_ok_and(|value| !value.is_null());
    let address = |fact: u32, column: usize| facts.origins.address(fact, column);
    for values in values.chunk_by(|(one, _), (two, _)| one == two) {
        let own: Vec<_> = values.iter().filter_map(|(fact, column)| address(*fact, *column)).collect();
        // A fact whose values are all declared in `report.toml` has its first cell in their place.
        let first =
            || (0..facts.written.len()).filter(|column| has_value(*column, values[0].0)).find_map(|column| address(values[0].0, column));
        let own = if own.is_empty() { first().into_iter().collect() } else { own };
        for address in own {
            // Most cells stand on the sheet that came last.
            match sheets.iter_mut().rev().find(|((_, file, sheet), _)| (*file, *sheet) == (address.file, address.sheet)) {
                Some((_, cells)) => cells.push(address.cell),
                None => sheets.push(((address.path, address.file, address.sheet), vec![address.cell])),
            }
        }
    }
    sheets.sort_unstable_by_key(|(sheet, _)| *sheet);
    sheets
        .into_iter()
        .map(|((path, file, sheet), mut cells)| {
            cells.sort_unstable();
            cells.dedup();
            SourceCells { file: path.to_owned(), sha256: edition.hashes[file].clone(), sheet: sheet.to_owned(), cells }
        })
        .collect()
}
