//! Numbers that are the same on every machine.

/// A generator with its seed.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below a bound; none below zero.
    pub(super) fn below(&mut self, bound: usize) -> Option<usize> {
        // Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        let bound = u64::try_from(bound).ok().filter(|bound| *bound > 0)?;
        usize::try_from((mixed ^ mixed >> 31) % bound).ok()
    }
}
