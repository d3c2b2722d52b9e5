//! Whether an output is what its manifest says: the same inputs, code lists, definition, program and bytes.
//!
//! Each question has its own function; the program asks them all before it speaks, so that everything that is not the one is named at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::{FileHash, MANIFEST, Manifest, sha256};
use crate::codes;
use crate::definition::builtin;

/// The program and its version, as a manifest names them.
pub const TOOL: &str = concat!("step-report ", env!("CARGO_PKG_VERSION"));

/// Something that is not the one of the manifest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it is.
    pub subject: Subject,
    /// Its path, or its name.
    pub name: String,
    /// What is wrong with it.
    pub fault: String,
}

/// What can be another one than in the manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A file of the campaign folder.
    Input,
    /// The program.
    Program,
    /// A built-in part of the definition.
    Definition,
    /// A code list.
    CodeList,
    /// Something that was asked for when the output was made.
    Option,
    /// A file of the output folder.
    Output,
}

impl Subject {
    const fn word(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Program => "program",
            Self::Definition => "definition part",
            Self::CodeList => "code list",
            Self::Option => "option",
            Self::Output => "output",
        }
    }
}

impl Difference {
    /// A difference.
    #[must_use]
    pub fn new(subject: Subject, name: &str, fault: impl Into<String>) -> Self {
        Self { subject, name: name.to_owned(), fault: fault.into() }
    }
}

/// `input `member-states/DE.xlsx`: other bytes than in the manifest`.
impl fmt::Display for Difference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} `{}`: {}", self.subject.word(), self.name, self.fault)
    }
}

/// The parts of the definition and the code lists of this program, by the names that they have in a manifest.
#[must_use]
pub fn own_parts() -> Vec<(String, &'static str)> {
    let built_in = builtin::FILES.iter().map(|(name, text)| (format!("built-in/{name}"), *text));
    built_in.chain(codes::DATA.iter().map(|(name, text)| (format!("codes/{name}"), *text))).collect()
}

/// Inputs that are gone or changed. Files that the manifest does not name are no fault: they are not read for the proof.
#[must_use]
pub fn inputs(manifest: &Manifest, present: &[FileHash]) -> Vec<Difference> {
    compare(&manifest.inputs, present, |_| Subject::Input, "is gone", "has other bytes than when the output was made")
}

/// The program, its definition and its code lists where they are not those of the manifest.
#[must_use]
pub fn program(manifest: &Manifest) -> Vec<Difference> {
    let mut differences = Vec::new();
    if manifest.tool != TOOL {
        differences.push(Difference::new(Subject::Program, TOOL, format!("the output was made by `{}`", manifest.tool)));
    }
    let own: Vec<FileHash> = own_parts().into_iter().map(|(path, text)| FileHash { path, sha256: sha256(text.as_bytes()) }).collect();
    let subject = |path: &str| if path.starts_with("codes/") { Subject::CodeList } else { Subject::Definition };
    differences.extend(compare(&manifest.definition, &own, subject, "is not in this program", "is another one in this program"));
    let known: BTreeSet<&str> = manifest.definition.iter().map(|part| part.path.as_str()).collect();
    let added = own.iter().filter(|part| !known.contains(part.path.as_str()));
    differences.extend(added.map(|part| Difference::new(subject(&part.path), &part.path, "is new in this program")));
    differences
}

/// Files of the output folder that are gone, changed or strangers.
#[must_use]
pub fn outputs(manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Vec<Difference> {
    let present: Vec<FileHash> = files.iter().map(|(path, bytes)| FileHash { path: path.clone(), sha256: sha256(bytes) }).collect();
    let mut differences = compare(&manifest.outputs, &present, |_| Subject::Output, "is gone", "has other bytes than when it was written");
    let known: BTreeSet<&str> = manifest.outputs.iter().map(|output| output.path.as_str()).chain([MANIFEST]).collect();
    let strangers = files.keys().filter(|path| !known.contains(path.as_str()));
    differences.extend(strangers.map(|path| Difference::new(Subject::Output, path, "is not in the manifest")));
    differences
}

/// Files that come out otherwise when they are made again. What is named already is not named twice.
#[must_use]
pub fn rebuilt<'a>(
    files: &BTreeMap<String, Vec<u8>>,
    made: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    named: &[Difference],
) -> Vec<Difference> {
    let made: BTreeMap<&str, &[u8]> = made.into_iter().collect();
    let paths: BTreeSet<&str> = files.keys().map(String::as_str).chain(made.keys().copied()).collect();
    let unnamed = paths.into_iter().filter(|path| !named.iter().any(|known| known.subject == Subject::Output && known.name == *path));
    let fault = |path: &str| match (files.get(path), made.get(path)) {
        (Some(there), Some(made)) if there == made => None,
        (Some(_), Some(_)) => Some("comes out with other bytes when it is made again"),
        (Some(_), None) => Some("does not come out when the output is made again"),
        (None, _) => Some("comes out when the output is made again, and is not there"),
    };
    unnamed.filter_map(|path| fault(path).map(|fault| Difference::new(Subject::Output, path, fault))).collect()
}

fn compare(expected: &[FileHash], present: &[FileHash], subject: impl Fn(&str) -> Subject, gone: &str, other: &str) -> Vec<Difference> {
    let present: BTreeMap<&str, &str> = present.iter().map(|file| (file.path.as_str(), file.sha256.as_str())).collect();
    let fault = |file: &FileHash| match present.get(file.path.as_str()) {
        None => Some(gone),
        Some(hash) if *hash != file.sha256 => Some(other),
        Some(_) => None,
    };
    expected.iter().filter_map(|file| fault(file).map(|fault| Difference::new(subject(&file.path), &file.path, fault))).collect()
}
