//! Splits an amount so that no cent is lost.

use std::cmp::Reverse;

/// The parts of an amount in the proportion of the weights. They add up to the amount: what rounding down leaves goes cent by cent to the
/// parts with the largest remainders, and of equal ones to the first.
///
/// # Panics
/// When the weights add up to nothing.
#[must_use]
pub fn shares(cents: i64, weights: &[u64]) -> Vec<i64> {
    let whole: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    assert!(whole > 0, "parts have people");
    let amount = u128::from(cents.unsigned_abs());
    let exact: Vec<u128> = weights.iter().map(|weight| amount * u128::from(*weight)).collect();
    let mut parts: Vec<u128> = exact.iter().map(|product| product / whole).collect();
    let left = amount - parts.iter().sum::<u128>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|position| Reverse(exact[*position] % whole));
    for position in order.into_iter().take(usize::try_from(left).expect("less than a cent a part is left")) {
        parts[position] += 1;
    }
    let signed = |part: u128| i64::try_from(part).expect("a part is not larger than the whole") * cents.signum();
    parts.into_iter().map(signed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cent_is_lost_and_none_is_more_than_a_cent_off() {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = |limit: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state % limit
        };
        for _ in 0..20_000 {
            let cents = i64::try_from(random(1 << 40)).unwrap() - (1 << 39);
            let count = random(5) + 1;
            let weights: Vec<u64> = (0..count).map(|_| random(10_000) + 1).collect();
            let whole: u64 = weights.iter().sum();
            let parts = shares(cents, &weights);
            assert_eq!(parts.iter().sum::<i64>(), cents);
            for (part, weight) in parts.iter().zip(&weights) {
                let off = i128::from(*part) * i128::from(whole) - i128::from(cents) * i128::from(*weight);
                assert!(off.unsigned_abs() < u128::from(whole), "{cents} by {weights:?}");
            }
        }
    }

    #[test]
    fn the_last_cent_goes_to_the_largest_remainder() {
        assert_eq!(shares(100, &[7424, 2576]), [74, 26]);
        assert_eq!(shares(10, &[7186, 2814]), [7, 3]);
    }

    #[test]
    fn of_equal_remainders_the_first_has_the_cent() {
        assert_eq!(shares(5, &[1, 1]), [3, 2]);
        assert_eq!(shares(-5, &[1, 1]), [-3, -2]);
    }

    #[test]
    fn the_largest_amount_does_not_overflow() {
        assert_eq!(shares(i64::MAX, &[100_000_000, 100_000_000]).iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(i64::MAX));
    }
}
