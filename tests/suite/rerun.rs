//! A run that makes use of what earlier ones kept makes the same bytes as one that does not.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use step_report::cache::{Cache, NoCache};
use step_report::diag::json;
use step_report::{Campaign, InputFile, Options, Silent};

use crate::campaign;
use crate::folder::Folder;
use crate::program::{command, run};
use crate::random::Random;
use crate::random_damage::changed;

/// Keeps everything in memory, and counts what was not there.
#[derive(Default)]
struct InMemory {
    entries: Mutex<BTreeMap<String, Vec<u8>>>,
    made: AtomicUsize,
}

impl Cache for InMemory {
    fn get(&self, key: &str) -> Option<Vec<u8>> {
        self.entries.lock().unwrap().get(key).cloned()
    }

    fn put(&self, key: &str, bytes: &[u8]) {
        self.made.fetch_add(1, Ordering::Relaxed);
        self.entries.lock().unwrap().insert(key.to_owned(), bytes.to_vec());
    }
}

/// The findings and files of a build, as bytes.
fn outcome(campaign: &Campaign, cache: &dyn Cache) -> (String, Vec<(String, Vec<u8>)>) {
    let options = Options { only: Some(vec!["T2".to_owned(), "F9".to_owned(), "K1".to_owned()]), ..Options::default() };
    let built = step_report::build_again(campaign, &options, cache, &Silent).unwrap();
    let files = built.artifacts.iter().flatten().map(|file| (file.path.clone(), file.bytes.clone()));
    (json::array(&built.findings), files.collect())
}

fn agree(campaign: &Campaign, cache: &dyn Cache, what: &str) {
    let (findings, files) = outcome(campaign, cache);
    let (all_findings, all_files) = outcome(campaign, &NoCache);
    assert!(findings == all_findings, "{what}: other findings");
    assert_eq!(files.len(), all_files.len(), "{what}");
    for (one, other) in files.iter().zip(&all_files) {
        assert!(one == other, "{what}: {} differs from {}", one.0, other.0);
    }
}

/// The position of a file.
fn file<'a>(campaign: &'a mut Campaign, path: &str) -> &'a mut InputFile {
    campaign.files.iter_mut().find(|file| file.path == path).unwrap()
}

/// A change of what is no spreadsheet, by its number.
fn other_change(campaign: &mut Campaign, number: usize) -> &'static str {
    let mut replace = |path: &str, from: &str, to: &str| {
        let file = file(campaign, path);
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        assert!(text.contains(from), "{path} has no `{from}`");
        file.bytes = text.replacen(from, to, 1).into_bytes();
    };
    match number % 4 {
        0 => {
            campaign.files.insert(0, InputFile { path: format!("aaa-{number}.csv"), bytes: b"a;b\n1;2\n".to_vec() });
            "a file comes first"
        }
        1 => {
            let bytes = "[[correction]]\nfile = \"member-states/DE.xlsx\"\nsheet = \"STEP\"\ncell = \"D17\"\nnew = \"1.5\"\nreason = \"by phone\"\nsource = \"test\"\nwho = \"analyst\"\nwhen = 2025-02-01\n\n";
            let file = file(campaign, "corrections.toml");
            file.bytes = [bytes.as_bytes(), &file.bytes].concat();
            "a correction"
        }
        2 => {
            replace("report.toml", "cut_off = 2024-12-31", "cut_off = 2024-11-30");
            "another cut-off date"
        }
        _ => {
            let last = campaign.files.iter().rposition(|file| file.path.starts_with("member-states/")).unwrap();
            campaign.files.remove(last);
            "a file is gone"
        }
    }
}

