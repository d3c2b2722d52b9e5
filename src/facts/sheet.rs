//! One sheet's records to typed values: the only place where the text of a cell becomes a value.

use std::collections::{BTreeMap, BTreeSet};

use super::column::{Typed, Values, days_since_1970};
use super::origin::Origins;
use super::parse::{self, Fault, Money, ParseError};
use super::settled::{Settled, settled};
use super::unusual::{Tally, Unusual};
use super::{Converted, StatedValue};
use crate::codes::{CodeList, Reading as CodeReading, Spelling, nuts};
use crate::correct::{CellChange, CellChanges, LeftOut};
use crate::diag::{Code, Diagnostic, Sink};
use crate::extract::{BoundColumn, Extracted, Place, StatedSum, cell_of};
use crate::location::{CellRef, Location};
use crate::plan::{ColumnPlan, ColumnType, DatasetPlan, MoneyUnit, SourcePlan};
use crate::workbook::{Sheet, Value};

/// The facts of one sheet: the columns of its dataset. Its rows are counted from 0.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetFacts {
    /// One a column of the dataset.
    pub(super) values: Vec<Values>,
    /// What stood in the cells, one list a column.
    pub(super) written: Vec<Vec<Option<String>>>,
    /// Where the rows come from.
    pub(super) origins: Origins,
    /// Totals that the sheet states.
    pub(super) sums: Vec<StatedValue>,
    /// Which columns it reports.
    pub(super) reported: Vec<bool>,
    /// Values that could not be read.
    pub(super) faulty: BTreeSet<(u32, usize)>,
    /// Values that stand in cells that were corrected.
    pub(super) corrected: BTreeMap<(u32, usize), CellChange>,
    /// Amounts that were sent in another currency.
    pub(super) converted: BTreeMap<(u32, usize), Converted>,
    /// Required values that are missing.
    pub(super) missing: BTreeMap<(u32, usize), Diagnostic>,
    /// How many rows there are.
    pub(super) length: u32,
    /// The rows that corrections leave out, and for each the position of its correction in the plan.
    pub(super) left_out: Option<Box<(SheetFacts, Vec<usize>)>>,
}

/// The records of one sheet, with where they come from.
#[derive(Debug)]
pub struct SheetRecords<'a> {
    /// The source that named the sheet.
    pub source: &'a SourcePlan,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// Its records.
    pub extracted: &'a Extracted,
    /// Its cells that were corrected.
    pub changes: &'a CellChanges,
    /// Its records that corrections leave out.
    pub left_out: &'a LeftOut,
}

/// The facts of one sheet.
#[must_use]
pub fn of_sheet(dataset: &DatasetPlan, records: &SheetRecords<'_>, sink: &mut Sink) -> SheetFacts {
    let mut facts = SheetFacts::of_table(dataset, records, records.extracted, sink);
    if !records.left_out.corrections.is_empty() {
        // What is wrong with a row that does not count is nobody's concern.
        let left_out = SheetFacts::of_table(dataset, records, &records.left_out.table, &mut Sink::new());
        facts.left_out = Some(Box::new((left_out, records.left_out.corrections.clone())));
    }
    facts
}

/// A sheet with what is known of it, while its cells are read.
struct Reading<'a> {
    source: &'a SourcePlan,
    sheet: &'a Sheet,
    changes: &'a CellChanges,
    /// How the amount that was read last was converted.
    conversion: Option<Converted>,
    headings_at_fault: bool,
    sink: &'a mut Sink,
}

impl SheetFacts {
    /// No rows.
    pub(super) fn none(dataset: &DatasetPlan) -> Self {
        Self {
            values: dataset.columns.iter().map(|column| Values::new(column.kind)).collect(),
            written: vec![Vec::new(); dataset.columns.len()],
            origins: Origins::default(),
            sums: Vec::new(),
            reported: vec![false; dataset.columns.len()],
            faulty: BTreeSet::new(),
            corrected: BTreeMap::new(),
            converted: BTreeMap::new(),
            missing: BTreeMap::new(),
            length: 0,
            left_out: None,
        }
    }

