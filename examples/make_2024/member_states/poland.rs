//! Poland: one submission that was pending at the cut-off.

use super::pending::{self, Pending};
use crate::sheet::{Book, Kind, Theme};

const THEME: Theme = Theme { font: "Arial", header: 0x7F_7F7F, header_text: 0xFF_FFFF, total: 0xED_EDED };
const PENDING: Pending = Pending {
    member_state: "PL",
    sheet: "Zmiany programów",
    lines: &[
        (Kind::Title, "Platforma na rzecz technologii strategicznych dla Europy (STEP)"),
        (Kind::Preamble, "Zmiany programów 2021-2027, Polska"),
        (Kind::Preamble, "Stan na 31 grudnia 2024 r."),
    ],
    headings: ["Lp.", "Nazwa programu", "Fundusz", "Kod NUTS", "Poziom", "Status", "Kwota (mln EUR)"],
    programme: "Złożone zmiany programów w trakcie oceny (bez podziału na programy)",
    status: "w trakcie oceny",
    total: "Razem",
    note: "Podział na programy i fundusze nie jest znany.",
};

pub(super) fn book() -> Book {
    Book::new("STEP: zmiany programów 2024, Polska", THEME, vec![pending::sheet(&PENDING)])
}
