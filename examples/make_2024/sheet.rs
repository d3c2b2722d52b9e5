//! A workbook before it has a format, as `step-report sample` has it too.

pub(crate) use step_report::sample::sheet::{Book, Cell, Decimals, Kind, Line, Sheet, Theme};
