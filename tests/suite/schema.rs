//! The JSON schema of `report.toml` is what the parser takes: valid definitions keep to it, and each key that is known to one is known to the
//! other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use step_report::definition::{self, SCHEMA};

use crate::folder::{Folder, project};

/// A key that no table has.
const UNKNOWN: &str = "zzz_unknown";

/// What the definitions of the repository leave out, so that every part of the schema is tried.
const FURTHER: &str = r#"
[report]
year = 2024
cut_off = 2024-12-31
due = 2025-02-01
languages = ["en"]
rounding = "half-even"
unit = "million"
nuts = "2024"
chart_sizes = ["half", "social"]
theme = "colours.toml"
[regions]
split = "population"
[[rate]]
currency = "PLN"
month = "2024-12"
rate = "4.2730"
source = "ECB"
[[sender]]
name = "DE"
[[predecessor]]
folder = "../2023"
[[none]]
dataset = "projects"
reason = "no call"
[[dataset]]
name = "own"
universe = "planned"
column = [{ name = "field", type = { code = "intervention_field" }, derived = { from = "other" } }]
[[figure]]
chart = { regions = { measure = "amount", form = "boundaries", classes = { breaks = [1.0, 2.5] } } }
[figure.data]
id = "X1"
dataset = "own"
rows = ["area"]
other = { keep = 3 }
measures = [
    { name = "a", value = { largest = { column = "amount", of = ["area"] } } },
    { name = "b", value = { share_of_largest = { column = "amount", of = ["area"], number = 3 } } },
    { name = "c", value = { largest_making = { column = "amount", of = ["area"], percent = 50 } } },
    { name = "d", value = { share_where = { column = "amount", where = { fund = ["ERDF"] } } } },
    { name = "e", value = { difference = ["amount", "other"] } },
]
[[attribution]]
dataset = "own"
rule = { spread = { area = "area", by = "population" } }
[[attribution]]
dataset = "own"
rule = { once_per_place = { count = ["programme"], places = ["area"] } }
[[attribution]]
dataset = "own"
rule = { own_area = { area = "area" } }
[[check]]
dataset = "own"
rule = { at_most = { column = "amount", limit = "other" } }
"#;

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

/// The definitions of the repository that the parser takes, by their paths.
fn definitions() -> BTreeMap<String, String> {
    let mut waiting: Vec<PathBuf> = ["input", "tests/cases", "src/definition/builtin"].map(|folder| project().join(folder)).to_vec();
    let mut found = BTreeMap::from([("further".to_owned(), FURTHER.to_owned())]);
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_definition = path.ends_with("report.toml") || path.starts_with(project().join("src/definition/builtin"));
            if path.is_dir() {
                waiting.push(path);
            } else if is_definition {
                found.insert(path.display().to_string(), fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn json(text: &str) -> toml::Table {
    toml::from_str(text).unwrap()
}

/// What of a value the schema does not admit; a part of JSON Schema that is as large as the schema needs.
fn faults(schema: &Value, rule: &Value, value: &toml::Value, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    let fault = |what: String| format!("{place}: {what}");
    if let Some(choices) = rule["enum"].as_array()
        && !choices.iter().any(|choice| choice.as_str() == value.as_str())
    {
        found.push(fault(format!("{value} is none of the choices")));
    }
    if let Some(kind) = rule["type"].as_str() {
        let fits = match kind {
            "object" => value.is_table(),
            "array" => value.is_array(),
            "string" => value.is_str() || value.is_datetime(),
            "boolean" => value.is_bool(),
            "integer" => value.is_integer(),
            "number" => value.is_integer() || value.is_float(),
            other => panic!("the schema has the kind {other}, which this test does not know"),
        };
        if !fits {
            found.push(fault(format!("{value} is no {kind}")));
        }
    }
    if let Some(table) = value.as_table() {
        for required in rule["required"].as_array().into_iter().flatten() {
            if !table.contains_key(required.as_str().unwrap()) {
                found.push(fault(format!("{required} is missing")));
            }
        }
        for (key, inner) in table {
            match (&rule["properties"][key], &rule["additionalProperties"]) {
                (Value::Null, Value::Bool(false)) => found.push(fault(format!("{key} is unknown"))),
                (Value::Null, Value::Null) => {}
                (Value::Null, of_all) => found.extend(faults(schema, of_all, inner, &format!("{place}.{key}"))),
                (of_key, _) => found.extend(faults(schema, of_key, inner, &format!("{place}.{key}"))),
            }
        }
    }
    for inner in value.as_array().into_iter().flatten().filter(|_| !rule["items"].is_null()) {
        found.extend(faults(schema, &rule["items"], inner, &format!("{place}[]")));
    }
    for all in rule["allOf"].as_array().into_iter().flatten() {
        found.extend(faults(schema, all, value, place));
    }
    if let Some(name) = rule["$ref"].as_str() {
        found.extend(faults(schema, definition_of(schema, name), value, place));
    }
    if let Some(choices) = rule["anyOf"].as_array() {
        let tried: Vec<Vec<String>> = choices.iter().map(|choice| faults(schema, choice, value, place)).collect();
        if !tried.iter().any(Vec::is_empty) {
            found.push(format!("{place}: {value} fits none of {} choices: {tried:?}", choices.len()));
        }
    }
    found
}

fn definition_of<'a>(schema: &'a Value, reference: &str) -> &'a Value {
    &schema["definitions"][reference.strip_prefix("#/definitions/").unwrap()]
}

#[test]
fn valid_definitions_keep_to_the_schema_and_others_do_not() {
    let schema = schema();
    let mut refused = 0;
    for (path, text) in definitions() {
        let Ok(table) = toml::from_str::<toml::Table>(&text) else { continue };
        let mut rule = schema.clone();
        if path.contains("builtin") {
            // The parts that ship with the program have no `[report]`.
            rule["required"] = Value::Null;
        }
        let faults = faults(&schema, &rule, &toml::Value::Table(table), "");
        match definition::parse(&text) {
            Ok(_) => assert!(faults.is_empty(), "{path}: {faults:?}"),
            Err(_) => refused += usize::from(!faults.is_empty()),
        }
    }
    assert!(refused > 0, "the definition of the case `invalid-definition` is refused");
}

/// Where a table stands in a definition: keys and positions.
type Path = Vec<String>;

/// The tables of a value with the part of the schema that says which keys they have.
fn tables<'a>(schema: &'a Value, rule: &'a Value, value: &toml::Value, place: Path, found: &mut Vec<(Path, &'a Value)>) {
    if let Some(name) = rule["$ref"].as_str() {
        return tables(schema, definition_of(schema, name), value, place, found);
    }
    for choice in [&rule["allOf"], &rule["anyOf"]].into_iter().filter_map(Value::as_array).flatten() {
        if faults(schema, choice, value, "").is_empty() {
            return tables(schema, choice, value, place, found);
        }
    }
    let step = |key: &str| [place.clone(), vec![key.to_owned()]].concat();
    if let Some(table) = value.as_table() {
        if rule["properties"].is_object() {
            found.push((place.clone(), rule));
        }
        for (key, inner) in table {
            let of_key = &rule["properties"][key];
            tables(schema, if of_key.is_null() { &rule["additionalProperties"] } else { of_key }, inner, step(key), found);
        }
    }
    for (position, inner) in value.as_array().into_iter().flatten().enumerate() {
        tables(schema, &rule["items"], inner, step(&position.to_string()), found);
    }
}