    /// The facts of one table of a sheet.
    fn of_table(dataset: &DatasetPlan, records: &SheetRecords<'_>, extracted: &Extracted, sink: &mut Sink) -> Self {
        let mut facts = Self::none(dataset);
        let SheetRecords { source, sheet, changes, .. } = *records;
        let mut reading = Reading { source, sheet, changes, conversion: None, headings_at_fault: extracted.headings_at_fault, sink };
        let mut first_of_block = Vec::new();
        for block in &extracted.blocks {
            first_of_block.push(facts.length);
            facts.origins.open_block(source.file, &source.path, &sheet.name, &block.columns);
            for (offset, row) in (0_u32..).zip(&block.rows) {
                facts.origins.add_row(facts.length + offset, *row);
            }
            for (position, bound) in block.columns.iter().enumerate() {
                facts.reported[position] |= bound.place != Place::Nowhere;
                facts.fill((position, &dataset.columns[position]), bound, &block.rows, &mut reading);
            }
            facts.length += u32::try_from(block.rows.len()).expect("a sheet has at most 2^20 rows");
        }
        for sum in &extracted.sums {
            facts.add_sum(sum, &dataset.columns[sum.column], &first_of_block, &mut reading);
        }
        facts
    }

    fn fill(&mut self, (position, column): (usize, &ColumnPlan), bound: &BoundColumn, rows: &[u32], reading: &mut Reading<'_>) {
        let settled = settled(column.kind, reading.sheet, bound, rows);
        let mut unusual = Tally::default();
        for (offset, row) in (0_u32..).zip(rows) {
            let cell = match &bound.place {
                Place::Column(place) => cell_of(reading.sheet, *row, *place),
                Place::Cell(cell) | Place::Said { cell, .. } => *cell,
                Place::Declared(_) | Place::Nowhere => CellRef::new(*row, 0),
            };
            if let Place::Column(place) = bound.place
                && cell != CellRef::new(*row, place)
            {
                self.origins.move_cell(self.length + offset, position, cell);
            }
            let declared;
            let value = match &bound.place {
                Place::Declared(text) | Place::Said { text, .. } => {
                    declared = Value::Text(text.clone());
                    Some(&declared)
                }
                Place::Nowhere => None,
                Place::Column(_) | Place::Cell(_) => reading.sheet.get(cell),
            };
            let typed = reading.typed(column, bound, cell, value, settled, &mut unusual);
            let missing = typed == Ok(None) && column.required && bound.place != Place::Nowhere;
            if missing {
                self.missing.insert((self.length + offset, position), reading.missing(column, bound, cell));
            }
            if let Some(conversion) = reading.conversion.take() {
                self.converted.insert((self.length + offset, position), conversion);
            }
            if missing || reading.headings_at_fault || typed.is_err() {
                self.faulty.insert((self.length + offset, position));
            }
            self.written[position].push(match reading.change(bound, cell) {
                None => value.map(parse::written),
                Some(change) => {
                    self.corrected.insert((self.length + offset, position), change.clone());
                    Some(change.sent.clone()).filter(|sent| !sent.is_empty())
                }
            });
            self.values[position].push(typed.ok().flatten());
        }
        for finding in unusual.findings(|cell| reading.location(bound, cell)).collect::<Vec<_>>() {
            reading.sink.push(finding);
        }
    }

    fn add_sum(&mut self, sum: &StatedSum, column: &ColumnPlan, first_of_block: &[u32], reading: &mut Reading<'_>) {
        let bound = BoundColumn { place: Place::Cell(sum.cell), heading: sum.heading.clone(), unit: sum.unit, currency: sum.currency };
        let ordinal = |block: usize, record: usize| first_of_block[block] + u32::try_from(record).expect("a sheet has at most 2^20 rows");
        let settled = settled(column.kind, reading.sheet, &bound, &[sum.cell.row]);
        let typed = reading.typed(column, &bound, sum.cell, reading.sheet.get(sum.cell), settled, &mut Tally::default());
        if let Ok(Some(Typed::Integer(stated))) = typed {
            self.sums.push(StatedValue {
                location: reading.location(&bound, sum.cell),
                column: sum.column,
                unit: sum.unit,
                stated,
                converted: reading.conversion.take(),
                parts: sum.parts.iter().map(|(block, range)| ordinal(*block, range.start)..ordinal(*block, range.end)).collect(),
            });
        }
    }
}

