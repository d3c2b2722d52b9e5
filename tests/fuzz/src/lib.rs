//! The rooms of step-report that take a sender's bytes apart, without those that add up and draw: they are the same files, so that an
//! instrumented build takes a minute and not twenty.
#![allow(missing_docs, unreachable_pub, reason = "the rooms are documented where they belong")]

#[path = "../../../src/codes/mod.rs"]
pub mod codes;
#[path = "../../../src/definition/mod.rs"]
pub mod definition;
#[path = "../../../src/diag/mod.rs"]
pub mod diag;
#[path = "../../../src/extract/mod.rs"]
pub mod extract;
pub mod facts;
#[path = "../../../src/layout/mod.rs"]
pub mod layout;
#[path = "../../../src/location.rs"]
pub mod location;
pub mod make;
#[path = "../../../src/workbook/tests/package.rs"]
mod package;
#[path = "../../../src/plan/mod.rs"]
pub mod plan;
#[path = "../../../src/report/mod.rs"]
pub mod report;
#[path = "../../../src/words/mod.rs"]
pub mod words;
#[path = "../../../src/workbook/mod.rs"]
pub mod workbook;

use std::panic;
use std::sync::Once;

use workbook::{Declared, Limits};

static HOOK: Once = Once::new();

/// Limits in proportion to the small files of a fuzzer: what grows beyond them in memory or time is a fault.
#[must_use]
pub fn limits() -> Limits {
    Limits {
        cells: 100_000,
        content_bytes: 8 << 20,
        unpacked_bytes: 8 << 20,
        part_bytes: 4 << 20,
        area: 200_000,
        work: 20_000_000,
        merged: 20_000,
        ..Limits::default()
    }
}

/// Holds what the fast reader of `.xlsx` makes of a file, if anything, against what calamine makes of it.
pub fn compare(bytes: &[u8]) {
    let Some(scanned) = workbook::scanned(bytes, &limits()) else { return };
    hush_readers();
    let reading = workbook::read_by_calamine("a.xlsx", bytes, &Declared::default(), &limits());
    assert_eq!(Ok(scanned), reading.map(|reading| reading.workbook));
}

/// Reads a file as the program does. A reader that gives up on it is no fault: the program makes a finding of that.
pub fn read(name: &str, bytes: &[u8]) -> Option<workbook::Workbook> {
    hush_readers();
    workbook::read(name, bytes, &Declared::default(), &limits()).ok().map(|reading| reading.workbook)
}

/// A panic of a reader that the program catches says nothing.
fn hush_readers() {
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !workbook::is_reading() {
                usual(panic);
            }
        }));
    });
}
