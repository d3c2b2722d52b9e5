//! Denmark: one programme, of the fund that has no categories of region.

use super::programmes::{Words, title_of};
use crate::facts;
use crate::sheet::{Book, Cell, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Liberation Sans", header: 0xC8_102E, header_text: 0xFF_FFFF, total: 0xF2_F2F2 };
const WORDS: Words = Words {
    regional: "regionalt",
    national: "nationalt",
    less_developed: "mindre udviklet region",
    transition: "overgangsregion",
    more_developed: "mere udviklet region",
};
const HEADINGS: [&str; 8] = ["Nr.", "Program", "Fond", "NUTS-kode", "Niveau", "Regionskategori", "Status", "Beløb (mio. EUR)"];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("STEP-ændringer", &[8, 58, 8, 12, 12, 18, 12, 18]);
    sheet.texts(Kind::Title, &["Platformen for strategiske teknologier for Europa (STEP)"]);
    sheet.texts(Kind::Preamble, &["Programændringer 2021-2027, Danmark"]);
    sheet.texts(Kind::Preamble, &["Opgjort pr. 31. december 2024"]);
    sheet.blank();
    sheet.texts(Kind::Header, &HEADINGS);
    let amendments = facts::amendments("DK");
    for (number, amendment) in (1_u8..).zip(&amendments) {
        let texts = [title_of(amendment.row), "FRO", &amendment.area_nuts, WORDS.level(amendment), WORDS.category(amendment), "godkendt"];
        let mut row = vec![Cell::count(number)];
        row.extend(texts.map(Cell::text));
        row.push(Cell::amount_or_empty(amendment.jtf_meur));
        sheet.push(Kind::Body, row);
    }
    let mut total = vec![Cell::Empty; 8];
    total[0] = Cell::text("I alt");
    total[7] = sheet.sum(7, amendments.len());
    sheet.push(Kind::Total, total);
    sheet.notes(&["FRO: Fonden for Retfærdig Omstilling, som ikke har regionskategorier."]);
    Book::new("STEP: programændringer 2024, Danmark", THEME, vec![sheet])
}
