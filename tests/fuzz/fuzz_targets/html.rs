//! A web page that is saved as a workbook.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::read;

fuzz_target!(|data: &[u8]| {
    // The beginning by which a web page is known is no part of what is fuzzed.
    read("a.xls", &[b"<table>", data].concat());
});
