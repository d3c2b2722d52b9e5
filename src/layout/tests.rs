//! Sheets as senders lay them out, and how they would be read.

use super::*;
use crate::plan::built_in_datasets;

fn layout(path: &str, text: &str) -> FileLayout {
    of_file(path, text.as_bytes(), &built_in_datasets(), None, &crate::workbook::Limits::default())
}

fn reading(layout: &FileLayout) -> &Reading {
    layout.sheets[0].reading.as_ref().expect("a dataset fits")
}

fn dataset(layout: &FileLayout) -> String {
    built_in_datasets()[reading(layout).dataset].name.clone()
}

const GERMAN: &str =
    "Lfd. Nr.;Programm;NUTS-Code;EFRE (Mio. EUR);Stand;Ebene\n1;NRW;DEA;200,2;genehmigt;regional\n2;Bayern;DE2;62,22;genehmigt;regional\n";

#[test]
fn the_dataset_that_fits_best_is_taken_and_the_next_is_named() {
    let layout = layout("DE.csv", GERMAN);
    assert_eq!(dataset(&layout), "amendments");
    let (second, fit) = layout.sheets[0].runner_up.expect("another dataset fits too");
    assert!(fit < reading(&layout).fit && second != reading(&layout).dataset);
}

#[test]
fn every_table_of_a_sheet_is_told() {
    let text =
        format!("{GERMAN}\nZweiter Aufruf\nProgramm;Lfd. Nr.;NUTS-Code;JTF (Mio. EUR);Stand;Ebene\nSachsen;3;DED;7,5;genehmigt;regional\n");
    let layout = layout("DE.csv", &text);
    let headers: Vec<(u32, u32)> = reading(&layout).tables().iter().map(|table| table.sighting.header).collect();
    assert_eq!(headers, [(0, 0), (5, 5)]);
    let told = human::text(&layout, &built_in_datasets());
    assert!(told.contains("table 2 of 2") && told.contains("amount of JTF"), "{told}");
}

#[test]
fn the_member_state_comes_from_the_name_of_the_file() {
    let source = source_tables(&layout("DE.csv", GERMAN), &built_in_datasets());
    let expected =
        "[[source]]\nfiles = \"DE.csv\"\ndataset = \"amendments\"\nvalues = { member_state = \"DE\" } # from the name of the file\n";
    assert_eq!(source, expected);
}

#[test]
fn what_nothing_says_is_left_to_be_filled_in() {
    let text = GERMAN.replace(" (Mio. EUR)", "");
    let source = source_tables(&layout("sent-in.csv", &text), &built_in_datasets());
    assert!(source.contains("# units = { amount = \"…\" } # the sheet does not say it"), "{source}");
    assert!(source.contains("# values = { member_state = \"…\" } # no column says it; a code of the list `member_state`"), "{source}");
}

#[test]
fn headings_that_nobody_knows_are_guessed_by_what_stands_below_them() {
    // Estonian, with headings that the dataset does not have.
    let text =
        "jrk;Kava;Piirkond;Rahastu;Olek;Toetus (EUR)\n1;Eesti programm;EE0;ERDF;approved;100.5\n2;Teine programm;EE0;JTF;approved;7\n";
    let layout = layout("EE.csv", text);
    assert_eq!(dataset(&layout), "amendments");
    let datasets = built_in_datasets();
    let columns = &datasets[reading(&layout).dataset].columns;
    let guesses: Vec<(&str, &str)> =
        reading(&layout).guesses.iter().map(|guess| (guess.heading.as_str(), columns[guess.position].name.as_str())).collect();
    let expected = [
        ("jrk", "number"),
        ("Kava", "programme"),
        ("Piirkond", "area"),
        ("Rahastu", "fund"),
        ("Olek", "status"),
        ("Toetus (EUR)", "amount"),
    ];
    assert_eq!(guesses, expected);
}

#[test]
fn a_text_that_is_no_table_has_no_reading() {
    let layout = layout("letter.csv", "Dear all,;\nplease find;\n");
    assert!(layout.sheets.iter().all(|sheet| sheet.reading.is_none()));
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let layout = of_file("DE.xlsx", b"PK\x03\x04 broken", &built_in_datasets(), None, &crate::workbook::Limits::default());
    assert_eq!((layout.sheets.len(), layout.remarks.len()), (0, 1));
}

fn told(path: &str, text: &str) -> Told {
    Told::of_layout(&layout(path, text), &built_in_datasets())
}

#[test]
fn what_is_new_gone_moved_renamed_and_in_another_unit_is_told() {
    let now = "Lfd. Nr.;Programm;Betrag EFRE (Tsd. EUR);NUTS-Code;Stand;Bemerkung\n1;NRW;200,2;DEA;genehmigt;siehe oben\n2;Bayern;62,22;DE2;genehmigt;siehe oben\n";
    let changes = differences(&[told("ms/DE.csv", GERMAN)], &[told("DE_2025.csv", now)], true);
    assert_eq!((changes.len(), changes[0].then.as_deref(), changes[0].sender.as_deref()), (1, Some("ms/DE.csv"), Some("DE")));
    let lines: Vec<String> = changes[0].changes.iter().map(|change| format!("{} {change}", change.kind.name())).collect();
    let expected = [
        "renamed column C `EFRE (Mio. EUR)` → `Betrag EFRE (Tsd. EUR)`: amount of ERDF",
        "moved `Betrag EFRE (Tsd. EUR)` D → C: amount of ERDF",
        "changed unit of column C million → thousand: amount of ERDF",
        "moved `NUTS-Code` C → D: area",
        "new column F `Bemerkung`: not read",
        "gone column F `Ebene`: level",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn a_sender_who_is_new_and_one_who_sent_nothing_are_told_where_all_files_are_given() {
    let (then, now) = ([told("DE.csv", GERMAN)], [told("AT.csv", GERMAN)]);
    let ends = |whole| differences(&then, &now, whole).into_iter().map(|file| (file.then, file.now)).collect::<Vec<_>>();
    assert_eq!(ends(true), [(None, Some("AT.csv".to_owned())), (Some("DE.csv".to_owned()), None)]);
    assert_eq!(ends(false), [(None, Some("AT.csv".to_owned()))]);
}
