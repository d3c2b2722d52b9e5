//! Tables and figures: the program's own, with those that the campaign replaces or adds.

use super::resolve::{Author, Context};
use super::{Attribution, ChartPlan, ColumnType, DatasetPlan, MeasurePlan, Order, WhenEmpty, apart, charts, extracts, measures};
use crate::definition::output::PartRounding;
use crate::definition::{Chart, Figure, MoneyUnit, Name, Output};
use crate::diag::Code;

/// One table or figure.
#[derive(Debug, Clone)]
pub struct OutputPlan {
    /// Its id.
    pub id: String,
    /// Position of the dataset.
    pub dataset: usize,
    /// Which facts count: position of the column, and what one of must stand there.
    pub filter: Vec<(usize, Vec<String>)>,
    /// Columns whose values make the rows.
    pub rows: Vec<usize>,
    /// Columns printed beside the keys.
    pub attributes: Vec<usize>,
    /// The column whose values make columns.
    pub columns: Option<usize>,
    /// What is measured.
    pub measures: Vec<MeasurePlan>,
    /// How many leading row columns a subtotal keeps; one entry a level of subtotals.
    pub subtotals: Vec<usize>,
    /// Whether a total over all rows is printed.
    pub total: bool,
    /// Whether a total over the columns is printed in each row.
    pub row_total: bool,
    /// The order of the rows.
    pub order: Order,
    /// So many rows stand alone, the rest are grouped under `other`.
    pub keep: Option<usize>,
    /// So many rows are printed; totals are of all.
    pub top: Option<usize>,
    /// Whether the printed parts are made to add up to the printed totals.
    pub additive: bool,
    /// What is printed where its dataset is known to have nothing.
    pub when_empty: WhenEmpty,
    /// The id of the key figures that it is one of; nothing for tables and figures.
    pub part_of: Option<String>,
    /// The name of the extract that it is a part of; nothing for what the report prints.
    pub extract: Option<String>,
    /// How amounts were given to places.
    pub attribution: Attribution,
    /// Names of notes.
    pub notes: Vec<String>,
    /// What is drawn; nothing for a table.
    pub chart: Option<ChartPlan>,
}

impl OutputPlan {
    /// The id of what it is a part of, by which it is asked for: that of its key figures or of its extract, or its own.
    #[must_use]
    pub fn whole(&self) -> String {
        match (&self.part_of, &self.extract) {
            (Some(id), _) => id.clone(),
            (None, Some(name)) => extracts::id(name),
            (None, None) => self.id.clone(),
        }
    }

    /// Whether a column of the dataset makes its rows, columns or attributes, or stands in its filter.
    #[must_use]
    pub fn names(&self, column: usize) -> bool {
        let filtered = self.filter.iter().any(|(filtered, _)| *filtered == column);
        self.rows.contains(&column) || self.attributes.contains(&column) || self.columns == Some(column) || filtered
    }
}

/// All declared tables and figures.
pub(super) struct Declared {
    /// The program's tables.
    pub(super) tables: Vec<Output>,
    /// The program's figures.
    pub(super) figures: Vec<Figure>,
    /// The campaign's tables.
    pub(super) own_tables: Vec<Output>,
    /// The campaign's figures.
    pub(super) own_figures: Vec<Figure>,
}

/// Resolves all outputs: tables first, then figures, each in the order of declaration.
pub(super) fn resolve(declared: Declared, datasets: &[DatasetPlan], unit: MoneyUnit, context: &mut Context<'_>) -> Vec<OutputPlan> {
    let tables = replace(declared.tables, declared.own_tables, |table| &table.id, context);
    let figures = replace(declared.figures, declared.own_figures, |figure| &figure.data.id, context);
    let tables =
        tables.into_iter().filter_map(|(author, table)| resolve_one(author, &table, None, datasets, unit, context)).collect::<Vec<_>>();
    let figures = figures
        .into_iter()
        .filter_map(|(author, figure)| resolve_one(author, &figure.data, Some(figure.chart.get_ref()), datasets, unit, context));
    let mut outputs = tables;
    outputs.extend(figures);
    outputs
}

/// The program's declarations, those of the campaign in the place of the same id, and the campaign's others after them.
pub(super) fn replace<T>(program: Vec<T>, campaign: Vec<T>, id: impl Fn(&T) -> &Name, context: &mut Context<'_>) -> Vec<(Author, T)> {
    let mut all: Vec<(Author, T)> = program.into_iter().map(|declared| (Author::Program, declared)).collect();
    for declared in campaign {
        let same = all.iter().position(|(_, other)| id(other).get_ref() == id(&declared).get_ref());
        match same {
            Some(position) if all[position].0 == Author::Program => all[position] = (Author::Campaign, declared),
            Some(_) => {
                let name = id(&declared);
                context.fault(Code::DuplicateName, Author::Campaign, name.span(), format!("`{}` is declared twice", name.get_ref()), None);
            }
            None => all.push((Author::Campaign, declared)),
        }
    }
    all
}

