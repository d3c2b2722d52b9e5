//! step-report.

pub mod artifact;
pub mod codes;
pub mod location;
pub mod render;
pub mod report;
pub mod workbook;
