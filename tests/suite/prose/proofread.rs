//! `step-report proofread`: what is found, missed and falsely accused in texts with planted errors, and how verdicts are told.

use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use step_report::prose::Format;
use step_report::prose::proofread::{self, Judged, Proof, Titles, Verdict};
use step_report::trust::Edition;

use super::fill::document;
use crate::folder::{Folder, project};
use crate::program::Run;
use crate::trust::made;

/// What `input/2024` makes of itself, so that an old `output/2024` cannot hide anything.
fn edition() -> &'static Edition {
    &made::of_2024().edition
}

fn proofread(edition: &Edition, format: Format, text: &[u8], language: &str) -> Proof {
    proofread::proofread(edition, titles(language), format, text, language).unwrap().unwrap()
}

/// The titles of the tables in the languages of the edition.
fn titles(language: &str) -> &'static Titles {
    static TITLES: LazyLock<BTreeMap<String, Titles>> = LazyLock::new(|| {
        let files = made::of_2024().files.iter();
        let pages = files.filter_map(|(path, bytes)| Some((path.strip_suffix("/report.html")?, std::str::from_utf8(bytes).unwrap())));
        pages.map(|(language, page)| (language.to_owned(), Titles::of_page(page))).collect()
    });
    static NONE: LazyLock<Titles> = LazyLock::new(Titles::default);
    TITLES.get(language).unwrap_or(&NONE)
}

fn proof(edition: &Edition, name: &str, language: &str) -> Proof {
    let text = fs::read(project().join("tests/proofread").join(name)).unwrap();
    proofread(edition, Format::of(name).unwrap(), &text, language)
}

/// One line of a key: line, number as written, verdict.
struct Expected {
    line: usize,
    written: String,
    verdict: Verdict,
}

/// The key of a text: fields parted by `|`, or in a table parted by tabs with a head. What is to be passed over is `silent`.
fn key(name: &str) -> Vec<Expected> {
    let text = fs::read_to_string(project().join("tests/proofread").join(name)).unwrap();
    let parted = if text.starts_with("line\t") { '\t' } else { '|' };
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.starts_with("line\t") && !line.trim().is_empty());
    let expected = lines.map(|line| {
        let fields: Vec<&str> = line.split(parted).map(str::trim).collect();
        let verdict = match fields[2] {
            "agrees" => Verdict::Agrees,
            "differs" => Verdict::Differs,
            _ => Verdict::NotInTheLedger,
        };
        Expected { line: fields[0].parse().unwrap(), written: plain(fields[1].trim_end_matches('.')), verdict }
    });
    expected.collect()
}

fn plain(text: &str) -> String {
    text.to_lowercase().replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ").replace('’', "'")
}

/// Whether some words stand in others, not as a part of a longer word or number.
fn stands_in(part: &str, whole: &str) -> bool {
    let ends = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    whole.match_indices(part).any(|(place, _)| ends(whole[..place].chars().next_back()) && ends(whole[place + part.len()..].chars().next()))
}

/// How a text did.
#[derive(Debug, PartialEq, Eq)]
struct Tally {
    /// Numbers of the key.
    numbers: usize,
    /// Planted errors that are said to differ.
    found: usize,
    /// Planted errors that are not.
    missed: usize,
    /// Numbers that are said to differ and are right, or are no figures.
    falsely_accused: usize,
    /// Right numbers of the ledger that are said to agree.
    agreed: usize,
}

fn tally(proof: &Proof, key: &[Expected]) -> Tally {
    let mut left: Vec<&Judged> = proof.numbers.iter().collect();
    let mut tally = Tally { numbers: key.len(), found: 0, missed: 0, falsely_accused: 0, agreed: 0 };
    for expected in key {
        let is_meant = |judged: &&Judged| {
            let written = plain(&judged.written);
            judged.line.abs_diff(expected.line) <= 1 && (stands_in(&expected.written, &written) || stands_in(&written, &expected.written))
        };
        let verdict = left.iter().position(is_meant).map(|place| left.remove(place).verdict);
        match (expected.verdict, verdict) {
            (Verdict::Differs, Some(Verdict::Differs)) => tally.found += 1,
            (Verdict::Differs, _) => tally.missed += 1,
            (_, Some(Verdict::Differs)) => tally.falsely_accused += 1,
            (Verdict::Agrees, Some(Verdict::Agrees)) => tally.agreed += 1,
            _ => {}
        }
    }
    tally.falsely_accused += left.iter().filter(|judged| judged.verdict == Verdict::Differs).count();
    tally
}

