//! Germany: one row a programme and one column a fund; in every second row the amounts were keyed in as text.

use super::programmes::{Words, title_of};
use crate::facts::{self, Amendment, Amount};
use crate::sheet::{Book, Cell, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Arial", header: 0x00_4B76, header_text: 0xFF_FFFF, total: 0xD9_E2EC };
const WORDS: Words = Words {
    regional: "regional",
    national: "national",
    less_developed: "weniger entwickelte Region",
    transition: "Übergangsregion",
    more_developed: "stärker entwickelte Region",
};
const HEADINGS: [&str; 10] =
    ["Lfd. Nr.", "Programm", "NUTS-Code", "EFRE", "JTF", "ESF+", "Insgesamt", "Ebene", "Regionenkategorie*", "Stand"];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("STEP", &[14, 58, 12, 12, 12, 12, 12, 12, 28, 13]);
    preamble(&mut sheet);
    sheet.texts(Kind::Header, &HEADINGS);
    let amendments = facts::amendments("DE");
    for (number, amendment) in (1_u8..).zip(&amendments) {
        sheet.push(Kind::Body, row(number, amendment));
    }
    sheet.push(Kind::Total, total(&amendments));
    sheet.notes(&[
        "* nur für EFRE und ESF+; der JTF kennt keine Regionenkategorien.",
        "Beträge wie im veröffentlichten STEP-Jahresbericht 2024.",
    ]);
    Book::new("STEP: Programmänderungen 2024, Deutschland", THEME, vec![sheet])
}

fn preamble(sheet: &mut Sheet) {
    sheet.texts(Kind::Title, &["Plattform „Strategische Technologien für Europa“ (STEP)"]);
    sheet.texts(Kind::Preamble, &["Meldung der Programmänderungen in der Förderperiode 2021-2027"]);
    sheet.blank();
    sheet.texts(Kind::Preamble, &["Mitgliedstaat:", "Deutschland"]);
    sheet.texts(Kind::Preamble, &["Berichtsjahr:", "2024"]);
    sheet.texts(Kind::Preamble, &["Stichtag:", "31.12.2024"]);
    sheet.texts(Kind::Preamble, &["Beträge:", "in Mio. EUR"]);
    sheet.blank();
    sheet.texts(Kind::Preamble, &["Bitte je Programm eine Zeile ausfüllen; jeder Fonds hat eine eigene Spalte."]);
    sheet.blank();
    sheet.blank();
}

fn funds(amendment: &Amendment) -> [Option<Amount>; 3] {
    [amendment.erdf_meur, amendment.jtf_meur, amendment.esf_plus_meur]
}

fn row(number: u8, amendment: &Amendment) -> Vec<Cell> {
    let keyed_as_text = number % 2 == 1;
    let amount = |amount: Amount| if keyed_as_text { Cell::TextNumber(amount.with_comma()) } else { Cell::amount(amount) };
    let mut row = vec![Cell::count(number), Cell::text(title_of(amendment.row)), Cell::text(&amendment.area_nuts)];
    row.extend(funds(amendment).map(|fund| fund.map_or(Cell::Empty, amount)));
    row.push(amount(funds(amendment).into_iter().flatten().sum()));
    row.extend([WORDS.level(amendment), WORDS.category(amendment), "genehmigt"].map(Cell::text));
    row
}

/// The totals are keyed in: a formula would not count the amounts that are text.
fn total(amendments: &[Amendment]) -> Vec<Cell> {
    let sum = |fund: usize| amendments.iter().filter_map(|amendment| funds(amendment)[fund]).sum::<Amount>();
    let all = amendments.iter().flat_map(funds).flatten().sum();
    let mut total = vec![Cell::text("Summe"), Cell::Empty, Cell::Empty];
    total.extend([sum(0), sum(1), sum(2), all].map(Cell::amount));
    total
}
