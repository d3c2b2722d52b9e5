//! The parsers of amounts, counts and scores.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::facts::parse::{DecimalMark, amount, count, decimal_evidence, decimal4, without_markers};
use step_report_fuzz::plan::MoneyUnit;
use step_report_fuzz::workbook::Value;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).into_owned();
    let _ = (decimal_evidence(&text), without_markers(&text));
    let mut values = vec![Value::Text(text)];
    values.extend(data.first_chunk().map(|bytes| Value::Number(f64::from_le_bytes(*bytes))));
    for value in &values {
        for mark in [None, Some(DecimalMark::Comma), Some(DecimalMark::Point)] {
            for unit in [MoneyUnit::Euro, MoneyUnit::Thousand, MoneyUnit::Million] {
                let _ = amount(value, unit, mark);
            }
            let _ = (count(value, mark), decimal4(value, mark));
        }
    }
});
