//! The extracts for the STEP portal in the data package: every field with its title, what it means, its type and its codes.

use serde_json::{Map, Value, json};

use super::{Resource, plain_resource, resource_name};
use crate::artifact::Artifact;
use crate::render::portal::{AREAS, ID, SOURCES};
use crate::report::{Extract, Field, FieldKind, Unit};

/// One of the files of an extract, as CSV or as JSON.
#[derive(Debug, Clone, Copy)]
pub struct ExtractFile<'a> {
    /// The file.
    pub artifact: &'a Artifact,
    /// What it shows; its titles are those of the first language of the report.
    pub extract: &'a Extract,
}

/// One of the files that say what codes are called.
#[derive(Debug, Clone, Copy)]
pub struct LabelsFile<'a> {
    /// The file.
    pub artifact: &'a Artifact,
    /// Title for people.
    pub title: &'a str,
    /// The columns that name a row.
    pub keys: &'a [&'a str],
    /// The languages that have a column each.
    pub languages: &'a [&'a str],
}

pub(super) fn resource<'a>(file: &ExtractFile<'a>) -> Resource<'a> {
    let fields = file.extract.fields.iter().map(field);
    let id = json!({
        "name": ID, "type": "string", "title": ID, "constraints": { "required": true, "unique": true },
        "description": "Names the row. Its number has the same id in ledger.jsonl; where a row has several numbers, theirs begin with it.",
    });
    let sources = json!({
        "name": SOURCES, "type": "array", "title": SOURCES,
        "description": "The cells that the row was made from: file of the campaign folder, sheet, cells.",
    });
    let mut schema = json!({
        "fields": std::iter::once(id).chain(fields).chain([sources]).collect::<Vec<Value>>(),
        "missingValues": [""],
        "primaryKey": [ID],
    });
    if let Some(area) = file.extract.fields.iter().find(|field| is_area(field)) {
        schema["foreignKeys"] = json!([{ "fields": [area.name], "reference": { "resource": AREAS_RESOURCE, "fields": ["code"] } }]);
    }
    table(file.artifact, &file.extract.title, schema)
}

/// The name of the file that has the codes of areas.
const AREAS_RESOURCE: &str = "portal-areas";

pub(super) fn labels<'a>(file: &LabelsFile<'a>) -> Resource<'a> {
    let key = |name: &&str| json!({ "name": name, "type": "string", "constraints": { "required": true } });
    let label =
        |language: &&str| json!({ "name": language, "type": "string", "description": format!("The label in the language `{language}`.") });
    let fields: Vec<Value> = file.keys.iter().map(key).chain(file.languages.iter().map(label)).collect();
    table(file.artifact, file.title, json!({ "fields": fields, "missingValues": [""], "primaryKey": file.keys }))
}

fn table<'a>(artifact: &'a Artifact, title: &'a str, schema: Value) -> Resource<'a> {
    let plain = plain_resource(artifact);
    // The same rows stand in two formats, and a name stands once. frictionless opens a JSON file as a table only where it was installed with a
    // further library, and then misses its size: so the JSON file is a file that has a schema.
    let (ending, profile, kind) =
        if plain.format == "json" { ("-json", plain.profile, plain.kind) } else { ("", "tabular-data-resource", "table") };
    Resource { name: format!("{}{ending}", resource_name(plain.path)), title: Some(title), profile, kind, schema: Some(schema), ..plain }
}

fn is_area(field: &Field) -> bool {
    matches!(field.kind, FieldKind::Code { list: AREAS, .. })
}

fn field(field: &Field) -> Value {
    let (kind, measured) = match &field.kind {
        FieldKind::Text | FieldKind::Code { .. } => ("string", None),
        FieldKind::Date => ("date", None),
        FieldKind::Month => ("yearmonth", None),
        FieldKind::Number(Unit::Count | Unit::Rank) => ("integer", None),
        FieldKind::Number(Unit::Euro) => ("number", Some("in euro")),
        FieldKind::Number(unit) => ("number", Some(unit.code())),
    };
    let list = match &field.kind {
        FieldKind::Code { list, .. } => Some(format!("code of the list `{list}`")),
        _ => None,
    };
    let said: Vec<&str> = field.meaning.into_iter().chain(measured).chain(list.as_deref()).collect();
    let mut described = Map::new();
    described.insert("name".to_owned(), json!(field.name));
    described.insert("type".to_owned(), json!(kind));
    described.insert("title".to_owned(), json!(title(field)));
    if !said.is_empty() {
        described.insert("description".to_owned(), json!(format!("{}.", said.join("; "))));
    }
    if let FieldKind::Code { codes, .. } = &field.kind
        && !is_area(field)
    {
        described.insert("constraints".to_owned(), json!({ "enum": codes }));
    }
    Value::Object(described)
}

/// The heading without the unit in which numbers are printed: those of the files are in euro.
fn title(field: &Field) -> &str {
    match field.kind {
        FieldKind::Number(_) => field.heading.rsplit_once(" (").map_or(&field.heading, |(name, _)| name),
        _ => &field.heading,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn every_field_says_what_it_is() {
        let artifact = Artifact::new("data/portal/calls.json", "[]\n");
        let extract = sample::extract();
        let resource = serde_json::to_value(resource(&ExtractFile { artifact: &artifact, extract: &extract })).unwrap();
        assert_eq!([&resource["name"], &resource["path"]], ["portal-calls-json", "portal/calls.json"]);
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let types: Vec<&str> = fields.iter().map(|field| field["type"].as_str().unwrap()).collect();
        assert_eq!(types, ["string", "string", "string", "yearmonth", "string", "number", "array"]);
        assert!(fields.iter().all(|field| field["title"].is_string() && field["description"].as_str().unwrap().ends_with('.')));
        assert_eq!(fields[1]["constraints"]["enum"], json!(["IF", "HE"]));
        assert_eq!(fields[5]["title"], "Begroting");
        assert_eq!(fields[5]["description"], "What it is; in euro.");
    }

    #[test]
    fn areas_are_those_of_the_file_of_areas() {
        let artifact = Artifact::new("data/portal/calls.csv", "");
        let mut extract = sample::extract();
        extract.fields[0].kind = FieldKind::Code { list: AREAS, codes: vec!["DE1"] };
        let resource = serde_json::to_value(resource(&ExtractFile { artifact: &artifact, extract: &extract })).unwrap();
        assert_eq!(resource["schema"]["foreignKeys"][0]["reference"], json!({ "resource": "portal-areas", "fields": ["code"] }));
        assert_eq!(resource["schema"]["fields"][1].get("constraints"), None);
    }
}
