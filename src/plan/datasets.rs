//! Datasets: the program's own, with what the campaign adds or replaces.

use super::resolve::{Author, Context};
use super::{MoneyUnit, Universe};
use crate::codes::{self, Attribute, CodeList};
use crate::definition;
use crate::diag::Code;
use crate::words;

/// The column of the reporting year.
const YEAR: &str = "year";

/// The language in which data are described.
const ENGLISH: &str = "en";

/// The code list of the states that follow from an opening and a closing.
const STATE_AT_CUT_OFF: &str = "state_at_cut_off";

/// One dataset.
#[derive(Debug, Clone)]
pub struct DatasetPlan {
    /// Its name: `amendments`.
    pub name: String,
    /// Its columns, in the order of declaration; steps refer to them by position.
    pub columns: Vec<ColumnPlan>,
    /// Positions of the columns that together name a row.
    pub key: Vec<usize>,
    /// Positions of the columns by which rows of one key may differ, as parts of one thing.
    pub parts: Vec<usize>,
    /// Positions of the columns whose values part what is never added up.
    pub apart: Vec<usize>,
    /// What its rows are.
    pub universe: Option<Universe>,
    /// Position of the column of the reporting year, which no sender writes; nothing where the dataset has a column `year` of its own.
    pub year: Option<usize>,
}

impl DatasetPlan {
    /// The positions of the columns that hold areas, whose codes belong to versions of NUTS.
    pub fn areas(&self) -> impl Iterator<Item = usize> {
        let is_area = |column: &ColumnPlan| matches!(column.kind, ColumnType::Code(list) if list.name() == "area");
        self.columns.iter().enumerate().filter(move |(_, column)| is_area(column)).map(|(position, _)| position)
    }

    /// The name of what a sender would have to report for a column: of a derived one without headings, of what it follows from.
    #[must_use]
    pub fn reported_as(&self, column: usize) -> &str {
        let plan = &self.columns[column];
        match plan.derived {
            Some(derivation) if plan.headings.is_empty() => self.reported_as(derivation.from),
            _ => &plan.name,
        }
    }

    /// The position of a column.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// One column of a dataset.
#[derive(Debug, Clone)]
pub struct ColumnPlan {
    /// Its name: `member_state`.
    pub name: String,
    /// What its cells hold.
    pub kind: ColumnType,
    /// Whether every row must have a value.
    pub required: bool,
    /// Headings under which senders write it.
    pub headings: Vec<String>,
    /// What its codes follow from where no sender writes them.
    pub derived: Option<Derivation>,
    /// When what it says the state of is open; nothing for other columns.
    pub at_cut_off: Option<OpenPlan>,
    /// The unit of its amounts where neither the file nor the source says one.
    pub unit: Option<MoneyUnit>,
    /// What it holds, in one English sentence without a full stop; nothing of one that only a campaign knows.
    pub meaning: Option<&'static str>,
}

impl ColumnPlan {
    /// Whether its codes can follow from other columns.
    #[must_use]
    pub const fn follows(&self) -> bool {
        self.derived.is_some() || self.at_cut_off.is_some()
    }
}

/// What the codes of a column follow from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Derivation {
    /// Position of the column of the same dataset.
    pub from: usize,
    /// What follows from its codes.
    pub attribute: &'static Attribute,
}

