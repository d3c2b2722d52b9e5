//! The formats of the files, one a module; those that `step-report sample` writes too are the library's.

mod compound_file;
pub(crate) mod xls;
mod xls_styles;

pub(crate) use step_report::sample::write::{csv, ods, xlsx};
