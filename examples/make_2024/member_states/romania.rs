//! Romania: one sheet for ERDF and JTF, one for ESF+, with a subtotal below each fund.

use super::programmes::{Words, title_of};
use crate::facts::{self, Amendment, Amount};
use crate::sheet::{Book, Cell, Decimals, Kind, Sheet, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0x2F_5597, header_text: 0xFF_FFFF, total: 0xFF_E699 };
const WORDS: Words = Words {
    regional: "regional",
    national: "național",
    less_developed: "regiuni mai puțin dezvoltate",
    transition: "regiuni de tranziție",
    more_developed: "regiuni mai dezvoltate",
};
const HEADINGS: [&str; 8] =
    ["Nr. crt.", "Denumirea programului", "Fond", "Cod NUTS", "Nivel", "Categoria de regiune", "Stadiu", "Suma (milioane EUR)"];
const AMOUNT: usize = 7;

pub(super) fn book() -> Book {
    let erdf = |amendment: &Amendment| amendment.erdf_meur;
    let jtf = |amendment: &Amendment| amendment.jtf_meur;
    let esf_plus = |amendment: &Amendment| amendment.esf_plus_meur;
    let sheets = vec![
        sheet("FEDR-FTJ", &[("FEDR", &erdf), ("FTJ", &jtf)], "Total FEDR și FTJ"),
        sheet("FSE+", &[("FSE+", &esf_plus)], "Total general"),
    ];
    Book::new("STEP: modificări de programe 2024, România", THEME, sheets)
}

type AmountOf<'of> = &'of dyn Fn(&Amendment) -> Option<Amount>;

fn sheet(name: &'static str, funds: &[(&str, AmountOf)], total_label: &str) -> Sheet {
    let mut sheet = Sheet::new(name, &[16, 58, 9, 11, 11, 28, 12, 22]);
    sheet.texts(Kind::Title, &["Platforma „Tehnologii strategice pentru Europa” (STEP)"]);
    sheet.texts(Kind::Preamble, &["Modificări de programe 2021-2027, România"]);
    sheet.texts(Kind::Preamble, &["Situația la 31 decembrie 2024"]);
    sheet.blank();
    sheet.texts(Kind::Header, &HEADINGS);
    let mut all = 0.0;
    for (fund, amount) in funds {
        all += write_fund(&mut sheet, fund, *amount);
    }
    sheet.push(Kind::Total, sum_line(total_label, Cell::Number(all, Decimals::Two)));
    sheet.notes(&["Sume conform raportului anual STEP 2024."]);
    sheet
}

/// The programmes of a fund and their subtotal, which it returns.
fn write_fund(sheet: &mut Sheet, fund: &str, amount_of: AmountOf) -> f64 {
    let mut rows = 0;
    for (number, amendment) in (1_u8..).zip(&facts::amendments("RO")) {
        let Some(amount) = amount_of(amendment) else { continue };
        let category = if fund == "FTJ" { "" } else { WORDS.category(amendment) };
        let texts = [title_of(amendment.row), fund, &amendment.area_nuts, WORDS.level(amendment), category, "aprobat"];
        let mut row = vec![Cell::count(number)];
        row.extend(texts.map(Cell::text));
        row.push(Cell::amount(amount));
        sheet.push(Kind::Body, row);
        rows += 1;
    }
    let subtotal = sheet.sum(AMOUNT, rows);
    let Cell::Sum { value, .. } = subtotal else { unreachable!("a sum is a sum") };
    sheet.push(Kind::Subtotal, sum_line(&format!("Subtotal {fund}"), subtotal));
    value
}

fn sum_line(label: &str, sum: Cell) -> Vec<Cell> {
    let mut line = vec![Cell::Empty; AMOUNT + 1];
    line[0] = Cell::text(label);
    line[AMOUNT] = sum;
    line
}
