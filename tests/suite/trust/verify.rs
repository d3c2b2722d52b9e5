//! `step-report verify`: the proof that an output is what its inputs make, and what is named where it is not.

use std::fs;

use crate::folder::{Folder, project};
use crate::program::Run;

/// A folder with the campaign of 2024 and its table 2, built.
fn built() -> Folder {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024", "--only", "T2"]);
    folder
}

fn verify(folder: &Folder) -> Run {
    folder.run(&["verify", "output/2024"])
}

/// Changes one byte in the middle of a file.
fn damage(folder: &Folder, path: &str) {
    let mut bytes = fs::read(folder.path(path)).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.path(path), bytes).unwrap();
}

/// Replaces a text in the manifest.
fn edit_manifest(folder: &Folder, edit: impl Fn(&str) -> String) {
    let text = fs::read_to_string(folder.path("output/2024/manifest.json")).unwrap();
    let edited = edit(&text);
    assert_ne!(text, edited, "the edit changed nothing");
    folder.write("output/2024/manifest.json", edited);
}

#[test]
fn the_committed_output_is_what_the_committed_input_makes() {
    let run = Folder::new().run(&["verify", project().join("output/2024").to_str().unwrap()]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""), "{run:?}");
    assert!(run.data.starts_with("equal: step-report "), "{}", run.data);
}

#[test]
fn what_was_asked_for_is_asked_for_again() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024", "--only", "F9,T2", "--lang", "nl", "--allow", "unbalanced-total", "--out", "elsewhere"]);
    let run = folder.run(&["verify", "elsewhere", "--campaign", "input/2024"]);
    assert_eq!(run.status, 0, "{run:?}");
}

#[test]
fn each_changed_byte_of_an_input_and_of_an_output_is_named_at_once() {
    let folder = built();
    damage(&folder, "input/2024/member-states/DE.xlsx");
    damage(&folder, "input/2024/report.toml");
    damage(&folder, "output/2024/data/T2.csv");
    fs::remove_file(folder.path("output/2024/nl/report.html")).unwrap();
    folder.write("output/2024/extra.txt", "mine");
    let run = verify(&folder);
    assert_eq!(run.status, 1);
    let expected = "input `member-states/DE.xlsx`: has other bytes than when the output was made
input `report.toml`: has other bytes than when the output was made
output `data/T2.csv`: has other bytes than when it was written
output `nl/report.html`: is gone
output `extra.txt`: is not in the manifest
not made again, because the inputs are not those of the manifest
";
    assert_eq!(run.data, expected);
}

#[test]
fn a_lost_input_is_named() {
    let folder = built();
    fs::remove_file(folder.path("input/2024/member-states/LV.csv")).unwrap();
    let run = verify(&folder);
    assert_eq!(run.status, 1);
    assert!(run.data.starts_with("input `member-states/LV.csv`: is gone\n"), "{}", run.data);
}

#[test]
fn another_program_code_list_or_part_of_the_definition_is_named() {
    let folder = built();
    // The hash of each of the two files is replaced by another one.
    edit_manifest(&folder, |text| {
        let mut text = text.replace("\"step-report 0", "\"step-report 99");
        for path in ["codes/fund.csv", "built-in/checks.toml"] {
            let start = text.find(&format!("\"{path}\"")).unwrap_or_else(|| panic!("{path} is not in {text}"));
            let hash = start + text[start..].find("\"sha256\": \"").unwrap() + "\"sha256\": \"".len();
            text.replace_range(hash..hash + 8, "00000000");
        }
        text
    });
    let run = verify(&folder);
    assert_eq!(run.status, 1);
    assert!(run.data.contains("the output was made by `step-report 99"), "{}", run.data);
    assert!(run.data.contains("code list `codes/fund.csv`: is another one in this program\n"), "{}", run.data);
    assert!(run.data.contains("definition part `built-in/checks.toml`: is another one in this program\n"), "{}", run.data);
    assert_eq!(run.data.matches("output `").count(), 1, "only the manifest itself comes out otherwise: {}", run.data);
}

#[test]
fn an_output_that_was_forged_together_with_its_hash_is_found_by_making_it_again() {
    let folder = built();
    let forged = b"id,value\nT2/DE/1/ERDF,1\n";
    let before = step_report::trust::sha256(&fs::read(folder.path("output/2024/data/T2.csv")).unwrap());
    folder.write("output/2024/data/T2.csv", forged);
    edit_manifest(&folder, |text| text.replace(&before, &step_report::trust::sha256(forged)));
    let run = verify(&folder);
    assert_eq!(run.status, 1);
    assert!(run.data.contains("output `data/T2.csv`: comes out with other bytes when it is made again\n"), "{}", run.data);
}

#[test]
fn a_file_that_came_later_is_a_note_and_no_fault() {
    let folder = built();
    folder.write("input/2024/notes.txt", "came later");
    let run = verify(&folder);
    assert_eq!(run.status, 0, "{run:?}");
    assert_eq!(run.talk, "note: `notes.txt` is not an input of the manifest, and was not read\n");
}

#[test]
fn without_the_campaign_there_is_nothing_to_prove_with() {
    let folder = built();
    fs::rename(folder.path("input"), folder.path("moved")).unwrap();
    let run = verify(&folder);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("hint: name its folder with `--campaign`"), "{}", run.talk);
    assert_eq!(folder.run(&["verify", "output/2024", "--campaign", "moved/2024"]).status, 0);
}
