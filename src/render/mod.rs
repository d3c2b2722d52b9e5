//! The report to bytes: the syntax of one file format a file, nothing else.

pub mod chart;
pub mod map;
pub mod png;