#[test]
fn after_random_changes_a_rerun_makes_what_a_full_build_makes() {
    let cache = InMemory::default();
    let mut random = Random::new(2024);
    let whole = campaign::of_2024();
    agree(&whole, &cache, "nothing is kept yet");
    for number in 0..16 {
        let mut campaign = whole.clone();
        let what = if number % 2 == 0 {
            let workbooks: Vec<usize> =
                (0..campaign.files.len()).filter(|place| campaign.files[*place].path.rsplit('.').next() == Some("xlsx")).collect();
            let file = &mut campaign.files[random.one(&workbooks)];
            file.bytes = changed(&file.path, &file.bytes, &mut random);
            file.path.clone()
        } else {
            other_change(&mut campaign, number / 2).to_owned()
        };
        agree(&campaign, &cache, &what);
    }
    agree(&whole, &cache, "as it was");
}

#[test]
fn a_rerun_reads_the_changed_file_alone() {
    let cache = InMemory::default();
    let mut campaign = campaign::of_2024();
    let options = Options::default();
    let check = |campaign: &Campaign| {
        let before = cache.made.load(Ordering::Relaxed);
        step_report::check_again(campaign, &options, &cache, &Silent).unwrap();
        cache.made.load(Ordering::Relaxed) - before
    };
    assert!(check(&campaign) > 10, "every file is read");
    assert_eq!(check(&campaign), 0);
    campaign.files.insert(0, InputFile { path: "a.csv".to_owned(), bytes: Vec::new() });
    assert_eq!(check(&campaign), 0, "where a file stands among the files does not matter");
    let sent = file(&mut campaign, "member-states/DE.xlsx");
    sent.bytes = changed("member-states/DE.xlsx", &sent.bytes, &mut Random::new(1));
    assert_eq!(check(&campaign), 1);
}

const BUILD: &[&str] = &["build", "input/2024", "--only", "T2,F9", "--lang", "en"];

/// Builds with what is kept in the folder `kept`.
fn build(folder: &Folder, arguments: &[&str]) {
    let run = run(command(&folder.path("."), arguments).env("STEP_REPORT_CACHE", folder.path("kept")));
    assert_eq!(run.status, 0, "{run:?}");
}

#[test]
fn damaged_and_foreign_entries_are_as_good_as_none() {
    let folder = Folder::with_campaign();
    folder.succeed(BUILD);
    let whole = folder.content("output/2024");
    build(&folder, BUILD);
    let kept: Vec<_> = folder.content("kept").into_keys().collect();
    assert!(kept.len() > 10, "{kept:?}");
    for (number, entry) in kept.iter().enumerate() {
        let place = folder.path("kept").join(entry);
        let mut bytes = fs::read(&place).unwrap();
        match number % 3 {
            0 => bytes.truncate(bytes.len() / 2),
            1 => bytes.clear(),
            _ => bytes.reverse(),
        }
        fs::write(&place, bytes).unwrap();
    }
    build(&folder, BUILD);
    assert!(folder.content("output/2024") == whole);
    build(&folder, BUILD);
    assert!(folder.content("output/2024") == whole, "what was put right is whole again");
}

#[test]
fn nothing_is_kept_where_nothing_shall_or_can_be() {
    let folder = Folder::with_campaign();
    build(&folder, &[BUILD, &["--no-cache"]].concat());
    assert!(!folder.path("kept").exists());
    folder.write("kept", "a file where the folder would be");
    build(&folder, BUILD);
    assert_eq!(fs::read_to_string(folder.path("kept")).unwrap(), "a file where the folder would be");
}

#[test]
fn two_builds_at_once_keep_things_in_one_place() {
    let folder = Folder::with_campaign();
    let run_one = |out: &str| {
        let mut command = command(&folder.path("."), &[BUILD, &["--out", out]].concat());
        command.env("STEP_REPORT_CACHE", folder.path("kept")).spawn().unwrap()
    };
    for child in [run_one("one"), run_one("two")] {
        assert!(child.wait_with_output().unwrap().status.success());
    }
    assert!(folder.content("one") == folder.content("two"));
    let unfinished =
        folder.content("kept").into_keys().filter(|entry| entry.to_string_lossy().contains('-') && entry.extension().is_some());
    assert_eq!(unfinished.filter(|entry| !entry.ends_with("CACHEDIR.TAG")).count(), 0);
}
