//! The output folder is replaced as a whole or not at all.

use std::fs;

use crate::folder::Folder;

/// Builds a part of the report, which is quicker; a figure makes pictures, which are large enough to be caught half written.
const PART: [&str; 3] = ["build", "--only", "T2,F9"];
/// The same in one language, so that it differs.
const ENGLISH: [&str; 5] = ["build", "--only", "T2,F9", "--lang", "en"];

/// A campaign with an output of one language.
fn built() -> Folder {
    let folder = Folder::with_campaign();
    folder.succeed(&ENGLISH);
    folder
}

#[test]
fn a_build_leaves_nothing_beside_the_output() {
    let folder = built();
    folder.succeed(&["build", "--only", "T2,F9", "--lang", "nl"]);
    assert_eq!(folder.names("output"), ["2024"]);
    assert!(!folder.path("output/2024/en").exists() && folder.path("output/2024/nl").exists());
}

#[test]
fn a_folder_that_is_not_ours_is_refused() {
    let folder = Folder::with_campaign();
    folder.write("thesis/chapter.md", "ten years of work");
    let run = folder.run(&["build", "--out", "thesis"]);
    let expected =
        "error: `thesis` holds files that step-report did not write\n  hint: give another folder with `--out`, or empty this one\n";
    assert_eq!((run.status, run.talk.as_str()), (2, expected));
    assert_eq!(folder.names("thesis"), ["chapter.md"]);
}

