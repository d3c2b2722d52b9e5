//! A NUTS area lies in the Member State of its row.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;

/// Compares the first two letters of the NUTS code with the Member State.
pub(super) fn check(facts: &Facts, area: usize, member_state: usize, sink: &mut Sink) {
    for (row, (area_code, country)) in facts.texts(area).iter().zip(facts.texts(member_state).iter()).enumerate() {
        let (Some(area_code), Some(country)) = (area_code, country) else { continue };
        if !area_code.starts_with(country) {
            let message = format!("expected a NUTS area of {country}, found `{area_code}`");
            let location = facts.origins.location(ordinal(row), area);
            let finding = Diagnostic::new(Code::ForeignArea, location, message).with_hint("correct the area or the Member State");
            sink.push(finding.with("country", country).with("found", area_code));
        }
    }
}
