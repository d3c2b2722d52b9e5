//! A text table as every dataset: header, columns, units, totals; and what `layout` says of it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use step_report_fuzz::diag::Sink;
use step_report_fuzz::extract::extract;
use step_report_fuzz::layout::of_file;
use step_report_fuzz::plan::{DatasetPlan, SourcePlan, built_in_datasets};
use step_report_fuzz::{limits, read};

static DATASETS: LazyLock<Vec<DatasetPlan>> = LazyLock::new(built_in_datasets);

fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else { return };
    let Some(workbook) = read("a.csv", text) else { return };
    let place = usize::from(*choice) % DATASETS.len();
    let source = SourcePlan { path: "a.csv".to_owned(), dataset: place, ..SourcePlan::default() };
    for sheet in &workbook.sheets {
        let _ = extract(sheet, &source, &DATASETS[place], &mut Sink::new());
    }
    let _ = of_file("a.csv", text, &DATASETS, Some(place), &limits());
});