fn with_unknown_key(definition: &toml::Table, path: &[String]) -> String {
    let mut whole = toml::Value::Table(definition.clone());
    let mut place = &mut whole;
    for step in path {
        place = match place {
            toml::Value::Array(list) => &mut list[step.parse::<usize>().unwrap()],
            other => &mut other[step.as_str()],
        };
    }
    place.as_table_mut().unwrap().insert(UNKNOWN.to_owned(), toml::Value::Integer(1));
    toml::to_string(&whole).unwrap()
}

/// The parser names the keys that it knows where it refuses one; they are those of the schema.
#[test]
fn each_key_of_the_schema_is_known_to_the_parser_and_no_other() {
    let schema = schema();
    let mut tried = BTreeSet::new();
    for (path, text) in definitions().into_iter().filter(|(_, text)| definition::parse(text).is_ok()) {
        let definition = json(&text);
        let mut found = Vec::new();
        tables(&schema, &schema, &toml::Value::Table(definition.clone()), Vec::new(), &mut found);
        for (place, rule) in found {
            let keys: BTreeSet<&str> = rule["properties"].as_object().unwrap().keys().map(String::as_str).collect();
            if !tried.insert(format!("{keys:?}")) {
                continue;
            }
            let refusal = definition::parse(&with_unknown_key(&definition, &place)).expect_err("an unknown key is refused").message;
            if let Some((_, expected)) = refusal.split_once(&format!("unknown field `{UNKNOWN}`, expected ")) {
                let known: BTreeSet<&str> = expected.split('`').skip(1).step_by(2).collect();
                assert_eq!(keys, known, "{path}: {place:?}");
            }
        }
    }
    // Tables of every kind were tried: each list of keys of the schema, wherever it stands.
    let untried: Vec<String> = lists_of_keys(&schema).into_iter().filter(|keys| !tried.contains(keys)).collect();
    assert!(untried.is_empty(), "no definition has a table with {untried:?}");
}

/// The keys of every table of the schema but for those that name one choice.
fn lists_of_keys(rule: &Value) -> Vec<String> {
    let own = rule["properties"].as_object().filter(|properties| properties.len() > 1);
    let own = own.map(|properties| format!("{:?}", properties.keys().map(String::as_str).collect::<BTreeSet<&str>>()));
    let inner: Vec<&Value> = match rule {
        Value::Object(object) => object.values().collect(),
        Value::Array(list) => list.iter().collect(),
        _ => Vec::new(),
    };
    own.into_iter().chain(inner.into_iter().flat_map(lists_of_keys)).collect()
}

#[test]
fn the_program_gives_the_schema_its_manual_and_completions() {
    let folder = Folder::new();
    let schema = folder.run(&["schema"]);
    assert_eq!((schema.status, schema.data.as_str()), (0, SCHEMA));
    let manual = folder.run(&["man"]);
    assert!(manual.data.starts_with(".ie") && manual.data.contains(".TH step-report 1"), "{}", manual.data);
    let page = folder.run(&["man", "diff"]);
    assert!(page.data.contains(".TH step-report-diff 1") && page.data.contains("fail\\-on"), "{}", page.data);
    for (shell, sign) in [
        ("bash", "complete -F _step__report"),
        ("zsh", "#compdef step-report"),
        ("fish", "complete -c step-report"),
        ("powershell", "Register-ArgumentCompleter"),
    ] {
        let completions = folder.run(&["completions", shell]);
        assert!(completions.status == 0 && completions.data.contains(sign), "{shell}: {}", completions.data);
    }
}
