//! Datasets: the program's own, with what the campaign adds or replaces.

use super::resolve::{Author, Context};
use super::{ColumnPlan, ColumnType, DatasetPlan};
use crate::codes;
use crate::definition;
use crate::diag::Code;

/// Resolves all datasets.
pub(super) fn resolve(own: Vec<definition::Dataset>, campaign: Vec<definition::Dataset>, context: &mut Context<'_>) -> Vec<DatasetPlan> {
    let mut plans: Vec<DatasetPlan> = Vec::new();
    let mut named = Vec::new();
    for (author, dataset) in label(own, Author::Program).chain(label(campaign, Author::Campaign)) {
        let name = dataset.name.get_ref().clone();
        if named.contains(&(author, name.clone())) {
            let message = format!("dataset `{name}` is declared twice");
            context.fault(Code::DuplicateName, author, dataset.name.span(), message, None);
        }
        named.push((author, name.clone()));
        let index = plans.iter().position(|plan| plan.name == name).unwrap_or_else(|| {
            plans.push(DatasetPlan { name, columns: Vec::new(), key: Vec::new(), universe: None });
            plans.len() - 1
        });
        extend(&mut plans[index], author, dataset, context);
    }
    plans
}

fn label(datasets: Vec<definition::Dataset>, author: Author) -> impl Iterator<Item = (Author, definition::Dataset)> {
    datasets.into_iter().map(move |dataset| (author, dataset))
}

/// Adds the columns of a declaration to a dataset; a column of the same name is replaced.
fn extend(plan: &mut DatasetPlan, author: Author, dataset: definition::Dataset, context: &mut Context<'_>) {
    for column in dataset.column {
        let Some(kind) = column_type(author, &column, context) else { continue };
        let name = column.name.into_inner();
        let resolved = ColumnPlan { name, kind, required: column.required, headings: column.headings };
        match plan.position(&resolved.name) {
            Some(position) => plan.columns[position] = resolved,
            None => plan.columns.push(resolved),
        }
    }
    plan.universe = dataset.universe.or(plan.universe);
    if !dataset.key.is_empty() {
        plan.key = dataset
            .key
            .iter()
            .filter_map(|name| context.find(author, "column", name, plan.columns.iter().map(|column| column.name.as_str())))
            .collect();
    }
}

fn column_type(author: Author, column: &definition::Column, context: &mut Context<'_>) -> Option<ColumnType> {
    Some(match column.kind.get_ref() {
        definition::ColumnType::Amount => ColumnType::Amount,
        definition::ColumnType::Count => ColumnType::Count,
        definition::ColumnType::Decimal => ColumnType::Decimal,
        definition::ColumnType::Percentage => ColumnType::Percentage,
        definition::ColumnType::Date => ColumnType::Date,
        definition::ColumnType::Month => ColumnType::Month,
        definition::ColumnType::Text => ColumnType::Text,
        definition::ColumnType::Code(list) => {
            let name = definition::Name::new(column.kind.span(), list.clone());
            context.find(author, "code list", &name, codes::names().collect::<Vec<_>>().into_iter())?;
            ColumnType::Code(codes::list(list).expect("a name of the lists has a list"))
        }
    })
}
