//! Whether the parts of the file belong together, and nothing comes from elsewhere.

use crate::audit::Point;
use crate::audit::archive::Archive;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

/// What runs, or belongs to another program.
const FOREIGN: &[&str] = &["vbaProject", "embeddings/", "activeX/"];

pub(super) fn check(archive: &Archive, faults: &mut Faults<'_>) {
    for name in archive.names().filter(|name| FOREIGN.iter().any(|foreign| name.contains(foreign))) {
        faults.of_file(Point::WordParts, format!("expected a text with pictures, found `{name}`"));
    }
    match archive.xml("[Content_Types].xml") {
        Ok(kinds) => unlisted(archive, &kinds, faults),
        Err(reason) => faults.of_file(Point::WordParts, reason),
    }
    for (relations, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        match archive.xml(relations) {
            Ok(relations) => lost(archive, &relations, folder, faults),
            Err(reason) => faults.of_file(Point::WordParts, reason),
        }
    }
}

/// Parts whose kind nobody says: Word asks whether it shall repair such a file.
fn unlisted(archive: &Archive, kinds: &Element, faults: &mut Faults<'_>) {
    let by_name =
        |name: &str| kinds.all("Override").any(|kind| kind.get("PartName").is_some_and(|part| part.strip_prefix('/') == Some(name)));
    let ending = |name: &str| name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
    let by_ending = |name: &str| ending(name).is_some_and(|ending| kinds.all("Default").any(|kind| kind.get("Extension") == Some(&ending)));
    for name in archive.names().filter(|name| *name != "[Content_Types].xml") {
        let is_plain = matches!(ending(name).as_deref(), Some("png" | "rels"));
        if !(by_name(name) || (is_plain && by_ending(name))) {
            faults.of_file(Point::WordParts, format!("expected the kind of `{name}` in the list of parts"));
        }
    }
}

fn lost(archive: &Archive, relations: &Element, folder: &str, faults: &mut Faults<'_>) {
    for relation in relations.all("Relationship") {
        let target = relation.get("Target").unwrap_or_default();
        if relation.get("TargetMode") == Some("External") {
            faults.of_file(Point::WordParts, format!("expected a document that stands alone, found `{target}`"));
        } else if !archive.has(&format!("{folder}{target}")) {
            faults.of_file(Point::WordParts, format!("expected the part `{folder}{target}`, to which another one refers"));
        }
    }
}
