//! The parts of an `.xlsb`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::{make, read};

fuzz_target!(|data: &[u8]| {
    let [book, sheet, texts, styles] = make::counted(data);
    read("a.xlsb", &make::xlsb(book, sheet, texts, styles));
});
