//! The survey among project promoters: which information they find essential (Figure 18).

use super::preamble;
use crate::facts;
use crate::sheet::{Book, Cell, Decimals, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Liberation Sans", header: 0xB4_C7DC, header_text: 0x00_0000, total: 0xEE_EEEE };
/// The answers in the order of their ranks.
const ITEMS: [&str; 10] = [
    "Application deadline and timeline of the process",
    "Eligibility conditions",
    "Scope and objectives of the project",
    "Amount of funding available",
    "Funding available in my specific sector or region",
    "Application process and documentation",
    "Co-funding requirements",
    "Required partnerships or consortia",
    "Evaluation and selection criteria",
    "Reporting and compliance requirements",
];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("Essential information", &[8, 60, 10]);
    preamble(&mut sheet, "Survey for the STEP annual report 2024", &[&["Essential information on funding opportunities"], &[]]);
    sheet.texts(Kind::Header, &["Rank", "Item", "Score"]);
    for (answer, item) in facts::survey().iter().zip(ITEMS) {
        sheet.push(Kind::Body, vec![Cell::count(answer.rank), Cell::text(item), Cell::Number(answer.score, Decimals::One)]);
    }
    sheet.notes(&["Scores as in the STEP annual report 2024."]);
    Book::new("Survey for the STEP annual report 2024", THEME, vec![sheet])
}
