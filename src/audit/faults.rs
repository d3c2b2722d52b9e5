//! Collects what does not keep to a point.

use super::Point;
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::{CellRef, Location};

/// The findings of one file.
pub(super) struct Faults<'a> {
    file: &'a str,
    sink: &'a mut Sink,
}

impl<'a> Faults<'a> {
    pub(super) fn new(file: &'a str, sink: &'a mut Sink) -> Self {
        Self { file, sink }
    }

    /// The path of the file, from the output folder.
    pub(super) fn file(&self) -> &'a str {
        self.file
    }

    /// A fault of the file as a whole.
    pub(super) fn of_file(&mut self, point: Point, message: impl AsRef<str>) {
        self.push(point, Location::File { file: self.file.to_owned() }, message.as_ref());
    }

    /// A fault of a sheet.
    pub(super) fn of_sheet(&mut self, point: Point, sheet: &str, message: impl AsRef<str>) {
        self.push(point, Location::Sheet { file: self.file.to_owned(), sheet: sheet.to_owned() }, message.as_ref());
    }

    /// A fault of a cell.
    pub(super) fn of_cell(&mut self, point: Point, sheet: &str, cell: CellRef, message: impl AsRef<str>) {
        let place = Location::Cell { file: self.file.to_owned(), sheet: sheet.to_owned(), cell, heading: None };
        self.push(point, place, message.as_ref());
    }

    fn push(&mut self, point: Point, place: Location, message: &str) {
        let message = format!("{}: {message}", point.name());
        self.sink.push(Diagnostic::new(Code::UnmetPoint, place, message).with("point", point.name()));
    }
}
