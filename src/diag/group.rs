//! Findings of one kind in one column as one: a wrong column is one fault, not three thousand.

use std::collections::BTreeMap;
use std::fmt;

use super::{Code, Diagnostic, Findings, Severity};
use crate::location::{CellRef, Location, column_letters};

/// So many findings of a column with different messages are still told one by one.
const FEW: usize = 3;

/// One finding, or several of the same code in the same column of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'a> {
    findings: Vec<&'a Diagnostic>,
}

/// A message of a group, with the first finding that has it and how many have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example<'a> {
    /// The first finding with this message.
    pub finding: &'a Diagnostic,
    /// How many findings have it.
    pub count: usize,
}

/// What findings of one group have in common.
type Column<'a> = (Code, Severity, &'a str, &'a str, u32);

impl Findings {
    /// The findings, those of one code in one column of a sheet as one, in the order of their first cells.
    ///
    /// A few findings that say different things stay apart, each with its own remedy.
    #[must_use]
    pub fn groups(&self) -> Vec<Group<'_>> {
        let mut columns: BTreeMap<Column<'_>, Vec<&Diagnostic>> = BTreeMap::new();
        for finding in self {
            if let Some((column, _)) = column(finding) {
                columns.entry(column).or_default().push(finding);
            }
        }
        let mut groups = Vec::new();
        for finding in self {
            let together = column(finding).map(|(column, _)| &columns[&column]).filter(|findings| belong_together(findings));
            match together {
                None => groups.push(Group { findings: vec![finding] }),
                Some(findings) if std::ptr::eq(findings[0], finding) => groups.push(Group { findings: findings.clone() }),
                Some(_) => {}
            }
        }
        groups
    }
}

/// The column that a finding about a cell belongs to, and the cell.
fn column(finding: &Diagnostic) -> Option<(Column<'_>, CellRef)> {
    match &finding.location {
        Location::Cell { file, sheet, cell, .. } => Some(((finding.code, finding.severity, file, sheet, cell.column), *cell)),
        _ => None,
    }
}

fn belong_together(findings: &[&Diagnostic]) -> bool {
    let same = |finding: &&Diagnostic| finding.message == findings[0].message && finding.hint == findings[0].hint;
    findings.len() > 1 && (findings.len() > FEW || findings.iter().all(same))
}

impl<'a> Group<'a> {
    /// The first finding, which speaks for the others.
    #[must_use]
    pub fn first(&self) -> &'a Diagnostic {
        self.findings[0]
    }

    /// How many findings there are; never none.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a group has at least one finding")]
    pub fn len(&self) -> usize {
        self.findings.len()
    }

    /// The findings in the order of their cells.
    #[must_use]
    pub fn findings(&self) -> &[&'a Diagnostic] {
        &self.findings
    }

    /// The cells, those that follow each other as ranges: `D5:D3004`.
    #[must_use]
    pub fn cells(&self) -> Vec<String> {
        let mut ranges: Vec<(CellRef, CellRef)> = Vec::new();
        for cell in self.findings.iter().filter_map(|finding| Some(column(finding)?.1)) {
            match ranges.last_mut() {
                Some((_, last)) if last.row + 1 == cell.row || *last == cell => *last = cell,
                _ => ranges.push((cell, cell)),
            }
        }
        let range = |(first, last): (CellRef, CellRef)| if first == last { first.to_string() } else { format!("{first}:{last}") };
        ranges.into_iter().map(range).collect()
    }

    /// The different messages, the most frequent first, of equal ones that of the first cell.
    #[must_use]
    pub fn examples(&self) -> Vec<Example<'a>> {
        let mut examples: Vec<Example<'a>> = Vec::new();
        let mut positions: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
        for finding in &self.findings {
            let position = *positions.entry((&finding.message, finding.hint.as_deref())).or_insert_with(|| {
                examples.push(Example { finding, count: 0 });
                examples.len() - 1
            });
            examples[position].count += 1;
        }
        examples.sort_by_key(|example| std::cmp::Reverse(example.count));
        examples
    }

    /// Where the group stands, with so many ranges of cells at most.
    #[must_use]
    pub fn place(&self, most: usize) -> Place<'a> {
        Place { location: &self.first().location, cells: self.cells(), most }
    }
}

/// Where a group stands, for a reader: `DE.xlsx, sheet `STEP`, cells D5:D9, D11 (column `EFRE`)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    location: &'a Location,
    cells: Vec<String>,
    most: usize,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Location::Cell { file, sheet, cell, heading } = self.location else { return self.location.fmt(formatter) };
        if self.cells.len() == 1 && self.cells[0] == cell.to_string() {
            return self.location.fmt(formatter);
        }
        let sheet = Location::Sheet { file: file.clone(), sheet: sheet.clone() };
        let shown = self.cells.iter().take(self.most).cloned().collect::<Vec<_>>().join(", ");
        let more = if self.cells.len() > self.most { ", …" } else { "" };
        let letters = column_letters(cell.column);
        let heading = heading.as_ref().map_or_else(|| format!(" (column {letters})"), |heading| format!(" (column `{heading}`)"));
        write!(formatter, "{sheet}, cells {shown}{more}{heading}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Sink;

    fn finding(cell: (u32, u32), message: &str) -> Diagnostic {
        let cell = CellRef::new(cell.0, cell.1);
        let location = Location::Cell { file: "DE.xlsx".to_owned(), sheet: "STEP".to_owned(), cell, heading: Some("EFRE".to_owned()) };
        Diagnostic::new(Code::UnparsableAmount, location, message)
    }

    fn findings(list: impl IntoIterator<Item = Diagnostic>) -> Findings {
        let mut sink = Sink::new();
        list.into_iter().for_each(|finding| sink.push(finding));
        sink.finish(&[])
    }

    #[test]
    fn a_wrong_column_is_one_group_with_its_ranges() {
        let findings = findings((4..3004).filter(|row| *row != 10).map(|row| finding((row, 3), "expected an amount, found `a`")));
        let groups = findings.groups();
        assert_eq!((groups.len(), groups[0].len()), (1, 2999));
        assert_eq!(groups[0].cells(), ["D5:D10", "D12:D3004"]);
        assert_eq!(groups[0].place(1).to_string(), "DE.xlsx, sheet `STEP`, cells D5:D10, … (column `EFRE`)");
    }

    #[test]
    fn a_few_that_say_different_things_stay_apart() {
        let three = findings([finding((4, 3), "a"), finding((5, 3), "b"), finding((6, 3), "c")]);
        assert_eq!(three.groups().len(), 3);
        let four = findings([finding((4, 3), "a"), finding((5, 3), "b"), finding((6, 3), "c"), finding((7, 3), "b")]);
        let groups = four.groups();
        let examples: Vec<(&str, usize)> =
            groups[0].examples().iter().map(|example| (example.finding.message.as_str(), example.count)).collect();
        assert_eq!(examples, [("b", 2), ("a", 1), ("c", 1)]);
    }

    #[test]
    fn other_columns_and_sheets_are_other_groups() {
        let mut list: Vec<Diagnostic> = (0..5).map(|row| finding((row, 3), "a")).collect();
        list.extend((0..5).map(|row| finding((row, 4), "a")));
        assert_eq!(findings(list).groups().iter().map(Group::len).collect::<Vec<_>>(), [5, 5]);
    }
}
