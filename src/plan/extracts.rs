//! Extracts for the STEP portal: each part is an output of its own without columns and totals, and several make an extract.

use super::outputs::{columns, filter, replace};
use super::resolve::{Author, Context};
use super::{DatasetPlan, Order, OutputPlan, WhenEmpty, apart, measures};
use crate::definition::{Extract, ExtractPart, MoneyUnit, Name};
use crate::diag::Code;
use crate::report::{NumberFormat, Unit};

/// What the id of an extract begins with, as its files stand in this folder.
const FOLDER: &str = "portal";

/// The id of the extract of a name.
pub(super) fn id(name: &str) -> String {
    format!("{FOLDER}/{name}")
}

/// Resolves all extracts; the parts of one follow each other.
pub(super) fn resolve(
    program: Vec<Extract>,
    campaign: Vec<Extract>,
    datasets: &[DatasetPlan],
    unit: MoneyUnit,
    context: &mut Context<'_>,
) -> Vec<OutputPlan> {
    let extracts = replace(program, campaign, |extract| &extract.name, context);
    let mut outputs = Vec::new();
    for (author, Extract { name, part: parts, notes }) in extracts {
        if !is_file_name(name.get_ref()) {
            let message = format!("expected lower-case letters, digits and hyphens, found `{}`", name.get_ref());
            context.fault(Code::InvalidDefinition, author, name.span(), message, Some("it is the name of a file".to_owned()));
        }
        let notes: Vec<String> = notes.iter().map(|note| note.get_ref().clone()).collect();
        let mut own: Vec<OutputPlan> = Vec::new();
        for part in parts {
            let Some(mut output) = resolve_one(author, &name, &part, datasets, unit, context) else { continue };
            if let Some(first) = own.first() {
                if shape(first, datasets) != shape(&output, datasets) {
                    let message = format!("the parts of the extract `{}` have different columns", name.get_ref());
                    let hint = "give each the same rows, attributes and measures, in the same order, or make two extracts".to_owned();
                    context.fault(Code::InvalidDefinition, author, part.dataset.span(), message, Some(hint));
                }
                // Rows of two parts may have the same keys.
                output.id = format!("{}/{}", first.id, part.dataset.get_ref());
            }
            output.notes.clone_from(&notes);
            own.push(output);
        }
        outputs.extend(own);
    }
    outputs
}

fn is_file_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

/// The name of a column, and how its numbers are printed.
type Named<'a> = (&'a str, Option<(Unit, NumberFormat)>);

/// Rows, attributes and measures of an output, which are the same in all parts of one extract.
fn shape<'a>(output: &'a OutputPlan, datasets: &'a [DatasetPlan]) -> [Vec<Named<'a>>; 3] {
    let named = |columns: &[usize]| columns.iter().map(|column| (datasets[output.dataset].columns[*column].name.as_str(), None)).collect();
    let measures = output.measures.iter().map(|measure| (measure.name.as_str(), Some((measure.unit, measure.format))));
    [named(&output.rows), named(&output.attributes), measures.collect()]
}

fn resolve_one(
    author: Author,
    name: &Name,
    part: &ExtractPart,
    datasets: &[DatasetPlan],
    unit: MoneyUnit,
    context: &mut Context<'_>,
) -> Option<OutputPlan> {
    let dataset = context.find(author, "dataset", &part.dataset, datasets.iter().map(|dataset| dataset.name.as_str()))?;
    let plan = &datasets[dataset];
    let resolved = OutputPlan {
        id: id(name.get_ref()),
        dataset,
        filter: part.filter.iter().filter_map(|(column, codes)| filter(author, column, codes, plan, context)).collect(),
        rows: columns(author, &part.rows, plan, context),
        attributes: columns(author, &part.attributes, plan, context),
        columns: None,
        measures: part.measures.iter().filter_map(|measure| measures::resolve(author, measure, plan, unit, context)).collect(),
        subtotals: Vec::new(),
        total: false,
        row_total: false,
        order: Order::Codes,
        keep: None,
        top: None,
        additive: false,
        when_empty: WhenEmpty::NotReported,
        part_of: None,
        extract: Some(name.get_ref().clone()),
        attribution: part.attribution,
        notes: Vec::new(),
        chart: None,
    };
    apart::check(author, name, &resolved, plan, context);
    Some(resolved)
}
