//! An explanation as one line of JSON, for programs.

use serde::Serialize;

use super::{Addend, Explanation};
use crate::trust::Number;

#[derive(Serialize)]
struct Line<'a> {
    #[serde(flatten)]
    number: &'a Number,
    adds_up: bool,
    addends: Vec<Listed<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    addends_of_whole: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    value: Option<String>,
    column: Option<&'a str>,
    written: Option<&'a str>,
    file: &'a str,
    sha256: &'a str,
    sheet: &'a str,
    cell: &'a str,
    key: Option<&'a str>,
}

/// The entry of the ledger, and each addend with its cell and what stood there; ends with a line feed.
#[must_use]
pub fn line(explanation: &Explanation<'_>) -> String {
    let line = Line {
        number: explanation.number,
        adds_up: explanation.adds_up(),
        addends: explanation.addends.iter().map(value).collect(),
        addends_of_whole: explanation.whole.iter().map(value).collect(),
    };
    serde_json::to_string(&line).expect("texts and lists always have a JSON form") + "\n"
}

fn value<'a>(addend: &Addend<'a>) -> Listed<'a> {
    let fact = addend.fact;
    let of_fact = |column: &str| fact.and_then(|fact| fact.values.get(column)).map(|value| value.value.clone());
    Listed {
        value: addend.amount.map(|amount| amount.to_string()).or_else(|| of_fact(addend.column?)),
        column: addend.column,
        written: addend.written,
        file: addend.file,
        sha256: addend.sha256,
        sheet: addend.sheet,
        cell: addend.cell,
        key: fact.map(|fact| fact.key.as_str()),
    }
}
