//! Latvia: one submission that was pending at the cut-off, as a text file with a byte order mark.

use super::pending::{self, Pending};
use crate::sheet::Kind;
use crate::write::csv::{self, Dialect};

const PENDING: Pending = Pending {
    member_state: "LV",
    sheet: "",
    lines: &[
        (Kind::Title, "Eiropas stratēģisko tehnoloģiju platforma (STEP)"),
        (Kind::Preamble, "2021.–2027. gada programmu grozījumi, Latvija"),
        (Kind::Preamble, "Dati uz 2024. gada 31. decembri"),
    ],
    headings: ["Nr. p. k.", "Programmas nosaukums", "Fonds", "NUTS kods", "Līmenis", "Statuss", "Summa (milj. EUR)"],
    programme: "Iesniegtie programmu grozījumi, izskatīšanā (nav sadalīti pa programmām)",
    status: "izskatīšanā",
    total: "Kopā",
    note: "Sadalījums pa programmām un fondiem nav zināms.",
};

pub(super) fn bytes() -> Result<Vec<u8>, ::csv::Error> {
    let dialect = Dialect { separator: b';', decimal: ',', encoding: encoding_rs::UTF_8, byte_order_mark: true };
    csv::write(&pending::sheet(&PENDING), &dialect)
}
