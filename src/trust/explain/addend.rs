//! From the cells that the ledger names to the facts that stood in them.

use std::collections::BTreeMap;

use crate::trust::{Cells, Decimal, Edition, Fact, Number};

/// One value that a number was made from.
#[derive(Debug, Clone)]
pub struct Addend<'a> {
    /// Path from the campaign folder.
    pub file: &'a str,
    /// SHA-256 of the file.
    pub sha256: &'a str,
    /// Name of the sheet; empty for a text file.
    pub sheet: &'a str,
    /// The cell.
    pub cell: &'a str,
    /// The column of the dataset that was read from it.
    pub column: Option<&'a str>,
    /// What stood in the cell.
    pub written: Option<&'a str>,
    /// The value as it was read; taken off where a difference takes it off.
    pub amount: Option<Decimal>,
    /// The fact that it belongs to.
    pub fact: Option<&'a Fact>,
}

/// What stands in one cell: the fact and its column.
type Content<'a> = (&'a Fact, usize);

/// The facts of an edition by dataset, file, sheet and cell.
#[derive(Debug)]
pub struct Cellar<'a> {
    places: Places<'a>,
    /// Values that `report.toml` declares, by the first cell of their fact, which stands for them in the ledger.
    declared: Places<'a>,
}

/// Contents by dataset, file, sheet and cell.
type Places<'a> = BTreeMap<(&'a str, &'a str, &'a str, &'a str), Vec<Content<'a>>>;

impl<'a> Cellar<'a> {
    /// Sorts the facts of an edition by their cells.
    #[must_use]
    pub fn new(edition: &'a Edition) -> Self {
        let (mut places, mut declared) = (Places::new(), Places::new());
        // A row that a correction leaves out is part of no number, even where it shares a heading with those that are.
        for fact in edition.facts.iter().filter(|fact| fact.left_out.is_none()) {
            let first = fact.values.0.iter().find_map(|(_, value)| value.cell.as_deref());
            for (column, (_, value)) in fact.values.0.iter().enumerate() {
                let (known, cell) = match (&value.cell, first) {
                    (Some(cell), _) => (&mut places, cell.as_str()),
                    (None, Some(first)) => (&mut declared, first),
                    (None, None) => continue,
                };
                known.entry((&*fact.dataset, &*fact.file, &*fact.sheet, cell)).or_default().push((fact, column));
            }
        }
        Self { places, declared }
    }

    /// What a number was made from, in the order of the cells.
    #[must_use]
    pub fn addends(&self, number: &'a Number, sources: &'a [Cells]) -> Vec<Addend<'a>> {
        let dataset = number.filter.get("dataset").and_then(|names| names.first()).map_or("", String::as_str);
        let mut addends = Vec::new();
        for source in sources {
            for cell in &source.cells {
                let key = (dataset, source.file.as_str(), source.sheet.as_str(), cell.as_str());
                let before = addends.len();
                for known in [&self.places, &self.declared] {
                    let contents = known.get(&key).map_or(&[][..], Vec::as_slice);
                    let counted = contents.iter().filter(|(fact, _)| contents.len() == 1 || fits(number, fact));
                    if addends.len() == before {
                        addends.extend(counted.filter_map(|content| addend(number, source, cell, Some(*content))));
                    }
                }
                if addends.len() == before {
                    addends.extend(addend(number, source, cell, None));
                }
            }
        }
        addends
    }
}

/// Whether a fact is one that a number counts. A cell can hold several facts: the parts of a row that was split among regions, or a row
/// with one column a fund.
fn fits(number: &Number, fact: &Fact) -> bool {
    number.filter.0.iter().filter(|(column, _)| column != "dataset").all(|(column, codes)| {
        let value = fact.values.get(column).map_or("", |value| &value.value);
        codes.iter().any(|code| code == value)
    })
}

/// One addend; nothing where the cell holds another column of the fact than the number is made of.
fn addend<'a>(number: &'a Number, source: &'a Cells, cell: &'a str, content: Option<Content<'a>>) -> Option<Addend<'a>> {
    let columns = &number.calculation.columns;
    let mut addend = Addend {
        file: &source.file,
        sha256: &source.sha256,
        sheet: &source.sheet,
        cell,
        column: None,
        written: None,
        amount: None,
        fact: None,
    };
    let Some((fact, column)) = content else { return Some(addend) };
    let (name, value) = &fact.values.0[column];
    let position = columns.iter().position(|column| column == name)?;
    let amount = Decimal::parse(&value.value);
    addend.column = Some(name);
    addend.written = Some(value.written());
    addend.amount = if number.calculation.kind == "difference" && position == 1 { amount.map(|amount| -amount) } else { amount };
    addend.fact = Some(fact);
    Some(addend)
}
