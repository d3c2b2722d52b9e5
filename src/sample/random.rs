//! A small generator of numbers (`SplitMix64`), the same on every machine: it counts in whole numbers only.

/// A stream of numbers.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    /// The stream of this name: each file has one of its own, so that no file depends on what was made before it.
    pub(super) fn new(seed: u64, stream: &str) -> Self {
        let mixed = stream.bytes().fold(seed ^ 0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
        Self(mixed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to, but not including, the limit.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        u32::try_from(self.next() % u64::from(limit)).expect("a remainder is below its divisor")
    }

    /// A number from the first up to and including the last.
    pub(super) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last - first + 1)
    }

    /// Whether something happens that happens so many times in a hundred.
    pub(super) fn percent(&mut self, times: u32) -> bool {
        self.below(100) < times
    }

    /// One of several.
    pub(super) fn one<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        let limit = u32::try_from(among.len()).expect("lists are short");
        &among[self.below(limit) as usize]
    }

    /// One of several by their weights.
    pub(super) fn weighted<T: Copy>(&mut self, among: &[(u32, T)]) -> T {
        let mut left = self.below(among.iter().map(|(weight, _)| weight).sum());
        for (weight, one) in among {
            if left < *weight {
                return *one;
            }
            left -= weight;
        }
        unreachable!("the number is below the sum of the weights")
    }

    /// An amount in cents between two amounts, a multiple of `step`.
    pub(super) fn cents(&mut self, least: i64, most: i64, step: i64) -> i64 {
        let steps = u64::try_from((most - least) / step).expect("the least amount is below the most");
        (least / step + i64::try_from(self.next() % (steps + 1)).expect("amounts are small")) * step
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_seed_gives_the_same_numbers_everywhere() {
        let mut random = Random::new(1, "DE");
        let numbers: Vec<u32> = (0..5).map(|_| random.below(1000)).collect();
        assert_eq!(numbers, [311, 765, 289, 997, 70]);
    }

    #[test]
    fn another_seed_or_stream_gives_others() {
        let first = |seed, stream| Random::new(seed, stream).next();
        assert_ne!(first(1, "DE"), first(2, "DE"));
        assert_ne!(first(1, "DE"), first(1, "FR"));
    }

    #[test]
    fn amounts_stay_within_their_bounds_and_on_their_steps() {
        let mut random = Random::new(7, "amounts");
        let amounts: Vec<i64> = (0..1000).map(|_| random.cents(3_000, 9_000, 1_000)).collect();
        assert!(amounts.iter().all(|cents| cents % 1_000 == 0));
        assert_eq!((amounts.iter().min(), amounts.iter().max()), (Some(&3_000), Some(&9_000)));
    }
}
