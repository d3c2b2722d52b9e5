//! How a workbook looks: the number formats of its cells, the widths of its columns, and which cells hold formulas. Nothing of the report
//! depends on it; a copy that goes back to its sender looks like what was sent.

mod number_format;
mod ods;
mod xls;
mod xlsb;
mod xlsx;

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Archive;
use super::format::{self, Container};
use super::{Format, Limits, ReadError, compound, panics};
use crate::location::CellRef;

/// How one sheet looks.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Appearance {
    /// The sheet's name.
    pub sheet: String,
    /// First and last column, and the width in characters, where the sender chose one.
    pub widths: Vec<(u32, u32, f64)>,
    /// The number formats of filled cells, in the notation of Excel's English version, without what is only decoration; plain ones are left out.
    pub formats: BTreeMap<CellRef, String>,
    /// The cells whose value a formula gave.
    pub formulas: BTreeSet<CellRef>,
}

/// How the sheets of a file look that was read within these limits; nothing of text files and web pages, and of what cannot be made out.
#[must_use]
pub fn appearance(bytes: &[u8], limits: &Limits) -> Vec<Appearance> {
    panics::caught(|| of_format(bytes, limits)).unwrap_or_default()
}

fn of_format(bytes: &[u8], limits: &Limits) -> Result<Vec<Appearance>, ReadError> {
    match format::container(bytes) {
        Container::Zip => {
            let mut archive = Archive::open(bytes, limits)?;
            match format::of_archive(&mut archive)? {
                Format::Ods => archive.part("content.xml")?.map_or_else(|| Ok(Vec::new()), ods::read),
                Format::Xlsb => xlsb::read(&mut archive),
                Format::Xlsx | Format::Xls | Format::Text | Format::Html => xlsx::read(&mut archive),
            }
        }
        Container::CompoundFile => xls::read(&compound::records(bytes)?),
        Container::Plain if format::of_plain(bytes)? == Format::Ods => ods::read(bytes),
        Container::Plain => Ok(Vec::new()),
    }
}

impl Appearance {
    /// Notes how a filled cell looks.
    fn add(&mut self, cell: CellRef, format: Option<&String>, by_formula: bool) {
        if let Some(format) = format {
            self.formats.insert(cell, format.clone());
        }
        if by_formula {
            self.formulas.insert(cell);
        }
    }
}
