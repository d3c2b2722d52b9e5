//! What the documents say is what the program does.

use std::fmt::Write;
use std::fs;

use step_report::diag::Code;

use crate::folder::{Folder, project};
use crate::golden;
use crate::program::{command, run};

#[test]
fn the_readme_shows_the_help_as_it_is() {
    let readme = fs::read_to_string(project().join("README.md")).unwrap();
    let mut text = readme.clone();
    for arguments in [
        "--help",
        "build --help",
        "check --help",
        "layout --help",
        "new --help",
        "template --help",
        "explain --help",
        "verify --help",
        "diff --help",
        "sample --help",
        "fill --help",
        "proofread --help",
    ] {
        text = with_help(&text, arguments);
    }
    golden::hold("README.md", &text);
}

/// The text with the block after `$ step-report …` replaced by what the program prints.
fn with_help(text: &str, arguments: &str) -> String {
    let begin = format!("```console\n$ step-report {arguments}\n");
    let start = text.find(&begin).unwrap_or_else(|| panic!("the README has no block for `step-report {arguments}`")) + begin.len();
    let length = text[start..].find("```").unwrap();
    let run = Folder::new().run(&arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(run.status, 0);
    format!("{}{}{}", &text[..start], run.data, &text[start + length..])
}

#[test]
fn the_page_on_trust_shows_what_the_commands_print() {
    let page = fs::read_to_string(project().join("docs/trust.md")).unwrap();
    let mut text = String::new();
    let mut rest = page.as_str();
    let mark = "```console\n$ step-report ";
    while let Some(start) = rest.find(mark) {
        let line = rest[start + mark.len()..].lines().next().unwrap();
        let body = start + mark.len() + line.len() + 1;
        let run = run(&mut command(project(), &words(line)));
        assert!(run.status < 2, "{line}: {run:?}");
        let _ = write!(text, "{}{}", &rest[..body], run.data);
        rest = &rest[body + rest[body..].find("```").unwrap()..];
    }
    golden::hold("docs/trust.md", &format!("{text}{rest}"));
}

/// The words of a command line, where quotes keep words together.
fn words(line: &str) -> Vec<&str> {
    let quoted = line.split('"').enumerate();
    quoted.flat_map(|(position, part)| if position % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }).collect()
}

#[test]
fn every_code_has_its_paragraph_in_the_manual() {
    let mut text = "# Findings\n\n\
        Every finding of `step-report check` and `step-report build` has one of these codes. An error stops a build: the output \
        stays as it was.\nA warning should be looked at, a note is only said. `--deny CODE` makes the findings of a code errors, \
        `--allow CODE` makes them notes.\n\n\
        Several findings of one code in one column of a sheet are told as one, with all their cells, unless they are few and say \
        different\nthings. `--message-format json` gives the number of cells as `count`, their ranges as `cells`, and the different \
        messages as `examples`.\n\n\
        This file is made from `src/diag/code.rs`; `STEP_REPORT_UPDATE=1 cargo test` writes it anew.\n"
        .to_owned();
    for code in Code::ALL {
        let lines: Vec<&str> = code.manual().iter().map(|line| line.trim()).collect();
        assert!(!lines.concat().is_empty(), "{code:?} has no paragraph");
        let _ = write!(text, "\n## `{}` ({})\n\n{}\n", code.name(), code.severity().word(), lines.join("\n"));
    }
    golden::hold("docs/diagnostics.md", &text);
}
