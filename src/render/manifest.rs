//! `manifest.json`: what a build was made from, by what, and what it made.

use std::fmt::Write;

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::artifact::Artifact;

/// Where the manifest stands.
pub const PATH: &str = "manifest.json";

/// What is known of a build.
#[derive(Debug, Clone, Serialize)]
pub struct Manifest<'a> {
    /// The program and its version: `step-report 0.1.0`.
    pub tool: String,
    /// Name of the campaign folder.
    pub campaign: &'a str,
    /// Reporting year.
    pub year: i32,
    /// Whether the reporting is made up; said only where it is.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub synthetic: bool,
    /// Languages that were made.
    pub languages: &'a [String],
    /// The ids of the tables and figures that were asked for; all where none is named.
    pub only: &'a [String],
    /// Severities that were asked for: code of the finding and severity, in the order of the command line.
    pub severities: Vec<(&'static str, &'static str)>,
    /// Limits on the files that were asked for instead of the usual ones; said only where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<(&'static str, u64)>,
    /// The sizes of charts beside the report's column.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chart_sizes: Vec<&'static str>,
    /// What the campaign has no data for.
    pub not_reported: Vec<NotReported>,
    /// Datasets that the campaign declares to have nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub none: Vec<DeclaredNone<'a>>,
    /// The files of the campaign folder.
    pub inputs: Vec<FileHash>,
    /// The parts of the definition and the code lists that ship with the program.
    pub definition: Vec<FileHash>,
    /// The files of the output folder, but for the manifest itself.
    pub outputs: Vec<FileHash>,
}

/// A table or figure without data.
#[derive(Debug, Clone, Serialize)]
pub struct NotReported {
    /// Its id.
    pub id: String,
    /// What is missing.
    pub reason: String,
}

/// A dataset that is known to have nothing.
#[derive(Debug, Clone, Serialize)]
pub struct DeclaredNone<'a> {
    /// The dataset.
    pub dataset: &'a str,
    /// Who says so.
    pub reason: &'a str,
}

/// A file with its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileHash {
    /// Path with `/`.
    pub path: String,
    /// Length in bytes.
    pub bytes: usize,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

impl FileHash {
    /// The hash of some bytes.
    #[must_use]
    pub fn new(path: &str, bytes: &[u8]) -> Self {
        Self { path: path.to_owned(), bytes: bytes.len(), sha256: sha256(bytes) }
    }

    /// The hash of an artifact.
    #[must_use]
    pub fn of(artifact: &Artifact) -> Self {
        Self::new(&artifact.path, &artifact.bytes)
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The content of `manifest.json`.
#[must_use]
pub fn json(manifest: &Manifest<'_>) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(manifest).expect("texts and lists always have a JSON form");
    bytes.push(b'\n');
    bytes
}
