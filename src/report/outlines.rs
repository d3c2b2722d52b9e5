//! The boundaries of regions as plain data.

/// The boundaries of all regions of one file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outlines {
    /// The regions in the order of their codes.
    pub regions: Vec<Outline>,
}

/// The boundary of one region.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// Its code.
    pub code: String,
    /// Whether it lies in the Union.
    pub in_union: bool,
    /// Whether it lies far away, so that it has a small map of its own. Its points are then kilometres east and north of its own middle,
    /// those of all other regions kilometres in EPSG:3035.
    pub far: bool,
    /// Its islands and pieces of land.
    pub parts: Vec<Part>,
}

/// One piece of land.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    /// The outer ring; its last point is joined to the first.
    pub outer: Ring,
    /// What is not part of it, such as another region inside.
    pub holes: Vec<Ring>,
}

/// Points in kilometres east and north.
pub type Ring = Vec<(f64, f64)>;
