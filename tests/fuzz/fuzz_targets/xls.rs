//! The stream of records of an `.xls`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::{make, read};

fuzz_target!(|data: &[u8]| {
    read("a.xls", &make::xls(data));
});
