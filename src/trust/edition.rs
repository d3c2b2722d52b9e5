//! An output folder read back: its manifest, its ledger and its listing of facts.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Ordered;

/// Where the manifest stands.
pub const MANIFEST: &str = "manifest.json";
/// Where the ledger stands.
pub const LEDGER: &str = "data/ledger.jsonl";
/// Where the facts are listed one by one.
pub const LISTING: &str = "data/facts.jsonl";

/// One output as it can be read back.
#[derive(Debug, Clone, Default)]
pub struct Edition {
    /// What it was made from and by.
    pub manifest: Manifest,
    /// Every printed number, in the order of the report.
    pub numbers: Vec<Number>,
    /// Every fact.
    pub facts: Vec<Fact>,
}

/// `manifest.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Manifest {
    /// The program and its version.
    pub tool: String,
    /// Name of the campaign folder.
    pub campaign: String,
    /// The languages that were made.
    pub languages: Vec<String>,
    /// The tables and figures that were asked for; all where none is named.
    #[serde(default)]
    pub only: Vec<String>,
    /// Severities that were asked for: code of the finding and severity.
    #[serde(default)]
    pub severities: Vec<(String, String)>,
    /// Limits on the files that were asked for: name and number.
    #[serde(default)]
    pub limits: Vec<(String, u64)>,
    /// The sizes of charts beside the report's column, by their names.
    #[serde(default)]
    pub chart_sizes: Vec<String>,
    /// The files of the campaign folder.
    pub inputs: Vec<FileHash>,
    /// Parts of the definition and code lists of the program.
    pub definition: Vec<FileHash>,
    /// The files of the output folder, but for the manifest.
    pub outputs: Vec<FileHash>,
}

/// A file with its hash.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FileHash {
    /// Path with `/`.
    pub path: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// One printed number, as the ledger has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// Its id.
    pub id: String,
    /// The value before rounding.
    pub value: String,
    /// What it counts.
    pub unit: String,
    /// The printed text by language.
    pub printed: BTreeMap<String, String>,
    /// Which facts it was made from; the dataset first.
    pub filter: Ordered<Vec<String>>,
    /// What the facts are facts of.
    #[serde(default)]
    pub universe: Universe,
    /// How codes of regions were carried to another version of NUTS.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<String>,
    /// How amounts were given to places.
    pub attribution: String,
    /// The rounding rule and format.
    pub rounding: String,
    /// What was computed.
    #[serde(default)]
    pub calculation: Calculation,
    /// The cells it was made from.
    pub sources: Vec<Cells>,
    /// For a share, the cells of the whole.
    #[serde(default)]
    pub whole: Vec<Cells>,
    /// By which rates amounts that were sent in another currency were converted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub converted: Vec<String>,
    /// Cells and rows that do not count as they were sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// Values that nobody reported.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumptions: Vec<Assumption>,
}

/// A cell or a row that does not count as it was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// Path from the campaign folder.
    pub file: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The cell; of a row that is left out its first one.
    pub cell: String,
    /// The column of the dataset; empty for a row that is left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub column: String,
    /// What was sent.
    pub from: String,
    /// What counts instead; nothing for a row that is left out.
    pub to: Option<String>,
    /// Why.
    #[serde(flatten)]
    pub grounds: Grounds,
}

/// A value that nobody reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumption {
    /// The column of the dataset.
    pub column: String,
    /// What is assumed.
    pub value: String,
    /// For how many of the number's facts.
    pub facts: usize,
    /// Why.
    #[serde(flatten)]
    pub grounds: Grounds,
}

/// Why a value is not the one that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// Why.
    pub reason: String,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Who decided it.
    pub who: String,
    /// When: `2025-02-03`.
    pub when: String,
    /// Where it is declared: `corrections.toml:4`.
    pub declared: String,
}

/// What was computed over the cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calculation {
    /// `sum`, `distinct`, `share` … `docs/trust.md` has all of them.
    pub kind: String,
    /// The columns that it reads.
    pub columns: Vec<String>,
    /// The columns whose values make the groups that are compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<String>,
    /// How many groups are taken, or which per cent they make.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    /// By whose people it was divided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<People>,
    /// The exact part of a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// The exact whole of a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<String>,
    /// For how many parts a picture shows, the ids of their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
}

