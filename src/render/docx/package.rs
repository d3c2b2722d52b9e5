//! The archive: which parts there are, of which kind, and how they belong together.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::render::xml::Xml;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OF_DOCUMENTS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OF_PACKAGES: &str = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Document,
    Styles,
    Settings,
    Fonts,
    Numbering,
    Header,
    Footer,
    Picture,
    Properties,
}

impl Kind {
    /// The last word of its relation.
    const fn relation(self) -> &'static str {
        match self {
            Self::Document => "officeDocument",
            Self::Styles => "styles",
            Self::Settings => "settings",
            Self::Fonts => "fontTable",
            Self::Numbering => "numbering",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Picture => "image",
            Self::Properties => "core-properties",
        }
    }

    fn media_type(self) -> String {
        match self {
            Self::Picture => "image/png".to_owned(),
            Self::Properties => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
            Self::Document => format!("{MEDIA_TYPE}.document.main+xml"),
            _ => format!("{MEDIA_TYPE}.{}+xml", self.relation()),
        }
    }
}

/// A part of the archive.
pub(super) struct Part {
    path: String,
    kind: Kind,
    bytes: Vec<u8>,
}

impl Part {
    pub(super) fn new(path: &str, kind: Kind, bytes: Vec<u8>) -> Self {
        Self { path: path.to_owned(), kind, bytes }
    }

    /// The id of the relation that leads to it: the name of its file.
    fn id(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.split('.').next().unwrap_or_default()
    }
}

/// Packs the parts, the list of their kinds first.
pub(super) fn pack(parts: &[Part]) -> Vec<u8> {
    write(parts).expect("memory takes what is written to it")
}

/// All dates are zip's own beginning. Pictures are packed already.
fn write(parts: &[Part]) -> ZipResult<Vec<u8>> {
    let deflated = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let deflated = deflated.unix_permissions(0o644).last_modified_time(DateTime::default());
    let (of_document, of_package): (Vec<&Part>, Vec<&Part>) = parts.iter().partition(|part| belongs_to_document(part.kind));
    let lists = [
        ("[Content_Types].xml", kinds(parts)),
        ("_rels/.rels", relations(&of_package, "")),
        ("word/_rels/document.xml.rels", relations(&of_document, "word/")),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in &lists {
        archive.start_file(*path, deflated)?;
        archive.write_all(bytes)?;
    }
    for part in parts {
        let method = if part.kind == Kind::Picture { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        archive.start_file(part.path.as_str(), deflated.compression_method(method))?;
        archive.write_all(&part.bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

fn belongs_to_document(kind: Kind) -> bool {
    !matches!(kind, Kind::Document | Kind::Properties)
}

fn kinds(parts: &[Part]) -> Vec<u8> {
    Xml::document("Types", &[("xmlns", TYPES)], |xml| {
        let relations = "application/vnd.openxmlformats-package.relationships+xml";
        for (ending, kind) in [("rels", relations), ("xml", "application/xml"), ("png", "image/png")] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for part in parts.iter().filter(|part| part.kind != Kind::Picture) {
            xml.empty("Override", &[("PartName", &format!("/{}", part.path)), ("ContentType", &part.kind.media_type())]);
        }
    })
}

/// The relations of what stands in this folder.
fn relations(parts: &[&Part], folder: &str) -> Vec<u8> {
    Xml::document("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for part in parts {
            let base = if part.kind == Kind::Properties { OF_PACKAGES } else { OF_DOCUMENTS };
            let kind = format!("{base}/{}", part.kind.relation());
            let target = part.path.strip_prefix(folder).unwrap_or(&part.path);
            xml.empty("Relationship", &[("Id", part.id()), ("Type", &kind), ("Target", target)]);
        }
    })
}
