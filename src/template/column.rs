//! The columns of a template: what stands above, what may stand below.

use super::lists;
use crate::codes::CodeList;
use crate::codes::nuts::NutsVersion;
use crate::plan::{ColumnPlan, ColumnType, DatasetPlan};
use crate::words::{ColumnWords, Words};

/// A column that a sender is asked to fill.
pub(super) struct TemplateColumn {
    /// Its heading, with the unit of amounts.
    pub(super) heading: String,
    /// What it holds.
    pub(super) meaning: String,
    /// How it is written.
    pub(super) writing: String,
    /// Whether every row needs it.
    pub(super) required: bool,
    pub(super) kind: ColumnType,
    /// What can be chosen; nothing where it can be written freely.
    pub(super) list: Option<&'static CodeList>,
    /// The entries of the list as they are chosen, with their codes.
    pub(super) entries: Vec<(String, String)>,
    pub(super) example: Example,
}

impl TemplateColumn {
    /// The name of the list that can be chosen from.
    pub(super) fn list_name(&self) -> Option<&'static str> {
        self.list.map(CodeList::name)
    }
}

/// What stands in an example row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Example {
    Text(String),
    Number(f64),
    /// Year, month, day.
    Day(u16, u8, u8),
    Nothing,
}

/// The columns of a dataset that senders write; what follows from others, or is given by an attribution, is not asked for.
pub(super) fn columns(dataset: &DatasetPlan, words: &Words, version: NutsVersion) -> Vec<TemplateColumn> {
    let is_given = |column: &&ColumnPlan| column.follows() || column.kind == ColumnType::Amount && column.headings.is_empty();
    // The reporting year is that of the campaign.
    let asked = dataset.columns.iter().enumerate().filter(|(position, column)| dataset.year != Some(*position) && !is_given(column));
    asked.map(|(_, column)| template_column(dataset, column, words, version)).collect()
}

fn template_column(dataset: &DatasetPlan, column: &ColumnPlan, words: &Words, version: NutsVersion) -> TemplateColumn {
    let own = column.headings.first().map_or(column.name.as_str(), String::as_str);
    let of_column = words.column(&dataset.name, &column.name);
    let ColumnWords { heading, meaning, example } = of_column.unwrap_or(ColumnWords { heading: own, meaning: "", example: None });
    let (list, unit) = match column.kind {
        ColumnType::Code(list) => (Some(list), ""),
        ColumnType::Amount => (None, " (EUR)"),
        _ => (None, ""),
    };
    let entries = list.map_or_else(Vec::new, |list| lists::entries(list, words, version));
    TemplateColumn {
        heading: format!("{heading}{unit}"),
        meaning: meaning.to_owned(),
        writing: words.template(writing(column.kind)).to_owned(),
        required: column.required,
        kind: column.kind,
        list,
        example: self::example(dataset, column, example, &entries, words.language()),
        entries,
    }
}

/// The name of the text that says how a column is written.
const fn writing(kind: ColumnType) -> &'static str {
    match kind {
        ColumnType::Amount => "amount",
        ColumnType::Count => "count",
        ColumnType::Decimal => "decimal",
        ColumnType::Percentage => "percentage",
        ColumnType::Date => "date",
        ColumnType::Month => "month",
        ColumnType::Text => "text",
        ColumnType::Code(_) => "code",
    }
}

/// A value that keeps the rules together with those of the other columns of its row.
fn example(dataset: &DatasetPlan, column: &ColumnPlan, text: Option<&str>, entries: &[(String, String)], language: &str) -> Example {
    // What is still to come opens after the reporting year.
    let year = if dataset.name.starts_with("forthcoming") { 2025 } else { 2024 };
    let chosen = |code: &str| entries.iter().find(|(_, known)| known == code).or(entries.first()).map(|(entry, _)| entry.clone());
    let (country, region) = place(language);
    match column.kind {
        ColumnType::Amount if matches!(column.name.as_str(), "submitted" | "project_grant") => Example::Number(1_500_000.0),
        ColumnType::Amount => Example::Number(1_250_000.5),
        ColumnType::Count if column.name == "preselected" => Example::Number(3.0),
        ColumnType::Count => Example::Number(12.0),
        ColumnType::Decimal => Example::Number(4.25),
        ColumnType::Percentage => Example::Number(0.6),
        ColumnType::Date if column.name.starts_with("approved") => Example::Day(2024, 10, 15),
        ColumnType::Date => Example::Day(2024, 6, 28),
        ColumnType::Month if column.name == "closes" => Example::Day(year, 9, 1),
        ColumnType::Month => Example::Day(year, 4, 1),
        ColumnType::Text => text.map_or(Example::Nothing, |text| Example::Text(text.to_owned())),
        ColumnType::Code(list) => {
            let code = match list.name() {
                "member_state" | "country" => country,
                "area" => region,
                "category_of_region" => "more-developed",
                "specific_objective" => "RSO1.6",
                "intervention_field" => "189",
                _ => "",
            };
            chosen(code).map_or(Example::Nothing, Example::Text)
        }
    }
}

/// A Member State in which the language is spoken, and a more developed region of it.
fn place(language: &str) -> (&'static str, &'static str) {
    match language {
        "nl" => ("NL", "NL32"),
        "de" => ("DE", "DE21"),
        "fr" => ("FR", "FR10"),
        "es" => ("ES", "ES30"),
        "it" => ("IT", "ITC4"),
        _ => ("IE", "IE06"),
    }
}
