//! Reporting years: which facts are of the year that a value is of, and which of the years before it.

use std::collections::BTreeSet;

use super::lines::Builder;
use super::measure::Measured;
use super::rows::RowFacts;
use super::values::Target;
use super::{Missing, Slot};
use crate::facts::Facts;
use crate::plan::{DatasetPlan, MeasureValue, OutputPlan, Plan};
use crate::report::Exact;

/// The years of the facts of a dataset.
#[derive(Debug, Clone)]
pub(super) struct Years {
    /// Position of the column.
    pub(super) column: usize,
    /// The report's own year.
    pub(super) own: i32,
    /// All years that have facts.
    reported: BTreeSet<i32>,
}

impl Years {
    /// The years of some facts; nothing where the campaign has no predecessors, or the dataset no column of the year.
    pub(super) fn of(plan: &Plan, dataset: &DatasetPlan, facts: &Facts) -> Option<Self> {
        let column = dataset.year.filter(|_| plan.report.years.len() > 1)?;
        let reported = facts.texts(column).iter().flatten().filter_map(|year| year.parse().ok()).collect();
        Some(Self { column, own: plan.report.year, reported })
    }

    /// Whether a fact is of the report's own year.
    pub(super) fn is_own(&self, facts: &Facts, fact: usize) -> bool {
        year_of(self.column, facts, fact) == Some(self.own)
    }

    /// Whether any fact is of an earlier year than the report's own.
    fn have_earlier(&self) -> bool {
        self.reported.first().is_some_and(|first| *first < self.own)
    }
}

fn year_of(column: usize, facts: &Facts, fact: usize) -> Option<i32> {
    facts.texts(column).get(fact).and_then(|year| year.parse().ok())
}

/// Whether an output shows or compares years, so that facts of all of them count.
pub(super) fn is_by_year(dataset: &DatasetPlan, output: &OutputPlan) -> bool {
    dataset.year.is_some_and(|year| output.names(year)) || output.measures.iter().any(|measure| measure.value.compares_years())
}

/// That an output by year has an earlier year to show.
pub(super) fn hold(years: Option<&Years>, dataset: &DatasetPlan, output: &OutputPlan) -> Result<(), Missing> {
    let asks = output.measures.iter().any(|measure| measure.value.compares_years())
        || dataset.year.is_some_and(|year| output.rows.contains(&year) || output.columns == Some(year));
    if asks && !years.is_some_and(Years::have_earlier) { Err(Missing::EarlierYears(dataset.name.clone())) } else { Ok(()) }
}

/// Gives each row the facts of its keys in all years, and leaves it with those of its own year.
pub(super) fn spread(years: &Years, output: &OutputPlan, facts: &Facts, rows: &mut [RowFacts]) {
    let in_rows = output.rows.iter().position(|column| *column == years.column);
    let whole: Vec<RowFacts> = rows.to_vec();
    for row in rows {
        if let Some(place) = in_rows {
            let alike = |other: &&RowFacts| (0..row.keys.len()).all(|key| key == place || other.keys[key] == row.keys[key]);
            let width = row.columns.len();
            let years = whole.iter().filter(alike).fold(vec![Vec::new(); width], |mut years: Vec<Vec<u32>>, other| {
                for (into, from) in years.iter_mut().zip(&other.columns) {
                    into.extend(from);
                }
                years
            });
            row.years = years;
        } else if output.columns == Some(years.column) {
            row.years = vec![row.all(); row.columns.len()];
        } else {
            row.years.clone_from(&row.columns);
            for facts_of_column in &mut row.columns {
                facts_of_column.retain(|fact| years.is_own(facts, *fact as usize));
            }
        }
    }
}

impl Builder<'_> {
    /// A comparison with the years before; nothing where the value is of no one year, or none was reported before it.
    pub(super) fn over_years(&self, value: &MeasureValue, target: &Target<'_>) -> Measured {
        let Some((years, year)) = self.years.as_ref().and_then(|years| Some((years, self.year_of_target(years, target)?))) else {
            return Measured::default();
        };
        let (MeasureValue::Change(column) | MeasureValue::ChangePercent(column) | MeasureValue::Cumulated(column)) = value else {
            return Measured::default();
        };
        let all: Vec<u32> = match target.slot {
            Slot::Only => target.row.years[0].clone(),
            Slot::Column(slot) => target.row.years[slot].clone(),
            Slot::Total => target.row.years.iter().flatten().copied().collect(),
        };
        let of = |wanted: &dyn Fn(i32) -> bool| -> Vec<u32> {
            let fits = |fact: &&u32| year_of(years.column, self.measuring.facts, **fact as usize).is_some_and(wanted);
            all.iter().filter(fits).copied().collect()
        };
        if matches!(value, MeasureValue::Cumulated(_)) {
            let until = of(&|other| other <= year);
            let exact = self.measuring.sum(*column, &until).map(|sum| self.measuring.exact(*column, sum));
            return Measured { exact, sources: self.measuring.cells(&[*column], &until), ..Measured::default() };
        }
        if !years.reported.contains(&year) || !years.reported.contains(&(year - 1)) {
            return Measured::default();
        }
        // Both years were reported: what is not there is nothing.
        let (now, before) = (of(&|other| other == year), of(&|other| other == year - 1));
        let sum = |facts: &[u32]| self.measuring.sum(*column, facts).unwrap_or(0);
        let (part, whole) = (sum(&now) - sum(&before), sum(&before));
        let exact = match value {
            MeasureValue::Change(_) => Some(self.measuring.exact(*column, part)),
            _ => (whole != 0).then_some(Exact::Share { part, whole }),
        };
        let cells = |facts: &[u32]| self.measuring.cells(&[*column], facts);
        Measured { exact, sources: cells(&now), whole: cells(&before), ..Measured::default() }
    }

    /// The year of a value: that of its row or column, or the report's own where the output has no such dimension.
    fn year_of_target(&self, years: &Years, target: &Target<'_>) -> Option<i32> {
        if let Some(place) = self.output.rows.iter().position(|column| *column == years.column) {
            return target.row.keys.get(place)?.as_ref()?.parse().ok();
        }
        if self.output.columns == Some(years.column) {
            let Slot::Column(slot) = target.slot else { return None };
            return self.columns[slot].as_ref()?.parse().ok();
        }
        Some(years.own)
    }
}
