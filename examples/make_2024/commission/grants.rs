//! The sheet `Grants`: the grants of a programme by Member State.

use crate::facts::{self, Amount};
use crate::sheet::{Cell, Decimals, Kind, Sheet};

/// Writes header, Member States and total; `name` is how the service writes a Member State, `unit` its unit of money.
pub(super) fn write(sheet: &mut Sheet, programme: &str, headings: [&str; 2], name: fn(&str) -> &str, unit: fn(Amount) -> f64) {
    sheet.texts(Kind::Header, &headings);
    let grants = facts::grants(programme);
    for grant in &grants {
        let amount = Cell::Number(unit(grant.grant_meur), Decimals::None);
        sheet.push(Kind::Body, vec![Cell::text(name(&grant.member_state)), amount]);
    }
    let total = sheet.sum(1, grants.len());
    sheet.push(Kind::Total, vec![Cell::text("Total"), total]);
}

/// The code of a Member State as it is.
pub(super) fn code(code: &str) -> &str {
    code
}
