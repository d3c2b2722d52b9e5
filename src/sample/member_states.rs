//! What the Commission collects from Member States beside their amendments: national calls and planned results.

use super::amendment::regions_of;
use super::commission::THEME;
use super::language::language;
use super::paper::{Format, Paper};
use super::place;
use super::random::Random;
use super::sender::{Sender, Unit};
use super::sheet::{Cell, Kind};
use super::totals::Totals;
use super::{MARK, Settings, YEAR};
use crate::artifact::Artifact;

/// Name of the sheet of national calls.
pub(super) const CALLS: &str = "Calls of Member States";
/// Name of the sheet of planned results.
pub(super) const INDICATORS: &str = "Indicators";
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
