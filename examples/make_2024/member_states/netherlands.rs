//! The Netherlands: one submission that was pending at the cut-off; the unit stands above the table only.

use super::pending::{self, Pending};
use crate::sheet::{Book, Kind, Theme};

const THEME: Theme = Theme { font: "Liberation Sans", header: 0x15_4273, header_text: 0xFF_FFFF, total: 0xD6_E3F0 };
const PENDING: Pending = Pending {
    member_state: "NL",
    sheet: "STEP 2024",
    lines: &[
        (Kind::Title, "Platform voor strategische technologieën voor Europa (STEP)"),
        (Kind::Preamble, "Programmawijzigingen 2021-2027, Nederland"),
        (Kind::Preamble, "Peildatum 31 december 2024"),
        (Kind::Preamble, "Bedragen in miljoenen euro"),
    ],
    headings: ["Volgnummer", "Programma", "Fonds", "NUTS-gebied", "Niveau", "Status", "Bedrag"],
    programme: "Ingediende programmawijzigingen, in behandeling (niet uitgesplitst naar programma)",
    status: "ingediend, in behandeling",
    total: "Totaal",
    note: "De verdeling over programma’s en fondsen is niet bekend.",
};

pub(super) fn book() -> Book {
    Book::new("STEP: programmawijzigingen 2024, Nederland", THEME, vec![pending::sheet(&PENDING)])
}
