//! Where each column of the dataset stands, and in which unit its amounts are.

use super::bind::Slot;
use super::context::Context;
use super::header::{HeadedColumn, Header};
use super::text::{is_nothing, text_of};
use super::unit::{self, EUR, Stated};
use super::{BoundColumn, Place};
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::CellRef;
use crate::plan::{ColumnType, MoneyUnit};

/// The places of a table's columns.
pub(super) struct Layout {
    /// One a column of the dataset; those that stand in columns of codes are nowhere here.
    pub(super) fixed: Vec<BoundColumn>,
    /// The columns of the sheet that stand for one code each.
    pub(super) spread: Option<Spread>,
}

/// Columns of codes with their places.
pub(super) struct Spread {
    /// The dataset's column of the codes.
    pub(super) code: usize,
    pub(super) columns: Vec<ValueColumn>,
    pub(super) totals: Vec<ValueColumn>,
}

/// A column of the sheet that holds values of a code, or their totals.
pub(super) struct ValueColumn {
    /// Zero-based column of the sheet.
    pub(super) column: u32,
    pub(super) heading: String,
    /// The dataset's column of the values.
    pub(super) value: usize,
    pub(super) unit: Option<MoneyUnit>,
    pub(super) currency: Option<&'static str>,
    /// The code, where it has one.
    pub(super) code: Option<&'static str>,
    /// Where its code stands; nowhere for a total and for values without a code.
    pub(super) place: Place,
}

/// Settles every place; says which units are not known.
pub(super) fn layout(context: &Context, header: &Header, sink: &mut Sink) -> Layout {
    let title = title_unit(context, header, sink);
    let mut units = Units { context, header, title, reported: Vec::new(), sink };
    let fixed = (0..header.binding.slots.len()).map(|position| fixed(context, header, &mut units, position)).collect();
    let spread = header.binding.pivot.as_ref().map(|pivot| {
        let mut value_column = |heading: usize, value: usize, code: Option<&(&'static str, String)>| {
            let column = &header.columns[heading];
            let place = match code {
                None => Place::Nowhere,
                Some((_, text)) if *text == column.heading.written => Place::Cell(column.cell),
                Some((_, text)) => Place::Said { cell: column.cell, text: text.clone() },
            };
            let (unit, currency) = units.of(column, value);
            ValueColumn {
                column: column.column,
                heading: column.heading.written.clone(),
                value,
                unit,
                currency,
                code: code.map(|(code, _)| *code),
                place,
            }
        };
        let columns: Vec<_> = pivot.columns.iter().map(|column| value_column(column.heading, column.value, column.code.as_ref())).collect();
        let totals = pivot.totals.iter().map(|total| value_column(total.heading, total.value, None)).collect();
        Spread { code: pivot.code, columns, totals }
    });
    Layout { fixed, spread }
}

fn fixed(context: &Context, header: &Header, units: &mut Units, position: usize) -> BoundColumn {
    let in_pivot = header.binding.pivot.is_some() && header.binding.slots[position] == Slot::Free && header.binding.covers(position);
    match header.binding.slots[position] {
        Slot::Heading(place) => {
            let column = &header.columns[place];
            let (unit, currency) = units.of(column, position);
            BoundColumn { place: Place::Column(column.column), heading: Some(column.heading.written.clone()), unit, currency }
        }
        Slot::Declared => {
            let text = context.declared_value(position).expect("only declared values are bound as such").to_owned();
            BoundColumn {
                place: Place::Declared(text),
                heading: None,
                unit: declared_unit(context, position),
                currency: declared_currency(context, position),
            }
        }
        Slot::Free if in_pivot => BoundColumn { place: Place::Nowhere, heading: None, unit: None, currency: None },
        Slot::Free => in_title_block(context, header, position),
    }
}

