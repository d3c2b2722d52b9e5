//! The fast reader of `.xlsx` against calamine, on the sheet, the shared texts and the styles of a workbook, parted by zeros.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::{compare, make};

fuzz_target!(|data: &[u8]| {
    let [sheet, texts, styles] = make::pieces(data);
    compare(&make::xlsx(sheet, texts, styles));
});
