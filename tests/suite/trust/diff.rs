//! `step-report diff`: which numbers changed, and the cause of each, for every kind of cause.

use std::collections::{BTreeMap, BTreeSet};

use step_report::trust::diff::{self, Comparison, Kind, Way};
use step_report::trust::{Decimal, Edition};
use step_report::{Campaign, InputFile};

use super::made::{self, files};
use crate::campaign;
use crate::damage::edited;
use crate::folder::{Folder, project};

fn edition(campaign: &Campaign) -> Edition {
    Edition::read(&files(campaign)).unwrap()
}

fn of_2024() -> Edition {
    made::of_2024().edition.clone()
}

/// Replaces a text in a file of a campaign.
fn replace(campaign: &mut Campaign, path: &str, from: &str, to: &str) {
    let file = campaign.files.iter_mut().find(|file| file.path == path).unwrap();
    // Some of the files are not in UTF-8, and what is replaced is plain in all of them.
    let place =
        file.bytes.windows(from.len()).position(|window| window == from.as_bytes()).unwrap_or_else(|| panic!("{path} lacks {from}"));
    file.bytes.splice(place..place + from.len(), to.bytes());
}

fn with_spain(from: &str, to: &str) -> Campaign {
    let mut campaign = campaign::of_2024();
    replace(&mut campaign, "member-states/ES.csv", from, to);
    campaign
}

/// The campaign of 2024 with the amount of one cell of Germany's workbook corrected.
fn corrected() -> Campaign {
    edited("member-states/DE.xlsx", "xl/sharedStrings.xml", |text| text.replace("104,54", "105,54"))
}

/// Expects every change to have the same causes, and gives them.
fn only_causes<'a>(comparison: &'a Comparison<'_>) -> &'a [diff::Cause] {
    assert!(!comparison.changes.is_empty(), "numbers changed");
    let all: Vec<usize> = (0..comparison.causes.len()).collect();
    for change in &comparison.changes {
        assert_eq!(change.causes, all, "{} has the causes {:?}", change.number().id, comparison.causes);
    }
    &comparison.causes
}

/// The exact values by id.
fn values(edition: &Edition) -> BTreeMap<&str, Decimal> {
    edition.numbers.iter().map(|number| (number.id.as_str(), Decimal::parse(&number.value).unwrap())).collect()
}

#[test]
fn nothing_changed_between_an_output_and_itself() {
    let edition = of_2024();
    let comparison = diff::compare(&edition, &edition);
    assert!(comparison.changes.is_empty() && comparison.causes.is_empty() && comparison.without_effect.is_empty());
    assert_eq!(diff::human::text(&comparison), "no printed number changed\n");
}

#[test]
fn a_corrected_amount_is_the_only_cause_of_every_number_that_changed() {
    let (old, new) = (of_2024(), edition(&corrected()));
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!(
        (cause.kind, cause.name.as_str(), cause.sheet.as_str(), cause.cell.as_str()),
        (Kind::Cell, "member-states/DE.xlsx", "STEP", "D15")
    );
    assert_eq!((cause.old.as_deref(), cause.new.as_deref()), (Some("104,54"), Some("105,54")));
    // Every number that changed is there, by the amount by which it changed, and no other.
    let (before, after) = (values(&old), values(&new));
    let expected: BTreeMap<&str, Decimal> =
        after.iter().map(|(id, value)| (*id, *value - before[id])).filter(|(_, by)| !by.is_zero()).collect();
    let found: BTreeMap<&str, Decimal> = comparison.changes.iter().map(|change| (change.number().id.as_str(), change.by)).collect();
    assert_eq!(found, expected);
    let amounts: Vec<Decimal> =
        comparison.changes.iter().filter(|change| change.number().unit == "EUR").map(|change| change.by.magnitude()).collect();
    assert!(amounts.len() > 10 && amounts.is_sorted_by(|left, right| left >= right), "largest first");
}

#[test]
fn all_formats_name_the_cell_and_what_stood_there() {
    let (old, new) = (made::of_2024().files.clone(), files(&corrected()));
    let (old_edition, new_edition) = (Edition::read(&old).unwrap(), Edition::read(&new).unwrap());
    let comparison = diff::compare(&old_edition, &new_edition);
    let html = diff::html::page(&comparison, diff::html::Sides { old: &old, new: &new });
    let texts = [diff::human::text(&comparison), diff::markdown::text(&comparison), diff::json::text(&comparison), html.clone()];
    for text in texts {
        for part in ["member-states/DE.xlsx", "D15", "104,54", "105,54", "T2/DE/3/ERDF", "F9/total/total"] {
            assert!(text.contains(part), "{part} is not in:\n{text}");
        }
    }
    assert_eq!(html.matches("data:image/svg+xml,").count() % 2, 0, "the charts of both sides are there");
    assert!(html.matches("data:image/svg+xml,").count() >= 6);
}