#[test]
fn planted_errors_are_found_and_nobody_is_falsely_accused_in_our_own_texts() {
    let edition = edition();
    for (name, language, agreed) in [("dev-en", "en", 75), ("dev-nl", "nl", 77)] {
        let proof = proof(edition, &format!("{name}.md"), language);
        let tally = tally(&proof, &key(&format!("{name}.key.txt")));
        assert!(tally.numbers >= 60, "{tally:?}");
        assert_eq!((tally.found, tally.missed, tally.falsely_accused), (10, 0, 0), "{name}: {tally:?}");
        assert!(tally.agreed >= agreed, "{name}: {tally:?}");
    }
}

/// The texts that somebody else wrote before the rules were seen by them: what is found now, missed and falsely accused at the most. What
/// was found on first sight stands in `docs/prose.md`; a rule that makes one of these worse is a worse rule.
const HELD_OUT: [(&str, &str, &str, usize, usize); 4] = [
    ("heldout-press-en", "txt", "en", 17, 0),
    ("heldout-press-nl", "txt", "nl", 15, 0),
    ("heldout-report-en", "md", "en", 20, 0),
    ("heldout-report-nl", "md", "nl", 19, 0),
];

fn assert_no_worse(texts: [(&str, &str, &str, usize, usize); 4]) {
    let mut tallies = Vec::new();
    for (name, ending, language, found, falsely_accused) in texts {
        let tally = tally(&proof(edition(), &format!("{name}.{ending}"), language), &key(&format!("{name}.key.tsv")));
        tallies.push((name, tally.found >= found && tally.falsely_accused <= falsely_accused, tally));
    }
    assert!(tallies.iter().all(|(_, good, _)| *good), "{tallies:#?}");
}

#[test]
fn texts_of_another_hand_are_proofread_no_worse_than_before() {
    assert_no_worse(HELD_OUT);
}

/// Texts whose wording no rule was made from: errors found at the least, right numbers accused at the most. `docs/prose.md` tells both tallies,
/// at first sight and now; to look at what is missed in them would spoil them.
const UNSEEN: [(&str, &str, &str, usize, usize); 4] = [
    ("unseen-answers-en", "txt", "en", 7, 2),
    ("unseen-answers-nl", "txt", "nl", 11, 1),
    ("unseen-note-en", "md", "en", 10, 2),
    ("unseen-note-nl", "md", "nl", 6, 0),
];

#[test]
fn texts_that_no_rule_was_made_from_are_proofread_no_worse_than_told() {
    assert_no_worse(UNSEEN);
}

/// Texts of our own that the rules for sums, shares, averages and amounts per inhabitant were made with.
#[test]
fn what_no_table_prints_is_worked_out() {
    for (name, language, found, agreed) in [("more-en", "en", 11, 45), ("more-nl", "nl", 9, 37)] {
        let tally = tally(&proof(edition(), &format!("{name}.md"), language), &key(&format!("{name}.key.tsv")));
        assert_eq!((tally.found, tally.missed, tally.falsely_accused), (found, 0, 0), "{name}: {tally:?}");
        assert!(tally.agreed >= agreed, "{name}: {tally:?}");
    }
}

#[test]
fn right_sentences_of_which_the_ledger_knows_little_are_left_alone() {
    for language in ["en", "nl"] {
        let proof = proof(edition(), &format!("right-{language}.md"), language);
        let accused: Vec<&Judged> = proof.numbers.iter().filter(|number| number.verdict == Verdict::Differs).collect();
        assert!(accused.is_empty() && proof.numbers.len() > 60, "{accused:#?}");
    }
}

