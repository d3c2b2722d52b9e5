//! The parsers of days and months.
#![no_main]

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::facts::parse::{DateOrder, date, month};
use step_report_fuzz::workbook::Value;

fuzz_target!(|data: &[u8]| {
    let mut values = vec![Value::Text(String::from_utf8_lossy(data).into_owned())];
    values.extend(data.first_chunk().map(|bytes| Value::Number(f64::from_le_bytes(*bytes))));
    for value in &values {
        for order in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            let _ = (date(value, order), month(value, order));
        }
    }
});
