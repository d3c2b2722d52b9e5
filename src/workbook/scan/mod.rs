//! A fast reader of `.xlsx` workbooks, beside calamine and judged by it: it goes once through the XML that spreadsheet programs write, and
//! gives up at the first thing that it does not know. Then the whole file is read as if it had not been there.
//!
//! Only rows and plain shared texts are read here. What a workbook says about its sheets and styles, and shared texts with more to them,
//! are read by calamine in a small copy of the workbook, its [`frame`].

mod cell;
mod cursor;
mod edges;
mod frame;
mod prolog;
mod rows;
mod sheet;
mod text;
mod texts;
mod window;

use std::collections::BTreeSet;

use super::archive::{Archive, normal_name};
use super::gather::Gatherer;
use super::limits::Limits;
use super::{Sheet, Workbook, relations, xlsx_rest};
use cursor::Stop;

/// The workbook, if all of it is known and within the limits.
pub(super) fn read(archive: &mut Archive<'_>, limits: &Limits) -> Option<Workbook> {
    try_read(archive, limits).ok()
}

fn try_read(archive: &mut Archive<'_>, limits: &Limits) -> Result<Workbook, Stop> {
    let parts = frame::Parts::of(archive).ok_or(Stop::Unknown)?;
    let mut total = 0;
    archive.check_except(|name| parts.is_scanned(name), &mut total, limits)?;
    relations::check_sheets(archive)?;
    let texts = match &parts.texts {
        Some(part) => texts::read(archive.unpacked(part, &mut total, limits)?.ok_or(Stop::Unknown)?, limits)?,
        None => texts::Texts::default(),
    };
    let frame = frame::read(archive, &parts, &texts)?;
    let held = texts.held;
    let texts = texts.complete(frame.texts)?;
    let mut gatherer = Gatherer::holding(held, limits)?;
    let mut workbook = Workbook::default();
    let mut unread: BTreeSet<usize> = (0..parts.sheets.len()).collect();
    let declared = declared_parts(archive)?;
    for framed in frame.sheets {
        let place = framed.part.filter(|place| unread.remove(place)).ok_or(Stop::Unknown)?;
        let part = &parts.sheets[place];
        if !declared.iter().any(|(name, declared)| (name, declared) == (&framed.name, part)) {
            return Err(Stop::Unknown);
        }
        let part = archive.unpacked(part, &mut total, limits)?.ok_or(Stop::Unknown)?;
        let read = sheet::read(part, &frame.styles, &texts, &mut gatherer, limits)?;
        let sheet = gatherer.finish_sheet(framed.name, framed.hidden, read.merged)?;
        workbook.sheets.push(Sheet { concealed: read.concealed, ..sheet });
    }
    // A sheet that the workbook does not name is read by nobody, and refused where it is too large.
    if unread.is_empty() { Ok(workbook) } else { Err(Stop::Unknown) }
}

/// The name of each sheet and its part, as the reader of what calamine leaves out finds it.
fn declared_parts(archive: &mut Archive<'_>) -> Result<Vec<(String, String)>, Stop> {
    let targets = relations::targets(archive, "xl/_rels/workbook.xml.rels")?;
    let sheets = xlsx_rest::declared_sheets(archive)?.into_iter();
    let parts = sheets.filter_map(|(name, relation)| Some((name, normal_name(&xlsx_rest::path_of(targets.get(&relation)?)))));
    Ok(parts.collect())
}
