//! Whether printed parts add up to printed totals; and, where a table asks for it, printed parts that do.

use std::collections::BTreeMap;

use super::identity;
use super::round::{Floored, floored, rounded};
use crate::aggregate::{Line, Slot, Summary, Value};
use crate::plan::{OutputPlan, Rounding};
use crate::report::{NumberFormat, RowRole};

/// The printed digits of one output: of each value the integer whose last digits stand behind the decimal mark.
pub(super) struct Digits<'a> {
    output: &'a OutputPlan,
    summary: &'a Summary,
    rule: Rounding,
    /// Digits that are not those of plain rounding, by id.
    adjusted: BTreeMap<String, i128>,
}

impl<'a> Digits<'a> {
    /// The digits of an output: each rounded once; where additive rounding is asked for, the parts of every total by largest remainder.
    pub(super) fn new(output: &'a OutputPlan, summary: &'a Summary, rule: Rounding) -> Self {
        let mut digits = Self { output, summary, rule, adjusted: BTreeMap::new() };
        if output.additive {
            digits.adjust();
        }
        digits
    }

    /// The digits that are not those of plain rounding, by id.
    pub(super) fn adjusted(self) -> BTreeMap<String, i128> {
        self.adjusted
    }

    /// The digits of a value that has an exact one.
    pub(super) fn of(&self, line: &Line, value: &Value) -> Option<i128> {
        let exact = value.exact?;
        // Nearly all outputs adjust nothing, and then no id is needed.
        let id = (!self.adjusted.is_empty()).then(|| identity::id(self.output, self.summary, line, value));
        let adjusted = id.and_then(|id| self.adjusted.get(&id).copied());
        Some(adjusted.unwrap_or_else(|| rounded(exact, self.format(value), self.rule)))
    }

    /// Whether the printed parts add up to the printed totals, down the columns and along the rows.
    pub(super) fn add_up(&self) -> bool {
        let printed = |line: &Line, value: &Value| self.of(line, value).unwrap_or(0);
        let parts =
            |keys: &[Option<String>], position: usize| -> i128 { self.parts(keys).map(|line| printed(line, &line.cells[position])).sum() };
        let down = self.summary.lines.iter().filter(|line| line.role != RowRole::Cell).all(|line| {
            let mut values = line.cells.iter().enumerate();
            values.all(|(position, value)| !self.is_additive(value) || parts(&line.keys, position) == printed(line, value))
        });
        let along = self.summary.lines.iter().all(|line| {
            let mut totals = line.cells.iter().filter(|value| value.slot == Slot::Total && self.is_additive(value));
            totals.all(|total| columns_of(line, total).map(|value| printed(line, value)).sum::<i128>() == printed(line, total))
        });
        down && along
    }

    fn adjust(&mut self) {
        for position in 0..self.summary.lines.first().map_or(0, |line| line.cells.len()) {
            let mut roots: Vec<&Line> = self.summary.lines.iter().filter(|line| line.role == RowRole::Total).collect();
            if roots.is_empty() {
                roots = self.below(&[]);
            }
            for root in roots.into_iter().filter(|line| line.role != RowRole::Cell) {
                if let Some(whole) = self.of(root, &root.cells[position]) {
                    self.share_out(root, position, whole);
                }
            }
        }
        let lines: Vec<&'a Line> = self.summary.lines.iter().collect();
        for line in lines {
            let totals: Vec<&Value> = line.cells.iter().filter(|value| value.slot == Slot::Total && self.is_additive(value)).collect();
            for total in totals {
                if let Some(whole) = self.of(line, total) {
                    let parts: Vec<(&Line, &Value)> = columns_of(line, total).map(|value| (line, value)).collect();
                    self.set(&parts, whole);
                }
            }
        }
    }

    /// Shares the digits of a total or subtotal out among the lines right below it, and theirs among those below them.
    fn share_out(&mut self, line: &'a Line, position: usize, whole: i128) {
        if line.role == RowRole::Cell || !self.is_additive(&line.cells[position]) {
            return;
        }
        let below = self.below(&line.keys);
        let parts: Vec<(&Line, &Value)> = below.iter().map(|line| (*line, &line.cells[position])).collect();
        self.set(&parts, whole);
        for line in below {
            if let Some(whole) = self.of(line, &line.cells[position]) {
                self.share_out(line, position, whole);
            }
        }
    }

