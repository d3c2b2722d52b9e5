//! Maps of the Union.