/// A code that a line above the table gives for all records: `Mitgliedstaat:` with `Deutschland` in the next cell, or both in one cell.
fn in_title_block(context: &Context, header: &Header, position: usize) -> BoundColumn {
    let nowhere = BoundColumn { place: Place::Nowhere, heading: None, unit: None, currency: None };
    let ColumnType::Code(list) = context.dataset.columns[position].kind else { return nowhere };
    let names_it = |text: &str| context.column_named(&super::text::key(text)).is_some_and(|(named, _)| named == position);
    let above = context.sheet.rows.partition_point(|row| row.index < header.top);
    // What stands nearest to the table holds.
    for row in context.sheet.rows[..above].iter().rev() {
        let texts: Vec<(u32, String)> = row.cells.iter().filter_map(|(column, value)| Some((*column, text_of(value)?))).collect();
        for (place, (column, text)) in texts.iter().enumerate() {
            let next = texts.get(place + 1).filter(|(_, next)| names_it(text) && list.find(next).is_some());
            if let Some((value_column, _)) = next {
                let place = Place::Cell(CellRef::new(row.index, *value_column));
                return BoundColumn { place, heading: Some(text.clone()), unit: None, currency: None };
            }
            let (Some((label, said)), cell) = (text.split_once(':'), CellRef::new(row.index, *column)) else { continue };
            if names_it(label) && list.find(said.trim()).is_some() {
                let place = Place::Said { cell, text: said.trim().to_owned() };
                return BoundColumn { place, heading: Some(label.trim().to_owned()), unit: None, currency: None };
            }
        }
    }
    nowhere
}

fn declared_unit(context: &Context, position: usize) -> Option<MoneyUnit> {
    context.source.units.iter().find(|(column, _)| *column == position).map(|(_, unit)| *unit)
}

fn declared_currency(context: &Context, position: usize) -> Option<&'static str> {
    context.source.currencies.iter().find(|(column, _)| *column == position).map(|(_, currency)| *currency)
}

/// The unit that the lines above the table state for all amounts.
pub(super) fn title_unit(context: &Context, header: &Header, sink: &mut Sink) -> Option<(Stated, String)> {
    let mut found: Option<(Stated, String)> = None;
    for row in context.sheet.rows.iter().take_while(|row| row.index < header.top) {
        for (column, value) in &row.cells {
            let Some(text) = text_of(value) else { continue };
            let Some(stated) = unit::in_title(&text) else { continue };
            match &found {
                None => found = Some((stated, text)),
                Some((first, _)) if *first == stated => {}
                Some((_, first)) => {
                    let message = format!("the lines above the table state two units, `{first}` and `{text}`");
                    let finding = context.at_cell(Code::UnknownUnit, CellRef::new(row.index, *column), None, message);
                    let finding = finding.with_hint("state the unit in the heading of each column of amounts");
                    sink.push(finding.with("kind", "two").with("found", first).with("other", text));
                    return None;
                }
            }
        }
    }
    found
}

/// Finds the unit of a column and reports each kind of amounts once.
struct Units<'a> {
    context: &'a Context<'a>,
    header: &'a Header,
    title: Option<(Stated, String)>,
    /// Columns of the dataset whose missing unit has been reported.
    reported: Vec<usize>,
    sink: &'a mut Sink,
}

