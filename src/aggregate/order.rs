//! Which row is larger.

use std::cmp::Ordering;

use crate::report::Exact;

/// The order of two values of one measure; a value that is not there is the smallest.
pub(super) fn compare(left: Option<Exact>, right: Option<Exact>) -> Ordering {
    let (Some(left), Some(right)) = (left, right) else { return left.is_some().cmp(&right.is_some()) };
    let ((left, left_by), (right, right_by)) = (fraction(left), fraction(right));
    (left * right_by).cmp(&(right * left_by))
}

/// A value as a numerator and a denominator above zero.
fn fraction(value: Exact) -> (i128, i128) {
    match value {
        Exact::Cents(cents) => (cents, 1),
        Exact::Count(count) => (count.into(), 1),
        Exact::Decimal { digits, scale } => (digits.into(), 10_i128.pow(scale)),
        Exact::Share { part, whole } => (part * whole.signum(), whole.abs()),
        Exact::PerHead { cents, people } => (cents, people),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_are_compared_and_not_their_parts() {
        let (small, large) = (Exact::PerHead { cents: 900, people: 100 }, Exact::PerHead { cents: 100, people: 10 });
        assert_eq!(compare(Some(small), Some(large)), Ordering::Less);
        assert_eq!(compare(None, Some(small)), Ordering::Less);
        assert_eq!(compare(Some(Exact::Share { part: -1, whole: -2 }), Some(Exact::Share { part: 1, whole: 2 })), Ordering::Equal);
    }
}
