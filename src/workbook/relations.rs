//! The relations of an Office Open XML workbook: which part of the archive is which sheet.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::ReadError;
use super::archive::Archive;

/// The target of each relation of a part, by the relation's name; nothing where the part has none.
pub(super) fn targets(archive: &mut Archive<'_>, relations: &str) -> Result<BTreeMap<String, String>, ReadError> {
    let mut targets = BTreeMap::new();
    let Some(part) = archive.part(relations)? else { return Ok(targets) };
    let mut reader = Reader::from_reader(part);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(ReadError::damaged)? {
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "Relationship" => {
                let attribute = |name| tag.try_get_attribute(name).map_err(ReadError::damaged);
                if let (Some(id), Some(target)) = (attribute("Id")?, attribute("Target")?) {
                    targets.insert(id.value.into_owned(), target.value.into_owned());
                }
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}
