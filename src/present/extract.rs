//! The parts of an extract for the STEP portal to its rows, in one language.

use super::output::Presenter;
use super::{Edition, Summarized, identity, ledger, remark, words};
use crate::aggregate::{Line, Summary};
use crate::plan::{ColumnType, MeasurePlan, OutputPlan};
use crate::report::{Cell, Extract, ExtractCell, ExtractRow, Field, FieldKind, NotReported, SourceCells, Table};

/// Between several values of one row.
const BETWEEN: &str = "; ";

impl Presenter<'_> {
    /// An extract of those of its parts that have data; what is missing for the first one where none has.
    pub(super) fn extract(&mut self, edition: &Edition<'_>, parts: &[Summarized<'_>]) -> Result<Extract, Option<NotReported>> {
        let mut made: Option<Extract> = None;
        for part in parts {
            let Ok(summary) = &part.summary else { continue };
            let mut item = self.item(part.output, summary);
            remark::remark(self, part, summary, &mut item);
            let rows = rows(edition, part, summary, item.table());
            match &mut made {
                None => made = Some(self.first(parts[0].output, part.output, item.table(), rows)),
                Some(extract) => {
                    hold_alike(&mut extract.fields, &self.fields(part.output, item.table()));
                    extract.rows.extend(rows);
                    let notes = item.table().notes.iter().filter(|note| !extract.notes.contains(note)).cloned();
                    let notes: Vec<_> = notes.collect();
                    extract.notes.extend(notes);
                }
            }
        }
        let Some(mut extract) = made else { return Err(self.no_extract(&parts[0])) };
        hold_several(&mut extract);
        Ok(extract)
    }

    fn first(&self, named: &OutputPlan, output: &OutputPlan, table: &Table, rows: Vec<ExtractRow>) -> Extract {
        Extract {
            name: output.extract.clone().expect("only extracts come here"),
            title: self.locale.title(&named.id),
            fields: self.fields(output, table),
            rows,
            notes: table.notes.clone(),
            source: table.source.clone(),
        }
    }

    fn fields(&self, output: &OutputPlan, table: &Table) -> Vec<Field> {
        let dataset = self.dataset(output);
        let columns = output.rows.iter().map(|column| (column, true)).chain(output.attributes.iter().map(|column| (column, false)));
        let texts = columns.map(|(column, is_key)| (dataset.columns[*column].meaning, kind(dataset.columns[*column].kind), is_key));
        let meaning = |measure: &MeasurePlan| measure.value.columns().first().and_then(|column| dataset.columns[*column].meaning);
        let numbers = output.measures.iter().map(|measure| (meaning(measure), FieldKind::Number(measure.unit), false));
        let described = texts.chain(numbers);
        let headed = table.columns.iter().zip(described);
        let field = |(column, (meaning, kind, is_key)): (&crate::report::Column, _)| Field {
            name: column.name.clone(),
            heading: column.heading.clone(),
            meaning,
            kind,
            is_key,
        };
        headed.map(field).collect()
    }

    fn no_extract(&self, part: &Summarized<'_>) -> Option<NotReported> {
        let missing = part.summary.as_ref().err()?;
        let id = &part.output.id;
        let (heading, title) = (self.locale.message("word-extracts", &[]), self.locale.title(id));
        let caption = words::caption(&heading, &title);
        Some(NotReported { id: id.clone(), heading, title, caption, reason: words::missing(self.locale, missing) })
    }
}

/// What the cells of a column hold. Scores and the like stand in no extract as texts.
fn kind(column: ColumnType) -> FieldKind {
    match column {
        ColumnType::Code(list) => FieldKind::Code { list: list.name(), codes: list.codes().collect() },
        ColumnType::Date => FieldKind::Date,
        ColumnType::Month => FieldKind::Month,
        ColumnType::Text | ColumnType::Amount | ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage => FieldKind::Text,
    }
}

/// A field in which the parts have different things, such as days and months, is described as text.
fn hold_alike(fields: &mut [Field], others: &[Field]) {
    for (field, other) in fields.iter_mut().zip(others).filter(|(field, other)| field.kind != other.kind) {
        if !matches!(field.kind, FieldKind::Number(_)) {
            field.kind = FieldKind::Text;
        }
        field.meaning = field.meaning.filter(|meaning| other.meaning == Some(meaning));
    }
}

/// A field with several values in one of its rows is described as text: it holds no single code or day.
fn hold_several(extract: &mut Extract) {
    for (position, field) in extract.fields.iter_mut().enumerate() {
        let is_several = |row: &ExtractRow| matches!(&row.cells[position], ExtractCell::Text { value, .. } if value.contains(BETWEEN));
        if !matches!(field.kind, FieldKind::Number(_)) && extract.rows.iter().any(is_several) {
            field.kind = FieldKind::Text;
        }
    }
}

fn rows(edition: &Edition<'_>, part: &Summarized<'_>, summary: &Summary, table: &Table) -> Vec<ExtractRow> {
    let lines = summary.lines.iter().zip(&table.rows);
    let row = |(line, row): (&Line, &crate::report::Row)| ExtractRow {
        id: identity::row(part.output, line),
        cells: cells(line, &row.cells),
        sources: sources(edition, part, line),
    };
    lines.map(row).collect()
}

/// The printed cells with what the data files have for them.
fn cells(line: &Line, printed: &[Cell]) -> Vec<ExtractCell> {
    let keys = line.keys.iter().map(|key| key.clone().unwrap_or_default());
    let values = keys.chain(line.attributes.iter().map(|texts| texts.join(BETWEEN))).map(Some).chain(std::iter::repeat(None));
    let cell = |(cell, value): (&Cell, Option<String>)| match (cell, value) {
        (Cell::Number(number), _) => ExtractCell::Number(number.clone()),
        (Cell::Text(text), Some(value)) => ExtractCell::Text { value, text: text.clone() },
        (Cell::Text(_) | Cell::Empty, _) => ExtractCell::Empty,
    };
    printed.iter().zip(values).map(cell).collect()
}

/// The cells of a row: those of all its fields in all its facts.
fn sources(edition: &Edition<'_>, part: &Summarized<'_>, line: &Line) -> Vec<SourceCells> {
    let output = part.output;
    let measured = output.measures.iter().flat_map(|measure| measure.value.columns());
    let columns: Vec<usize> = output.rows.iter().chain(&output.attributes).copied().chain(measured).collect();
    let is_filled = |fact: u32, column: usize| part.facts.column(column).get(fact as usize).is_ok_and(|value| !value.is_null());
    let of_fact =
        |fact: u32| columns.iter().map(move |column| (fact, *column)).filter(|(fact, column)| is_filled(*fact, *column)).collect();
    let cells: Vec<(u32, usize)> = line.facts.iter().flat_map(|fact| -> Vec<_> { of_fact(*fact) }).collect();
    ledger::sources(edition, part, &cells)
}
