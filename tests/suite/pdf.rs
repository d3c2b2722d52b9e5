//! report.pdf: what a program with the feature `pdf` makes, and what one without it says.

use step_report::Options;
#[cfg(not(feature = "pdf"))]
use step_report::Silent;

use crate::campaign;

fn asked() -> Options {
    Options { languages: Some(vec!["nl".to_owned()]), pdf: true, ..Options::default() }
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_the_feature_says_so() {
    let error = step_report::build(&campaign::of_2024(), &asked(), &Silent).unwrap_err();
    assert_eq!(error.to_string(), "this program makes no `report.pdf`: it was built without its feature `pdf`");
}

#[cfg(feature = "pdf")]
mod with_the_feature {
    use std::io::Write;
    use std::process::{Command, Stdio};
    use std::sync::LazyLock;

    use step_report::artifact::Artifacts;
    use step_report::{Silent, build};

    use super::{asked, campaign};

    const PATH: &str = "nl/report.pdf";

    static MADE: LazyLock<Artifacts> = LazyLock::new(made);

    fn made() -> Artifacts {
        build(&campaign::of_2024(), &asked(), &Silent).unwrap().artifacts.expect("the campaign of 2024 has no errors")
    }

    fn document() -> &'static [u8] {
        &MADE.get(PATH).expect("the document was asked for").bytes
    }

    /// What a tool outside of the project says of the document on its standard input; nothing, with a word why, where it is not installed.
    #[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
    fn told_by(tool: &str, arguments: &[&str]) -> Option<String> {
        let started = Command::new(tool).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let Ok(mut child) = started else {
            println!("skipped: `{tool}` is not installed");
            return None;
        };
        let mut input = child.stdin.take().unwrap();
        let writer = std::thread::spawn(move || input.write_all(document()));
        let told = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        Some(String::from_utf8_lossy(&told.stdout).into_owned())
    }

    #[test]
    fn the_same_report_gives_the_same_document() {
        assert!(made().get(PATH).unwrap().bytes == document(), "two builds differ");
    }

    #[test]
    fn it_says_that_it_conforms_to_pdf_ua_1() {
        let text = String::from_utf8_lossy(document());
        assert!(text.starts_with("%PDF-1.7"));
        assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assert!(!text.contains("CreateDate"), "a date would be another one in each build");
    }

    #[test]
    fn it_is_tagged_and_has_a_title_and_bookmarks() {
        let Some(told) = told_by("pdfinfo", &["-"]) else { return };
        assert!(told.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{told}");
        assert!(told.lines().any(|line| line.starts_with("Title:") && line.contains("2024")), "{told}");
    }

    /// Every number of every table stands in the document as it is printed; of those in pictures the tables have the same.
    #[test]
    fn it_has_every_number_of_the_ledger() {
        // The tool writes plain spaces for those that keep thousands together.
        let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        let Some(told) = told_by("pdftotext", &["-layout", "-", "-"]) else { return };
        let told = plain(&told);
        let ledger = String::from_utf8(MADE.get("data/ledger.jsonl").unwrap().bytes.clone()).unwrap();
        assert!(ledger.lines().count() > 500);
        for line in ledger.lines() {
            let entry: serde_json::Value = serde_json::from_str(line).unwrap();
            // How many parts a picture has is said to those who do not see it, and printed nowhere; extracts stand on the page alone.
            let is_of_extract = entry["id"].as_str().unwrap().starts_with("portal/");
            if entry["calculation"]["kind"] != "shown" && !is_of_extract {
                let printed = plain(entry["printed"]["nl"].as_str().unwrap());
                assert!(told.contains(&printed), "{}: `{printed}`", entry["id"]);
            }
        }
    }
}