#[test]
fn what_is_worked_out_says_from_what() {
    for (text, verdict, how, ids) in [
        (
            "The Digital Europe Programme published topics of a call with a budget of EUR 110 million.",
            Verdict::Agrees,
            "25 + 30 + 55",
            ["T1/digital/DEP/1", "T1/digital/DEP/2", "T1/digital/DEP/3"].as_slice(),
        ),
        (
            "The Digital Europe Programme published topics of a call with a budget of EUR 101 million.",
            Verdict::Differs,
            "25 + 30 + 55",
            ["T1/digital/DEP/1", "T1/digital/DEP/2", "T1/digital/DEP/3"].as_slice(),
        ),
        (
            "Denmark and Sweden together received Innovation Fund grants of EUR 803 million.",
            Verdict::Agrees,
            "417 + 386",
            ["F4/DK", "F4/SE"].as_slice(),
        ),
        (
            "Germany accounts for 13.8 % of the grants of the Innovation Fund.",
            Verdict::Agrees,
            "661 / 4\u{a0}799",
            ["F4/DE", "F4/total"].as_slice(),
        ),
    ] {
        let proof = proofread(edition(), Format::Text, text.as_bytes(), "en");
        let [number] = proof.numbers.as_slice() else { panic!("{:#?}", proof.numbers) };
        assert_eq!((number.verdict, number.how.as_deref()), (verdict, Some(how)), "{number:#?}");
        assert!(ids.iter().all(|id| number.ids.iter().any(|known| known == id)), "{number:#?}");
    }
}

/// The sentences of the published report whose numbers do not agree with its own tables, in the words of its Dutch and English text.
const PUBLISHED: [(&str, &str, &str, &str); 6] = [
    ("nl", "De totale begroting van de STEP-oproepen in direct beheer bedraagt 4,6 miljard EUR.", "4,6 miljard EUR", "T1/total"),
    ("nl", "De 29 goedgekeurde programmawijzigingen belopen samen 5 872,9 miljoen EUR.", "5 872,9 miljoen EUR", "T2/total/total"),
    ("nl", "Uit het Innovatiefonds gingen subsidies naar schone technologieën: Spanje kreeg 480 miljoen EUR.", "480 miljoen EUR", "F4/ES"),
    ("nl", "Op de afsluitdatum hadden zes lidstaten wijzigingen ingediend voor 6,4 miljard EUR.", "zes lidstaten", "count F9/*/total"),
    (
        "en",
        "By the cut-off date six Member States had submitted programme amendments worth EUR 6.4 billion.",
        "six Member States",
        "count F9/*/total",
    ),
    (
        "en",
        "Spain submitted amendments worth EUR 640 million: EUR 292 million approved and EUR 347 million pending.",
        "EUR 640 million",
        "F9/ES/total",
    ),
];

#[test]
fn the_known_errors_of_the_published_edition_are_found() {
    let edition = edition();
    for (language, sentence, written, id) in PUBLISHED {
        let proof = proofread(edition, Format::Text, sentence.as_bytes(), language);
        let differing: Vec<&Judged> = proof.numbers.iter().filter(|number| number.verdict == Verdict::Differs).collect();
        let [number] = differing.as_slice() else { panic!("{sentence}: {:#?}", proof.numbers) };
        assert_eq!(number.written, written);
        assert!(number.ids.iter().any(|found| found == id), "{sentence}: {number:?}");
    }
}

/// One sentence with a number that is right and one with a number that is not, in the languages that have no longer texts here.
const OTHER_LANGUAGES: [(&str, &str, &str, &str); 4] = [
    (
        "de",
        "Die Finanzhilfen des Innovationsfonds: Spanien erhielt 481 Millionen EUR, Finnland 216 Millionen EUR. Bis zum 31. Dezember 2024 wurden 29 \
         Programmänderungen genehmigt. Mehr als zwei Drittel der genehmigten EFRE-Beträge gingen in weniger entwickelte Regionen.",
        "216 Millionen EUR",
        "F4/FI",
    ),
    (
        "fr",
        "Subventions du Fonds pour l’innovation: l’Espagne a reçu 481 millions d’euros et la Finlande 216 millions d’euros. Au 31 décembre 2024, 29 \
         modifications de programmes avaient été approuvées. Plus de deux tiers des montants approuvés du FEDER vont aux régions moins développées.",
        "216 millions d’euros",
        "F4/FI",
    ),
    (
        "es",
        "Subvenciones del Fondo de Innovación: España recibió 481 millones de euros y Finlandia recibió 216 millones de euros. A 31 de diciembre de \
         2024 se habían aprobado 29 modificaciones de programas. Más de dos tercios de los importes aprobados del FEDER van a las regiones menos \
         desarrolladas.",
        "216 millones de euros",
        "F4/FI",
    ),
    (
        "it",
        "Sovvenzioni del Fondo per l’innovazione: la Spagna ha ricevuto 481 milioni di euro e la Finlandia 216 milioni di euro. Al 31 dicembre 2024 \
         erano state approvate 29 modifiche di programmi. Oltre due terzi degli importi approvati del FESR vanno alle regioni meno sviluppate.",
        "216 milioni di euro",
        "F4/FI",
    ),
];

