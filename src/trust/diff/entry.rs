//! What the entries of a number in two ledgers say otherwise of the number itself, whatever stands in its cells.

use super::cause::{Cause, Kind};
use super::circumstances::Circumstances;
use super::remaining::Remaining;
use crate::trust::explain::Explanation;
use crate::trust::{Calculation, Number};

/// By what the facts of a number are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Selection {
    /// By its filter alone, which is the same in both editions.
    ByFilter,
    /// By their size among others as well: in a group of the small rows or of the largest ones, or a row that appears among them.
    BySize,
    /// Otherwise than before: its filter or its calculation is another one.
    Redefined,
}

impl Selection {
    /// By what the facts of a number are chosen in two editions.
    pub(super) fn between(old: Option<&Number>, new: Option<&Number>, remaining: &Remaining<'_>) -> Self {
        let (Some(old), Some(new)) = (old, new) else {
            let redefined = old.or(new).is_some_and(|number| remaining.show_another_definition(&number.id));
            return if redefined { Self::Redefined } else { Self::BySize };
        };
        let (before, after) = (&old.calculation, &new.calculation);
        let is_rest = is_rest(old);
        // The filter of the small rows names those that are small.
        let filters_alike = if is_rest { columns_filtered(old).eq(columns_filtered(new)) } else { old.filter == new.filter };
        let alike = filters_alike && before.kind == after.kind && before.of == after.of && before.number == after.number;
        match alike {
            false => Self::Redefined,
            true if is_rest || !after.of.is_empty() || after.kind == "share-so-far" => Self::BySize,
            true => Self::ByFilter,
        }
    }
}

/// Whether a number is one of the group of small rows.
fn is_rest(number: &Number) -> bool {
    number.id.split('/').any(|part| part == "other")
}

/// The columns of a number's filter.
pub(super) fn columns_filtered(number: &Number) -> impl Iterator<Item = &str> {
    number.filter.0.iter().map(|(column, _)| column.as_str())
}

/// What changed a number whatever stands in its cells: another computation, another way of printing, other people.
pub(super) fn causes(old: Option<&Number>, new: Option<&Number>, circumstances: &Circumstances) -> Vec<Cause> {
    let (Some(old), Some(new)) = (old, new) else { return Vec::new() };
    let (before, after) = (&old.calculation, &new.calculation);
    let mut causes = Vec::new();
    let computed_alike = formula(before) == formula(after) && before.columns == after.columns && old.unit == new.unit;
    if !computed_alike || old.rounding != new.rounding {
        causes.extend(circumstances.likely(&[Kind::Definition, Kind::Program]));
    }
    if before.people.as_ref().zip(after.people.as_ref()).is_some_and(|(before, after)| before.number != after.number) {
        causes.extend(circumstances.likely(&[Kind::CodeList, Kind::Definition]));
    }
    causes
}

/// What is computed of the chosen facts: all shares are quotients, whatever they are shares of.
fn formula(calculation: &Calculation) -> &str {
    match calculation.kind.as_str() {
        "share" | "share-so-far" | "share-of-largest" => "share",
        "sum" | "single" | "largest" => "sum",
        other => other,
    }
}

/// The cause where a number is not what its cells come to: another program, or none that can be found.
pub(super) fn disputed(explanation: &Explanation<'_>, circumstances: &Circumstances) -> Option<Cause> {
    let is_listed =
        !explanation.addends.is_empty() && explanation.addends.iter().chain(&explanation.whole).all(|addend| addend.fact.is_some());
    // Other people are told as the list that counts them.
    let is_known = explanation.number.calculation.people.is_none() || explanation.people().is_some();
    (is_listed && is_known && !explanation.adds_up()).then(|| circumstances.program())
}
