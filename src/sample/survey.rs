//! The survey among those who promote projects: who answered, what they answered, and how essential they find which information.

use super::commission::THEME;
use super::random::Random;
use super::sheet::{Book, Cell, Decimals, Kind, Sheet};
use super::totals::Totals;
use super::write::ods;
use super::{MARK, Settings, YEAR};
use crate::artifact::Artifact;

/// Path of the workbook.
pub(super) const PATH: &str = "commission/survey.ods";
/// Its sheets, each with the dataset that it feeds.
pub(super) const SHEETS: [(&str, &str); 3] =
    [("Essential information", "survey"), ("Respondents", "survey_respondents"), ("Answers", "survey_answers")];

/// The types of respondents: code and how the sheet writes it.
const RESPONDENTS: [(&str, &str); 4] = [
    ("enterprise", "Enterprise"),
    ("research", "Research organisation"),
    ("authority", "Public authority"),
    ("association", "Business association"),
];
const ITEMS: [&str; 5] = [
    "Application deadline and timeline of the process",
    "Eligibility conditions",
    "Amount of funding available",
    "Co-funding requirements",
    "Evaluation and selection criteria",
];

/// The workbook.
pub(super) fn workbook(settings: &Settings, totals: &mut Totals) -> Artifact {
    let mut random = Random::new(settings.seed, "survey");
    let respondents = RESPONDENTS.map(|(code, name)| (code, name, random.between(20, 120)));
    let sheets = vec![scores(&mut random), types(&respondents, totals), answers(&respondents, &mut random, totals)];
    let book = Book::new("Synthetic survey", THEME, sheets);
    Artifact::new(PATH, ods::write(&book).expect("an archive can be written to memory"))
}

fn sheet(place: usize, widths: &[u16], headings: &[&str]) -> Sheet {
    let mut sheet = Sheet::new(SHEETS[place].0, widths);
    sheet.texts(Kind::Title, &[&format!("Survey for the synthetic STEP annual report {YEAR}")]);
    sheet.texts(Kind::Preamble, &[MARK]);
    sheet.blank();
    sheet.texts(Kind::Header, headings);
    sheet
}

/// The average score of each item, the highest first.
fn scores(random: &mut Random) -> Sheet {
    let mut sheet = sheet(0, &[8, 60, 12], &["Rank", "Item", "Score"]);
    let mut scores = ITEMS.map(|item| (random.between(20, 50), item));
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    for (rank, (score, item)) in (1_u32..).zip(scores) {
        let score: f64 = format!("{}.{}", score / 10, score % 10).parse().expect("digits with a point are a number");
        sheet.push(Kind::Body, vec![Cell::count(rank), Cell::text(item), Cell::Number(score, Decimals::One)]);
    }
    sheet
}

/// How many answered, by type.
fn types(respondents: &[(&'static str, &str, u32)], totals: &mut Totals) -> Sheet {
    let mut sheet = sheet(1, &[30, 14], &["Respondent type", "Respondents"]);
    for (code, name, count) in respondents {
        totals.count("respondents", "respondent_type", &[code], *count);
        sheet.push(Kind::Body, vec![Cell::text(name), Cell::count(*count)]);
    }
    sheet
}

/// How many of each type named an item as essential.
fn answers(respondents: &[(&'static str, &str, u32)], random: &mut Random, totals: &mut Totals) -> Sheet {
    let mut sheet = sheet(2, &[60, 30, 14], &["Item", "Respondent type", "Respondents"]);
    for item in ITEMS {
        for (code, name, most) in respondents {
            let count = random.between(1, *most);
            totals.count("answers", "item/respondent_type", &[item, code], count);
            sheet.push(Kind::Body, vec![Cell::text(item), Cell::text(name), Cell::count(count)]);
        }
    }
    sheet
}
