//! docs/ci.md: the very commands of both files, taken out of the page and run on a campaign in a folder of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::folder::{Folder, project};
use crate::program::PROGRAM;

/// The file under a heading of the page.
fn yaml(heading: &str) -> String {
    let page = fs::read_to_string(project().join("docs/ci.md")).unwrap();
    let section = page.split("\n## ").find(|section| section.starts_with(heading)).unwrap_or_else(|| panic!("no section `{heading}`"));
    section.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

/// The lines of a file that call the program, without the list markers and keys before them.
fn commands(heading: &str) -> Vec<String> {
    let command = |line: &str| {
        let line = line.trim_start().trim_start_matches("- ").trim_start_matches("run: ");
        line.starts_with("step-report ").then(|| line.to_owned())
    };
    yaml(heading).lines().filter_map(command).collect()
}

/// The status of a line in a shell that finds the program in its path, in a folder; as in the jobs, the line stops at its first fault.
fn run(line: &str, folder: &Folder) -> i32 {
    let programs = Path::new(PROGRAM).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-e", "-c", line])
        .env("PATH", path)
        .env("STEP_REPORT_CACHE", "")
        .current_dir(folder.path("."))
        .output()
        .unwrap();
    output.status.code().unwrap_or(-1)
}

/// A campaign of one sender with its report, as a repository has them.
fn repository() -> Folder {
    let folder = Folder::new();
    let report = "[report]\nyear = 2024\ncut_off = 2024-12-31\nlanguages = [\"en\"]\nrounding = \"half-up\"\nunit = \"million\"\nnuts = \"2024\"\n\n\
                  [[source]]\nfiles = \"grants.csv\"\ndataset = \"grants\"\n";
    folder.write("input/2024/report.toml", report);
    folder.write("input/2024/grants.csv", GRANTS);
    folder.succeed(&["build", "input/2024", "--out", "output/2024"]);
    folder
}

const GRANTS: &str = "Programme;Sector;Member State;Grant (EUR million)\nIF;clean;DE;4,4\nIF;clean;FR;9,6\nHE;digital;ES;1,5\n";

#[test]
fn the_files_are_laid_out_as_yaml_asks_and_their_actions_are_pinned() {
    for heading in ["GitHub Actions", "GitLab CI"] {
        let yaml = yaml(heading);
        for line in yaml.lines() {
            let indent = line.len() - line.trim_start().len();
            assert!(indent.is_multiple_of(2) && !line.contains('\t') && line.trim_end() == line, "{heading}: {line}");
            assert!(!line.is_empty() || heading.starts_with("GitHub"), "{heading}");
        }
        for action in yaml.lines().filter_map(|line| line.trim_start().trim_start_matches("- ").strip_prefix("uses: ")) {
            let (hash, version) = action.split_once('@').unwrap().1.split_once(" # v").unwrap_or_else(|| panic!("{action} is not pinned"));
            assert!(hash.len() == 40 && hash.bytes().all(|letter| letter.is_ascii_hexdigit()) && !version.is_empty(), "{action}");
        }
    }
    assert_eq!(yaml("GitHub Actions").matches("uses: ").count(), 2);
}

#[test]
fn both_files_run_the_same_steps() {
    let plain = |commands: Vec<String>| -> Vec<String> {
        commands.into_iter().map(|command| command.replace(" --message-format github", "")).collect()
    };
    let steps = plain(commands("GitHub Actions"));
    assert_eq!(steps, plain(commands("GitLab CI")));
    assert_eq!(steps.len(), 5, "{steps:#?}");
}

#[test]
fn a_corrected_cell_passes_with_a_comment_that_names_it() {
    for heading in ["GitHub Actions", "GitLab CI"] {
        let folder = repository();
        folder.write("input/2024/grants.csv", GRANTS.replace("9,6", "9,9"));
        for command in commands(heading) {
            assert_eq!(run(&command, &folder), 0, "{command}");
        }
        let comment = fs::read_to_string(folder.path("changes.md")).unwrap();
        for part in ["grants.csv, cell D3", "`9,6` → `9,9`", "F4/FR"] {
            assert!(comment.contains(part), "{part} is not in:\n{comment}");
        }
        assert!(folder.path("new/2024/en/charts/F4.svg").is_file(), "the charts are rebuilt");
    }
}

#[test]
fn an_unchanged_campaign_passes_and_says_so() {
    let folder = repository();
    for command in commands("GitHub Actions") {
        assert_eq!(run(&command, &folder), 0, "{command}");
    }
    assert!(fs::read_to_string(folder.path("changes.md")).unwrap().contains("no printed number changed"));
}

#[test]
fn a_fault_in_a_spreadsheet_and_an_unexplained_change_fail_the_job() {
    let folder = repository();
    folder.write("input/2024/grants.csv", GRANTS.replace("9,6", "9,6O"));
    let fails = |folder: &Folder| commands("GitLab CI").into_iter().position(|command| run(&command, folder) != 0);
    assert_eq!(fails(&folder), Some(0), "the check fails");
    folder.write("input/2024/grants.csv", GRANTS);
    // The committed report is not what this program makes of the same input.
    let ledger = fs::read_to_string(folder.path("output/2024/data/ledger.jsonl")).unwrap();
    let forged = ledger.replacen("\"value\":\"9600000.00\"", "\"value\":\"9500000.00\"", 1);
    assert_ne!(forged, ledger);
    folder.write("output/2024/data/ledger.jsonl", forged);
    assert_eq!(fails(&folder), Some(3), "nothing explains the change");
}
