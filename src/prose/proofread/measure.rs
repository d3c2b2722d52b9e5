//! Figures that a sentence announces with a word: averages, what the largest of a table come to, amounts per inhabitant.

use crate::trust::Number;

/// The column under which such a word is mentioned.
pub(super) const MEASURE: &str = "measure";
/// The code of averages.
pub(super) const AVERAGE: &str = "average";
/// The code of what the largest of a table come to.
pub(super) const LARGEST: &str = "largest";

/// The code of a number that no sentence speaks of without such a word.
pub(super) fn code(number: &Number) -> Option<&'static str> {
    match number.calculation.kind.as_str() {
        "largest" | "share-of-largest" | "share-so-far" | "largest-making" => Some(LARGEST),
        _ => None,
    }
}

/// What it costs a fact to be such a figure where the sentence has no such word.
pub(super) const UNANNOUNCED: i32 = -60;

/// What it costs a fact not to be the figure that the word announces. `The largest of them` is also a way to speak of a row.
pub(super) fn unlimited(code: &str) -> i32 {
    if code == AVERAGE { -40 } else { 0 }
}
