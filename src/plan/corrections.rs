//! Corrections and assumptions with the names resolved that can be resolved before any file is read.

use std::ops::Range;

use toml::Spanned;
use toml::value::Datetime;

use super::resolve::{Author, Context};
use super::{ColumnType, DatasetPlan, SourcePlan};
use crate::codes::nearest;
use crate::definition::{Assumption, Correction, Corrections, Name};
use crate::diag::Code;
use crate::location::{CellRef, Location};
use crate::workbook::{Date, Value};

/// Why a value is not the one that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grounds {
    /// Why.
    pub reason: String,
    /// What it rests on.
    pub source: Option<String>,
    /// Who decided it.
    pub who: String,
    /// When.
    pub when: Date,
    /// Where it is declared.
    pub place: Location,
}

/// One cell with another value, or one row that is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct CorrectionPlan {
    /// Position of the file in the campaign's list of files.
    pub file: usize,
    /// Its path.
    pub path: String,
    /// Name of the sheet, where one is named.
    pub sheet: Option<String>,
    /// Where.
    pub target: Target,
    /// The column of the dataset, where the target is a row and a value of it is corrected.
    pub column: Option<String>,
    /// What stands there; of a row that is left out, some of its texts.
    pub old: Vec<Value>,
    /// What counts instead; nothing where the row is left out. An empty text empties the cell.
    pub new: Option<Value>,
    /// Why.
    pub grounds: Grounds,
}

/// What a correction is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A cell.
    Cell(CellRef),
    /// A row, counted from 0.
    Row(u32),
    /// A row by what stands in columns of the dataset.
    Key(Vec<(String, String)>),
}

/// A value for the facts that have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssumptionPlan {
    /// Position of the dataset.
    pub dataset: usize,
    /// Which facts: position of the column, and what one of must stand there.
    pub filter: Vec<(usize, Vec<String>)>,
    /// Position of the column and what is assumed.
    pub set: Vec<(usize, String)>,
    /// Why.
    pub grounds: Grounds,
}

/// Resolves the file; what is wrong with it are findings.
pub(super) fn resolve(
    declared: Corrections,
    datasets: &[DatasetPlan],
    sources: &[SourcePlan],
    files: &[String],
    context: &mut Context<'_>,
) -> (Vec<CorrectionPlan>, Vec<AssumptionPlan>) {
    let corrections = declared.correction.into_iter().filter_map(|correction| {
        let span = correction.span();
        self::correction(&correction.into_inner(), span, sources, files, context)
    });
    let corrections = corrections.collect();
    let assumptions = declared.assumption.into_iter().filter_map(|assumption| {
        let span = assumption.span();
        self::assumption(&assumption.into_inner(), span, datasets, context)
    });
    (corrections, assumptions.collect())
}

fn correction(
    declared: &Correction,
    span: Range<usize>,
    sources: &[SourcePlan],
    files: &[String],
    context: &mut Context<'_>,
) -> Option<CorrectionPlan> {
    let file = super::sources::file(&declared.file, files, context)?;
    if !sources.iter().any(|source| source.file == file) {
        let message = format!("no `[[source]]` of report.toml reads `{}`", files[file]);
        let hint = "a correction is made in a file that feeds a dataset".to_owned();
        context.fault(Code::MisplacedCorrection, Author::Campaign, declared.file.span(), message, Some(hint));
        return None;
    }
    let target = target(declared, span.clone(), context)?;
    let (old, new) = change(declared, &target, span.clone(), context)?;
    Some(CorrectionPlan {
        file,
        path: files[file].clone(),
        sheet: declared.sheet.as_ref().map(|sheet| sheet.get_ref().clone()),
        target,
        column: declared.column.as_ref().map(|column| column.get_ref().clone()),
        old,
        new,
        grounds: grounds(&declared.reason, declared.source.as_deref(), &declared.who, &declared.when, span, context)?,
    })
}

fn target(declared: &Correction, span: Range<usize>, context: &mut Context<'_>) -> Option<Target> {
    let key = (!declared.key.is_empty()).then_some(&declared.key);
    match (&declared.cell, &declared.row, key) {
        (Some(cell), None, None) => match CellRef::parse(cell.get_ref()) {
            Some(found) => Some(Target::Cell(found)),
            None => invalid(cell.span(), format!("expected a cell such as `D17`, found `{}`", cell.get_ref()), context),
        },
        (None, Some(row), None) => match row.get_ref().checked_sub(1) {
            Some(row) => Some(Target::Row(row)),
            None => invalid(row.span(), "rows are counted from 1".to_owned(), context),
        },
        (None, None, Some(key)) => {
            Some(Target::Key(key.iter().map(|(column, text)| (column.get_ref().clone(), text.get_ref().clone())).collect()))
        }
        _ => invalid(span, "expected one of `cell`, `row` and `key`".to_owned(), context),
    }
}

