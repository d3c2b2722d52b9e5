//! Which codes of a frame are not as they were sent: those of another version of NUTS than the report's.

use std::collections::BTreeMap;

use crate::codes::nuts::NutsVersion;

/// How a region of one version became one of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Carrying {
    /// The version that the sender wrote.
    pub from_version: NutsVersion,
    /// The code there.
    pub from: &'static str,
    /// The report's version.
    pub to_version: NutsVersion,
    /// The code there.
    pub to: &'static str,
    /// Its part in the people of the region that was sent, and their number in the same unit; nothing where the region became one.
    pub share: Option<(u64, u64)>,
}

/// Which values of a frame were carried, and how.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Carried {
    /// The different ways.
    ways: Vec<Carrying>,
    /// The way of each carried value, by ordinal and position of the column.
    values: BTreeMap<(u32, usize), usize>,
}

impl Carried {
    /// How the value of a row and column was carried; nothing where it is as it was sent.
    #[must_use]
    pub fn way(&self, ordinal: u32, column: usize) -> Option<&Carrying> {
        self.values.get(&(ordinal, column)).map(|way| &self.ways[*way])
    }

    /// Whether every value is as it was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Says how a value was carried.
    pub fn add(&mut self, ordinal: u32, column: usize, carrying: Carrying) {
        let way = self.ways.iter().position(|known| *known == carrying).unwrap_or_else(|| {
            self.ways.push(carrying);
            self.ways.len() - 1
        });
        self.values.insert((ordinal, column), way);
    }

    /// Gives a row that was added the ways of the row that it is a part of.
    pub fn copy_row(&mut self, from: u32, to: u32) {
        let ways: Vec<(usize, usize)> =
            self.values.range((from, 0)..=(from, usize::MAX)).map(|((_, column), way)| (*column, *way)).collect();
        self.values.extend(ways.into_iter().map(|(column, way)| ((to, column), way)));
    }
}

/// The name of the frame's column that keeps the codes of a column as they were sent.
#[must_use]
pub fn name_as_sent(column: &str) -> String {
    format!("{column}_as_sent")
}
