//! What changed between two outputs, number by number, and why.

mod amendment;
mod attribution;
mod cause;
mod circumstances;
mod entry;
mod fact;
pub mod html;
pub mod human;
pub mod json;
pub mod markdown;
mod neighbours;
mod remaining;
mod wording;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::explain::Cellar;
use super::{Decimal, Edition, Number};
use attribution::Attribution;
pub use cause::{Cause, Kind};
pub use circumstances::Circumstances;
use neighbours::Caused;
use remaining::Remaining;

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

/// The numbers of two editions by id, the old one first.
type Numbers<'a> = BTreeMap<&'a str, (Option<&'a Number>, Option<&'a Number>)>;

/// Compares two editions.
#[must_use]
pub fn compare<'a>(old: &'a Edition, new: &'a Edition) -> Comparison<'a> {
    let circumstances = Circumstances::between(&old.manifest, &new.manifest);
    let pairs = fact::pair(old, new);
    let (old_cellar, new_cellar) = (Cellar::new(old), Cellar::new(new));
    let numbers = numbers(old, new);
    let remaining = Remaining::of(&numbers);
    let (old, new) = (&old_cellar, &new_cellar);
    let attribution = Attribution { pairs: &pairs, circumstances: &circumstances, old, new, remaining: &remaining };
    let mut changes: Vec<Caused<'a>> = numbers
        .values()
        .filter_map(|(old, new)| {
            let (by, way) = difference(*old, *new)?;
            Some((Change { old: *old, new: *new, by, way, causes: Vec::new() }, attribution.causes(*old, *new)))
        })
        .collect();
    changes.sort_by_key(|(change, _)| {
        let number = change.number();
        (unit_rank(&number.unit), Reverse(change.by.magnitude()), number.id.clone())
    });
    neighbours::complete(&mut changes, &remaining, &circumstances);
    neighbours::share_cells(&mut changes);
    let causes = numbered(&mut changes);
    let without_effect = circumstances.without_effect(&causes);
    Comparison { changes: changes.into_iter().map(|(change, _)| change).collect(), causes, without_effect }
}

/// All causes, each once, in the order in which the changes name them; each change gets the positions of its own.
fn numbered(changes: &mut [Caused<'_>]) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for (change, own) in changes {
        for cause in own.iter() {
            let position = causes.iter().position(|known| known == cause).unwrap_or_else(|| {
                causes.push(cause.clone());
                causes.len() - 1
            });
            change.causes.push(position);
        }
        change.causes.sort_unstable();
    }
    causes
}

/// Numbers of the same id beside each other.
fn numbers<'a>(old: &'a Edition, new: &'a Edition) -> Numbers<'a> {
    let mut numbers = Numbers::new();
    for number in &old.numbers {
        numbers.entry(&number.id).or_default().0 = Some(number);
    }
    for number in &new.numbers {
        numbers.entry(&number.id).or_default().1 = Some(number);
    }
    numbers
}

/// The table or figure of an id.
fn table(id: &str) -> &str {
    id.split('/').next().unwrap_or_default()
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