/// Texts of our own in these languages, each with 47 figures and 8 planted errors: errors found, right numbers that agree.
#[test]
fn texts_in_german_french_spanish_and_italian_are_proofread() {
    for (language, found, agreed) in [("de", 8, 37), ("fr", 8, 37), ("es", 8, 38), ("it", 8, 36)] {
        let tally = tally(&proof(edition(), &format!("text-{language}.md"), language), &key(&format!("text-{language}.key.txt")));
        assert_eq!((tally.numbers, tally.falsely_accused), (47, 0), "{language}: {tally:?}");
        assert!(tally.found >= found && tally.agreed >= agreed, "{language}: {tally:?}");
    }
}

#[test]
fn german_french_spanish_and_italian_are_read_too() {
    for (language, text, written, id) in OTHER_LANGUAGES {
        let proof = proofread(edition(), Format::Text, text.as_bytes(), language);
        assert_eq!((proof.count(Verdict::Agrees), proof.count(Verdict::Differs), proof.numbers.len()), (3, 1, 4), "{:#?}", proof.numbers);
        let number = proof.numbers.iter().find(|number| number.verdict == Verdict::Differs).unwrap();
        assert_eq!((number.written.as_str(), number.ids[0].as_str()), (written, id));
    }
}

#[test]
fn two_numbers_of_a_text_that_cannot_both_be_true_are_named_together() {
    let text = "Spain received grants of the Innovation Fund of EUR 480 million.\n\nUnder the Innovation Fund, Spain received grants of EUR 481 million.\n";
    let proof = proofread(edition(), Format::Text, text.as_bytes(), "en");
    let [first, second] = proof.numbers.as_slice() else { panic!("{:#?}", proof.numbers) };
    assert_eq!((first.verdict, second.verdict), (Verdict::Differs, Verdict::Agrees));
    assert_eq!(first.contradicts, [(3, "EUR 481 million".to_owned())]);
    assert_eq!(second.contradicts, [(1, "EUR 480 million".to_owned())]);
}

#[test]
fn approximations_are_respected() {
    let edition = edition();
    for (sentence, verdict) in [
        ("Spain received some EUR 480 million of Innovation Fund grants.", Verdict::Agrees),
        ("Spain received more than EUR 480 million of Innovation Fund grants.", Verdict::Agrees),
        ("Spain received nearly EUR 480 million of Innovation Fund grants.", Verdict::Differs),
        ("Spain received EUR 0.48 billion of Innovation Fund grants.", Verdict::Agrees),
        ("Spain received EUR 481.0 million of Innovation Fund grants.", Verdict::Agrees),
    ] {
        let proof = proofread(edition, Format::Text, sentence.as_bytes(), "en");
        assert_eq!(proof.numbers.iter().map(|number| number.verdict).collect::<Vec<_>>(), [verdict], "{sentence}");
    }
}

#[test]
fn what_is_no_figure_of_the_report_is_passed_over() {
    let edition = edition();
    for (language, text) in [
        (
            "en",
            "Regulation (EU) 2024/795 of 29 February 2024, Article 4(2) and Tables 1, 2 and 4 on pages 14 to 17; call +32 2 299 11 11 at 15:30.",
        ),
        ("en", "3. The period 2021-2027 ends in three years; see section 3.1, footnote 12 and NUTS 2 level, CO2, EU4Health and [4]."),
        (
            "nl",
            "Verordening (EU) 2024/795 van 29 februari 2024, artikel 4, lid 2, en de tabellen 1, 2 en 4 op blz. 14 tot en met 17; bel +32 2 299 11 11.",
        ),
        ("nl", "3. De periode 2021-2027 loopt over drie jaar af; zie punt 3.1, voetnoot 12 en de eerste helft van 2024."),
    ] {
        let proof = proofread(edition, Format::Text, text.as_bytes(), language);
        assert!(proof.numbers.is_empty(), "{text}: {:#?}", proof.numbers);
    }
}

