//! What is published keeps to what is asked of published statistics, and the audit sees it where it does not.

mod documents;
mod pages;
mod workbooks;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::OnceLock;

use step_report::audit::{Point, audit};
use step_report::diag::human;
use step_report::{Options, Silent};

use crate::folder::project;
use crate::{campaign, golden};

/// The files of an output by their paths.
type Files = BTreeMap<String, Vec<u8>>;

fn output(name: &str, options: &Options) -> Files {
    let campaign = campaign::read(&project().join("input").join(name));
    let built = step_report::build(&campaign, options, &Silent).unwrap();
    built.artifacts.expect("the campaign has no errors").iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()
}

/// A part of the output of 2024 in one language, made once for all tests that damage it.
fn small() -> &'static Files {
    static SMALL: OnceLock<Files> = OnceLock::new();
    let only = ["T2", "F10"].map(str::to_owned).to_vec();
    SMALL.get_or_init(|| output("2024", &Options { languages: Some(vec!["en".to_owned()]), only: Some(only), ..Options::default() }))
}

fn found(files: &Files) -> String {
    human::all(&audit(files, &[]).unwrap())
}

#[test]
fn the_outputs_of_2024_and_of_the_demo_keep_to_every_point() {
    // The demo has more of everything, and Dutch the longer words.
    for (name, languages) in [("2024", ["en", "nl"].as_slice()), ("demo", &["nl"])] {
        let languages = languages.iter().map(|language| (*language).to_owned()).collect();
        let files = output(name, &Options { languages: Some(languages), ..Options::default() });
        assert!(files.contains_key("nl/tables.ods"), "{name}: every language was made");
        assert_eq!(found(&files), "", "{name}");
    }
}

#[test]
fn every_point_has_its_paragraph_in_the_manual() {
    let mut text = String::new();
    for point in Point::ALL {
        let lines: Vec<&str> = point.manual().iter().map(|line| line.trim()).collect();
        let _ = writeln!(text, "- **`{}`** {}", point.name(), lines.join("\n  "));
    }
    golden::part("docs/publication.md", "<!-- points -->\n", "<!-- /points -->", &text);
}
