//! What changed between two outputs, number by number, and why.

mod amendment;
mod attribution;
mod cause;
mod circumstances;
mod fact;
pub mod html;
pub mod human;
pub mod json;
pub mod markdown;
mod wording;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::explain::Cellar;
use super::{Decimal, Edition, Number};
use attribution::Attribution;
pub use cause::{Cause, Kind};
pub use circumstances::Circumstances;

/// Everything that changed between two editions.
#[derive(Debug, Clone)]
pub struct Comparison<'a> {
    /// The numbers that changed, by unit and largest first.
    pub changes: Vec<Change<'a>>,
    /// Why, each cause once, in the order in which the changes name them.
    pub causes: Vec<Cause>,
    /// Inputs and parts of the program that are not the same, and changed no number.
    pub without_effect: Vec<String>,
}

/// A number that is not what it was.
#[derive(Debug, Clone)]
pub struct Change<'a> {
    /// The number as it was.
    pub old: Option<&'a Number>,
    /// The number as it is.
    pub new: Option<&'a Number>,
    /// By how much the exact value changed: all of it where the number appeared or went.
    pub by: Decimal,
    /// What kind of change it is.
    pub way: Way,
    /// Positions of its causes.
    pub causes: Vec<usize>,
}

/// How a number changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The value and what is printed.
    Changed,
    /// It was not there.
    Appeared,
    /// It is no longer there.
    Went,
    /// The exact value changed, beyond the printed digits: what is printed is the same.
    BeyondDigits,
    /// The exact value is the same; only its rounding or way of printing changed.
    PrintedOnly,
}

impl Way {
    /// Its name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Appeared => "appeared",
            Self::Went => "went",
            Self::BeyondDigits => "beyond-printed-digits",
            Self::PrintedOnly => "printed-only",
        }
    }
}

impl<'a> Change<'a> {
    /// The number as it is, or was.
    #[must_use]
    pub fn number(&self) -> &'a Number {
        self.new.or(self.old).expect("a change has at least one side")
    }
}

impl Comparison<'_> {
    /// Whether any number changed because of a cause of this kind.
    #[must_use]
    pub fn has(&self, kind: Kind) -> bool {
        self.causes.iter().any(|cause| cause.kind == kind)
    }

    /// How many numbers a cause changed.
    #[must_use]
    pub fn reach(&self, cause: usize) -> usize {
        self.changes.iter().filter(|change| change.causes.contains(&cause)).count()
    }

    /// How many numbers changed in this way.
    #[must_use]
    pub fn count(&self, way: Way) -> usize {
        self.changes.iter().filter(|change| change.way == way).count()
    }
}

