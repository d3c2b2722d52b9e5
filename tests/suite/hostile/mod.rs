//! Files that are broken or mean harm: each ends as a finding, within seconds and 512 MiB, and the file beside it is read all the same.
//!
//! The program reads each of them as a process of its own, which the system stops when it takes more memory or time. With
//! `STEP_REPORT_MEASURE=1` the time and memory of each are printed, as docs/intake.md has them; `STEP_REPORT_PROGRAM` names another build of the
//! program.

pub(crate) mod archive;
mod compound;
mod traps;

use std::process::Stdio;

use crate::folder::Folder;
use crate::program::{PROGRAM, Run, run};
use traps::{TRAPS, Trap};

/// Kilobytes of memory that may be written to, as the system counts them: heap and stacks.
const MEMORY: u32 = 512 << 10;
/// Seconds of processor time. An optimised program needs 5 at most; that of the tests is not optimised.
const SECONDS: u32 = 60;

const DEFINITION: &str = r#"
[report]
year = 2024
cut_off = 2024-12-31
languages = ["en"]
rounding = "half-up"
unit = "million"
nuts = "2024"

[[source]]
files = "hostile*"
dataset = "survey"

[[source]]
files = "good.csv"
dataset = "survey"
"#;

fn folder_with(trap: &Trap) -> Folder {
    let folder = Folder::new();
    folder.write("input/report.toml", DEFINITION);
    folder.write("input/good.csv", "Rank;Item;Score\n1;clear;4.1\n");
    folder.write(&format!("input/hostile-{}", trap.name), (trap.make)());
    folder
}

/// Runs `check` within the limits; with how long it took and how much memory, where that is asked for.
fn check(folder: &Folder, measured: bool) -> Run {
    let time = if measured { "/usr/bin/time -q -f '%e s, %U + %S s of processor time, %M KiB' -o time.txt " } else { "" };
    let script = format!("ulimit -d {MEMORY} && ulimit -t {SECONDS} && exec {time}\"$0\" check input --message-format json");
    let mut command = std::process::Command::new("sh");
    let program = std::env::var("STEP_REPORT_PROGRAM").unwrap_or_else(|_| PROGRAM.to_owned());
    command.args(["-c", &script, &program]).env("STEP_REPORT_CACHE", "").current_dir(folder.path(".")).stdin(Stdio::null());
    run(command.stdout(Stdio::piped()).stderr(Stdio::piped()))
}

#[cfg(target_os = "linux")]
#[test]
fn each_hostile_file_is_a_finding_and_the_file_beside_it_is_read() {
    let measured = std::env::var_os("STEP_REPORT_MEASURE").is_some();
    let only = std::env::var("STEP_REPORT_TRAP").unwrap_or_default();
    let mut faults = Vec::new();
    for trap in TRAPS.iter().filter(|trap| trap.name.contains(&only)) {
        let folder = folder_with(trap);
        let run = check(&folder, measured);
        if measured {
            let time = std::fs::read_to_string(folder.path("time.txt")).unwrap();
            println!("| {} | `{}` | {} |", trap.what, trap.name, time.trim());
        }
        if let Err(fault) = judge(trap, &run) {
            let errors: Vec<&str> = run.data.lines().filter(|line| line.contains("\"severity\":\"error\"")).collect();
            faults.push(format!("{}: {fault}\n  status {}\n{}\n{}", trap.name, run.status, errors.join("\n"), run.talk));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Exactly one error about the file, as expected; and none about the one beside it.
fn judge(trap: &Trap, run: &Run) -> Result<(), String> {
    if run.status != 1 || !run.talk.is_empty() {
        return Err("expected status 1 and no words on standard error".to_owned());
    }
    let findings: Vec<serde_json::Value> = run.data.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let errors: Vec<&serde_json::Value> = findings.iter().filter(|finding| finding["severity"] == "error").collect();
    let [error] = errors[..] else { return Err(format!("expected one error, found {}", errors.len())) };
    let (code, part) = trap.said;
    let message = error["message"].as_str().unwrap();
    if error["file"] != format!("hostile-{}", trap.name) || error["code"] != code || !message.contains(part) {
        return Err(format!("expected `{code}` with `{part}`"));
    }
    Ok(())
}
