//! `report.html`: the report's tables and charts on one self-contained page.
//!
//! Nothing is loaded from elsewhere and no script runs; the page's own content security policy says so too.

mod escape;
mod figure;
mod page;
mod svg;
mod table;

pub use page::page;

#[cfg(test)]
mod tests;
