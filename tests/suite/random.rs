//! Random numbers that are the same on every machine.

/// A small generator (Steele, Lea and Flood, Fast splittable pseudorandom number generators, 2014).
pub(crate) struct Random(u64);

impl Random {
    /// Another seed gives other numbers.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ mixed >> 31
    }

    /// A number below a limit.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// A place in a list of this length; none in an empty one.
    pub(crate) fn place(&mut self, length: usize) -> Option<usize> {
        let number = self.next();
        let length = u64::try_from(length).ok().filter(|length| *length > 0)?;
        usize::try_from(number % length).ok()
    }

    /// One of several.
    pub(crate) fn one<T: Copy>(&mut self, among: &[T]) -> T {
        among[self.place(among.len()).expect("there is something to choose from")]
    }
}
