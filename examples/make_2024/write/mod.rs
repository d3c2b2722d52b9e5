//! The formats of the files, one a module.

mod compound_file;
pub(crate) mod csv;
pub(crate) mod ods;
pub(crate) mod xls;
mod xls_styles;
pub(crate) mod xlsx;
