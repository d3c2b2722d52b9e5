//! The parts of a workbook or a document by their names.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::audit::xml::Element;

/// All parts, unpacked.
pub(super) struct Archive {
    parts: Vec<(String, Vec<u8>)>,
}

impl Archive {
    /// Unpacks an archive whose size is known to be bearable.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, String> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
        let mut parts = Vec::new();
        for place in 0..zip.len() {
            let mut part = zip.by_index(place).map_err(|error| error.to_string())?;
            let name = part.name().map_err(|error| error.to_string())?.into_owned();
            let mut content = Vec::new();
            part.read_to_end(&mut content).map_err(|error| error.to_string())?;
            parts.push((name, content));
        }
        Ok(Self { parts })
    }

    /// The names of the parts.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|(name, _)| name.as_str())
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names().any(|known| known == name)
    }

    /// A part as XML.
    pub(super) fn xml(&self, name: &str) -> Result<Element, String> {
        let (_, bytes) = self.parts.iter().find(|(known, _)| known == name).ok_or_else(|| format!("it has no part `{name}`"))?;
        Element::parse(&String::from_utf8_lossy(bytes)).map_err(|error| format!("its part `{name}` is no XML ({error})"))
    }

    /// What the relations of a part name lead to: id, kind and the name of the part.
    pub(super) fn relations(&self, part: &str) -> Result<Vec<(String, String, String)>, String> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let relations = format!("{folder}/_rels/{name}.rels");
        if !self.has(&relations) {
            return Ok(Vec::new());
        }
        let relations = self.xml(&relations)?;
        let relation = |relation: &Element| {
            let kind = relation.get("Type")?.rsplit('/').next()?.to_owned();
            let target = relation.get("Target")?;
            let target = match (target.strip_prefix('/'), target.strip_prefix("../")) {
                (Some(absolute), _) => absolute.to_owned(),
                (None, Some(beside)) => format!("{}/{beside}", folder.rsplit_once('/').map_or("", |(above, _)| above)),
                (None, None) => format!("{folder}/{target}"),
            };
            Some((relation.get("Id")?.to_owned(), kind, target))
        };
        Ok(relations.all("Relationship").filter_map(relation).collect())
    }
}
