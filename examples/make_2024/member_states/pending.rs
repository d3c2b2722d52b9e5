//! The short sheets of Member States that had nothing approved yet: one row, whose programme and fund are not known.

use crate::facts;
use crate::sheet::{Cell, Kind, Sheet};

/// What such a sender writes.
pub(super) struct Pending {
    pub(super) member_state: &'static str,
    pub(super) sheet: &'static str,
    pub(super) lines: &'static [(Kind, &'static str)],
    /// Number, programme, fund, area, level, status, amount.
    pub(super) headings: [&'static str; 7],
    pub(super) programme: &'static str,
    pub(super) status: &'static str,
    pub(super) total: &'static str,
    pub(super) note: &'static str,
}

/// The sheet, with an empty row between what stands above the table and its header.
pub(super) fn sheet(pending: &Pending) -> Sheet {
    let mut sheet = Sheet::new(pending.sheet, &[14, 66, 10, 13, 12, 28, 19]);
    for (kind, text) in pending.lines {
        sheet.texts(*kind, &[text]);
    }
    sheet.blank();
    sheet.texts(Kind::Header, &pending.headings);
    let amount = Cell::amount(facts::pending(pending.member_state));
    let mut row = vec![Cell::count(1_u8)];
    row.extend([pending.programme, "", pending.member_state, "", pending.status].map(Cell::text));
    row.push(amount);
    sheet.push(Kind::Body, row);
    let mut total = vec![Cell::Empty; 7];
    total[1] = Cell::text(pending.total);
    total[6] = sheet.sum(6, 1);
    sheet.push(Kind::Total, total);
    sheet.notes(&[pending.note]);
    sheet
}
