//! Which counts count a thing more than once: a seal in each region involved.

use super::Repeated;
use super::lines::Builder;
use super::rows::RowFacts;
use crate::plan::MeasureValue;

impl Builder<'_> {
    /// The measures that count a thing in several rows or in several columns, so that these do not add up to the whole.
    pub(super) fn repeated(&self) -> Vec<Repeated> {
        let mut repeated = Vec::new();
        let Some((whole, by_column)) = self.whole.split_last() else { return repeated };
        for (measure, plan) in self.output.measures.iter().enumerate() {
            let MeasureValue::Distinct(columns) = &plan.value else { continue };
            let count = |facts: &[u32]| self.measuring.count(columns, facts);
            if self.rows.iter().map(RowFacts::all).map(|facts| count(&facts)).sum::<usize>() > count(whole) {
                repeated.push(Repeated { measure, in_rows: true });
            }
            if by_column.iter().map(|facts| count(facts)).sum::<usize>() > count(whole) {
                repeated.push(Repeated { measure, in_rows: false });
            }
        }
        repeated
    }
}
