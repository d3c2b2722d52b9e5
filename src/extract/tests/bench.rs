//! A sheet written as text, and what its extraction gave written as text.

use std::collections::BTreeSet;

use crate::codes;
use crate::diag::{Code, Findings, Sink};
use crate::extract::{Block, Extracted, Place, Sighting, StatedSum, cell_of, extract, sight};
use crate::location::{CellRef, Location};
use crate::plan::{ColumnPlan, ColumnType, DatasetPlan, MoneyUnit, SourcePlan};
use crate::workbook::{Merged, Row, Sheet, Value};

/// A sheet to be extracted.
pub(super) struct Bench {
    pub(super) sheet: Sheet,
    source: SourcePlan,
    dataset: DatasetPlan,
}

/// What came out.
pub(super) struct Outcome {
    sheet: Sheet,
    dataset: DatasetPlan,
    pub(super) extracted: Option<Extracted>,
    findings: Findings,
}

/// The amendments of a Member State; the member state is declared, and so is the unit unless a test says otherwise.
pub(super) fn amendments(grid: &str) -> Bench {
    let amendments = DatasetPlan {
        name: "amendments".to_owned(),
        columns: vec![
            code("member_state", true, &["Mitgliedstaat", "MS"]),
            column("number", ColumnType::Text, true, &["No.", "Lfd. Nr.", "N°", "#"]),
            column("programme", ColumnType::Text, true, &["Programm", "Programme (intitulé)", "Denumirea programului"]),
            code("area", false, &["NUTS-Code", "Code NUTS"]),
            code("category_of_region", false, &["Regionenkategorie"]),
            code("fund", false, &["Fonds", "Fond"]),
            code("status", true, &["Stand", "Statut"]),
            column("amount", ColumnType::Amount, true, &["Betrag", "Suma", "Montant approuvé"]),
            column("submitted", ColumnType::Amount, false, &["Amount submitted", "Montant présenté"]),
        ],
        key: vec![0, 1, 5],
        parts: Vec::new(),
        apart: Vec::new(),
        universe: None,
        year: None,
    };
    bench(grid, amendments).declare("member_state", "DE").unit("amount", MoneyUnit::Million)
}

/// Seals by topic: no column of values is required.
pub(super) fn seals(grid: &str) -> Bench {
    let seals = DatasetPlan {
        name: "seals".to_owned(),
        columns: vec![
            column("number", ColumnType::Text, true, &["No"]),
            column("topic", ColumnType::Text, false, &["Topic"]),
            column("seals", ColumnType::Count, false, &["STEP Seals"]),
            column("preselected", ColumnType::Count, false, &["Of which preselected"]),
        ],
        key: vec![0],
        parts: Vec::new(),
        apart: Vec::new(),
        universe: None,
        year: None,
    };
    bench(grid, seals)
}

/// Grants, whose key is made of codes alone.
pub(super) fn grants(grid: &str) -> Bench {
    let grants = DatasetPlan {
        name: "grants".to_owned(),
        columns: vec![
            code("sector", true, &["STEP sector"]),
            code("member_state", true, &["MS", "Country"]),
            column("grant", ColumnType::Amount, true, &["EU contribution"]),
        ],
        key: vec![0, 1],
        parts: Vec::new(),
        apart: Vec::new(),
        universe: None,
        year: None,
    };
    bench(grid, grants).unit("grant", MoneyUnit::Million)
}

fn column(name: &str, kind: ColumnType, required: bool, headings: &[&str]) -> ColumnPlan {
    let headings = headings.iter().map(|heading| (*heading).to_owned()).collect();
    ColumnPlan { name: name.to_owned(), kind, required, headings, derived: None, at_cut_off: None, unit: None, meaning: None }
}

fn code(name: &str, required: bool, headings: &[&str]) -> ColumnPlan {
    column(name, ColumnType::Code(codes::list(name).expect("the list exists")), required, headings)
}

fn bench(grid: &str, dataset: DatasetPlan) -> Bench {
    let source = SourcePlan { path: "DE.xlsx".to_owned(), rate_month: "2024-12".to_owned(), ..SourcePlan::default() };
    Bench { sheet: sheet(grid), source, dataset }
}

/// A sheet from lines of cells separated by `|`; what reads as a number is one, unless it is written in quotation marks.
fn sheet(grid: &str) -> Sheet {
    let lines = grid.trim_start_matches('\n').lines();
    let rows = (0_u32..).zip(lines).map(|(index, line)| {
        let cells = (0_u32..).zip(line.split('|')).filter_map(|(column, text)| Some((column, value(text.trim())?)));
        Row { index, cells: cells.collect() }
    });
    Sheet { name: "STEP".to_owned(), rows: rows.filter(|row| !row.cells.is_empty()).collect(), ..Sheet::default() }
}

fn value(text: &str) -> Option<Value> {
    match text.parse::<f64>() {
        Ok(number) => Some(Value::Number(number)),
        Err(_) if text.is_empty() => None,
        Err(_) => Some(Value::Text(text.trim_matches('"').replace("\\n", "\n"))),
    }
}

/// The cell of an address such as `D17`.
fn cell(address: &str) -> CellRef {
    let digits = address.find(|letter: char| letter.is_ascii_digit()).expect("an address has a row");
    let column = address[..digits].bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1) - 1;
    CellRef::new(address[digits..].parse::<u32>().expect("an address has a row") - 1, column)
}

impl Bench {
    /// Merges areas such as `A5:E5`.
    pub(super) fn merged(mut self, areas: &[&str]) -> Self {
        self.sheet.merged = areas
            .iter()
            .map(|area| {
                let (first, last) = area.split_once(':').expect("an area has two corners");
                Merged { first: cell(first), last: cell(last) }
            })
            .collect();
        self
    }