#[test]
fn a_manifest_of_another_tool_makes_no_folder_ours() {
    let folder = Folder::with_campaign();
    folder.write("site/manifest.json", r#"{ "tool": "webpack" }"#);
    assert_eq!(folder.run(&["build", "--out", "site"]).status, 2);
    assert_eq!(folder.names("site"), ["manifest.json"]);
}

#[test]
fn a_file_that_a_person_put_into_the_output_is_not_lost() {
    let folder = built();
    folder.write("output/2024/en/remarks.docx", "the only copy");
    let run = folder.run(&["build"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("did not write: `en/remarks.docx`\n"), "{}", run.talk);
    assert!(folder.path("output/2024/en/remarks.docx").exists());
}

#[test]
fn an_empty_folder_may_be_filled() {
    let folder = Folder::with_campaign();
    fs::create_dir_all(folder.path("a/b")).unwrap();
    folder.succeed(&["build", "--out", "a/b", "--only", "T2"]);
    assert!(folder.path("a/b/manifest.json").exists());
}

#[test]
fn output_and_campaign_must_not_lie_in_each_other() {
    let folder = Folder::with_campaign();
    for out in ["input", "input/2024", "input/2024/output", "."] {
        let run = folder.run(&["build", "input/2024", "--out", out]);
        assert_eq!(run.status, 2, "{out}: {run:?}");
        assert!(run.talk.contains("lie in each other"), "{out}: {}", run.talk);
    }
}

#[test]
fn what_killed_runs_left_is_cleared_away() {
    let folder = built();
    folder.write("output/.2024.writing-4194305-0/en/half.svg", "<sv");
    folder.write("output/.2023.writing-4194305-0/en/half.svg", "of another output");
    folder.succeed(&["build", "--only", "T2"]);
    assert_eq!(folder.names("output"), [".2023.writing-4194305-0", "2024"]);
}

#[test]
fn an_output_that_a_killed_run_had_put_aside_comes_back() {
    let folder = built();
    let old = folder.content("output/2024");
    fs::rename(folder.path("output/2024"), folder.path("output/.2024.replaced-4194305")).unwrap();
    folder.write("input/2024/report.toml", "this is no definition");
    assert_eq!(folder.run(&["build"]).status, 1);
    assert!(folder.content("output/2024") == old, "the old output has not come back whole");
    assert_eq!(folder.names("output"), ["2024"]);
}

#[cfg(unix)]
mod unix {
    use std::collections::BTreeMap;
    use std::path::PathBuf;
    use std::process::{Child, Command, Stdio};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::program::{PROGRAM, command, run};

    type Content = BTreeMap<PathBuf, Vec<u8>>;

    /// A campaign with an output of one language, and the contents of that and of the output of all languages.
    fn old_and_new() -> (Folder, Content, Content) {
        let folder = built();
        folder.succeed(&[&PART[..], &["--out", "expected"]].concat());
        let (old, new) = (folder.content("output/2024"), folder.content("expected"));
        assert!(old != new);
        (folder, old, new)
    }

    /// Starts a build that nobody listens to.
    fn start(folder: &Folder) -> Child {
        command(&folder.path("."), &PART).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// Ends a run as `kill -9` does.
    fn kill(mut child: Child) {
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Waits until a run has begun to write, or has ended.
    fn wait_for_writing(folder: &Folder, child: &mut Child) {
        while !folder.names("output").iter().any(|name| name.contains(".writing-")) && child.try_wait().unwrap().is_none() {
            sleep(Duration::from_micros(200));
        }
    }

    #[test]
    fn a_build_killed_while_it_writes_leaves_the_old_output_or_the_new_one() {
        let (folder, old, new) = old_and_new();
        let mut caught = 0;
        for milliseconds in [0, 0, 0, 0, 1, 1, 2, 2, 3, 5, 8, 13] {
            let mut child = start(&folder);
            wait_for_writing(&folder, &mut child);
            sleep(Duration::from_millis(milliseconds));
            kill(child);
            caught += usize::from(folder.names("output").len() > 1);
            let found = folder.content("output/2024");
            assert!(
                found == old || found == new,
                "killed {milliseconds} ms after it began to write: neither the old output nor the new one"
            );
        }
        assert!(caught > 0, "no run was caught before it had cleared away its folder");
        folder.succeed(&PART);
        assert!(folder.content("output/2024") == new);
        assert_eq!(folder.names("output"), ["2024"], "the next build clears away what killed ones left");
    }

    #[test]
    fn a_build_killed_before_it_writes_leaves_the_old_output() {
        let (folder, old, _) = old_and_new();
        let started = Instant::now();
        folder.succeed(&[&PART[..], &["--out", "timed"]].concat());
        let whole = started.elapsed();
        for part in 0..4 {
            let child = start(&folder);
            sleep(whole * part / 8);
            let early = !folder.names("output").iter().any(|name| name.contains(".writing-"));
            kill(child);
            assert!(!early || folder.content("output/2024") == old, "killed after {part} eighths of its time");
        }
    }

    #[test]
    fn a_full_disk_leaves_the_old_output() {
        let (folder, old, _) = old_and_new();
        // A limit on the size of files stands in for a full disk: a write fails in the middle of a file.
        let script = format!("trap '' XFSZ; ulimit -f 8; exec '{PROGRAM}' {}", PART.join(" "));
        let run = run(Command::new("sh").args(["-c", &script]).env("STEP_REPORT_CACHE", "").current_dir(folder.path(".")));
        assert_eq!(run.status, 2, "{run:?}");
        assert!(run.talk.contains("error: cannot write `output/2024`, which is as it was: "), "{}", run.talk);
        assert!(folder.content("output/2024") == old, "the old output has changed");
        assert_eq!(folder.names("output"), ["2024"], "the unfinished output is still there");
    }

    #[test]
    fn two_builds_at_once_do_no_harm_to_each_other() {
        let (folder, old, new) = old_and_new();
        let children: Vec<Child> = [&ENGLISH[..], &PART, &ENGLISH, &PART]
            .iter()
            .map(|arguments| command(&folder.path("."), arguments).stdout(Stdio::null()).spawn().unwrap())
            .collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let found = folder.content("output/2024");
        assert!(found == old || found == new, "the output is a mixture");
        assert_eq!(folder.names("output"), ["2024"]);
    }
}
