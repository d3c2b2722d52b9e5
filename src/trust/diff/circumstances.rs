//! What is not the same around two editions: files, definition, code lists, program.

use std::collections::{BTreeMap, BTreeSet};

use super::cause::{Cause, Kind};
use crate::trust::{FileHash, Manifest};

/// The differences of two manifests.
#[derive(Debug, Clone, Default)]
pub struct Circumstances {
    /// Inputs that came or went, and those with other bytes.
    pub files: BTreeSet<String>,
    /// Inputs that only one of the two has.
    pub one_sided: BTreeSet<String>,
    /// What can change a number that no cell explains.
    pub general: Vec<Cause>,
}

/// The file of a campaign that declares it.
const DEFINITION: &str = "report.toml";

/// The file of a campaign that declares its corrections; what it changes is told with the cells and rows themselves.
const CORRECTIONS: &str = "corrections.toml";

impl Circumstances {
    /// What is not the same.
    #[must_use]
    pub fn between(old: &Manifest, new: &Manifest) -> Self {
        let mut circumstances = Self::default();
        for (path, before, after) in differing(&old.inputs, &new.inputs) {
            if before.is_none() || after.is_none() {
                circumstances.one_sided.insert(path.clone());
            }
            let kind = match path.as_str() {
                DEFINITION => Some(Kind::Definition),
                path if path.starts_with("../") && path.ends_with("/report.toml") => Some(Kind::Definition),
                path if path.starts_with("codes/") => Some(Kind::CodeList),
                _ => None,
            };
            circumstances.general.extend(kind.map(|kind| part(kind, &path, before, after)));
            circumstances.files.insert(path);
        }
        for (path, before, after) in differing(&old.definition, &new.definition) {
            let kind = if path.starts_with("codes/") { Kind::CodeList } else { Kind::Definition };
            circumstances.general.push(part(kind, &path, before, after));
        }
        if old.only != new.only {
            let list = |only: &[String]| if only.is_empty() { "all".to_owned() } else { only.join(",") };
            let mut cause = Cause::new(Kind::Definition, "the tables and figures asked for");
            cause.old = Some(list(&old.only));
            cause.new = Some(list(&new.only));
            circumstances.general.push(cause);
        }
        if old.tool != new.tool {
            let mut cause = Cause::new(Kind::Program, "step-report");
            cause.old = Some(old.tool.clone());
            cause.new = Some(new.tool.clone());
            circumstances.general.push(cause);
        }
        circumstances
    }

    /// The general causes of the first of these kinds that has any; all of them where none has; the confession that there is none.
    #[must_use]
    pub fn likely(&self, kinds: &[Kind]) -> Vec<Cause> {
        for kind in kinds {
            let of_kind: Vec<Cause> = self.general.iter().filter(|cause| cause.kind == *kind).cloned().collect();
            if !of_kind.is_empty() {
                return of_kind;
            }
        }
        if self.general.is_empty() { vec![unexplained()] } else { self.general.clone() }
    }

    /// Another version of the program; the confession that nothing is known where it is the same one.
    #[must_use]
    pub fn program(&self) -> Cause {
        self.general.iter().find(|cause| cause.kind == Kind::Program).cloned().unwrap_or_else(unexplained)
    }

    /// What differs and is the cause of no change.
    #[must_use]
    pub fn without_effect(&self, causes: &[Cause]) -> Vec<String> {
        let names: BTreeSet<&str> =
            self.files.iter().map(String::as_str).chain(self.general.iter().map(|cause| cause.name.as_str())).collect();
        let has_effect = |name: &str| {
            let corrected = name == CORRECTIONS && causes.iter().any(|cause| cause.kind == Kind::Correction);
            corrected || causes.iter().any(|cause| cause.name == name)
        };
        names.into_iter().filter(|name| !has_effect(name)).map(str::to_owned).collect()
    }
}

fn unexplained() -> Cause {
    Cause::new(Kind::Unexplained, "no input, definition, code list or version differs")
}

fn part(kind: Kind, path: &str, before: Option<&str>, after: Option<&str>) -> Cause {
    let mut cause = Cause::new(kind, path);
    let short = |hash: &str| format!("sha256 {}", hash.get(..12).unwrap_or(hash));
    cause.old = before.map(short);
    cause.new = after.map(short);
    cause
}

/// Paths with the hashes of both sides, where they differ.
fn differing<'a>(old: &'a [FileHash], new: &'a [FileHash]) -> Vec<(String, Option<&'a str>, Option<&'a str>)> {
    let mut hashes: BTreeMap<&str, (Option<&str>, Option<&str>)> = BTreeMap::new();
    for file in old {
        hashes.entry(&file.path).or_default().0 = Some(&file.sha256);
    }
    for file in new {
        hashes.entry(&file.path).or_default().1 = Some(&file.sha256);
    }
    hashes.into_iter().filter(|(_, (old, new))| old != new).map(|(path, (old, new))| (path.to_owned(), old, new)).collect()
}
