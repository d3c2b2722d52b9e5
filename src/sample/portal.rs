//! What the STEP portal shows beside the report: calls that open after the cut-off date, and contact points.

use super::call;
use super::commission::{SERVICES, THEME};
use super::random::Random;
use super::sender::{Sender, Unit};
use super::sheet::{Book, Cell, Kind, Sheet};
use super::totals::Totals;
use super::write::xlsx;
use super::{CUT_OFF, MARK, Settings, YEAR};
use crate::artifact::Artifact;

/// Path of the workbook.
pub(super) const PATH: &str = "commission/portal.xlsx";
/// Its sheets, each with the dataset that it feeds.
pub(super) const SHEETS: [(&str, &str); 2] = [("Forthcoming calls", "forthcoming_calls"), ("Contact points", "contact_points")];

/// The workbook.
pub(super) fn workbook(senders: &[Sender], settings: &Settings, totals: &mut Totals) -> Artifact {
    let calls = sheet(0, &["Programme", "No", "Call", "Sector", "Topic", "Budget (EUR million)", "Opening", "Deadline"]);
    let points = sheet(1, &["Member State", "Organisation", "Role", "Web page", "E-mail"]);
    let sheets = vec![forthcoming(calls, settings, totals), contact_points(points, senders, settings)];
    let book = Book::new("Synthetic data for the STEP portal", THEME, sheets);
    Artifact::new(PATH, xlsx::write(&book).expect("a made workbook keeps the limits of the format"))
}

fn sheet(place: usize, headings: &[&str]) -> Sheet {
    let mut sheet = Sheet::new(SHEETS[place].0, &vec![26; headings.len()]);
    sheet.texts(Kind::Title, &[SHEETS[place].0]);
    sheet.texts(Kind::Preamble, &[MARK]);
    sheet.texts(Kind::Preamble, &[&format!("Reporting date: {CUT_OFF}")]);
    sheet.blank();
    sheet.texts(Kind::Header, headings);
    sheet
}

/// One topic of each programme opens again in the year after; a third of them has no deadline yet.
fn forthcoming(mut sheet: Sheet, settings: &Settings, totals: &mut Totals) -> Sheet {
    for (programme, ..) in SERVICES {
        let mut random = Random::new(settings.seed, &format!("forthcoming {programme}"));
        let topics: Vec<_> = call::topics(programme).collect();
        let topic = *random.one(&topics);
        let opens = random.between(1, 6);
        let cents = random.cents(500_000_000, 20_000_000_000, 1_000_000);
        totals.amount("forthcoming calls", "programme", &[programme], cents);
        let month = |month: u32| Cell::Month { year: YEAR + 1, month: u8::try_from(month).expect("a year has twelve months") };
        let closes = if random.percent(33) { Cell::Empty } else { month(opens + random.between(1, 4)) };
        let mut row = vec![Cell::text(programme), Cell::count(1)];
        row.extend([topic.call, topic.sector, topic.title].map(Cell::text));
        row.extend([Cell::amount(Unit::Million.number(cents)), month(opens), closes]);
        sheet.push(Kind::Body, row);
    }
    sheet
}

/// One or two offices a sender, under a name that nobody can have (RFC 2606).
fn contact_points(mut sheet: Sheet, senders: &[Sender], settings: &Settings) -> Sheet {
    let roles = ["Synthetic coordinating authority", "Synthetic managing authority", "Synthetic information office"];
    for sender in senders {
        let mut random = Random::new(settings.seed, &format!("contact {}", sender.member_state));
        let host = format!("step-{}.example", sender.member_state.to_lowercase());
        for number in 1..=random.between(1, 2) {
            let organisation = Cell::Text(format!("Synthetic contact point {number}"));
            let mut row = vec![Cell::text(sender.member_state), organisation, Cell::text(random.one::<&str>(&roles))];
            row.extend([Cell::Text(format!("https://www.{host}/{number}")), Cell::Text(format!("office{number}@{host}"))]);
            sheet.push(Kind::Body, row);
        }
    }
    sheet
}
