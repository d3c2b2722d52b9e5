//! The report to bytes: the syntax of one file format a file, nothing else.

pub mod chart;
pub mod csv;
pub mod datapackage;
pub mod docx;
pub mod html;
pub mod ledger;
pub mod manifest;
pub mod map;
pub mod ods;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod png;
pub mod portal;
mod workbook_layout;
pub mod xlsx;
mod xml;

#[cfg(test)]
mod sample;