fn resolve_one(
    author: Author,
    output: &Output,
    chart: Option<&Chart>,
    datasets: &[DatasetPlan],
    unit: MoneyUnit,
    context: &mut Context<'_>,
) -> Option<OutputPlan> {
    let dataset = context.find(author, "dataset", &output.dataset, datasets.iter().map(|dataset| dataset.name.as_str()))?;
    let plan = &datasets[dataset];
    let filter = output.filter.iter().filter_map(|(name, codes)| filter(author, name, codes, plan, context)).collect();
    let rows = columns(author, &output.rows, plan, context);
    let subtotals = output
        .subtotals
        .iter()
        .filter_map(|name| Some(context.find(author, "row column", name, output.rows.iter().map(|row| row.get_ref().as_str()))? + 1))
        .collect();
    let measures: Vec<MeasurePlan> =
        output.measures.iter().filter_map(|measure| measures::resolve(author, measure, plan, unit, context)).collect();
    let compares_years = measures.iter().any(|measure| measure.value.compares_years());
    if let Some((name, _)) = output.filter.iter().find(|(name, _)| compares_years && plan.year == plan.position(name.get_ref())) {
        let message = "a measure that compares years needs all of them".to_owned();
        context.fault(Code::InvalidDefinition, author, name.span(), message, Some("leave `year` out of the filter".to_owned()));
    }
    if output.top.is_some() && !output.subtotals.is_empty() {
        let hint = "leave one of them out: a subtotal would be of rows that are not shown".to_owned();
        context.fault(Code::InvalidDefinition, author, output.id.span(), "`top` and `subtotals` exclude each other".to_owned(), Some(hint));
    }
    let additive = output.rounding == Some(PartRounding::Additive);
    if additive && output.row_total == (output.total || !output.subtotals.is_empty()) {
        let message = "additive rounding needs totals in one direction".to_owned();
        let hint = "declare `total` or `subtotals`, or else `row_total`: parts that add up both ways may not exist".to_owned();
        context.fault(Code::InvalidDefinition, author, output.id.span(), message, Some(hint));
    }
    let chart = match chart {
        Some(chart) => Some(charts::resolve(author, chart, &measures, context)?),
        None => None,
    };
    let complete = rows.len() == output.rows.len();
    if matches!(chart, Some(ChartPlan::Regions { .. })) && complete && !one_row_a_region(&rows, plan) {
        let message = "a map of regions needs a row for each region".to_owned();
        let hint = "its `rows` are a column of the code list `area`, at most with one of `member_state` before it".to_owned();
        context.fault(Code::InvalidDefinition, author, output.id.span(), message, Some(hint));
        return None;
    }
    let resolved = OutputPlan {
        id: output.id.get_ref().clone(),
        dataset,
        filter,
        rows,
        attributes: columns(author, &output.attributes, plan, context),
        columns: output.columns.as_ref().and_then(|name| column(author, name, plan, context)),
        measures,
        subtotals,
        total: output.total,
        row_total: output.row_total,
        order: output.order,
        keep: output.other.map(|other| other.keep),
        top: output.top,
        additive,
        when_empty: output.when_empty,
        part_of: None,
        extract: None,
        attribution: output.attribution,
        notes: output.notes.iter().map(|note| note.get_ref().clone()).collect(),
        chart,
    };
    apart::check(author, &output.id, &resolved, plan, context);
    Some(resolved)
}

/// Whether the rows are told apart by their area alone.
fn one_row_a_region(rows: &[usize], plan: &DatasetPlan) -> bool {
    let is_of = |column: &usize, name: &str| matches!(plan.columns[*column].kind, ColumnType::Code(list) if list.name() == name);
    rows.split_last().is_some_and(|(last, others)| is_of(last, "area") && others.iter().all(|column| is_of(column, "member_state")))
}

pub(super) fn column(author: Author, name: &Name, plan: &DatasetPlan, context: &mut Context<'_>) -> Option<usize> {
    let what = format!("column of dataset `{}`", plan.name);
    context.find(author, &what, name, plan.columns.iter().map(|column| column.name.as_str()))
}

pub(super) fn columns(author: Author, names: &[Name], plan: &DatasetPlan, context: &mut Context<'_>) -> Vec<usize> {
    names.iter().filter_map(|name| column(author, name, plan, context)).collect()
}

pub(super) fn filter(
    author: Author,
    name: &Name,
    codes: &[Name],
    plan: &DatasetPlan,
    context: &mut Context<'_>,
) -> Option<(usize, Vec<String>)> {
    let position = column(author, name, plan, context)?;
    if let ColumnType::Code(list) = plan.columns[position].kind {
        for code in codes {
            context.find(author, &format!("code of list `{}`", list.name()), code, list.codes().collect::<Vec<_>>().into_iter());
        }
    }
    Some((position, codes.iter().map(|code| code.get_ref().clone()).collect()))
}
