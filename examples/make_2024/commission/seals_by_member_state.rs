//! The seals in which a Member State is involved, as a plain text file: Figure 15.

use crate::facts;
use crate::sheet::{Cell, Kind, Sheet};
use crate::write::csv::{self, Dialect};

pub(super) fn bytes() -> Result<Vec<u8>, ::csv::Error> {
    let mut sheet = Sheet::new("", &[1; 3]);
    sheet.texts(Kind::Header, &["Member State", "Seals", "Basis"]);
    for seals in facts::member_state_seals() {
        sheet.push(Kind::Body, vec![Cell::text(&seals.member_state), Cell::count(seals.seals), Cell::text(&seals.basis)]);
    }
    csv::write(&sheet, &Dialect { separator: b',', decimal: '.', encoding: encoding_rs::UTF_8, byte_order_mark: false })
}
