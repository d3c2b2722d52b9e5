//! What the Commission collects from Member States beside their amendments: national calls and planned results; and the survey.

use super::amendment::regions_of;
use super::commission::THEME;
use super::language::language;
use super::paper::{Format, Paper};
use super::place;
use super::random::Random;
use super::sender::{Sender, Unit};
use super::sheet::{Book, Cell, Decimals, Kind, Sheet};
use super::totals::Totals;
use super::write::ods;
use super::{MARK, Settings, YEAR};
use crate::artifact::Artifact;

/// Name of the sheet of national calls.
pub(super) const CALLS: &str = "Calls of Member States";
/// Name of the sheet of planned results.
pub(super) const INDICATORS: &str = "Indicators";
/// Name of the sheet of the survey.
pub(super) const SURVEY: &str = "Essential information";

/// How many calls a sender has.
const fn calls_of_sender(settings: &Settings) -> u32 {
    let calls = settings.rows / 20;
    if calls == 0 { 1 } else { calls }
}

/// The format of the national calls.
pub(super) const fn calls_format(settings: &Settings) -> Format {
    Format::Xlsx.for_rows((settings.senders * calls_of_sender(settings)) as usize)
}

fn paper(title: &str, sheet: &str, format: Format, headings: &[&str]) -> Paper {
    let mut paper = Paper::new(title, sheet, format, THEME, &vec![20; headings.len()]);
    paper.texts(Kind::Title, &[title]);
    paper.texts(Kind::Preamble, &[MARK]);
    paper.push(Kind::Preamble, Vec::new());
    paper.texts(Kind::Header, headings);
    paper
}

/// The calls of the Member States.
pub(super) fn national_calls(senders: &[Sender], settings: &Settings, totals: &mut Totals) -> Artifact {
    let headings = ["Member State", "No", "Programme title", "Fund", "Call budget (EUR million)", "Call status", "Deadline"];
    let title = format!("Calls of Member States for STEP {YEAR}");
    let format = calls_format(settings);
    let mut paper = paper(&title, CALLS, format, &headings);
    for sender in senders {
        let mut random = Random::new(settings.seed, &format!("national calls {}", sender.member_state));
        let (regions, funds) = (regions_of(sender.member_state, settings.nuts), place::funds(sender.member_state));
        for number in 1..=calls_of_sender(settings) {
            let programme = language(sender.language).regional_programme(random.one(&regions).name);
            let fund = if random.percent(15) { "" } else { random.weighted(&funds) };
            let cents = random.cents(50_000_000, 2_000_000_000, 1_000_000);
            let state = *random.one(&["open", "closed", "forthcoming"]);
            // What is closed was due within the year; the rest is due in the next one.
            let year = if state == "closed" { YEAR } else { YEAR + 1 };
            let small = |number: u32| u8::try_from(number).expect("months and days are small");
            let deadline = Cell::Day { year, month: small(random.between(1, 11)), day: small(random.between(1, 28)) };
            totals.amount("national calls", "member_state", &[sender.member_state], cents);
            totals.amount("national calls", "state", &[state], cents);
            totals.amount("national calls", "fund", &[if fund.is_empty() { "none" } else { fund }], cents);
            let mut row = vec![Cell::text(sender.member_state), Cell::count(number), Cell::Text(programme), Cell::text(fund)];
            row.extend([Cell::amount(Unit::Million.number(cents)), Cell::text(state), deadline]);
            paper.push(Kind::Body, row);
        }
    }
    Artifact::new(format!("commission/national-calls.{}", format.ending()), paper.finish())
}

/// The results that programmes plan: enterprises supported and jobs created, by sector.
pub(super) fn indicators(senders: &[Sender], settings: &Settings, totals: &mut Totals) -> Artifact {
    let headings = ["Member State", "Programme", "Indicator", "Sector", "Target value"];
    let mut paper = paper(&format!("Planned results {YEAR}"), INDICATORS, Format::Xlsx, &headings);
    for sender in senders {
        let mut random = Random::new(settings.seed, &format!("indicators {}", sender.member_state));
        // One programme for ten amendments, as long as there are regions.
        let programmes = (settings.rows / 10).max(1) as usize;
        for region in regions_of(sender.member_state, settings.nuts).iter().take(programmes) {
            let programme = language(sender.language).regional_programme(region.name);
            for (indicator, most) in [("RCO01", 400), ("RCR01", 2_000)] {
                for sector in ["clean", "digital", "bio", "defence"] {
                    let target = random.between(1, most);
                    totals.count("indicators", "indicator/sector", &[indicator, sector], target);
                    totals.count("indicators", "indicator/member_state", &[indicator, sender.member_state], target);
                    let mut row = vec![Cell::text(sender.member_state), Cell::text(&programme)];
                    row.extend([Cell::text(indicator), Cell::text(sector), Cell::count(target)]);
                    paper.push(Kind::Body, row);
                }
            }
        }
    }
    Artifact::new("commission/indicators.xlsx", paper.finish())
}

const RESPONDENT_TYPES: [&str; 4] = ["Enterprise", "Research organisation", "Public authority", "Business association"];
const ITEMS: [&str; 5] = [
    "Application deadline and timeline of the process",
    "Eligibility conditions",
    "Amount of funding available",
    "Co-funding requirements",
    "Evaluation and selection criteria",
];

/// The survey: for each answer and type of respondent how many gave it and its average score, the highest score first.
pub(super) fn survey(settings: &Settings, totals: &mut Totals) -> Artifact {
    let mut random = Random::new(settings.seed, "survey");
    let pairs = ITEMS.iter().flat_map(|item| RESPONDENT_TYPES.iter().map(move |respondents| (*item, *respondents)));
    let mut answers: Vec<_> = pairs.map(|(item, of)| (random.between(20, 50), item, of, random.between(5, 60))).collect();
    answers.sort_by_key(|(score, ..)| std::cmp::Reverse(*score));
    let mut sheet = Sheet::new(SURVEY, &[8, 60, 24, 12, 14]);
    sheet.texts(Kind::Title, &[&format!("Survey for the synthetic STEP annual report {YEAR}")]);
    sheet.texts(Kind::Preamble, &[MARK]);
    sheet.blank();
    sheet.texts(Kind::Header, &["Rank", "Item", "Respondent type", "Score", "Respondents"]);
    for (rank, (score, item, of, respondents)) in (1_u32..).zip(answers) {
        totals.count("respondents", "respondent_type", &[of], respondents);
        totals.count("respondents", "item/respondent_type", &[item, of], respondents);
        let score: f64 = format!("{}.{}", score / 10, score % 10).parse().expect("digits with a point are a number");
        let mut row = vec![Cell::count(rank), Cell::text(item), Cell::text(of)];
        row.extend([Cell::Number(score, Decimals::One), Cell::count(respondents)]);
        sheet.push(Kind::Body, row);
    }
    let book = Book::new("Synthetic survey", THEME, vec![sheet]);
    Artifact::new("commission/survey.ods", ods::write(&book).expect("an archive can be written to memory"))
}
