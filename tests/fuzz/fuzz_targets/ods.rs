//! The content of an `.ods`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::{make, read};

fuzz_target!(|data: &[u8]| {
    read("a.ods", &make::ods(data));
});
