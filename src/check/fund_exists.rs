//! A fund is reported only for Member States in which it exists in 2021-2027.

use super::ordinal;
use crate::codes;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;

/// Compares fund and Member State with the list of funds by Member State.
pub(super) fn check(facts: &Facts, member_state: usize, fund: usize, sink: &mut Sink) {
    for (row, (country, fund_code)) in facts.texts(member_state).iter().zip(facts.texts(fund).iter()).enumerate() {
        let (Some(country), Some(fund_code)) = (country, fund_code) else { continue };
        if codes::fund_exists_in(fund_code, country) == Some(false) {
            let message = format!("expected a fund that exists in {country}, found `{fund_code}`");
            let hint = format!("{fund_code} has no allocation in {country} in 2021-2027; correct the fund or the Member State");
            let finding = Diagnostic::new(Code::ImpossibleFund, facts.origins.location(ordinal(row), fund), message).with_hint(hint);
            sink.push(finding.with("country", country).with("found", fund_code));
        }
    }
}
