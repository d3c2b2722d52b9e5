//! Italy: one row a programme and fund, amounts in euro, submitted beside approved.

use super::programmes::{Words, title_of};
use crate::facts::{self, Amendment, Amount};
use crate::sheet::{Book, Cell, Decimals, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0x00_6644, header_text: 0xFF_FFFF, total: 0xE2_EFDA };
const WORDS: Words = Words {
    regional: "regionale",
    national: "nazionale",
    less_developed: "Regioni meno sviluppate",
    transition: "Regioni in transizione",
    more_developed: "Regioni più sviluppate",
};
const HEADINGS: [&str; 9] = [
    "N.",
    "Denominazione programma",
    "Fondo",
    "Codice NUTS",
    "Livello",
    "Categoria di regione",
    "Stato",
    "Importo presentato (EUR)",
    "Importo approvato (EUR)",
];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("Riprogrammazioni STEP", &[8, 60, 9, 12, 12, 25, 12, 19, 19]);
    sheet.merge_in_next(0, 8);
    sheet.texts(Kind::Title, &["Piattaforma per le tecnologie strategiche per l’Europa (STEP)"]);
    sheet.texts(Kind::Preamble, &["Riprogrammazioni dei programmi 2021-2027"]);
    sheet.texts(Kind::Preamble, &["Italia, situazione al 31 dicembre 2024"]);
    sheet.blank();
    sheet.texts(Kind::Header, &HEADINGS);
    let mut rows = 0;
    for (number, amendment) in (1_u8..).zip(&facts::amendments("IT")) {
        let funds = [("FESR", amendment.erdf_meur), ("JTF", amendment.jtf_meur), ("FSE+", amendment.esf_plus_meur)];
        for (fund, amount) in funds.into_iter().filter_map(|(fund, amount)| Some((fund, amount?))) {
            sheet.push(Kind::Body, row(number, amendment, fund, amount));
            rows += 1;
        }
    }
    let mut total = vec![Cell::Empty; 9];
    total[1] = Cell::text("Totale");
    total[7] = sheet.sum(7, rows);
    total[8] = sheet.sum(8, rows);
    sheet.push(Kind::Total, total);
    sheet.notes(&["Importi come nella relazione annuale STEP 2024.", "PR: programma regionale; PN: programma nazionale."]);
    Book::new("STEP: riprogrammazioni 2024, Italia", THEME, vec![sheet])
}

fn row(number: u8, amendment: &Amendment, fund: &str, amount: Amount) -> Vec<Cell> {
    let amount = Cell::Number(amount.euros(), Decimals::None);
    let texts = [title_of(amendment.row), fund, &amendment.area_nuts, WORDS.level(amendment), WORDS.category(amendment), "approvato"]
        .map(Cell::text);
    let mut row = vec![Cell::count(number)];
    row.extend(texts);
    row.extend([amount.clone(), amount]);
    row
}
