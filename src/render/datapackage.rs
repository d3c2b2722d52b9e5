//! The Frictionless data package over `data/`: which files there are, and what the columns of the tables mean.
//!
//! Version 1 of the specification, since that is what validators read today. No date of making stands in it: it would
//! change the bytes of every build.

mod extracts;

use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::artifact::Artifact;
use crate::report::{RowRole, Unit};

pub use extracts::{ExtractFile, LabelsFile};

/// Where the descriptor stands; the paths in it start from its folder.
pub const PATH: &str = "data/datapackage.json";

/// What is said of the package as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Description {
    /// Short name, in lower-case letters, digits, `-`, `_` and `.`: `step-report-2024`.
    pub name: String,
    /// Title for people.
    pub title: String,
    /// Under which terms the data may be used again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<License>,
    /// Whose data it is made from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
}

/// One licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct License {
    /// Its Open Definition name: `CC-BY-4.0`.
    pub name: String,
    /// Address of its text.
    pub path: String,
    /// Title for people.
    pub title: String,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Title for people.
    pub title: String,
}

/// One of `data/*.csv`.
#[derive(Debug, Clone, Copy)]
pub struct TableFile<'a> {
    /// The file.
    pub artifact: &'a Artifact,
    /// Title of the table.
    pub title: &'a str,
    /// The names of its columns, as `csv::fields` gives them.
    pub fields: &'a [String],
}

/// The files of the package.
#[derive(Debug, Clone, Copy, Default)]
pub struct Contents<'a> {
    /// `data/*.csv`.
    pub tables: &'a [TableFile<'a>],
    /// `data/portal/`.
    pub extracts: &'a [ExtractFile<'a>],
    /// What the codes of the extracts are called.
    pub labels: &'a [LabelsFile<'a>],
    /// Ledger, findings, facts, which are listed without a schema.
    pub others: &'a [&'a Artifact],
}

/// The content of `data/datapackage.json`.
#[must_use]
pub fn descriptor(description: &Description, contents: &Contents<'_>) -> Vec<u8> {
    let Contents { tables, extracts, labels, others } = *contents;
    let mut resources: Vec<Resource> = tables.iter().map(table_resource).collect();
    resources.extend(extracts.iter().map(extracts::resource));
    resources.extend(labels.iter().map(extracts::labels));
    resources.extend(others.iter().map(|artifact| plain_resource(artifact)));
    let package = Package { profile: if others.is_empty() { "tabular-data-package" } else { "data-package" }, description, resources };
    let mut bytes = serde_json::to_vec_pretty(&package).expect("texts and lists always have a JSON form");
    bytes.push(b'\n');
    bytes
}

/// A package that holds more than tables is a `data-package`: the tabular profile asks for a schema of every resource.
#[derive(Serialize)]
struct Package<'a> {
    profile: &'static str,
    #[serde(flatten)]
    description: &'a Description,
    resources: Vec<Resource<'a>>,
}

#[derive(Serialize)]
struct Resource<'a> {
    name: String,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    profile: &'static str,
    /// Not of version 1, which allows more keys: without it validators open the ledger as a table.
    #[serde(rename = "type")]
    kind: &'static str,
    format: &'a str,
    mediatype: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
    bytes: usize,
    hash: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<Value>,
}

fn table_resource<'a>(table: &TableFile<'a>) -> Resource<'a> {
    Resource {
        title: Some(table.title),
        profile: "tabular-data-resource",
        kind: "table",
        schema: Some(json!({
            "fields": table.fields.iter().map(|name| field(name)).collect::<Vec<Value>>(),
            "missingValues": [""],
            "primaryKey": ["id"],
        })),
        ..plain_resource(table.artifact)
    }
}

fn plain_resource(artifact: &Artifact) -> Resource<'_> {
    let path = artifact.path.strip_prefix("data/").unwrap_or(&artifact.path);
    let format = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    let (mediatype, is_text) = match format {
        "csv" => ("text/csv", true),
        "json" => ("application/json", true),
        "jsonl" => ("application/jsonl", true),
        "parquet" => ("application/vnd.apache.parquet", false),
        _ => ("application/octet-stream", false),
    };
    Resource {
        name: resource_name(path),
        path,
        title: None,
        profile: "data-resource",
        kind: "file",
        format,
        mediatype,
        encoding: is_text.then_some("utf-8"),
        bytes: artifact.bytes.len(),
        hash: format!("sha256:{}", hexadecimal(&Sha256::digest(&artifact.bytes))),
        schema: None,
    }
}

fn field(name: &str) -> Value {
    let roles = [RowRole::Cell, RowRole::Subtotal, RowRole::Total].map(RowRole::code);
    let units = Unit::ALL.map(Unit::code);
    match name {
        "id" => json!({ "name": name, "type": "string", "constraints": { "required": true, "unique": true } }),
        "measure" => json!({ "name": name, "type": "string", "constraints": { "required": true } }),
        "role" => json!({ "name": name, "type": "string", "constraints": { "required": true, "enum": roles } }),
        "unit" => json!({ "name": name, "type": "string", "constraints": { "required": true, "enum": units } }),
        "value" => json!({ "name": name, "type": "number", "constraints": { "required": true } }),
        _ => json!({ "name": name, "type": "string" }),
    }
}

/// `facts/amendments.parquet` is named `facts-amendments`, `T2.csv` is `t2`: the specification allows no capitals in names.
fn resource_name(path: &str) -> String {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    stem.to_lowercase().chars().map(|letter| if letter.is_ascii_alphanumeric() || "._-".contains(letter) { letter } else { '-' }).collect()
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::{csv, sample};

    fn package() -> Value {
        let table = sample::amendments();
        let artifact = Artifact::new("data/T2.csv", csv::data(&table));
        let (ledger, facts) = (Artifact::new("data/ledger.jsonl", "{}\n"), Artifact::new("data/facts/amendments.parquet", "PAR1"));
        let tables = [TableFile { artifact: &artifact, title: &table.title, fields: &csv::fields(&table) }];
        let description =
            Description { name: "sample".to_owned(), title: "A sample".to_owned(), licenses: Vec::new(), sources: Vec::new() };
        let contents = Contents { tables: &tables, others: &[&ledger, &facts], ..Contents::default() };
        serde_json::from_slice(&descriptor(&description, &contents)).unwrap()
    }

    #[test]
    fn the_columns_of_a_table_are_described_in_their_order() {
        let schema = &package()["resources"][0]["schema"];
        let names: Vec<&str> = schema["fields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["id", "member_state", "programme", "fund", "measure", "role", "value", "unit"]);
        assert_eq!(schema["fields"][6]["type"], "number");
        assert_eq!(schema["fields"][5]["constraints"]["enum"], json!(["cell", "subtotal", "total"]));
    }

    #[test]
    fn every_resource_has_its_size_and_hash() {
        let resources = &package()["resources"];
        assert_eq!(resources[1]["bytes"], 3);
        assert_eq!(resources[1]["hash"], "sha256:ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356");
    }

    #[test]
    fn paths_start_from_the_folder_of_the_descriptor_and_names_are_allowed_ones() {
        let resources = &package()["resources"];
        assert_eq!(resources[0]["path"], "T2.csv");
        assert_eq!(resources[0]["name"], "t2");
        assert_eq!(resources[2]["path"], "facts/amendments.parquet");
        assert_eq!(resources[2]["name"], "facts-amendments");
    }
}
