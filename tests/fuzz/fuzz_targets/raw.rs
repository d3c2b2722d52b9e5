//! A file of any format, its container too.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::read;

fuzz_target!(|data: &[u8]| {
    read("a", data);
});