#[test]
fn a_change_that_rounding_hides_says_so() {
    // 0.03 million more do not show in whole millions.
    let (old, new) = (of_2024(), edition(&with_spain("113,51", "113,54")));
    let comparison = diff::compare(&old, &new);
    let way = |id: &str| comparison.changes.iter().find(|change| change.number().id == id).map(|change| change.way);
    assert_eq!(way("T2/ES/1/ERDF"), Some(Way::Changed));
    assert_eq!(way("F8/ES/amount"), Some(Way::BeyondDigits));
    assert!(diff::human::text(&comparison).contains("rounded to the same digits"));
}

#[test]
fn a_changed_code_is_told_as_its_cell() {
    let (old, new) = (of_2024(), edition(&with_spain("113,51;aprobada", "113,51;presentada, pendiente")));
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.column.as_str(), cause.new.as_deref()), (Kind::Cell, "status", Some("presentada, pendiente")));
    assert!(comparison.count(Way::Went) > 0, "its row of table 2 is gone");
}

#[test]
fn a_row_that_came_is_told_though_it_moves_all_rows_below_it() {
    let row = "9;Programa nuevo;FEDER;ES30;regional;more-developed;10,00;aprobada\n";
    let (old, new) = (of_2024(), edition(&with_spain("1;Programa Catalu", &format!("{row}1;Programa Catalu"))));
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.key.as_str(), cause.verb()), (Kind::Row, "ES/9/ERDF", "came"));
    let back = diff::compare(&new, &old);
    assert_eq!(only_causes(&back)[0].verb(), "went");
}

/// The campaign of 2024 in which Latvia sends a folder of files.
fn with_folder() -> Campaign {
    let mut campaign = campaign::of_2024();
    replace(&mut campaign, "report.toml", "files = \"member-states/LV.csv\"", "files = \"latvia/*.csv\"");
    let file = campaign.files.iter_mut().find(|file| file.path == "member-states/LV.csv").unwrap();
    "latvia/LV.csv".clone_into(&mut file.path);
    campaign
}

#[test]
fn a_file_that_came_is_told_as_a_file() {
    let mut more = with_folder();
    let second = "Nr. p. k.;Programmas nosaukums;Fonds;NUTS kods;Statuss;Summa (milj. EUR)\n2;Otra programma;;LV;izskatīšanā;3,00\n";
    more.files.push(InputFile { path: "latvia/second.csv".to_owned(), bytes: second.as_bytes().to_vec() });
    let (old, new) = (edition(&with_folder()), edition(&more));
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.name.as_str(), cause.verb()), (Kind::File, "latvia/second.csv", "came"));
    let back = diff::compare(&new, &old);
    assert_eq!((only_causes(&back)[0].kind, only_causes(&back)[0].verb()), (Kind::File, "went"));
}

#[test]
fn a_changed_definition_is_told_as_the_definition() {
    let mut other = campaign::of_2024();
    // The grants of the Innovation Fund are counted in another sector.
    replace(
        &mut other,
        "report.toml",
        "dataset = \"grants\"\nvalues = { programme = \"IF\", sector = \"clean\" }",
        "dataset = \"grants\"\nvalues = { programme = \"IF\", sector = \"bio\" }",
    );
    let (old, new) = (of_2024(), edition(&other));
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.name.as_str()), (Kind::Definition, "report.toml"));
}

/// An edition in which the fund of one German amount was read as another one, by another code list.
fn by_another_code_list() -> Edition {
    let mut edition = of_2024();
    let part = edition.manifest.definition.iter_mut().find(|part| part.path == "codes/fund.csv").unwrap();
    part.sha256 = "0".repeat(64);
    let fact = edition.facts.iter_mut().find(|fact| fact.key == "DE/1/JTF").unwrap();
    let (_, fund) = fact.values.0.iter_mut().find(|(column, _)| column == "fund").unwrap();
    fund.written = Some(fund.written().to_owned());
    "CF".clone_into(&mut fund.value);
    let number = edition.numbers.iter_mut().find(|number| number.id == "F7/JTF").unwrap();
    "1.00".clone_into(&mut number.value);
    for source in number.sources.iter_mut().filter(|source| source.file.ends_with("DE.xlsx")) {
        source.cells.retain(|cell| cell != "E13");
    }
    edition
}