/// Compares two editions.
#[must_use]
pub fn compare<'a>(old: &'a Edition, new: &'a Edition) -> Comparison<'a> {
    let circumstances = Circumstances::between(&old.manifest, &new.manifest);
    let pairs = fact::pair(old, new);
    let (old_cellar, new_cellar) = (Cellar::new(old), Cellar::new(new));
    let attribution = Attribution { pairs: &pairs, circumstances: &circumstances, old: &old_cellar, new: &new_cellar };
    let mut changes: Vec<(Change<'a>, BTreeSet<Cause>)> = pairs_of_numbers(old, new)
        .filter_map(|(old, new)| {
            let (by, way) = difference(old, new)?;
            Some((Change { old, new, by, way, causes: Vec::new() }, attribution.causes(old, new, way)))
        })
        .collect();
    changes.sort_by_key(|(change, _)| {
        let number = change.number();
        (unit_rank(&number.unit), Reverse(change.by.magnitude()), number.id.clone())
    });
    displace(&mut changes);
    share_cells(&mut changes);
    let mut causes: Vec<Cause> = Vec::new();
    for (change, own) in &mut changes {
        for cause in own.iter() {
            let position = causes.iter().position(|known| known == cause).unwrap_or_else(|| {
                causes.push(cause.clone());
                causes.len() - 1
            });
            change.causes.push(position);
        }
        change.causes.sort_unstable();
    }
    let without_effect = circumstances.without_effect(&causes);
    Comparison { changes: changes.into_iter().map(|(change, _)| change).collect(), causes, without_effect }
}

/// A row of the largest comes or goes because others of its table grew or shrank, and a picture has more parts because rows came: what
/// nothing of its own explains has the causes of the rest of its table.
fn displace(changes: &mut [(Change<'_>, BTreeSet<Cause>)]) {
    let table = |change: &Change<'_>| change.number().id.split('/').next().unwrap_or_default().to_owned();
    let mut of_table: BTreeMap<String, BTreeSet<Cause>> = BTreeMap::new();
    for (change, causes) in changes.iter() {
        let known = causes.iter().filter(|cause| cause.kind != Kind::Unexplained).cloned();
        of_table.entry(table(change)).or_default().extend(known);
    }
    let displaced = |change: &Change<'_>| matches!(change.way, Way::Appeared | Way::Went) || change.number().is_of_picture();
    for (change, causes) in changes.iter_mut().filter(|(change, _)| displaced(change)) {
        let others = &of_table[&table(change)];
        if !others.is_empty() && causes.iter().all(|cause| cause.kind == Kind::Unexplained) {
            causes.clone_from(others);
        }
    }
}

/// A cell that many rows share, such as the heading of a column, is one cause and not one a row: it loses the key of its row.
fn share_cells(changes: &mut [(Change<'_>, BTreeSet<Cause>)]) {
    let keyless = |cause: &Cause| Cause { key: String::new(), ..cause.clone() };
    let mut keys: BTreeMap<Cause, BTreeSet<String>> = BTreeMap::new();
    for cause in changes.iter().flat_map(|(_, causes)| causes).filter(|cause| cause.kind == Kind::Cell) {
        keys.entry(keyless(cause)).or_default().insert(cause.key.clone());
    }
    for (_, causes) in changes {
        let shared = |cause: &Cause| keys.get(&keyless(cause)).is_some_and(|keys| keys.len() > 1);
        *causes = std::mem::take(causes).into_iter().map(|cause| if shared(&cause) { keyless(&cause) } else { cause }).collect();
    }
}

/// Numbers of the same id beside each other.
fn pairs_of_numbers<'a>(old: &'a Edition, new: &'a Edition) -> impl Iterator<Item = (Option<&'a Number>, Option<&'a Number>)> {
    let mut pairs: BTreeMap<&str, (Option<&Number>, Option<&Number>)> = BTreeMap::new();
    for number in &old.numbers {
        pairs.entry(&number.id).or_default().0 = Some(number);
    }
    for number in &new.numbers {
        pairs.entry(&number.id).or_default().1 = Some(number);
    }
    pairs.into_values()
}

/// By how much and how a number changed; nothing where it did not.
fn difference(old: Option<&Number>, new: Option<&Number>) -> Option<(Decimal, Way)> {
    let value = |number: &Number| Decimal::parse(&number.value).unwrap_or_default();
    match (old, new) {
        (Some(old), Some(new)) => {
            let by = value(new) - value(old);
            let printed = printed_otherwise(old, new);
            match (old.value != new.value || old.unit != new.unit, printed) {
                (false, false) => None,
                (true, true) => Some((by, Way::Changed)),
                (true, false) => Some((by, Way::BeyondDigits)),
                (false, true) => Some((by, Way::PrintedOnly)),
            }
        }
        (None, Some(new)) => Some((value(new), Way::Appeared)),
        (Some(old), None) => Some((-value(old), Way::Went)),
        (None, None) => None,
    }
}

/// Whether a language that both have prints another text.
fn printed_otherwise(old: &Number, new: &Number) -> bool {
    old.printed.iter().any(|(language, text)| new.printed.get(language).is_some_and(|other| other != text))
}

/// Amounts first: what cannot be compared by size is not mixed.
fn unit_rank(unit: &str) -> usize {
    ["EUR", "count", "percent", "score", "EUR-per-inhabitant", "rank"].iter().position(|known| *known == unit).unwrap_or(usize::MAX)
}