    /// The lines right below one with these keys: the outermost subtotals within it, or its rows.
    fn below(&self, keys: &[Option<String>]) -> Vec<&'a Line> {
        let within = |line: &&Line| line.keys.starts_with(keys);
        let subtotals = || self.summary.lines.iter().filter(|line| line.role == RowRole::Subtotal && line.keys.len() > keys.len());
        match subtotals().filter(within).map(|line| line.keys.len()).min() {
            Some(length) => subtotals().filter(within).filter(|line| line.keys.len() == length).collect(),
            None => self.parts(keys).collect(),
        }
    }

    fn parts<'k>(&self, keys: &'k [Option<String>]) -> impl Iterator<Item = &'a Line> + use<'a, 'k> {
        self.summary.lines.iter().filter(move |line| line.role == RowRole::Cell && line.keys.starts_with(keys))
    }

    fn set(&mut self, parts: &[(&Line, &Value)], whole: i128) {
        let known: Vec<_> = parts.iter().filter_map(|(line, value)| Some((*line, *value, value.exact?))).collect();
        let floors: Vec<Floored> = known.iter().map(|(_, value, exact)| floored(*exact, self.format(value))).collect();
        for ((line, value, _), digits) in known.iter().zip(by_largest_remainder(&floors, whole)) {
            if digits != rounded(value.exact.expect("only known values are shared out"), self.format(value), self.rule) {
                self.adjusted.insert(identity::id(self.output, self.summary, line, value), digits);
            }
        }
    }

    fn format(&self, value: &Value) -> NumberFormat {
        self.output.measures[value.measure].format
    }

    fn is_additive(&self, value: &Value) -> bool {
        self.output.measures[value.measure].value.is_additive()
    }
}

/// The values of a line that its total over the columns is the sum of.
fn columns_of<'a>(line: &'a Line, total: &Value) -> impl Iterator<Item = &'a Value> {
    let measure = total.measure;
    line.cells.iter().filter(move |value| value.measure == measure && matches!(value.slot, Slot::Column(_)))
}

/// Each part rounded down, and the units that are then missing to the whole given to the parts with the largest remainders; of equal ones
/// to the first.
fn by_largest_remainder(parts: &[Floored], whole: i128) -> Vec<i128> {
    let missing = whole - parts.iter().map(|part| part.floor).sum::<i128>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by(|one, two| parts[*two].compare_remainder(&parts[*one]));
    let raised = &order[..usize::try_from(missing).unwrap_or(0).min(parts.len())];
    parts.iter().enumerate().map(|(position, part)| part.floor + i128::from(raised.contains(&position))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Exact;

    /// A small generator of numbers, the same on every machine.
    fn next(state: &mut u64) -> i128 {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        i128::from(*state)
    }

    /// Random parts with the whole that they come to: amounts, some negative, or shares of one whole.
    fn parts(state: &mut u64) -> (Vec<Exact>, Exact) {
        let count = 1 + next(state) % 12;
        let cents: Vec<i128> = (0..count).map(|_| next(state) % 900_000_000_000 - 100_000_000_000).collect();
        let sum: i128 = cents.iter().sum();
        if next(state) % 2 == 0 || sum == 0 {
            return (cents.into_iter().map(Exact::Cents).collect(), Exact::Cents(sum));
        }
        (cents.into_iter().map(|part| Exact::Share { part, whole: sum }).collect(), Exact::Share { part: sum, whole: sum })
    }

    #[test]
    fn adjusted_parts_add_up_and_none_is_a_whole_unit_off() {
        let mut state = 20_241_231;
        for _ in 0..2_000 {
            let (parts, whole) = parts(&mut state);
            let decimals = u32::try_from(next(&mut state) % 3).unwrap();
            let format = NumberFormat { power: if matches!(whole, Exact::Cents(_)) { 6 } else { 0 }, decimals };
            for rule in [Rounding::HalfUp, Rounding::HalfEven] {
                let target = rounded(whole, format, rule);
                let floors: Vec<Floored> = parts.iter().map(|part| floored(*part, format)).collect();
                let digits = by_largest_remainder(&floors, target);
                assert_eq!(digits.iter().sum::<i128>(), target, "{parts:?}");
                for ((digits, floored), part) in digits.iter().zip(&floors).zip(&parts) {
                    let nearest = rounded(*part, format, rule);
                    assert!(*digits == floored.floor || (*digits == floored.floor + 1 && floored.remainder > 0), "{part:?} is {digits}");
                    assert!((digits - nearest).abs() <= 1, "{part:?} is {digits}");
                }
            }
        }
    }

    #[test]
    fn the_largest_remainders_are_raised_and_of_equal_ones_the_first() {
        let millions = NumberFormat { power: 6, decimals: 0 };
        let floors =
            |parts: &[i128]| -> Vec<Floored> { parts.iter().map(|part| floored(Exact::Cents(part * 1_000_000), millions)).collect() };
        // 1.40 + 1.40 + 1.20 = 4.00
        assert_eq!(by_largest_remainder(&floors(&[140, 140, 120]), 4), [2, 1, 1]);
        // 0.50 + 0.50 = 1.00, where plain rounding prints 1 + 1 = 1
        assert_eq!(by_largest_remainder(&floors(&[50, 50]), 1), [1, 0]);
        assert_eq!(by_largest_remainder(&floors(&[-50, 150]), 1), [0, 1]);
    }
}
