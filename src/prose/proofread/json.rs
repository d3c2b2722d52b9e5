//! The verdicts for a program: one object a line.

use serde::Serialize;

use super::{Judged, Proof};

#[derive(Serialize)]
struct Object<'a> {
    verdict: &'a str,
    written: &'a str,
    sentence: &'a str,
    line: usize,
    ids: &'a [String],
    ledger: &'a [String],
    confidence: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contradicts: Vec<Other<'a>>,
}

/// Another number of the text that says something else of the same.
#[derive(Serialize)]
struct Other<'a> {
    line: usize,
    written: &'a str,
}

/// One object for each number, in the order of the text.
#[must_use]
pub fn lines(proof: &Proof) -> String {
    let line = |number| serde_json::to_string(&line(number)).expect("texts and numbers always have a JSON form") + "\n";
    proof.numbers.iter().map(line).collect()
}

fn line(number: &Judged) -> Object<'_> {
    Object {
        verdict: number.verdict.name(),
        written: &number.written,
        sentence: &number.sentence,
        line: number.line,
        ids: &number.ids,
        ledger: &number.ledger,
        confidence: f64::from(number.confidence) / 100.0,
        how: number.how.as_deref(),
        contradicts: number.contradicts.iter().map(|(line, written)| Other { line: *line, written }).collect(),
    }
}
