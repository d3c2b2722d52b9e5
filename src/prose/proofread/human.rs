//! The verdicts for a reader at a terminal.

use std::fmt::Write;

use super::{Judged, Proof, Verdict};

/// What differs, with its sentence; then how many numbers there are of each verdict. With `all`, every number.
#[must_use]
pub fn text(proof: &Proof, file: &str, all: bool) -> String {
    let place = if proof.document.by_paragraph { "paragraph" } else { "line" };
    let mut text = String::new();
    for number in proof.numbers.iter().filter(|number| all || number.verdict == Verdict::Differs || !number.contradicts.is_empty()) {
        let _ = writeln!(text, "{}: `{}`", number.verdict.name(), number.written);
        let _ = writeln!(text, "  --> {file}, {place} {}", number.line);
        if number.verdict != Verdict::NotInTheLedger {
            let _ = writeln!(text, "  ledger: {}", ledger(number));
        }
        for (line, other) in &number.contradicts {
            let _ = writeln!(text, "  {place} {line} says `{other}` of the same");
        }
        let _ = writeln!(text, "  | {}\n", number.sentence);
    }
    let [agrees, differs, unknown] = [Verdict::Agrees, Verdict::Differs, Verdict::NotInTheLedger].map(|verdict| proof.count(verdict));
    let _ = writeln!(text, "{} numbers: {agrees} agree, {differs} differ, {unknown} not in the ledger", proof.numbers.len());
    text
}

/// `481 million (F4/ES), 75 % sure`.
fn ledger(number: &Judged) -> String {
    let ids: Vec<&str> = number.ids.iter().map(String::as_str).take(4).collect();
    let more = if number.ids.len() > ids.len() { " …" } else { "" };
    let sure = if number.verdict == Verdict::Differs { format!("; {} % sure", number.confidence) } else { String::new() };
    let how = number.how.as_ref().map_or_else(String::new, |how| format!(" = {how}"));
    format!("{}{how} ({}{more}){sure}", number.ledger.join(" or "), ids.join(", "))
}
