//! Programmes that may have nothing in a year: the Recovery and Resilience Facility, which has measures here, and `InvestEU`, whose sheet has
//! headings and no rows.

use super::commission::THEME;
use super::random::Random;
use super::sender::{Sender, Unit};
use super::sheet::{Book, Cell, Kind, Sheet};
use super::totals::Totals;
use super::write::xlsx;
use super::{CUT_OFF, MARK, Settings};
use crate::artifact::Artifact;

/// Path of the workbook.
pub(super) const PATH: &str = "commission/instruments.xlsx";
/// Its sheets, each with the dataset that it feeds.
pub(super) const SHEETS: [(&str, &str); 2] = [("Recovery and Resilience", "rrf"), ("InvestEU", "investeu")];

/// The workbook.
pub(super) fn workbook(senders: &[Sender], settings: &Settings, totals: &mut Totals) -> Artifact {
    let facility = sheet(0, &["Member State", "Measure", "Title of the measure", "Sector", "Estimated cost (EUR million)"]);
    let invest = sheet(1, &["Operation", "Implementing partner", "Member State", "Sector", "EU guarantee (EUR million)"]);
    let sheets = vec![measures(facility, senders, settings, totals), invest];
    let book = Book::new("Synthetic reporting on other instruments", THEME, sheets);
    Artifact::new(PATH, xlsx::write(&book).expect("a made workbook keeps the limits of the format"))
}

fn sheet(place: usize, headings: &[&str]) -> Sheet {
    let mut sheet = Sheet::new(SHEETS[place].0, &[16, 16, 48, 16, 28]);
    sheet.texts(Kind::Title, &[SHEETS[place].0]);
    sheet.texts(Kind::Preamble, &[MARK]);
    sheet.texts(Kind::Preamble, &[&format!("Reporting date: {CUT_OFF}")]);
    sheet.blank();
    sheet.texts(Kind::Header, headings);
    sheet
}

/// One to three measures a sender.
fn measures(mut sheet: Sheet, senders: &[Sender], settings: &Settings, totals: &mut Totals) -> Sheet {
    for sender in senders {
        let mut random = Random::new(settings.seed, &format!("facility {}", sender.member_state));
        for number in 1..=random.between(1, 3) {
            let sector = *random.one(&["clean", "digital", "bio", "defence"]);
            let cents = random.cents(100_000_000, 5_000_000_000, 1_000_000);
            totals.amount("facility", "member_state/sector", &[sender.member_state, sector], cents);
            let mut row = vec![Cell::text(sender.member_state), Cell::Text(format!("C{number}.I{number}"))];
            row.extend([Cell::Text(format!("Synthetic measure {number}")), Cell::text(sector)]);
            row.push(Cell::amount(Unit::Million.number(cents)));
            sheet.push(Kind::Body, row);
        }
    }
    sheet
}