impl Reading<'_> {
    fn location(&self, bound: &BoundColumn, cell: CellRef) -> Location {
        match bound.place {
            Place::Declared(_) => Location::File { file: self.source.path.clone() },
            _ => Location::Cell { file: self.source.path.clone(), sheet: self.sheet.name.clone(), cell, heading: bound.heading.clone() },
        }
    }

    /// The typed value of a cell; nothing where the cell holds nothing. A value that cannot be read is a finding.
    fn typed(
        &mut self,
        column: &ColumnPlan,
        bound: &BoundColumn,
        cell: CellRef,
        value: Option<&Value>,
        settled: Settled,
        unusual: &mut Tally,
    ) -> Result<Option<Typed>, ()> {
        let Some(value) = value else { return Ok(None) };
        if let Value::Uncalculated(formula) = value {
            // A formula that a cell shares with another is written there.
            let shown = if formula.is_empty() { String::new() } else { format!(", `={formula}`") };
            let message = format!("the cell holds a formula that nobody has calculated{shown}");
            let hint = "open the file in a spreadsheet program, save it again, and send that";
            let finding = Diagnostic::new(Code::UncalculatedFormula, self.location(bound, cell), message).with_hint(hint);
            self.sink.push(finding.with("found", format!("={formula}")));
            return Err(());
        }
        if let Value::Error(error) = value {
            let message = format!("the cell holds the spreadsheet error `{error}`");
            let hint = "mend the formula, or type the value";
            self.sink.push(Diagnostic::new(Code::ErrorCell, self.location(bound, cell), message).with_hint(hint).with("found", error));
            return Err(());
        }
        let unit = bound.unit.unwrap_or(MoneyUnit::Euro);
        let Settled { mark, order, currency, scale } = settled;
        let parsed = match column.kind {
            ColumnType::Amount => match parse::money(value, unit, currency, mark) {
                Ok(money) => match money.value() {
                    Some(money) => Ok(Some(Typed::Integer(self.in_euro(money, bound, cell)?))),
                    None => Ok(None),
                },
                Err(error) => Err(error),
            },
            ColumnType::Count => parse::count(value, mark).map(|count| count.value().map(Typed::Integer)),
            ColumnType::Decimal => parse::decimal4(value, mark).map(|parts| parts.value().map(Typed::Integer)),
            ColumnType::Percentage => parse::percentage(value, mark, scale).map(|parts| parts.value().map(Typed::Integer)),
            ColumnType::Date => parse::date(value, order).map(|date| date.value().map(|date| Typed::Day(days_since_1970(date)))),
            ColumnType::Month => parse::month(value, order).map(|month| month.value().map(Typed::Month)),
            ColumnType::Text => Ok(text_of(value).map(Typed::Text)),
            ColumnType::Code(list) => {
                let Some(text) = text_of(value) else { return Ok(None) };
                return self.code(column, bound, cell, &text, list, unusual).map(Some);
            }
        };
        if let Ok(typed) = &parsed {
            unusual.add_number(Some(value), typed.as_ref(), cell);
        }
        parsed.map_err(|error| {
            // Where the unit is not known, and that is a finding, nobody knows how many decimals there may be.
            let follows = error.fault == Fault::TooPrecise && bound.unit.is_none() && self.headings_at_fault;
            if !follows {
                self.report_unparsable(column, bound, cell, error);
            }
        })
    }

    fn code(
        &mut self,
        column: &ColumnPlan,
        bound: &BoundColumn,
        cell: CellRef,
        text: &str,
        list: &'static CodeList,
        unusual: &mut Tally,
    ) -> Result<Typed, ()> {
        match list.read(text) {
            CodeReading::Code(code, spelling) => {
                if spelling != Spelling::Known {
                    unusual.add(Unusual::Code(spelling), cell, text, code);
                }
                Ok(Typed::Code(code))
            }
            CodeReading::Contradiction([one, other]) => {
                let message =
                    format!("expected one code of the list `{}`, found `{text}`, which says both `{one}` and `{other}`", list.name());
                let finding = Diagnostic::new(Code::UnknownCode, self.location(bound, cell), message);
                self.sink.push(finding.with_hint("write the code that is meant, alone").with("found", text).with("list", list.name()));
                Err(())
            }
            CodeReading::Unknown => {
                self.report_unknown_code(column, bound, cell, text, list);
                Err(())
            }
        }
    }

    fn report_unparsable(&mut self, column: &ColumnPlan, bound: &BoundColumn, cell: CellRef, error: ParseError) {
        let code = match (error.fault, column.kind) {
            (Fault::ErrorCell, _) => Code::ErrorCell,
            (Fault::Currency, _) => Code::MixedCurrencies,
            (Fault::Ambiguous, ColumnType::Date | ColumnType::Month) => Code::AmbiguousDate,
            (Fault::Ambiguous, _) => Code::AmbiguousNumber,
            (Fault::TooPrecise, _) => Code::TooPrecise,
            (Fault::Unreadable, ColumnType::Amount) => Code::UnparsableAmount,
            (Fault::Unreadable, ColumnType::Date | ColumnType::Month) => Code::UnparsableDate,
            (Fault::Unreadable, _) => Code::UnparsableNumber,
        };
        let mut diagnostic = Diagnostic::new(code, self.location(bound, cell), error.to_string());
        diagnostic.hint = error.hint;
        diagnostic.arguments = error.arguments;
        self.sink.push(diagnostic.with("found", error.written).with("column", &column.name));
    }

    fn report_unknown_code(&mut self, column: &ColumnPlan, bound: &BoundColumn, cell: CellRef, text: &str, list: &CodeList) {
        let message = format!("expected a code of the list `{}` for `{}`, found `{text}`", list.name(), column.name);
        let namesakes = if list.name() == "area" { nuts::namesakes(text) } else { Vec::new() };
        let hint = match list.nearest(text) {
            _ if !namesakes.is_empty() => format!("{} have this name: write the code", namesakes.join(" and ")),
            Some(near) => format!("did you mean `{near}`?"),
            None if list.codes().len() <= 12 => format!("the codes are: {}", list.codes().collect::<Vec<_>>().join(", ")),
            None => format!("see the list `{}` for its {} codes", list.name(), list.codes().len()),
        };
        let mut finding = Diagnostic::new(Code::UnknownCode, self.location(bound, cell), message).with_hint(hint);
        finding = finding.with("found", text).with("list", list.name()).with("column", &column.name);
        if let Some(near) = list.nearest(text) {
            finding = finding.with("near", near);
        }
        self.sink.push(finding);
    }

    /// An amount in cents of a euro; one in another currency is converted by the rate that the campaign declares.
    fn in_euro(&mut self, money: Money, bound: &BoundColumn, cell: CellRef) -> Result<i64, ()> {
        let Some(currency) = money.currency else { return Ok(money.cents) };
        let Some(rate) = self.source.rate(currency) else {
            let (message, hint) = self.source.no_rate(currency);
            self.sink.push(Diagnostic::new(Code::UnknownRate, self.location(bound, cell), message).with_hint(hint).with("found", currency));
            return Err(());
        };
        let Some(cents) = rate.to_euro(money.cents) else {
            let message = format!("an amount in {currency} is too large to be converted");
            self.sink.push(Diagnostic::new(Code::UnparsableAmount, self.location(bound, cell), message));
            return Err(());
        };
        self.conversion = Some(Converted { cents: money.cents, rate: rate.clone() });
        Ok(cents)
    }

    /// How the cell of a value was corrected.
    fn change(&self, bound: &BoundColumn, cell: CellRef) -> Option<&CellChange> {
        let in_a_cell = matches!(bound.place, Place::Column(_) | Place::Cell(_) | Place::Said { .. });
        self.changes.get(&cell).filter(|_| in_a_cell)
    }

    fn missing(&self, column: &ColumnPlan, bound: &BoundColumn, cell: CellRef) -> Diagnostic {
        let message = format!("expected a value for `{}`, found an empty cell", column.name);
        let finding = Diagnostic::new(Code::MissingValue, self.location(bound, cell), message).with_hint("fill the cell");
        finding.with("column", &column.name)
    }
}

/// The text of a cell with its white space collapsed; nothing where the cell says that there is nothing.
fn text_of(value: &Value) -> Option<String> {
    if parse::is_nothing(Some(value)) {
        return None;
    }
    let written = parse::written(value);
    Some(written.split_whitespace().collect::<Vec<_>>().join(" "))
}