impl Units<'_> {
    /// The unit and the currency of the amounts in a column of the sheet: its heading says them, or one above, or a line above the table,
    /// or `report.toml`.
    fn of(&mut self, column: &HeadedColumn, position: usize) -> (Option<MoneyUnit>, Option<&'static str>) {
        if self.context.dataset.columns[position].kind != ColumnType::Amount {
            return (None, None);
        }
        let own = [column.heading.clone()];
        let groups = column.groups.iter().cloned().chain(self.header.above(self.context, column));
        let headings = own.into_iter().chain(groups).filter_map(|heading| Some((heading.unit?, heading.written)));
        let mut said = headings.chain(self.title.clone());
        let stated = said.next();
        let other = stated.as_ref().and_then(|(nearest, _)| said.find(|(further, _)| further.contradicts(*nearest)));
        let declared = declared_unit(self.context, position);
        let unit = match (&stated, declared) {
            (Some((Stated::Euro(unit) | Stated::Foreign(_, unit), text)), None) => match other.filter(|_| self.has_data(column)) {
                Some((_, other)) => self.contradicting(column, position, text, &other),
                None => Some(*unit),
            },
            (Some((Stated::Euro(unit) | Stated::Foreign(_, unit), _)), Some(declared)) if *unit == declared => Some(*unit),
            (None, Some(declared)) => Some(declared),
            (Some((_, text)), Some(declared)) => {
                let message = format!("the sheet says the unit `{text}`, report.toml declares {}", declared.name());
                self.report(column, position, "declared", message, "correct the heading, or the unit under `units` of the `[[source]]`")
            }
            (None, None) if self.context.dataset.columns[position].unit.is_some() => self.context.dataset.columns[position].unit,
            (None, None) if !self.has_data(column) => None,
            (None, None) => {
                let hint = "write it into the heading, such as `(EUR million)`, or declare it under `units` of the `[[source]]`";
                self.report(column, position, "none", "the unit of the amounts is not stated".to_owned(), hint)
            }
        };
        match self.currency(column, position, stated.as_ref()) {
            Ok(currency) => (unit, currency),
            Err(()) => (None, None),
        }
    }

    /// The currency of a column; one that cannot be converted is a finding.
    fn currency(&mut self, column: &HeadedColumn, position: usize, stated: Option<&(Stated, String)>) -> Result<Option<&'static str>, ()> {
        let declared = declared_currency(self.context, position);
        let said = match stated {
            Some((Stated::Foreign(code, _), _)) => Some(*code),
            Some((Stated::Euro(_), text)) if unit::says_euro(text) => Some(EUR),
            _ => None,
        };
        let currency = match (said, declared) {
            (Some(unit::SOME_KRONE), Some(declared)) => Some(declared),
            (Some(said), Some(declared)) if said != declared => {
                let message = format!("the sheet says amounts in {said}, report.toml declares {declared}");
                let hint = "correct the heading, or the currency under `currencies` of the `[[source]]`";
                self.report(column, position, "declared", message, hint);
                return Err(());
            }
            (said, declared) => said.or(declared),
        };
        match currency {
            Some(EUR) | None => Ok(currency),
            Some(code) if self.context.source.rate(code).is_some() => Ok(currency),
            Some(code) => {
                if self.has_data(column) && !self.reported.contains(&position) {
                    self.reported.push(position);
                    let (message, hint) = self.context.source.no_rate(code);
                    let finding = self.context.at_cell(Code::UnknownRate, column.cell, Some(&column.heading.written), message);
                    self.sink.push(finding.with_hint(hint));
                }
                Err(())
            }
        }
    }

    fn has_data(&self, column: &HeadedColumn) -> bool {
        let below = self.context.sheet.rows.iter().filter(|row| row.index > self.header.bottom);
        below.into_iter().any(|row| !is_nothing(row.get(column.column)))
    }

    /// Two units for the same amounts: a thousandfold error if the wrong one is taken.
    fn contradicting(&mut self, column: &HeadedColumn, position: usize, text: &str, other: &str) -> Option<MoneyUnit> {
        if !self.reported.contains(&position) {
            self.reported.push(position);
            let message = format!("`{text}` says another unit of the amounts than `{other}` above it");
            let finding = self.context.at_cell(Code::UnknownUnit, column.cell, Some(&column.heading.written), message);
            let finding = finding.with_hint("write the same unit into both, or declare the right one under `units` of the `[[source]]`");
            self.sink.push(finding.with("kind", "contradicting").with("found", text).with("other", other));
        }
        None
    }

    fn report(&mut self, column: &HeadedColumn, position: usize, kind: &str, message: String, hint: &str) -> Option<MoneyUnit> {
        if !self.reported.contains(&position) {
            self.reported.push(position);
            let finding: Diagnostic = self.context.at_cell(Code::UnknownUnit, column.cell, Some(&column.heading.written), message);
            self.sink.push(finding.with_hint(hint).with("kind", kind).with("found", &column.heading.written));
        }
        None
    }
}
