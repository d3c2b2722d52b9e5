//! Austria: one submission that was pending at the cut-off.

use super::pending::{self, Pending};
use crate::sheet::{Book, Kind, Theme};

const THEME: Theme = Theme { font: "Calibri", header: 0xE6_320F, header_text: 0xFF_FFFF, total: 0xFB_E5D6 };
const PENDING: Pending = Pending {
    member_state: "AT",
    sheet: "Österreich",
    lines: &[
        (Kind::Title, "STEP – Meldung Österreich 2024"),
        (Kind::Preamble, "Programmänderungen 2021-2027"),
        (Kind::Preamble, "Stichtag 31. Dezember 2024"),
    ],
    headings: ["Nr.", "Programm", "Fonds", "NUTS-Gebiet", "Ebene", "Status", "Betrag (Mio. EUR)"],
    programme: "Eingereichte Programmänderungen, in Prüfung (nicht nach Programmen aufgeschlüsselt)",
    status: "eingereicht, in Prüfung",
    total: "Summe",
    note: "Die Aufteilung auf Programme und Fonds ist nicht bekannt.",
};

pub(super) fn book() -> Book {
    Book::new("STEP: Meldung Österreich 2024", THEME, vec![pending::sheet(&PENDING)])
}