/// When something can be applied for: positions of columns of days or months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenPlan {
    /// That of its first day or month.
    pub opens: usize,
    /// That of its last day or month.
    pub closes: usize,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnType {
    /// Money; stored in cents.
    Amount,
    /// A number of things.
    Count,
    /// A decimal number with at most four decimals; stored in ten-thousandths.
    Decimal,
    /// A percentage; stored in ten-thousandths of the whole.
    Percentage,
    /// A day.
    Date,
    /// A month of a year; stored as year times 100 plus month.
    Month,
    /// Free text.
    Text,
    /// A code of a list.
    Code(&'static CodeList),
}

/// Resolves all datasets.
pub(super) fn resolve(own: Vec<definition::Dataset>, campaign: Vec<definition::Dataset>, context: &mut Context<'_>) -> Vec<DatasetPlan> {
    let mut plans: Vec<DatasetPlan> = Vec::new();
    let mut named = Vec::new();
    for (author, dataset) in label(own, Author::Program).chain(label(campaign, Author::Campaign)) {
        let name = dataset.name.get_ref().clone();
        if named.contains(&(author, name.clone())) {
            let message = format!("dataset `{name}` is declared twice");
            context.fault(Code::DuplicateName, author, dataset.name.span(), message, None);
        }
        named.push((author, name.clone()));
        let index = plans.iter().position(|plan| plan.name == name).unwrap_or_else(|| {
            plans.push(DatasetPlan {
                name,
                columns: Vec::new(),
                key: Vec::new(),
                parts: Vec::new(),
                apart: Vec::new(),
                universe: None,
                year: None,
            });
            plans.len() - 1
        });
        extend(&mut plans[index], author, dataset, context);
    }
    for plan in &mut plans {
        know_templates(plan);
        add_year(plan);
    }
    plans
}

/// The column of the reporting year, which is filled from the campaign that a file belongs to.
fn add_year(plan: &mut DatasetPlan) {
    if plan.position(YEAR).is_none() {
        plan.year = Some(plan.columns.len());
        let column = ColumnPlan {
            name: YEAR.to_owned(),
            kind: ColumnType::Text,
            required: false,
            headings: Vec::new(),
            derived: None,
            at_cut_off: None,
            unit: None,
            meaning: None,
        };
        plan.columns.push(column);
    }
}

/// The headings of the templates are known in every language, unless a column that the campaign declares has such a heading already.
fn know_templates(plan: &mut DatasetPlan) {
    for words in words::all() {
        for position in 0..plan.columns.len() {
            // What an attribution gives to a column of amounts is written by nobody, and so has no heading.
            let own = &plan.columns[position];
            let is_given = own.kind == ColumnType::Amount && own.headings.is_empty() || own.at_cut_off.is_some();
            let said = words.column(&plan.name, &own.name);
            if words.language() == ENGLISH {
                plan.columns[position].meaning = said.map(|column| column.meaning);
            }
            let Some(column) = said.filter(|_| !is_given) else { continue };
            let heading = column.heading;
            if !plan.columns.iter().any(|column| column.name == heading || column.headings.iter().any(|known| known == heading)) {
                plan.columns[position].headings.push(heading.to_owned());
            }
        }
    }
}

fn label(datasets: Vec<definition::Dataset>, author: Author) -> impl Iterator<Item = (Author, definition::Dataset)> {
    datasets.into_iter().map(move |dataset| (author, dataset))
}

/// Adds the columns of a declaration to a dataset; a column of the same name is replaced.
fn extend(plan: &mut DatasetPlan, author: Author, dataset: definition::Dataset, context: &mut Context<'_>) {
    let (mut derived, mut open) = (Vec::new(), Vec::new());
    for column in dataset.column {
        let Some(kind) = column_type(author, &column, context) else { continue };
        derived.extend(column.derived.map(|derived| (column.name.get_ref().clone(), derived)));
        open.extend(column.at_cut_off.map(|between| (column.name.clone(), between)));
        let name = column.name.into_inner();
        let (required, headings, unit) = (column.required, column.headings, column.unit);
        let resolved = ColumnPlan { name, kind, required, headings, derived: None, at_cut_off: None, unit, meaning: None };
        match plan.position(&resolved.name) {
            Some(position) => plan.columns[position] = resolved,
            None => plan.columns.push(resolved),
        }
    }
    for (name, derived) in derived {
        let derivation = derivation(plan, author, &name, &derived, context);
        if let Some(position) = plan.position(&name) {
            plan.columns[position].derived = derivation;
        }
    }
    for (name, between) in open {
        let between = open_between(plan, author, &name, &between, context);
        if let Some(position) = plan.position(name.get_ref()) {
            plan.columns[position].at_cut_off = between;
        }
    }
    plan.universe = dataset.universe.or(plan.universe);
    let mut positions = |names: &[definition::Name]| -> Vec<usize> {
        let known = || plan.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().into_iter();
        names.iter().filter_map(|name| context.find(author, "column", name, known())).collect()
    };
    let (key, parts, apart) = (positions(&dataset.key), positions(&dataset.parts), positions(&dataset.apart));
    if !apart.is_empty() {
        plan.apart = apart;
    }
    if !key.is_empty() {
        // Another key has other parts, or none.
        (plan.key, plan.parts) = (key, parts);
    } else if !parts.is_empty() {
        plan.parts = parts;
    }
}

/// What a column's codes follow from. Every column of the declaration is known by now, so that the order does not matter.
fn derivation(
    plan: &DatasetPlan,
    author: Author,
    name: &str,
    derived: &definition::Derived,
    context: &mut Context<'_>,
) -> Option<Derivation> {
    let from = context.find(author, "column", &derived.from, plan.columns.iter().map(|column| column.name.as_str()))?;
    let list = |column: &ColumnPlan| match column.kind {
        ColumnType::Code(list) => Some(list.name()),
        _ => None,
    };
    let own = plan.position(name).and_then(|position| list(&plan.columns[position]));
    let of = list(&plan.columns[from]);
    if let (Some(own), Some(of)) = (own, of)
        && let Some(attribute) = codes::attribute(of, own)
        && plan.columns[from].derived.is_none()
    {
        return Some(Derivation { from, attribute });
    }
    let message = format!("nothing says which code of `{name}` follows from a code of `{}`", derived.from.get_ref());
    let known = of.map(|of| codes::attributes_of(of).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "));
    let hint = match known.filter(|known| !known.is_empty()) {
        Some(known) => format!("columns that follow from it are of the lists: {known}"),
        None => "columns follow from a column of the lists `area`, `specific_objective` or `intervention_field`".to_owned(),
    };
    context.fault(Code::InvalidDefinition, author, derived.from.span(), message, Some(hint));
    None
}

/// Between which days or months something is open, for a column of the list that says in which state it is.
fn open_between(
    plan: &DatasetPlan,
    author: Author,
    name: &definition::Name,
    between: &definition::OpenBetween,
    context: &mut Context<'_>,
) -> Option<OpenPlan> {
    let is_of_list = |column: &ColumnPlan| matches!(column.kind, ColumnType::Code(list) if list.name() == STATE_AT_CUT_OFF);
    if !plan.position(name.get_ref()).is_some_and(|position| is_of_list(&plan.columns[position])) {
        let message = format!("`{}` says a state at the cut-off date, and is no column of the list `{STATE_AT_CUT_OFF}`", name.get_ref());
        let hint = format!("write `type = {{ code = \"{STATE_AT_CUT_OFF}\" }}`");
        context.fault(Code::InvalidDefinition, author, name.span(), message, Some(hint));
        return None;
    }
    let mut time = |name: &definition::Name| {
        let position = context.find(author, "column", name, plan.columns.iter().map(|column| column.name.as_str()))?;
        let is_time = matches!(plan.columns[position].kind, ColumnType::Date | ColumnType::Month);
        if !is_time {
            let message = format!("`{}` has neither days nor months", name.get_ref());
            context.fault(Code::InvalidDefinition, author, name.span(), message, None);
        }
        is_time.then_some(position)
    };
    let (opens, closes) = (time(&between.opens), time(&between.closes));
    Some(OpenPlan { opens: opens?, closes: closes? })
}

fn column_type(author: Author, column: &definition::Column, context: &mut Context<'_>) -> Option<ColumnType> {
    Some(match column.kind.get_ref() {
        definition::ColumnType::Amount => ColumnType::Amount,
        definition::ColumnType::Count => ColumnType::Count,
        definition::ColumnType::Decimal => ColumnType::Decimal,
        definition::ColumnType::Percentage => ColumnType::Percentage,
        definition::ColumnType::Date => ColumnType::Date,
        definition::ColumnType::Month => ColumnType::Month,
        definition::ColumnType::Text => ColumnType::Text,
        definition::ColumnType::Code(list) => {
            let name = definition::Name::new(column.kind.span(), list.clone());
            context.find(author, "code list", &name, codes::names().collect::<Vec<_>>().into_iter())?;
            ColumnType::Code(codes::list(list).expect("a name of the lists has a list"))
        }
    })
}