fn run(folder: &Folder, text: &str, more: &[&str]) -> Run {
    let output = folder.path("output/2024");
    folder.run(&[&["proofread", output.to_str().unwrap(), text, "--lang", "en"], more].concat())
}

/// A folder with a fresh output.
fn with_output() -> Folder {
    let folder = Folder::with_campaign();
    folder.succeed(&["build", "input/2024"]);
    folder
}

const TEXT: &str = "Spain received grants of EUR 480 million from the Innovation Fund. The budget for 2025 is EUR 123 million & more.";

#[test]
fn verdicts_are_told_as_text_json_and_a_marked_page() {
    let folder = with_output();
    folder.write("text.md", TEXT);
    let human = run(&folder, "text.md", &[]);
    let expected = "differs: `EUR 480 million`\n  --> text.md, line 1\n  ledger: EUR 481 million (F4/ES); ";
    assert!(human.status == 1 && human.data.replace('\u{a0}', " ").starts_with(expected), "{human:?}");
    assert!(human.data.ends_with("2 numbers: 0 agree, 1 differ, 1 not in the ledger\n"), "{human:?}");
    let json = run(&folder, "text.md", &["--format", "json"]);
    let first: serde_json::Value = serde_json::from_str(json.data.lines().next().unwrap()).unwrap();
    assert_eq!((&first["verdict"], &first["written"], &first["line"]), (&"differs".into(), &"EUR 480 million".into(), &1.into()));
    assert_eq!((&first["ids"][0], json.data.lines().count()), (&"F4/ES".into(), 2));
    assert_eq!(first["sentence"], "Spain received grants of EUR 480 million from the Innovation Fund.");
    let page = run(&folder, "text.md", &["--format", "html"]);
    assert!(page.data.contains("<mark class=\"differs\" id=\"n0\""), "{}", page.data);
    assert!(page.data.contains(
        "EUR 123 million<sup aria-hidden=\"true\">?</sup><span class=\"said\" lang=\"en\"> (not in the ledger)</span></mark> &amp; more."
    ));
}

#[test]
fn a_word_document_and_a_page_have_the_same_numbers() {
    let folder = with_output();
    folder.write(
        "text.html",
        format!("<h1>STEP</h1><p>{}</p>", TEXT.replace("480 million", "480&nbsp;million").replace("& more", "&amp; more")),
    );
    let xml = format!("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:document>", TEXT.replace("& more", "&amp; more"));
    folder.write("text.docx", document(&[("word/document.xml", &xml)]));
    for (text, place) in [("text.html", "--> text.html, line 1"), ("text.docx", "--> text.docx, paragraph 1")] {
        let run = run(&folder, text, &[]);
        assert!(run.status == 1 && run.data.contains(place) && run.data.contains("2 numbers: 0 agree, 1 differ"), "{text}: {run:?}");
    }
    folder.write("text.pdf", "%PDF-1.7");
    let run = run(&folder, "text.pdf", &[]);
    assert!(run.status == 2 && run.talk.contains("pdftotext"), "{run:?}");
}

/// The tables of a Word document are read row by row: most numbers are found again, and none is accused.
#[test]
fn the_word_document_of_the_report_is_not_accused() {
    for language in ["en", "nl"] {
        let document = &made::of_2024().files[&format!("{language}/report.docx")];
        let proof = proofread(edition(), Format::Docx, document, language);
        let accused: Vec<&Judged> = proof.numbers.iter().filter(|number| number.verdict == Verdict::Differs).collect();
        assert!(accused.is_empty(), "{language}: {accused:#?}");
        let agree = proof.count(Verdict::Agrees);
        assert!(agree > 300, "{language}: {agree} of {} agree", proof.numbers.len());
    }
}
