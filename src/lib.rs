//! step-report.

pub mod artifact;
pub mod codes;
pub mod diag;
pub mod extract;
pub mod facts;
pub mod location;
pub mod plan;
pub mod render;
pub mod report;
pub mod workbook;
