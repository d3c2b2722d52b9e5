//! Lithuania: one submission that was pending at the cut-off.

use super::pending::{self, Pending};
use crate::sheet::{Book, Kind, Theme};

const THEME: Theme = Theme { font: "Times New Roman", header: 0xFF_D966, header_text: 0x00_0000, total: 0xFF_F2CC };
const PENDING: Pending = Pending {
    member_state: "LT",
    sheet: "STEP",
    lines: &[
        (Kind::Title, "Strateginių technologijų Europai platforma (STEP)"),
        (Kind::Preamble, "2021–2027 m. programų pakeitimai, Lietuva"),
        (Kind::Preamble, "2024 m. gruodžio 31 d. duomenys"),
    ],
    headings: ["Eil. Nr.", "Programos pavadinimas", "Fondas", "NUTS kodas", "Lygmuo", "Būsena", "Suma (mln. EUR)"],
    programme: "Pateikti programų pakeitimai, nagrinėjami (neišskaidyta pagal programas)",
    status: "nagrinėjama",
    total: "Iš viso",
    note: "Paskirstymas pagal programas ir fondus nežinomas.",
};

pub(super) fn book() -> Book {
    Book::new("STEP: programų pakeitimai 2024, Lietuva", THEME, vec![pending::sheet(&PENDING)])
}
