//! step-report makes the yearly report on the EU's STEP platform from the spreadsheets as received.
//!
//! This is a stand-in for the library's face, until the library is there.

pub mod artifact;
pub mod codes;
pub mod diag;
pub mod extract;
pub mod location;
pub mod plan;
pub mod render;
pub mod report;
pub mod workbook;

use artifact::{Artifact, Artifacts};
use diag::{Code, Diagnostic, Findings, Severity, Sink};
use location::Location;

/// A file of the campaign folder.
#[derive(Debug, Clone)]
pub struct InputFile {
    /// Path from the campaign folder, with `/`.
    pub path: String,
    /// The whole content.
    pub bytes: Vec<u8>,
}

/// A campaign folder as it was read.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// Name of the folder: `2024`.
    pub name: String,
    /// Every regular file of the folder, sorted by path.
    pub files: Vec<InputFile>,
}

/// What the caller asks for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Languages to write, instead of all that the campaign declares.
    pub languages: Option<Vec<String>>,
    /// Ids of tables and figures to write, instead of all.
    pub only: Option<Vec<String>>,
    /// Severities that differ from the codes' own.
    pub severities: Vec<(Code, Severity)>,
}

/// A run in numbers.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// Files read.
    pub files: usize,
    /// Rows by dataset.
    pub rows: Vec<(String, usize)>,
    /// Id and reason of what has no data.
    pub not_reported: Vec<(String, String)>,
    /// Tables made.
    pub tables: usize,
    /// Figures made.
    pub figures: usize,
    /// Languages made.
    pub languages: Vec<String>,
}

/// What a check found.
#[derive(Debug)]
pub struct Checked {
    /// The findings in order.
    pub findings: Findings,
    /// The run in numbers.
    pub overview: Overview,
}

/// What a build made.
#[derive(Debug)]
pub struct Built {
    /// The findings in order.
    pub findings: Findings,
    /// The run in numbers.
    pub overview: Overview,
    /// The files of the output folder; none when a finding is an error.
    pub artifacts: Option<Artifacts>,
}

/// A stage of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading the workbooks.
    Read,
    /// Checking the facts.
    Check,
    /// Adding up.
    Aggregate,
    /// Writing files.
    Render,
}

impl Step {
    /// The words for a progress bar.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Read => "reading",
            Self::Check => "checking",
            Self::Aggregate => "adding up",
            Self::Render => "writing",
        }
    }
}

/// Who wants to know how far the work is.
pub trait Progress: Sync {
    /// A stage begins and has so many parts.
    fn begin(&self, step: Step, length: usize);
    /// One part is done.
    fn advance(&self);
}

/// Why a run could not begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// The campaign has no `report.toml`.
    NoDefinition,
    /// `report.toml` declares no such language.
    UnknownLanguage(String),
    /// No table or figure has this id.
    UnknownId(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoDefinition => write!(formatter, "the campaign has no `report.toml`"),
            Self::UnknownLanguage(language) => write!(formatter, "the campaign has no language `{language}`"),
            Self::UnknownId(id) => write!(formatter, "no table or figure has the id `{id}`"),
        }
    }
}

impl std::error::Error for Error {}

/// Checks a campaign.
pub fn check(campaign: &Campaign, options: &Options, progress: &dyn Progress) -> Result<Checked, Error> {
    let definition = campaign.files.iter().find(|file| file.path == "report.toml").ok_or(Error::NoDefinition)?;
    let languages = options.languages.clone().unwrap_or_else(|| vec!["en".to_owned(), "nl".to_owned()]);
    if let Some(unknown) = languages.iter().find(|language| !["en", "nl"].contains(&language.as_str())) {
        return Err(Error::UnknownLanguage(unknown.clone()));
    }
    if let Some(unknown) = options.only.iter().flatten().find(|id| !id.starts_with(['T', 'F'])) {
        return Err(Error::UnknownId(unknown.clone()));
    }
    progress.begin(Step::Check, campaign.files.len());
    let mut sink = Sink::new();
    if let Err(error) = toml::from_str::<toml::Table>(&String::from_utf8_lossy(&definition.bytes)) {
        let place = Location::Text { file: "report.toml".to_owned(), line: 1, column: 1 };
        sink.push(Diagnostic::new(Code::InvalidDefinition, place, error.message()));
    }
    for file in &campaign.files {
        if file.path.starts_with("stray") {
            sink.push(Diagnostic::new(Code::UnusedFile, Location::File { file: file.path.clone() }, "no `[[source]]` names this file"));
        }
        progress.advance();
    }
    let overview = Overview { files: campaign.files.len(), languages, ..Overview::default() };
    Ok(Checked { findings: sink.finish(&options.severities), overview })
}

/// Builds the report of a campaign.
pub fn build(campaign: &Campaign, options: &Options, progress: &dyn Progress) -> Result<Built, Error> {
    let Checked { findings, mut overview } = check(campaign, options, progress)?;
    if findings.has_errors() {
        return Ok(Built { findings, overview, artifacts: None });
    }
    overview.rows = vec![("amendments".to_owned(), 61), ("calls".to_owned(), 31)];
    overview.not_reported = vec![("F11".to_owned(), "no dataset `projects` was reported".to_owned())];
    (overview.tables, overview.figures) = (4, 11);
    let ids = options.only.clone().unwrap_or_else(|| (1..60).map(|number| format!("F{number}")).collect());
    progress.begin(Step::Render, ids.len());
    let mut files = Vec::new();
    for id in &ids {
        for language in &overview.languages {
            files.push(Artifact::new(format!("{language}/charts/{id}.svg"), id.repeat(20_000)));
        }
        progress.advance();
    }
    let outputs: Vec<serde_json::Value> = files.iter().map(|file| serde_json::json!({ "path": file.path })).collect();
    let manifest = serde_json::json!({ "tool": "step-report 0.1.0", "outputs": outputs });
    files.push(Artifact::new("manifest.json", manifest.to_string()));
    Ok(Built { findings, overview, artifacts: Some(Artifacts::new(files)) })
}

/// Nobody is told.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn begin(&self, _step: Step, _length: usize) {}
    fn advance(&self) {}
}
