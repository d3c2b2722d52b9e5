//! The contract of the command line: arguments, streams, statuses.

use std::fs;
use std::process::Stdio;

use crate::folder::Folder;
use crate::program::{Run, command, run};

/// Expects a run that could not begin, and gives what it said.
fn refused(run: &Run) -> &str {
    assert_eq!(run.status, 2, "{run:?}");
    assert_eq!(run.data, "", "talk belongs on standard error");
    &run.talk
}

#[test]
fn help_is_data_and_no_fault() {
    let run = Folder::new().run(&["--help"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    assert!(run.data.contains("Usage: step-report <COMMAND>"), "{}", run.data);
}

#[test]
fn an_unknown_command_is_refused() {
    let run = Folder::new().run(&["bild"]);
    assert!(refused(&run).contains("a similar subcommand exists: 'build'"), "{}", run.talk);
}

#[test]
fn an_unknown_code_is_answered_with_the_nearest_one() {
    let run = Folder::new().run(&["check", "--deny", "unused-fil"]);
    assert!(refused(&run).contains("similar value") && run.talk.contains("'unused-file'"), "{}", run.talk);
}

#[test]
fn a_code_cannot_be_both_denied_and_allowed() {
    let run = Folder::with_campaign().run(&["check", "--deny", "unused-file", "--allow", "unused-file"]);
    assert_eq!(refused(&run), "error: `unused-file` is both denied and allowed\n");
}

#[test]
fn no_campaign_anywhere_is_said_with_a_remedy() {
    let folder = Folder::new();
    folder.write("input/notes/readme.txt", "not a campaign");
    let run = folder.run(&["build"]);
    assert!(refused(&run).contains("no campaign found") && run.talk.contains("hint: name the campaign folder"), "{}", run.talk);
}

#[test]
fn a_folder_without_a_definition_is_no_campaign() {
    let run = Folder::with_campaign().run(&["check", "input"]);
    assert_eq!(refused(&run), "error: `input` has no `report.toml`\n");
}

#[test]
fn a_campaign_named_without_its_folder_is_pointed_at() {
    let run = Folder::with_campaign().run(&["check", "2024"]);
    assert_eq!(refused(&run), "error: `2024` is not a folder\n  hint: there is one in `input/2024`\n");
}

#[test]
fn the_campaign_of_the_last_year_is_taken_by_default() {
    let folder = Folder::with_campaign();
    fs::create_dir(folder.path("input/2023")).unwrap();
    fs::copy(folder.path("input/2024/report.toml"), folder.path("input/2023/report.toml")).unwrap();
    fs::create_dir(folder.path("input/demo")).unwrap();
    fs::copy(folder.path("input/2024/report.toml"), folder.path("input/demo/report.toml")).unwrap();
    folder.write("input/2025/not-yet.txt", "no definition here");
    folder.succeed(&["build", "--only", "T2"]);
    assert_eq!(folder.names("output"), ["2024"]);
}

#[test]
fn inside_a_campaign_folder_the_output_still_goes_beside_input() {
    let folder = Folder::with_campaign();
    let run = run(&mut command(&folder.path("input/2024"), &["build", "--only", "T2"]));
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(folder.names("output"), ["2024"]);
}

#[test]
fn a_campaign_elsewhere_is_written_below_the_current_folder() {
    let folder = Folder::with_campaign();
    fs::rename(folder.path("input/2024"), folder.path("mine")).unwrap();
    folder.succeed(&["build", "mine", "--only", "T2"]);
    assert_eq!(folder.names("output"), ["mine"]);
}

#[test]
fn an_unknown_language_is_refused() {
    let run = Folder::with_campaign().run(&["build", "--lang", "en,xx"]);
    assert!(refused(&run).contains("`xx`"), "{}", run.talk);
}

#[test]
fn an_unknown_id_is_refused() {
    let run = Folder::with_campaign().run(&["build", "--only", "X99"]);
    assert!(refused(&run).contains("`X99`"), "{}", run.talk);
}

#[test]
fn an_error_stops_the_build_with_status_1_and_leaves_the_old_output() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "--only", "T2"]);
    let old = folder.content("output");
    folder.write("input/2024/report.toml", "this is no definition");
    let run = folder.run(&["build"]);
    assert_eq!((run.status, run.data.as_str()), (1, ""));
    assert!(run.talk.starts_with("error[invalid-definition]: ") && run.talk.contains("--> report.toml:1:"), "{}", run.talk);
    assert!(folder.content("output") == old, "the old output has changed");
}

