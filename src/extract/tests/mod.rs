//! Sheets as senders lay them out, and what is found in them.

mod bench;

mod columns;
mod header;
mod records;
mod sighting;
mod spread;
mod totals;
mod units;
