//! The empty workbook that is sent to those who report: headings in their language, a list to choose from for every code, and a program that
//! reads it back without any declaration.

mod column;
mod lists;
mod xlsx;

use std::fmt;

use column::TemplateColumn;

use crate::codes::nuts::NutsVersion;
use crate::plan::DatasetPlan;
use crate::words::{self, Words};

/// Why there is no template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateError {
    /// There is no such language.
    UnknownLanguage(String),
    /// There is no such dataset.
    UnknownDataset {
        /// The name.
        name: String,
        /// The datasets that there are.
        known: Vec<String>,
    },
}

impl fmt::Display for TemplateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownLanguage(language) => {
                write!(formatter, "there is no template in the language `{language}`; there are: {}", words::LANGUAGES.join(", "))
            }
            Self::UnknownDataset { name, known } => write!(formatter, "there is no dataset `{name}`; there are: {}", known.join(", ")),
        }
    }
}

impl std::error::Error for TemplateError {}

/// What a template is made for.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The dataset's name.
    pub dataset: &'a str,
    /// The language's code.
    pub language: &'a str,
    /// The version of NUTS whose codes can be chosen.
    pub nuts: NutsVersion,
}

/// The workbook, as the bytes of an `.xlsx` file; the same request gives the same bytes.
///
/// # Errors
/// When the language or the dataset does not exist.
pub fn workbook(request: Request<'_>, datasets: &[DatasetPlan]) -> Result<Vec<u8>, TemplateError> {
    let words = words::of(request.language).ok_or_else(|| TemplateError::UnknownLanguage(request.language.to_owned()))?;
    let unknown = || TemplateError::UnknownDataset {
        name: request.dataset.to_owned(),
        known: datasets.iter().map(|dataset| dataset.name.clone()).collect(),
    };
    let dataset = datasets.iter().find(|dataset| dataset.name == request.dataset).ok_or_else(unknown)?;
    let columns = column::columns(dataset, words, request.nuts);
    let title = words.dataset(&dataset.name).unwrap_or(&dataset.name);
    let template = Template { words, title: words.template("title").replace("{dataset}", title), columns };
    Ok(xlsx::write(&template).expect("the texts keep to the limits of a workbook"))
}

/// What a template consists of.
struct Template<'a> {
    words: &'a Words,
    title: String,
    columns: Vec<TemplateColumn>,
}
