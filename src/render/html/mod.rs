//! `report.html`: the report's tables and charts on one self-contained page.
//!
//! Nothing is loaded from elsewhere, and no script runs but the page's own three, which show where a number comes from, sort tables by the
//! headings of their columns and filter the rows of extracts; its content security policy says so too. Without the scripts, everything else is there.

mod escape;
mod explanation;
mod extract;
mod figure;
mod page;
mod svg;
mod table;

pub use page::page;

#[cfg(test)]
mod tests;