/// The people by whom an amount was divided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct People {
    /// How many they are.
    pub number: u64,
    /// The code list that says so.
    pub list: String,
    /// The codes of the regions in which they live.
    pub regions: Vec<String>,
}

/// What the facts of a number are facts of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Universe {
    /// `submitted`, `approved`, `awarded` …; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub of: String,
    /// The last day that counts.
    #[serde(default)]
    pub cut_off: String,
}

/// Cells of one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// Path from the campaign folder.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The cells.
    pub cells: Vec<String>,
}

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Fact {
    /// Its dataset.
    pub dataset: String,
    /// The values that name it within its dataset.
    pub key: String,
    /// The file that it was read from.
    pub file: String,
    /// The sheet.
    pub sheet: String,
    /// Why it does not count, where a correction leaves it out.
    #[serde(default)]
    pub left_out: Option<Grounds>,
    /// Its values by column.
    pub values: Ordered<FactValue>,
}

/// One value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct FactValue {
    /// Its cell; nothing where `report.toml` declares it.
    #[serde(default)]
    pub cell: Option<String>,
    /// What stood in the cell, where that is not the value itself.
    #[serde(default)]
    pub written: Option<String>,
    /// The value.
    pub value: String,
    /// The column that the cell was read as, where the value follows from its value.
    #[serde(default)]
    pub from: Option<String>,
    /// `1/3` where the value is an equal part of what the cell holds.
    #[serde(default)]
    pub part: Option<String>,
    /// What counts in the place of what was sent, and why.
    #[serde(default)]
    pub corrected: Option<Corrected>,
    /// Why it is assumed, where nobody reported it.
    #[serde(default)]
    pub assumed: Option<Grounds>,
}

/// What counts in the place of what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Corrected {
    /// What counts.
    pub to: String,
    /// Why.
    #[serde(flatten)]
    pub grounds: Grounds,
}

impl Number {
    /// Whether it says how many parts a picture shows: a number of the picture's description, made of other numbers and of no cell.
    #[must_use]
    pub fn is_of_picture(&self) -> bool {
        self.calculation.kind == "shown"
    }

    /// Whether it stands in an extract for the STEP portal: no table or figure prints it, and no text of the report speaks of it.
    #[must_use]
    pub fn is_of_extract(&self) -> bool {
        self.id.starts_with("portal/")
    }
}

impl FactValue {
    /// What stood in the cell.
    #[must_use]
    pub fn written(&self) -> &str {
        self.written.as_deref().unwrap_or(&self.value)
    }
}

/// Why a folder cannot be read back as an output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The file.
    pub path: &'static str,
    /// What is wrong with it.
    pub reason: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` {}", self.path, self.reason)
    }
}

impl std::error::Error for Unreadable {}

impl Edition {
    /// Reads an output from its files. An output that lists no facts is read too; its cells have addresses only.
    pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<Self, Unreadable> {
        let text = |path| files.get(path).map(Vec::as_slice);
        let missing = |path| Unreadable { path, reason: "is missing".to_owned() };
        let manifest = text(MANIFEST).ok_or_else(|| missing(MANIFEST))?;
        let ledger = text(LEDGER).ok_or_else(|| missing(LEDGER))?;
        Ok(Self {
            manifest: Manifest::read(manifest)?,
            numbers: lines(LEDGER, ledger)?,
            facts: lines(LISTING, text(LISTING).unwrap_or_default())?,
        })
    }
}

impl Manifest {
    /// Reads a manifest.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let reason = |error: serde_json::Error| Unreadable { path: MANIFEST, reason: format!("is not a manifest: {error}") };
        serde_json::from_slice(bytes).map_err(reason)
    }
}

fn lines<T: DeserializeOwned>(path: &'static str, bytes: &[u8]) -> Result<Vec<T>, Unreadable> {
    let lines = bytes.split(|byte| *byte == b'\n').zip(1..).filter(|(line, _)| !line.is_empty());
    let parse = |(line, number): (&[u8], u32)| {
        let reason = |error: serde_json::Error| Unreadable { path, reason: format!("cannot be read in line {number}: {error}") };
        serde_json::from_slice(line).map_err(reason)
    };
    lines.map(parse).collect()
}
