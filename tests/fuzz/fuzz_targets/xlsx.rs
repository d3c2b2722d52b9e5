//! The sheet, the shared texts and the styles of an `.xlsx`, parted by zeros.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::{make, read};

fuzz_target!(|data: &[u8]| {
    let [sheet, texts, styles] = make::pieces(data);
    read("a.xlsx", &make::xlsx(sheet, texts, styles));
});
