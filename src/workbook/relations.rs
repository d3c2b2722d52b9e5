//! Which part of an archive each sheet of a workbook is. Two sheets that are the same part would have it read twice, and a thousand of them
//! a thousand times.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::ReadError;
use super::archive::{Archive, Part};

/// Where the workbook of an `.xlsx` is said to be, and what says which part each of its sheets is.
const PACKAGE: &str = "_rels/.rels";
const WORKBOOK: &str = "/officeDocument";
const WORKSHEET: &str = "/worksheet";

/// One relation, as written.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

/// Refuses an `.xlsx` in which two sheets are the same part.
pub(super) fn check_sheets(archive: &mut Archive<'_>) -> Result<(), ReadError> {
    let package = relations(archive, PACKAGE)?;
    let Some(workbook) = package.into_iter().rfind(|relation| relation.kind.ends_with(WORKBOOK)) else { return Ok(()) };
    let path = workbook.target.trim_start_matches('/').to_owned();
    let (folder, name) = path.rsplit_once('/').map_or(("", path.as_str()), |(folder, name)| (folder, name));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    check(archive, &format!("{folder}_rels/{name}.rels"))?;
    let Some(part) = archive.part(&path)? else { return Ok(()) };
    let mut ids = BTreeSet::new();
    each_element(part, "sheet", |tag| {
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(ReadError::damaged)?;
            if attribute.key.local_name().as_ref() == "id" && !ids.insert(attribute.value.to_string()) {
                return Err(ReadError::damaged("two of its sheets are the same part"));
            }
        }
        Ok(())
    })
}

/// Refuses two relations that lead to the same sheet.
pub(super) fn check(archive: &mut Archive<'_>, path: &str) -> Result<(), ReadError> {
    let mut targets = BTreeSet::new();
    for relation in relations(archive, path)?.into_iter().filter(|relation| relation.kind.ends_with(WORKSHEET)) {
        if !targets.insert(normal_target(&relation.target)) {
            return Err(ReadError::damaged(format_args!("two of its sheets are the same part, `{}`", relation.target)));
        }
    }
    Ok(())
}

/// The part of the archive behind each relation.
pub(super) fn targets(archive: &mut Archive<'_>, path: &str) -> Result<BTreeMap<String, String>, ReadError> {
    Ok(relations(archive, path)?.into_iter().map(|relation| (relation.id, relation.target)).collect())
}

/// A target without what makes two ways of writing it: its case, and whether it begins at the root.
fn normal_target(target: &str) -> String {
    let target = target.replace('\\', "/").to_ascii_lowercase();
    target.strip_prefix('/').map_or(target.clone(), |absolute| absolute.split_once('/').map_or(absolute, |(_, rest)| rest).to_owned())
}

fn relations(archive: &mut Archive<'_>, path: &str) -> Result<Vec<Relation>, ReadError> {
    let mut relations = Vec::new();
    let Some(part) = archive.part(path)? else { return Ok(relations) };
    each_element(part, "Relationship", |tag| {
        let (id, target) = (attribute(tag, "Id")?, attribute(tag, "Target")?);
        if let (Some(id), Some(target)) = (id, target) {
            relations.push(Relation { id, target, kind: attribute(tag, "Type")?.unwrap_or_default() });
        }
        Ok(())
    })?;
    Ok(relations)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, ReadError> {
    let Some(attribute) = tag.try_get_attribute(name).map_err(ReadError::damaged)? else { return Ok(None) };
    Ok(Some(attribute.normalized_value(XmlVersion::Explicit1_0).map_err(ReadError::damaged)?.into_owned()))
}

/// Goes through the elements of a part that have this name, whatever stands before the colon.
fn each_element(part: Part<'_, '_>, name: &str, mut visit: impl FnMut(&BytesStart<'_>) -> Result<(), ReadError>) -> Result<(), ReadError> {
    let mut reader = Reader::from_reader(part);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == name => visit(&tag)?,
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_the_same_however_it_is_written() {
        for target in ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "Worksheets\\Sheet1.XML"] {
            assert_eq!(normal_target(target), "worksheets/sheet1.xml");
        }
        assert_ne!(normal_target("worksheets/sheet1.xml"), normal_target("chartsheets/sheet1.xml"));
    }
}
