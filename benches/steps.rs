//! How long the steps take on a synthetic campaign: `cargo bench`, or `cargo bench -- rerun` for some of them.
//!
//! The campaign is the one that `step-report sample --senders 27 --rows 1000 --seed 1` writes; `STEP_REPORT_ROWS` changes the rows.

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

use divan::{Bencher, black_box};
use step_report::cache::{Cache, NoCache};
use step_report::sample::{self, Settings};
use step_report::workbook::{self, Declared, Limits};
use step_report::{Campaign, InputFile, Options, Silent};

fn main() {
    divan::main();
}

static CAMPAIGN: LazyLock<Campaign> = LazyLock::new(|| {
    let rows = std::env::var("STEP_REPORT_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(1_000);
    let files = sample::files(Settings { rows, seed: 1, ..Settings::default() });
    let files = files.map(|file| InputFile { path: file.path, bytes: file.bytes }).collect();
    Campaign { name: "sample".to_owned(), files }
});

/// Keeps everything in memory.
#[derive(Default)]
struct InMemory(Mutex<BTreeMap<String, Vec<u8>>>);

impl Cache for InMemory {
    fn get(&self, key: &str) -> Option<Vec<u8>> {
        self.0.lock().ok()?.get(key).cloned()
    }

    fn put(&self, key: &str, bytes: &[u8]) {
        if let Ok(mut entries) = self.0.lock() {
            entries.insert(key.to_owned(), bytes.to_vec());
        }
    }
}

/// A file of the campaign.
fn file(path: &str) -> &'static InputFile {
    CAMPAIGN.files.iter().find(|file| file.path == path).expect("the sample has a file from each Member State")
}

/// Bytes to cells, by format.
#[divan::bench(args = ["member-states/DE.xlsx", "member-states/FR.ods", "member-states/ES.csv"])]
fn read(bencher: Bencher<'_, '_>, path: &str) {
    let file = file(path);
    bencher.bench(|| workbook::read(&file.path, black_box(&file.bytes), &Declared::default(), &Limits::default()));
}

/// Everything up to the findings.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn check() {
    let _ = black_box(step_report::check(&CAMPAIGN, &Options::default(), &Silent));
}

/// Everything, with nothing kept.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn build() {
    let _ = black_box(step_report::build_again(&CAMPAIGN, &Options::default(), &NoCache, &Silent));
}

/// Everything after the first run, when nothing has changed.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn rerun(bencher: Bencher<'_, '_>) {
    let cache = InMemory::default();
    let _ = step_report::build_again(&CAMPAIGN, &Options::default(), &cache, &Silent);
    bencher.bench_local(|| step_report::build_again(&CAMPAIGN, &Options::default(), &cache, &Silent));
}