/// What must stand there, and what counts instead.
fn change(declared: &Correction, target: &Target, span: Range<usize>, context: &mut Context<'_>) -> Option<(Vec<Value>, Option<Value>)> {
    let is_cell = matches!(target, Target::Cell(_));
    if declared.leave_out {
        if is_cell || declared.new.is_some() || declared.column.is_some() {
            let message = "a row that is left out is named by `row` or `key`, and has neither `column` nor `new`";
            return invalid(span, message.to_owned(), context);
        }
        let old = match &declared.old {
            Some(old) => values(old, context)?,
            None if matches!(target, Target::Key(_)) => Vec::new(),
            None => return invalid(span, "expected `old`: a text that stands in the row".to_owned(), context),
        };
        return Some((old, None));
    }
    let (Some(old), Some(new)) = (&declared.old, &declared.new) else {
        return invalid(
            span,
            "expected `old`, what stands there, and `new`, what counts instead; or `leave_out = true`".to_owned(),
            context,
        );
    };
    if is_cell == declared.column.is_some() {
        return invalid(span, "expected `column` with `row` or `key`, and not with `cell`".to_owned(), context);
    }
    Some((vec![value(old, context)?], Some(value(new, context)?)))
}

fn values(written: &Spanned<toml::Value>, context: &mut Context<'_>) -> Option<Vec<Value>> {
    match written.get_ref() {
        toml::Value::Array(list) => {
            list.iter().map(|one| value(&Spanned::new(written.span(), one.clone()), context)).collect::<Option<Vec<_>>>()
        }
        _ => Some(vec![value(written, context)?]),
    }
}

/// What is written as the value of a cell.
#[expect(clippy::cast_precision_loss, reason = "a spreadsheet holds doubles; up to 2^53 the integer is the double")]
fn value(written: &Spanned<toml::Value>, context: &mut Context<'_>) -> Option<Value> {
    Some(match written.get_ref() {
        toml::Value::String(text) => Value::Text(text.clone()),
        toml::Value::Integer(number) => Value::Number(*number as f64),
        toml::Value::Float(number) => Value::Number(*number),
        toml::Value::Boolean(truth) => Value::Bool(*truth),
        toml::Value::Datetime(Datetime { date: Some(date), .. }) => {
            Value::Date(Date { year: i32::from(date.year), month: date.month, day: date.day })
        }
        _ => return invalid(written.span(), "expected a text, a number or a date".to_owned(), context),
    })
}

fn assumption(declared: &Assumption, span: Range<usize>, datasets: &[DatasetPlan], context: &mut Context<'_>) -> Option<AssumptionPlan> {
    let names = datasets.iter().map(|dataset| dataset.name.as_str());
    let dataset = context.find(Author::Campaign, "dataset", &declared.dataset, names)?;
    let plan = &datasets[dataset];
    let mut filter = Vec::new();
    for (name, texts) in &declared.filter {
        let column = column(name, plan, context)?;
        let codes = texts.get_ref().texts().iter().map(|text| code(plan.columns[column].kind, text, texts.span(), context));
        filter.push((column, codes.collect::<Option<Vec<_>>>()?));
    }
    // As the dataset has its columns, which is how people read them.
    filter.sort_by_key(|(column, _)| *column);
    let mut set = Vec::new();
    for (name, text) in &declared.set {
        let column = column(name, plan, context)?;
        if matches!(plan.columns[column].kind, ColumnType::Date | ColumnType::Month) {
            return invalid(name.span(), format!("column `{}` holds dates, which cannot be assumed", name.get_ref()), context);
        }
        set.push((column, code(plan.columns[column].kind, text.get_ref(), text.span(), context)?));
    }
    if set.is_empty() {
        return invalid(span, "expected a column and its value under `set`".to_owned(), context);
    }
    let grounds = grounds(&declared.reason, declared.source.as_deref(), &declared.who, &declared.when, span, context)?;
    Some(AssumptionPlan { dataset, filter, set, grounds })
}

fn column(name: &Name, plan: &DatasetPlan, context: &mut Context<'_>) -> Option<usize> {
    let what = format!("column of dataset `{}`", plan.name);
    context.find(Author::Campaign, &what, name, plan.columns.iter().map(|column| column.name.as_str()))
}

/// The code that a text stands for, where the column holds codes; the text itself elsewhere.
fn code(kind: ColumnType, text: &str, span: Range<usize>, context: &mut Context<'_>) -> Option<String> {
    let ColumnType::Code(list) = kind else { return Some(text.to_owned()) };
    if let Some(code) = list.find(text) {
        return Some(code.to_owned());
    }
    let hint = nearest(text, list.codes()).map_or_else(
        || format!("see the list `{}` for its {} codes", list.name(), list.codes().len()),
        |near| format!("did you mean `{near}`?"),
    );
    context.fault(Code::UnknownName, Author::Campaign, span, format!("there is no code of list `{}` `{text}`", list.name()), Some(hint));
    None
}

fn grounds(
    reason: &Spanned<String>,
    source: Option<&str>,
    who: &Spanned<String>,
    when: &Spanned<Datetime>,
    span: Range<usize>,
    context: &mut Context<'_>,
) -> Option<Grounds> {
    for (name, text) in [("reason", reason), ("who", who)] {
        if text.get_ref().trim().is_empty() {
            return invalid(text.span(), format!("`{name}` is empty"), context);
        }
    }
    let Some(date) = when.get_ref().date else {
        return invalid(when.span(), "expected a date such as `2025-02-03`".to_owned(), context);
    };
    Some(Grounds {
        reason: reason.get_ref().trim().to_owned(),
        source: source.map(str::to_owned),
        who: who.get_ref().trim().to_owned(),
        when: Date { year: i32::from(date.year), month: date.month, day: date.day },
        place: context.place(Author::Campaign, span),
    })
}

fn invalid<T>(span: Range<usize>, message: String, context: &mut Context<'_>) -> Option<T> {
    context.fault(Code::InvalidDefinition, Author::Campaign, span, message, None);
    None
}