#[test]
fn findings_of_a_check_are_data() {
    let folder = Folder::with_campaign();
    folder.write("input/2024/report.toml", "this is no definition");
    let run = folder.run(&["check"]);
    assert_eq!((run.status, run.talk.as_str()), (1, ""));
    assert!(run.data.contains("error[invalid-definition]: "), "{}", run.data);
}

#[test]
fn machines_get_one_json_object_a_line_on_standard_output() {
    let folder = Folder::with_campaign();
    folder.write("input/2024/report.toml", "this is no definition");
    for subcommand in ["check", "build"] {
        let run = folder.run(&[subcommand, "--message-format", "json"]);
        assert_eq!((run.status, run.talk.as_str()), (1, ""));
        for line in run.data.lines() {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            assert_eq!(finding["file"], "report.toml");
        }
    }
}

#[test]
fn github_gets_annotations() {
    let folder = Folder::with_campaign();
    folder.write("input/2024/report.toml", "this is no definition");
    let run = folder.run(&["check", "--message-format", "github"]);
    assert!(run.data.starts_with("::error title=invalid-definition,file=report.toml,line=1"), "{}", run.data);
}

#[test]
fn a_denied_warning_is_an_error_and_an_allowed_one_a_note() {
    let folder = Folder::with_campaign();
    folder.write("input/2024/stray.tmp", "belongs to no source");
    let severity = |arguments: &[&str]| {
        let run = folder.run(&[&["check", "--message-format", "json"], arguments].concat());
        let line = run.data.lines().find(|line| line.contains("stray.tmp")).expect("the stray file is a finding").to_owned();
        let finding: serde_json::Value = serde_json::from_str(&line).unwrap();
        (run.status, finding["severity"].as_str().unwrap().to_owned())
    };
    assert_eq!(severity(&[]), (0, "warning".to_owned()));
    assert_eq!(severity(&["--deny", "unused-file"]), (1, "error".to_owned()));
    assert_eq!(severity(&["--allow", "unused-file"]), (0, "note".to_owned()));
}

#[test]
fn hidden_files_and_lock_files_are_not_read() {
    let folder = Folder::with_campaign();
    let before = folder.run(&["check"]).data;
    for name in [".DS_Store", "Thumbs.db", "~$DE.xlsx", ".~lock.DE.xlsx#", ".git/config"] {
        folder.write(&format!("input/2024/{name}"), "clutter");
    }
    assert_eq!(folder.run(&["check"]).data, before);
}

#[test]
fn a_workbook_that_is_open_elsewhere_is_named() {
    let folder = Folder::with_campaign();
    for name in ["member-states/~$DE.xlsx", ".~lock.gone.xlsx#"] {
        folder.write(&format!("input/2024/{name}"), "lock");
    }
    let run = folder.run(&["check"]);
    assert_eq!(run.talk, "note: `member-states/DE.xlsx` is open in another program; what is not saved there is not read\n");
}

#[test]
fn without_a_terminal_there_is_neither_progress_nor_summary() {
    let folder = Folder::with_campaign();
    let run = folder.run(&["build", "--only", "T2", "--message-format", "json"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let folder = Folder::with_campaign();
    folder.write("input/2024/report.toml", "this is no definition");
    for arguments in [&["check"][..], &["--help"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let run = run(command(&folder.path("."), arguments).stdout(Stdio::from(writer)));
        assert_eq!((run.status, run.talk.as_str()), (i32::from(arguments[0] == "check"), ""));
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_campaign_folder_is_refused() {
    let folder = Folder::with_campaign();
    folder.write("secret.csv", "not part of the campaign");
    std::os::unix::fs::symlink(folder.path("secret.csv"), folder.path("input/2024/secret.csv")).unwrap();
    let run = folder.run(&["check"]);
    let expected = "error: `input/2024/secret.csv` is a link that leads out of the campaign folder\n  hint: put the file itself there\n";
    assert_eq!(refused(&run), expected);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_named() {
    let folder = Folder::with_campaign();
    std::os::unix::fs::symlink("nowhere.csv", folder.path("input/2024/lost.csv")).unwrap();
    let run = folder.run(&["check"]);
    assert!(refused(&run).starts_with("error: cannot read `input/2024/lost.csv`: "), "{}", run.talk);
}
