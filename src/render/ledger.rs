//! The ledger as JSON lines: one object a printed number.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::report::{Assumption, Calculation, Correction, Entry, Exact, Grounds, SourceCells};

/// An entry as the file has it; the order of the fields is the order of the keys.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    value: String,
    unit: &'static str,
    printed: &'a BTreeMap<String, String>,
    #[serde(serialize_with = "in_order")]
    filter: &'a [(String, Vec<String>)],
    universe: Within<'a>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    carried: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    converted: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<Corrected<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    assumptions: Vec<Assumed<'a>>,
    attribution: &'a str,
    rounding: &'a str,
    calculation: Made<'a>,
    sources: Vec<Source<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    whole: Vec<Source<'a>>,
}

#[derive(Serialize)]
struct Corrected<'a> {
    file: &'a str,
    sheet: &'a str,
    cell: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    column: &'a str,
    from: &'a str,
    /// Nothing for a row that is left out.
    to: Option<&'a str>,
    #[serde(flatten)]
    grounds: Because<'a>,
}

#[derive(Serialize)]
struct Assumed<'a> {
    column: &'a str,
    value: &'a str,
    facts: usize,
    #[serde(flatten)]
    grounds: Because<'a>,
}

#[derive(Serialize)]
struct Because<'a> {
    reason: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
    who: &'a str,
    when: &'a str,
    declared: &'a str,
}

#[derive(Serialize)]
struct Made<'a> {
    kind: &'a str,
    columns: &'a [String],
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    of: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<usize>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    numbers: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    people: Option<Inhabitants<'a>>,
}

#[derive(Serialize)]
struct Inhabitants<'a> {
    number: i128,
    list: &'a str,
    regions: &'a [String],
}

#[derive(Serialize)]
struct Within<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    of: &'a str,
    cut_off: &'a str,
}

#[derive(Serialize)]
struct Source<'a> {
    file: &'a str,
    sha256: &'a str,
    sheet: &'a str,
    cells: Vec<String>,
}

/// The content of `data/ledger.jsonl`, in the order of the entries.
#[must_use]
pub fn jsonl(entries: &[Entry]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in entries {
        serde_json::to_writer(&mut bytes, &line(entry)).expect("texts and lists always have a JSON form");
        bytes.push(b'\n');
    }
    bytes
}

fn line(entry: &Entry) -> Line<'_> {
    Line {
        id: &entry.id,
        value: entry.value.to_string(),
        unit: entry.unit.code(),
        printed: &entry.printed,
        filter: &entry.filter,
        universe: Within { of: &entry.universe.of, cut_off: &entry.universe.cut_off },
        carried: &entry.carried,
        converted: &entry.converted,
        corrections: entry.corrections.iter().map(corrected).collect(),
        assumptions: entry.assumptions.iter().map(assumed).collect(),
        attribution: &entry.attribution,
        rounding: &entry.rounding,
        calculation: made(entry),
        sources: entry.sources.iter().map(source).collect(),
        whole: entry.whole.iter().map(source).collect(),
    }
}

fn corrected(correction: &Correction) -> Corrected<'_> {
    Corrected {
        file: &correction.file,
        sheet: &correction.sheet,
        cell: correction.cell.to_string(),
        column: &correction.column,
        from: &correction.from,
        to: correction.to.as_deref(),
        grounds: because(&correction.grounds),
    }
}

fn assumed(assumption: &Assumption) -> Assumed<'_> {
    let Assumption { column, value, facts, grounds } = assumption;
    Assumed { column, value, facts: *facts, grounds: because(grounds) }
}

fn because(grounds: &Grounds) -> Because<'_> {
    let Grounds { reason, source, who, when, declared } = grounds;
    Because { reason, source: source.as_deref(), who, when, declared }
}

/// What was computed, with the two sides of a quotient.
fn made(entry: &Entry) -> Made<'_> {
    let Calculation { kind, columns, of, number, part, whole, people, numbers } = &entry.calculation;
    let written = |value: &Option<Exact>| value.map(|value| value.to_string());
    let people = people.as_ref().map(|people| Inhabitants { number: people.number, list: people.list, regions: &people.regions });
    Made { numbers, kind, columns, of, number: *number, part: written(part), whole: written(whole), people }
}

fn source(cells: &SourceCells) -> Source<'_> {
    Source { file: &cells.file, sha256: &cells.sha256, sheet: &cells.sheet, cells: cells.cells.iter().map(ToString::to_string).collect() }
}

/// Writes the conditions as one object whose keys stay in their order: the dataset comes first.
fn in_order<S: Serializer>(filter: &[(String, Vec<String>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(filter.iter().map(|(column, codes)| (column, codes)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn a_line_has_its_keys_in_the_documented_order() {
        let text = String::from_utf8(jsonl(&[sample::entry()])).unwrap();
        assert_eq!(
            text,
            concat!(
                r#"{"id":"T2/DE/1/ERDF","value":"200200000.00","unit":"EUR","#,
                r#""printed":{"en":"200.2","nl":"200,2"},"#,
                r#""filter":{"dataset":["amendments"],"fund":["ERDF"],"area":["DEA","DE1"]},"#,
                r#""universe":{"of":"approved","cut_off":"2024-12-31"},"#,
                r#""attribution":"as reported","rounding":"half-up, 1 decimal, EUR million","calculation":{"kind":"sum","columns":["amount"]},"#,
                r#""sources":[{"file":"member-states/DE.xlsx","sha256":"00ff","sheet":"STEP \"2024\"","cells":["D17","AA1"]}]}"#,
                "\n"
            )
        );
    }

    #[test]
    fn a_line_says_how_regions_were_carried() {
        let mut entry = sample::entry();
        entry.carried = vec!["NUTS 2021 NL31 is NUTS 2024 NL35".to_owned()];
        let text = String::from_utf8(jsonl(&[entry])).unwrap();
        assert!(text.contains(r#"},"carried":["NUTS 2021 NL31 is NUTS 2024 NL35"],"attribution":"#), "{text}");
    }

    #[test]
    fn each_entry_is_one_line_whatever_its_texts_hold() {
        let mut second = sample::entry();
        second.attribution = "two\nlines".to_owned();
        let bytes = jsonl(&[sample::entry(), second]);
        let values: Vec<serde_json::Value> =
            bytes.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).map(|line| serde_json::from_slice(line).unwrap()).collect();
        assert_eq!(values.len(), 2);
        assert_eq!(values[1]["attribution"], "two\nlines");
    }
}
