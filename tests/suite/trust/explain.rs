//! `step-report explain`, and the promise behind it: every number's cells give the number.

use serde_json::Value;
use step_report::trust::explain;

use super::made;
use crate::folder::{Folder, project};
use crate::program::Run;

fn explain(id: &str) -> Run {
    Folder::new().run(&["explain", project().join("output/2024").to_str().unwrap(), id])
}

#[test]
fn the_cells_of_every_number_of_2024_give_that_number() {
    let explained = explain::all(&made::of_2024().edition);
    assert!(explained.len() > 200, "the whole report was made");
    for explanation in &explained {
        assert!(explanation.adds_up(), "{}: {explanation:?}", explanation.number.id);
        let has_cells = !explanation.addends.is_empty() || explanation.number.is_of_picture();
        assert!(has_cells, "{} has no cells", explanation.number.id);
        assert_eq!(explanation.number.printed.len(), 2, "{} is printed in both languages", explanation.number.id);
    }
}

#[test]
fn an_amount_is_told_as_a_sum_with_each_cell_and_what_stood_there() {
    let run = explain("F8/DE/amount");
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    assert!(
        run.data.contains("200.20 + 301.60 + 62.22 + 104.54 + 47.00 + 138.69 + … = 891.17 million EUR, 7 amounts of 6 programmes"),
        "{}",
        run.data
    );
    assert!(run.data.contains("member-states/DE.xlsx, sheet `STEP`, cell D13"), "{}", run.data);
    assert!(run.data.contains("`200,20`"), "{}", run.data);
    assert!(run.data.contains("member state is DE (Germany)"), "{}", run.data);
}

#[test]
fn a_printed_text_or_some_words_find_their_numbers() {
    let run = explain("DE ERDF");
    assert_eq!(run.status, 0);
    assert!(run.data.lines().count() > 1 && run.data.lines().all(|line| line.contains("DE") && line.contains("ERDF")), "{}", run.data);
    // The no-break space between thousands is typed as a space.
    let run = explain("4 414,48");
    assert!(run.data.contains("T2/total/ERDF"), "{}", run.data);
}

#[test]
fn an_unknown_id_is_answered_with_the_nearest() {
    let run = explain("T2/DE/1/ERFD");
    assert_eq!((run.status, run.data.as_str()), (1, ""));
    assert_eq!(run.talk, "no printed number fits `T2/DE/1/ERFD`\n  hint: did you mean `T2/DE/1/ERDF`?\n");
}

#[test]
fn what_is_no_output_is_refused_with_a_remedy() {
    let folder = Folder::new();
    let run = folder.run(&["explain", ".", "T2"]);
    assert_eq!(run.status, 2);
    assert!(run.talk.contains("has no `manifest.json`") && run.talk.contains("hint: name the folder"), "{}", run.talk);
}

#[test]
fn programs_get_one_object_a_number_with_its_addends() {
    let run = Folder::new().run(&["explain", project().join("output/2024").to_str().unwrap(), "T2/DE/1", "--json"]);
    let lines: Vec<Value> = run.data.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.len() > 1);
    let erdf = lines.iter().find(|line| line["id"] == "T2/DE/1/ERDF").unwrap();
    assert_eq!(erdf["adds_up"], true);
    assert_eq!(erdf["addends"][0]["cell"], "D13");
    assert_eq!(erdf["addends"][0]["written"], "200,20");
    assert_eq!(erdf["addends"][0]["value"], "200200000");
}

#[test]
fn a_spreadsheet_that_has_changed_since_is_named() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024"]);
    folder.write("input/2024/member-states/ES.csv", "something else");
    let run = folder.run(&["explain", "output/2024", "F8/ES/amount"]);
    assert_eq!(run.status, 0);
    assert_eq!(run.talk, "note: `member-states/ES.csv` has changed since this output was made\n");
}

#[test]
fn an_explanation_is_given_in_the_language_that_is_asked_for() {
    let out = project().join("output/2024");
    let ask = |id: &str, more: &[&str]| Folder::new().run(&[&["explain", out.to_str().unwrap(), id], more].concat());
    let run = ask("F8/DE/amount", &["--lang", "nl"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    let expected = [
        "Waar dit getal vandaan komt\nF8/DE/amount: 891\n",
        "200,20 + 301,60 + 62,22 + 104,54 + 47,00 + 138,69 + … = 891,17\u{a0}",
        "; 7 waarden",
        "Programmawijzigingen; Status: ",
        "Lidstaat: Duitsland",
        "goedgekeurd, tot en met 2024-12-31",
        "helften van nul af, op hele getallen",
        "Samengesteld uit:\n  200,20  member-states/DE.xlsx, blad ‘STEP’, cel D13  `200,20`  (DE/1/ERDF)",
    ];
    for part in expected {
        assert!(run.data.contains(part), "`{part}` is not in:\n{}", run.data);
    }
    assert_eq!(ask("F8/DE/amount", &[]).data, ask("F8/DE/amount", &["--lang", "en"]).data, "the first language of the output");
    let run = ask("F8/DE/amount", &["--lang", "de"]);
    assert!(run.status == 2 && run.talk.contains("hint: it is in en, nl"), "{run:?}");
}

/// Every kind of number has its sentence in every language, with the number's own exact value or place in it.
#[test]
fn every_number_of_2024_is_explained_in_dutch() {
    for explained in explain::all(&made::of_2024().edition) {
        let text = explain::localized(&explained, "nl");
        let number = explained.number;
        assert!(text.contains(&number.id) && text.contains(&number.printed["nl"]), "{text}");
        let cells = text.lines().filter(|line| line.starts_with("  ") && line.contains(", cel ")).count();
        assert_eq!(cells, explained.addends.len() + explained.whole.len(), "{text}");
        assert!(!text.contains(" where ") && !text.contains("half-up") && !text.contains("at the area"), "{text}");
    }
}
