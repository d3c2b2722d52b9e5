//! Spain: a text file as a Spanish Windows saves it; what is pending is known as one sum.

use super::programmes::{Words, title_of};
use crate::facts::{self, Amendment, Amount};
use crate::sheet::{Cell, Kind, Sheet};
use crate::write::csv::{self, Dialect};

const WORDS: Words = Words {
    regional: "regional",
    national: "nacional",
    less_developed: "menos desarrollada",
    transition: "en transición",
    more_developed: "más desarrollada",
};
const HEADINGS: [&str; 8] =
    ["Núm.", "Programa", "Fondo", "Código NUTS", "Nivel", "Categoría de región", "Importe (millones de euros)", "Estado"];

pub(super) fn bytes() -> Result<Vec<u8>, ::csv::Error> {
    let mut sheet = Sheet::new("", &[1; 8]);
    sheet.texts(Kind::Title, &["Plataforma de Tecnologías Estratégicas para Europa (STEP)"]);
    sheet.texts(Kind::Preamble, &["Modificaciones de programas 2021-2027. España"]);
    sheet.texts(Kind::Preamble, &["Situación a 31 de diciembre de 2024"]);
    sheet.blank();
    sheet.texts(Kind::Header, &HEADINGS);
    let amendments = facts::amendments("ES");
    let first = sheet.lines.len();
    for (number, amendment) in (1_u8..).zip(&amendments) {
        let funds = [("FEDER", amendment.erdf_meur), ("FTJ", amendment.jtf_meur), ("FSE+", amendment.esf_plus_meur)];
        for (fund, amount) in funds.into_iter().filter_map(|(fund, amount)| Some((fund, amount?))) {
            sheet.push(Kind::Body, row(number, amendment, fund, amount));
        }
    }
    sheet.push(Kind::Body, pending(u8::try_from(amendments.len() + 1).expect("Spain has few programmes")));
    let total = sheet.sum(6, sheet.lines.len() - first);
    sheet.push(Kind::Total, vec![Cell::text("Total"), Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty, total]);
    sheet.notes(&["Importes según el informe anual STEP 2024; los pendientes se conocen solo como suma."]);
    csv::write(&sheet, &Dialect { separator: b';', decimal: ',', encoding: encoding_rs::WINDOWS_1252, byte_order_mark: false })
}

fn row(number: u8, amendment: &Amendment, fund: &str, amount: Amount) -> Vec<Cell> {
    let mut row = vec![Cell::count(number)];
    let texts = [title_of(amendment.row), fund, &amendment.area_nuts, WORDS.level(amendment), WORDS.category(amendment)];
    row.extend(texts.map(Cell::text));
    row.extend([Cell::amount(amount), Cell::text("aprobada")]);
    row
}

fn pending(number: u8) -> Vec<Cell> {
    let title = "Modificaciones presentadas pendientes (sin desglose por programa)";
    let mut row = vec![Cell::count(number)];
    row.extend([title, "", "ES", "", ""].map(Cell::text));
    row.extend([Cell::amount(facts::pending("ES")), Cell::text("presentada, pendiente")]);
    row
}
