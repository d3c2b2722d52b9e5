//! How files that are not part of a campaign yet would be read, and what is new in them since another year.

use std::fmt;

use rayon::prelude::*;

use crate::campaign::{Campaign, InputFile};
use crate::diag::{Severity, Sink, human};
use crate::extract;
use crate::layout::{FileChanges, FileLayout, Told, ToldSheet, differences, of_file};
use crate::plan::{DatasetPlan, NutsVersion, Plan, built_in_datasets, is_definition};
use crate::workbook::{self, Declared, Limits};

/// What is asked about files.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The files, with the paths that are to stand in a `[[source]]`.
    pub files: &'a [InputFile],
    /// The campaign whose datasets they are read as; the program's own where there is none.
    pub definition: Option<&'a Campaign>,
    /// The campaign that the files are those of, where they are: what it declares is compared, and the rest as it would be read.
    pub own: Option<&'a Campaign>,
    /// The dataset that they are read as; the one that fits best where none is named.
    pub dataset: Option<&'a str>,
    /// The campaign of another year that they are compared with.
    pub against: Option<&'a Campaign>,
    /// Whether these are all files of their year, so that others are gone.
    pub whole: bool,
    /// How much of a file is read before it is refused.
    pub limits: &'a Limits,
}

/// How files would be read.
#[derive(Debug, Clone)]
pub struct Answer {
    /// One a file, in their order.
    pub files: Vec<FileLayout>,
    /// The datasets, which layouts name by position.
    pub datasets: Vec<DatasetPlan>,
    /// What changed since the other year, where that was asked.
    pub changes: Option<Vec<FileChanges>>,
}

/// Why files cannot be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SurveyError {
    /// There is no dataset of this name.
    UnknownDataset {
        /// The name.
        name: String,
        /// The names that exist.
        known: Vec<String>,
    },
    /// The definition of a campaign cannot be used.
    BadDefinition {
        /// Name of its folder.
        campaign: String,
        /// The errors, as they are shown.
        findings: String,
    },
}

impl fmt::Display for SurveyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownDataset { name, known } => write!(formatter, "there is no dataset `{name}`; known are: {}", known.join(", ")),
            Self::BadDefinition { campaign, findings } => {
                write!(formatter, "the definition of the campaign `{campaign}` has errors\n{}", findings.trim_end())
            }
        }
    }
}

impl std::error::Error for SurveyError {}

/// Looks at files: how each would be read, and what changed since the other year.
///
/// # Errors
/// When the dataset does not exist, or a campaign's definition cannot be used.
pub fn survey(question: &Question<'_>) -> Result<Answer, SurveyError> {
    let datasets = match question.definition {
        Some(campaign) => definition_of(campaign)?.datasets,
        None => built_in_datasets(),
    };
    let asked = question.dataset.map(|name| position(name, &datasets)).transpose()?;
    let files: Vec<FileLayout> =
        question.files.par_iter().map(|file| of_file(&file.path, &file.bytes, &datasets, asked, question.limits)).collect();
    let changes = match question.against {
        None => None,
        Some(campaign) => {
            let mut now = question.own.map(|own| as_declared(own, question.limits)).transpose()?.unwrap_or_default();
            let undeclared = files.iter().filter(|file| now.iter().all(|told| told.path != file.path));
            now.extend(undeclared.map(|file| Told::of_layout(file, &datasets)).collect::<Vec<_>>());
            Some(differences(&as_declared(campaign, question.limits)?, &now, question.whole))
        }
    };
    Ok(Answer { files, datasets, changes })
}

/// The datasets of a campaign and the version of NUTS of its report; without a campaign the program's own and the newest version.
///
/// # Errors
/// When the campaign's definition cannot be used.
pub fn datasets(campaign: Option<&Campaign>) -> Result<(Vec<DatasetPlan>, NutsVersion), SurveyError> {
    match campaign {
        Some(campaign) => definition_of(campaign).map(|plan| (plan.datasets, plan.report.nuts)),
        None => Ok((built_in_datasets(), NutsVersion::Nuts2024)),
    }
}

/// The files of a campaign that senders sent, which are those that the definition is not made of.
#[must_use]
pub fn reporting(campaign: &Campaign) -> Vec<InputFile> {
    campaign.in_order().into_owned().files.into_iter().filter(|file| !is_definition(&file.path)).collect()
}

fn position(name: &str, datasets: &[DatasetPlan]) -> Result<usize, SurveyError> {
    let known = || datasets.iter().map(|dataset| dataset.name.clone()).collect();
    datasets
        .iter()
        .position(|dataset| dataset.name == name)
        .ok_or_else(|| SurveyError::UnknownDataset { name: name.to_owned(), known: known() })
}

/// The plan of a campaign; missing files are no fault here.
fn definition_of(campaign: &Campaign) -> Result<Plan, SurveyError> {
    let mut sink = Sink::new();
    let plan = crate::run::plan(&campaign.in_order(), &mut sink);
    let bad = |findings: String| SurveyError::BadDefinition { campaign: campaign.name.clone(), findings };
    match plan {
        Err(error) => Err(bad(format!("error: {error}"))),
        Ok(None) => Err(bad(human::from_severity(&sink.finish(&[]), Severity::Error))),
        Ok(Some(plan)) => Ok(plan),
    }
}

/// The files of a campaign as its sources declare them.
fn as_declared(campaign: &Campaign, limits: &Limits) -> Result<Vec<Told>, SurveyError> {
    let campaign = campaign.in_order();
    let plan = definition_of(&campaign)?;
    let mut told: Vec<Told> = Vec::new();
    for source in &plan.sources {
        let dataset = &plan.datasets[source.dataset];
        let declared = Declared { encoding: source.encoding.clone(), separator: source.separator };
        let file = &campaign.files[source.file];
        let Ok(reading) = workbook::read(&file.path, &file.bytes, &declared, limits) else { continue };
        let named = |name: &str| source.sheets.is_empty() || source.sheets.iter().any(|sheet| sheet.trim() == name.trim());
        let sheets = reading.workbook.sheets.iter().filter(|sheet| named(&sheet.name) && !(source.sheets.is_empty() && sheet.hidden));
        let sheets = sheets.filter_map(|sheet| {
            let sighting = extract::sight(sheet, source, dataset)?;
            Some(ToldSheet { name: sheet.name.clone(), dataset: dataset.clone(), sighting })
        });
        let member_state = dataset.position("member_state");
        let sender = source.values.iter().find(|(column, _)| Some(*column) == member_state).map(|(_, value)| value.clone());
        match told.iter_mut().find(|file| file.path == source.path) {
            Some(file) => {
                file.sheets.extend(sheets);
                file.sender = file.sender.take().or(sender);
            }
            None => told.push(Told { path: source.path.clone(), sender, sheets: sheets.collect() }),
        }
    }
    Ok(told)
}
