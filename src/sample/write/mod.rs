//! The formats of the files, one a module; each gives bytes.

pub mod csv;
pub mod ods;
pub mod xlsx;
