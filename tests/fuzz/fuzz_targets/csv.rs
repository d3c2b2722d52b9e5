//! A text table.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::read;

fuzz_target!(|data: &[u8]| {
    read("a.csv", data);
});