#[test]
fn a_changed_code_list_is_told_as_the_code_list() {
    let (old, new) = (by_another_code_list(), of_2024());
    let comparison = diff::compare(&old, &new);
    let [cause] = only_causes(&comparison) else { panic!("{:?}", comparison.causes) };
    assert_eq!((cause.kind, cause.name.as_str()), (Kind::CodeList, "codes/fund.csv"));
    assert_eq!(comparison.changes.len(), 1);
}

#[test]
fn another_program_is_told_as_the_program_and_otherwise_nothing_is_made_up() {
    let new = of_2024();
    let mut old = new.clone();
    let number = old.numbers.iter_mut().find(|number| number.id == "F8/DE/amount").unwrap();
    number.printed.insert("en".to_owned(), "890".to_owned());
    let comparison = diff::compare(&old, &new);
    assert_eq!((only_causes(&comparison)[0].kind, comparison.changes[0].way), (Kind::Unexplained, Way::PrintedOnly));
    "step-report 0.0.9".clone_into(&mut old.manifest.tool);
    let comparison = diff::compare(&old, &new);
    assert_eq!(only_causes(&comparison)[0].kind, Kind::Program);
    assert!(diff::human::text(&comparison).contains("the exact value is the same"));
}

#[test]
fn two_causes_at_once_are_told_apart() {
    let mut both = corrected();
    replace(
        &mut both,
        "report.toml",
        "dataset = \"grants\"\nvalues = { programme = \"IF\", sector = \"clean\" }",
        "dataset = \"grants\"\nvalues = { programme = \"IF\", sector = \"bio\" }",
    );
    replace(&mut both, "member-states/ES.csv", "15,53", "16,53");
    let (old, new) = (of_2024(), edition(&both));
    let comparison = diff::compare(&old, &new);
    let kinds = |id: &str| -> BTreeSet<(Kind, &str)> {
        let change = comparison.changes.iter().find(|change| change.number().id == id).unwrap_or_else(|| panic!("{id} changed"));
        change.causes.iter().map(|cause| (comparison.causes[*cause].kind, comparison.causes[*cause].name.as_str())).collect()
    };
    let (germany, spain) = ((Kind::Cell, "member-states/DE.xlsx"), (Kind::Cell, "member-states/ES.csv"));
    assert_eq!(kinds("F8/DE/amount"), BTreeSet::from([germany]));
    assert_eq!(kinds("F8/ES/amount"), BTreeSet::from([spain]));
    assert_eq!(kinds("T2/total/ERDF"), BTreeSet::from([germany, spain]));
    assert_eq!(comparison.causes.iter().filter(|cause| cause.kind == Kind::Definition).count(), 1);
    for change in comparison.changes.iter().filter(|change| !change.number().filter.0[0].1.contains(&"amendments".to_owned())) {
        let kinds: Vec<Kind> = change.causes.iter().map(|cause| comparison.causes[*cause].kind).collect();
        assert_eq!(kinds, [Kind::Definition], "{}", change.number().id);
    }
}

#[test]
fn what_has_no_effect_on_a_number_is_named_as_such() {
    let mut other = corrected();
    replace(&mut other, "texts/en.toml", "\n", "\n# a remark\n");
    let (old, new) = (of_2024(), edition(&other));
    assert_eq!(diff::compare(&old, &new).without_effect, ["texts/en.toml"]);
}

#[test]
fn the_status_says_whether_a_number_changed_because_of_the_named_causes() {
    let folder = Folder::with_campaign();
    let committed = project().join("output/2024");
    let committed = committed.to_str().unwrap();
    assert_eq!(folder.run(&["diff", committed, "input/2024"]).status, 0, "the committed output is what the input makes");
    let spain = std::fs::read(folder.path("input/2024/member-states/ES.csv")).unwrap();
    let place = spain.windows(6).position(|window| window == b"113,51").unwrap();
    let changed: Vec<u8> = [&spain[..place], b"115,51", &spain[place + 6..]].concat();
    folder.write("input/2024/member-states/ES.csv", changed);
    assert_eq!(folder.run(&["diff", committed, "input/2024"]).status, 1);
    assert_eq!(folder.run(&["diff", committed, "input/2024", "--fail-on", "program,unexplained"]).status, 0);
    assert_eq!(folder.run(&["diff", committed, "input/2024", "--fail-on", "cell"]).status, 1);
    assert_eq!(folder.run(&["diff", committed, "nowhere"]).status, 2);
}

#[test]
fn a_build_says_what_changed_since_the_output_that_it_replaces() {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024"]);
    let run = folder.run(&["build", "input/2024", "--against", "output/2024"]);
    assert!(run.status == 0 && run.talk.ends_with("no printed number changed\n"), "{run:?}");
}
