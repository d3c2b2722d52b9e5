//! A flat OpenDocument spreadsheet: one file of XML.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::read;

fuzz_target!(|data: &[u8]| {
    // The beginning by which the format is known is no part of what is fuzzed.
    const BEGINNING: &[u8] = b"<?xml version=\"1.0\"?><!-- application/vnd.oasis.opendocument.spreadsheet -->";
    read("a.fods", &[BEGINNING, data].concat());
});
