//! Predecessors: the campaigns of earlier years, each read by its own `report.toml` with the datasets of this one.

use std::collections::BTreeMap;

use super::resolve::{Author, Context, WrittenEarlier};
use super::sources::{self, Owner, Rates};
use super::{AssumptionPlan, CORRECTIONS, CorrectionPlan, DatasetPlan, SourcePlan, corrections, rates, senders};
use crate::definition::{self, Corrections, Definition, Name, Predecessor, is_beside};
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::{Location, line_and_column};
use crate::workbook::Date;

/// What the predecessors add: their sources, their years with the last day that counts, and what was put right or assumed in them.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    pub(super) sources: Vec<SourcePlan>,
    pub(super) years: BTreeMap<i32, Date>,
    pub(super) corrections: Vec<CorrectionPlan>,
    pub(super) assumptions: Vec<AssumptionPlan>,
}

/// Resolves the predecessors of a campaign; `written` are those whose files are there, by folder.
pub(super) fn resolve(
    predecessors: Vec<Predecessor>,
    own_year: i32,
    written: &BTreeMap<String, WrittenEarlier>,
    datasets: &[DatasetPlan],
    files: &[String],
    context: &mut Context<'_>,
) -> Earlier {
    let mut earlier = Earlier::default();
    for Predecessor { folder } in predecessors {
        let mut fault = |code, message: String, hint: &str| {
            context.fault(code, Author::Campaign, folder.span(), message, Some(hint.to_owned()));
        };
        if !is_beside(folder.get_ref()) {
            let message = format!("expected a folder beside the campaign's own, such as `../2024`, found `{}`", folder.get_ref());
            fault(Code::InvalidDefinition, message, "put the campaign of the earlier year beside this one");
            continue;
        }
        let Some(WrittenEarlier { text, corrections }) = written.get(folder.get_ref()) else {
            let message = format!("no campaign in the folder `{}`", folder.get_ref());
            fault(
                Code::MissingPredecessor,
                message,
                "name the folder as it is called now, put it back, or take the `[[predecessor]]` away",
            );
            continue;
        };
        let Some((year, cut_off, definition)) = read(folder.get_ref(), text, context) else { continue };
        if year >= own_year || earlier.years.contains_key(&year) {
            let message = format!("expected the campaign of another year before {own_year}, found one of {year}");
            context.fault(Code::InvalidDefinition, Author::Campaign, folder.span(), message, None);
            continue;
        }
        earlier.years.insert(year, cut_off);
        let prefix = format!("{}/", folder.get_ref());
        let place = Predecessor::definition(folder.get_ref());
        let mut own_context = Context::of_predecessor(&place, text, context);
        let rates = Rates { all: rates::resolve(&definition.rate, &mut own_context), usual_month: rates::month_of(cut_off) };
        // Who was missing or late was said in its own year.
        let senders = senders::resolve(&definition.sender, &prefix, None, files, &mut own_context.silent(&mut Sink::new()));
        let owner = Owner { prefix: &prefix, year: Some(year), senders: &senders, rates: &rates };
        earlier.sources.extend(sources::of_owner(definition.source, datasets, files, owner, &mut Vec::new(), &mut own_context));
        if let Some((corrections, text)) = corrections {
            let place = format!("{prefix}{CORRECTIONS}");
            let mut context = Context::of_predecessor(&place, text, context);
            let corrections = below(corrections.clone(), &prefix);
            let (corrected, mut assumed) = corrections::resolve(corrections, datasets, &earlier.sources, files, &mut context);
            restrict(&mut assumed, year, datasets);
            earlier.corrections.extend(corrected);
            earlier.assumptions.extend(assumed);
        }
    }
    earlier
}

/// Corrections whose files stand below the predecessor's folder.
fn below(mut corrections: Corrections, prefix: &str) -> Corrections {
    for correction in &mut corrections.correction {
        let file = &mut correction.get_mut().file;
        *file = Name::new(file.span(), format!("{prefix}{}", file.get_ref()));
    }
    corrections
}

/// Holds assumptions to the facts of one year.
pub(super) fn restrict(assumptions: &mut [AssumptionPlan], year: i32, datasets: &[DatasetPlan]) {
    for assumption in assumptions {
        let column = datasets[assumption.dataset].year;
        assumption.filter.extend(column.map(|column| (column, vec![year.to_string()])));
    }
}

/// The year, the cut-off date and the sources of a predecessor.
fn read(folder: &str, text: &str, context: &mut Context<'_>) -> Option<(i32, Date, Definition)> {
    let file = Predecessor::definition(folder);
    let mut fault = |offset: usize, message: String| {
        let (line, column) = line_and_column(text, offset);
        context.push(Diagnostic::new(Code::InvalidDefinition, Location::Text { file: file.clone(), line, column }, message));
    };
    let definition = match definition::parse(text) {
        Ok(definition) => definition,
        Err(error) => {
            fault(error.offset, error.message.lines().collect::<Vec<_>>().join("; "));
            return None;
        }
    };
    let Some((report, cut_off)) =
        definition.report.as_ref().and_then(|report| report.cut_off.get_ref().date.map(|date| (report.year, date)))
    else {
        fault(0, "`[report]` with its year and cut-off date is missing".to_owned());
        return None;
    };
    Some((report, Date { year: i32::from(cut_off.year), month: cut_off.month, day: cut_off.day }, definition))
}