    fn position(&self, column: &str) -> usize {
        self.dataset.position(column).expect("the dataset has the column")
    }

    pub(super) fn declare(mut self, column: &str, value: &str) -> Self {
        self.source.values.push((self.position(column), value.to_owned()));
        self
    }

    pub(super) fn unit(mut self, column: &str, unit: MoneyUnit) -> Self {
        self.source.units.push((self.position(column), unit));
        self
    }

    pub(super) fn heading(mut self, column: &str, heading: &str) -> Self {
        self.source.headings.push((self.position(column), heading.to_owned()));
        self
    }

    /// How the sheet is read, told.
    pub(super) fn sight(&self) -> Option<Sighting> {
        sight(&self.sheet, &self.source, &self.dataset)
    }

    /// Takes back what is declared of values and units.
    pub(super) fn undeclared(mut self) -> Self {
        self.source.values.clear();
        self.source.units.clear();
        self
    }

    pub(super) fn run(self) -> Outcome {
        let mut sink = Sink::new();
        let extracted = extract(&self.sheet, &self.source, &self.dataset, &mut sink);
        Outcome { sheet: self.sheet, dataset: self.dataset, extracted, findings: sink.finish(&[]) }
    }
}

impl Outcome {
    fn extracted(&self) -> &Extracted {
        self.extracted.as_ref().expect("there is a table")
    }

    fn position(&self, column: &str) -> usize {
        self.dataset.position(column).expect("the dataset has the column")
    }

    /// The records, block by block, with the values of these columns; what is nowhere is written `-`.
    pub(super) fn records(&self, columns: &[&str]) -> Vec<String> {
        let record = |block: &Block, row: u32| {
            let values: Vec<String> = columns.iter().map(|column| self.value(block, row, self.position(column))).collect();
            values.join(" ")
        };
        let blocks = self.extracted().blocks.iter();
        blocks.flat_map(|block| block.rows.iter().map(move |row| record(block, *row))).collect()
    }

    fn value(&self, block: &Block, row: u32, position: usize) -> String {
        let cell = match &block.columns[position].place {
            Place::Column(column) => cell_of(&self.sheet, row, *column),
            Place::Cell(cell) => *cell,
            Place::Said { text, .. } | Place::Declared(text) => return text.clone(),
            Place::Nowhere => return "-".to_owned(),
        };
        match self.sheet.get(cell) {
            Some(Value::Text(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => "-".to_owned(),
        }
    }

    /// How many rows are records, state a sum, are reported to be without a value, or are left out.
    pub(super) fn rows_accounted_for(&self) -> usize {
        let records = self.extracted().blocks.iter().flat_map(|block| block.rows.iter().copied());
        let sums = self.extracted().sums.iter().map(|sum| sum.cell.row);
        let without_value =
            self.findings.iter().filter(|finding| finding.code == Code::MissingValue).map(|finding| match &finding.location {
                Location::Cell { cell, .. } => cell.row,
                other => panic!("a missing value stands in a cell, not in {other}"),
            });
        let left_out = self.findings.iter().filter(|finding| finding.code == Code::LeftOut && finding.message.contains("below the header"));
        let counted =
            |message: &str| message.split(' ').next().and_then(|count| count.parse::<usize>().ok()).expect("a note counts its rows");
        let rows: BTreeSet<u32> = records.chain(sums).chain(without_value).collect();
        rows.len() + left_out.map(|finding| counted(&finding.message)).sum::<usize>()
    }

    /// The units of a column, block by block.
    pub(super) fn units(&self, column: &str) -> Vec<Option<MoneyUnit>> {
        self.extracted().blocks.iter().map(|block| block.columns[self.position(column)].unit).collect()
    }

    /// The stated sums: cell, column, and the rows that they sum, numbered as a spreadsheet shows them.
    pub(super) fn sums(&self) -> Vec<String> {
        self.extracted().sums.iter().map(|sum| self.sum(sum)).collect()
    }

    fn sum(&self, sum: &StatedSum) -> String {
        let rows = sum.parts.iter().map(|(block, range)| {
            let rows: Vec<String> = self.extracted().blocks[*block].rows[range.clone()].iter().map(|row| (row + 1).to_string()).collect();
            rows.join(",")
        });
        format!("{} {} = {}", sum.cell, self.dataset.columns[sum.column].name, rows.collect::<Vec<_>>().join(" + "))
    }

    /// The findings that are no notes: code, place without file and sheet, and message.
    pub(super) fn faults(&self) -> Vec<String> {
        self.said(|word| word != "note")
    }

    /// The notes.
    pub(super) fn notes(&self) -> Vec<String> {
        self.said(|word| word == "note")
    }

    fn said(&self, wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let findings = self.findings.iter().filter(|finding| wanted(finding.severity.word()));
        findings
            .map(|finding| {
                let place = finding.location.to_string().replace("DE.xlsx, sheet `STEP`", "");
                let place = place.trim_start_matches(", cell ").split(" (").next().expect("a split gives a first part").to_owned();
                format!("{}[{}] {place}: {}", finding.severity.word(), finding.code.name(), finding.message).replace(" : ", ": ")
            })
            .collect()
    }

    /// The hint of the only fault.
    pub(super) fn hint(&self) -> String {
        let mut faults = self.findings.iter().filter(|finding| finding.severity.word() != "note");
        let only = faults.next().expect("there is a fault");
        assert!(faults.next().is_none(), "there is one fault: {:?}", self.faults());
        only.hint.clone().expect("the fault has a hint")
    }
}
