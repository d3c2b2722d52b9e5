//! Key figures: each is an output without rows and columns, and several make a table.

use super::outputs::{filter, replace};
use super::resolve::{Author, Context};
use super::{Attribution, DatasetPlan, Order, OutputPlan, WhenEmpty, measures};
use crate::definition::{KeyFigure, KeyFigures, Measure, MoneyUnit};
use crate::diag::Code;

/// Resolves all key figures; those of one table follow each other.
pub(super) fn resolve(
    program: Vec<KeyFigures>,
    campaign: Vec<KeyFigures>,
    datasets: &[DatasetPlan],
    unit: MoneyUnit,
    context: &mut Context<'_>,
) -> Vec<OutputPlan> {
    let tables = replace(program, campaign, |figures| &figures.id, context);
    let mut outputs: Vec<OutputPlan> = Vec::new();
    for (author, KeyFigures { id, figure: figures }) in tables {
        for figure in figures {
            let name = format!("{}/{}", id.get_ref(), figure.name.get_ref());
            if outputs.iter().any(|other| other.id == name) {
                let message = format!("`{name}` is declared twice");
                context.fault(Code::DuplicateName, author, figure.name.span(), message, None);
            }
            outputs.extend(resolve_one(author, id.get_ref(), figure, datasets, unit, context));
        }
    }
    outputs
}

fn resolve_one(
    author: Author,
    id: &str,
    figure: KeyFigure,
    datasets: &[DatasetPlan],
    unit: MoneyUnit,
    context: &mut Context<'_>,
) -> Option<OutputPlan> {
    let dataset = context.find(author, "dataset", &figure.dataset, datasets.iter().map(|dataset| dataset.name.as_str()))?;
    let plan = &datasets[dataset];
    let name = format!("{id}/{}", figure.name.get_ref());
    let filter = figure.filter.iter().filter_map(|(column, codes)| filter(author, column, codes, plan, context)).collect();
    let measure = Measure { name: figure.name, value: figure.value, unit: figure.unit, decimals: figure.decimals };
    Some(OutputPlan {
        id: name,
        dataset,
        filter,
        rows: Vec::new(),
        attributes: Vec::new(),
        columns: None,
        measures: vec![measures::resolve(author, &measure, plan, unit, context)?],
        subtotals: Vec::new(),
        total: false,
        row_total: false,
        order: Order::Codes,
        keep: None,
        additive: false,
        top: None,
        when_empty: WhenEmpty::NotReported,
        part_of: Some(id.to_owned()),
        extract: None,
        attribution: Attribution::AsReported,
        notes: Vec::new(),
        chart: None,
    })
}
