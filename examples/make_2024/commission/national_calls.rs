//! The calls of Member States that became known: Table 3.

use super::preamble;
use crate::facts::{self, NationalCall};
use crate::member_states::title_of;
use crate::sheet::{Book, Cell, Decimals, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0x00_3399, header_text: 0xFF_FFFF, total: 0xFF_F2CC };
const HEADINGS: [&str; 7] = ["No", "Member State", "Programme", "Fund", "Budget (EUR million)", "State", "Deadline"];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("Calls of Member States", &[6, 14, 64, 8, 14, 10, 13]);
    sheet.merge_in_next(0, 6);
    preamble(&mut sheet, "Calls of Member States for STEP under cohesion policy", &[&["Situation on 31 December 2024"], &[]]);
    sheet.texts(Kind::Header, &HEADINGS);
    let calls = facts::national_calls();
    for (place, call) in calls.iter().enumerate() {
        let earlier = calls[..place].iter().filter(|other| other.member_state == call.member_state).count();
        sheet.push(Kind::Body, row(u8::try_from(earlier + 1).expect("there are few calls"), call));
    }
    let total = sheet.sum(4, calls.len());
    sheet.push(Kind::Total, vec![Cell::text("Total"), Cell::Empty, Cell::Empty, Cell::Empty, total]);
    sheet.notes(&["A call without a fund draws on the ERDF and the JTF; its budget is not broken down by fund."]);
    Book::new("Calls of Member States for STEP 2024", THEME, vec![sheet])
}

fn row(number: u8, call: &NationalCall) -> Vec<Cell> {
    let amendments = facts::amendments(&call.member_state);
    let amendment = amendments.iter().find(|amendment| amendment.programme_nl == call.programme_nl);
    let title = title_of(amendment.expect("the programme stands in Table 2").row);
    let budget = Cell::Number(call.budget_meur.millions(), Decimals::One);
    let texts = [&call.member_state, title, &call.fund].map(Cell::text);
    let mut row = vec![Cell::count(number)];
    row.extend(texts);
    row.extend([budget, Cell::text(&call.state), deadline(&call.deadline)]);
    row
}

fn deadline(date: &str) -> Cell {
    let parts: Vec<u16> = date.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = parts[..] else { return Cell::Empty };
    let small = |number: u16| u8::try_from(number).expect("a month or a day");
    Cell::Day { year, month: small(month), day: small(day) }
}
