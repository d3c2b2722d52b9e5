//! France: two header rows with merged groups; what is pending is known as one sum, in a column of no fund.

use super::programmes::{Words, title_of};
use crate::facts::{self, Amendment, Amount};
use crate::sheet::{Book, Cell, Kind, Sheet, Theme};

/// The old format has its own palette; these colours are near it.
const THEME: Theme = Theme { font: "Arial", header: 0x00_0080, header_text: 0xFF_FFFF, total: 0xCC_CCFF };
const WORDS: Words = Words {
    regional: "régional",
    national: "national",
    less_developed: "régions moins développées",
    transition: "régions en transition",
    more_developed: "régions plus développées",
};
const GROUPS: [&str; 11] = ["Programme", "", "", "", "", "Montant STEP (M€)", "", "", "", "", "Statut"];
const HEADINGS: [&str; 11] = ["N°", "Intitulé", "Code NUTS", "Niveau", "Catégorie", "FEDER", "FSE+", "FTJ", "Non réparti", "Total", ""];

pub(super) fn book() -> Book {
    let mut sheet = Sheet::new("STEP 2024", &[6, 72, 13, 11, 27, 10, 10, 10, 12, 10, 27]);
    sheet.texts(Kind::Title, &["Plateforme « Technologies stratégiques pour l’Europe » (STEP)"]);
    sheet.texts(Kind::Preamble, &["Modifications des programmes 2021-2027"]);
    sheet.texts(Kind::Preamble, &["France, situation au 31 décembre 2024"]);
    sheet.blank();
    header(&mut sheet);
    let mut columns: Vec<Vec<Amount>> = vec![Vec::new(); 5];
    let amendments = facts::amendments("FR");
    for (number, amendment) in (1_u8..).zip(&amendments) {
        let funds = [amendment.erdf_meur, amendment.esf_plus_meur, amendment.jtf_meur, None];
        push(&mut sheet, &mut columns, key_cells(number, amendment), funds, "approuvé");
    }
    let number = u8::try_from(amendments.len() + 1).expect("France has few programmes");
    push(&mut sheet, &mut columns, pending_cells(number), [None, None, None, Some(facts::pending("FR"))], "soumis, en cours d’examen");
    let mut total = vec![Cell::text("Total"), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
    total.extend(columns.into_iter().map(|amounts| Cell::amount(amounts.into_iter().sum::<Amount>())));
    sheet.push(Kind::Total, total);
    sheet.notes(&[
        "FEDER : Fonds européen de développement régional ; FSE+ : Fonds social européen plus ; FTJ : Fonds pour une transition juste.",
        "Non réparti : montant connu sans ventilation par fonds.",
    ]);
    Book::new("STEP : modifications 2024, France", THEME, vec![sheet])
}

fn header(sheet: &mut Sheet) {
    let row = sheet.next_row();
    sheet.merge((row, 0), (row, 4));
    sheet.merge((row, 5), (row, 9));
    sheet.merge((row, 10), (row + 1, 10));
    sheet.texts(Kind::Header, &GROUPS);
    sheet.texts(Kind::Header, &HEADINGS);
}

fn key_cells(number: u8, amendment: &Amendment) -> Vec<Cell> {
    let texts = [title_of(amendment.row), &amendment.area_nuts, WORDS.level(amendment), WORDS.category(amendment)];
    std::iter::once(Cell::count(number)).chain(texts.map(Cell::text)).collect()
}

fn pending_cells(number: u8) -> Vec<Cell> {
    let title = "Modifications soumises, en cours d’examen (non ventilées par programme)";
    vec![Cell::count(number), Cell::text(title), Cell::text("FR"), Cell::Empty, Cell::Empty]
}

fn push(sheet: &mut Sheet, columns: &mut [Vec<Amount>], mut row: Vec<Cell>, funds: [Option<Amount>; 4], status: &str) {
    let all: Amount = funds.into_iter().flatten().sum();
    for (column, amount) in columns.iter_mut().zip(funds.into_iter().chain([Some(all)])) {
        column.extend(amount);
        row.push(Cell::amount_or_empty(amount));
    }
    row.push(Cell::text(status));
    sheet.push(Kind::Body, row);
}
