//! Where a printed number comes from: its sum, each addend with its cell and what stood there.

mod addend;
mod compared;
mod find;
mod human;
mod json;
mod localized;

use super::{Decimal, Edition, Number};
use crate::codes::nuts;
pub use addend::{Addend, Cellar};
pub(crate) use compared::Overtaking;
pub use find::{Found, find};
pub(crate) use human::{Scale, because};
pub use human::{explanation, list};
pub use json::line;
pub use localized::localized;

/// A number with the cells that it was made from.
#[derive(Debug, Clone)]
pub struct Explanation<'a> {
    /// The number.
    pub number: &'a Number,
    /// The values it was made from; for a share those of the part.
    pub addends: Vec<Addend<'a>>,
    /// The values that it is compared with: for a share those of the whole.
    pub whole: Vec<Addend<'a>>,
}

impl<'a> Explanation<'a> {
    /// Explains a number of an edition.
    #[must_use]
    pub fn new(number: &'a Number, cellar: &Cellar<'a>) -> Self {
        Self { number, addends: cellar.addends(number, &number.sources), whole: cellar.addends(number, &number.whole) }
    }

    /// What the addends come to by the number's own calculation; nothing where the edition does not list what stood in the cells.
    #[must_use]
    pub fn result(&self) -> Option<Decimal> {
        match self.number.calculation.kind.as_str() {
            "distinct" => self.addends.iter().all(|addend| addend.fact.is_some()).then(|| Decimal::whole(self.distinct().len())),
            "sum" | "single" | "difference" | "largest" => total(&self.addends),
            "share" | "share-so-far" | "share-of-largest" => self.share().map(|(part, whole)| part.percent_of(whole)),
            "change" => self.change().map(|(now, before)| now - before),
            "change-percent" => {
                self.change().filter(|(_, before)| !before.is_zero()).map(|(now, before)| (now - before).percent_of(before))
            }
            "per-head" => self.people().and_then(|people| Some(total(&self.addends)?.divided_by(people))),
            "rank" => compared::rank(self),
            "largest-making" => compared::number(self),
            "shown" => Some(Decimal::whole(self.number.calculation.numbers.len())),
            _ => None,
        }
    }

    /// The people by whom the number was divided, as the program's own list has them; nothing where the ledger says another number.
    #[must_use]
    pub fn people(&self) -> Option<Decimal> {
        let people = self.number.calculation.people.as_ref()?;
        let listed: Option<u64> = people.regions.iter().map(|code| nuts::population(code)).sum();
        listed
            .filter(|listed| *listed == people.number && *listed > 0)
            .map(|listed| Decimal::whole(usize::try_from(listed).unwrap_or(usize::MAX)))
    }

    /// The two amounts of a share.
    #[must_use]
    pub fn share(&self) -> Option<(Decimal, Decimal)> {
        Some((total(&self.addends)?, total(&self.whole).filter(|whole| !whole.is_zero())?))
    }

    /// The sums of a year and of the year before.
    #[must_use]
    pub fn change(&self) -> Option<(Decimal, Decimal)> {
        Some((total(&self.addends)?, total(&self.whole)?))
    }

    /// The different combinations that a count counts, in order.
    #[must_use]
    pub fn distinct(&self) -> Vec<String> {
        let columns = &self.number.calculation.columns;
        let facts = self.addends.iter().filter_map(|addend| addend.fact);
        let text = |column: &String, fact: &super::Fact| fact.values.get(column).map_or_else(String::new, |value| value.value.clone());
        let mut combinations: Vec<String> =
            facts.map(|fact| columns.iter().map(|column| text(column, fact)).collect::<Vec<_>>().join(" ")).collect();
        combinations.sort();
        combinations.dedup();
        combinations
    }

    /// Whether the cells give the number's exact value; a quotient is compared to ten digits.
    #[must_use]
    pub fn adds_up(&self) -> bool {
        let Some(value) = Decimal::parse(&self.number.value) else { return false };
        let compares = matches!(self.number.calculation.kind.as_str(), "largest" | "share-of-largest" | "largest-making");
        self.result() == Some(value) && (!compares || compared::are_the_largest(self))
    }
}

/// The sum of some addends; nothing where one of them is not known.
fn total(addends: &[Addend<'_>]) -> Option<Decimal> {
    addends.iter().map(|addend| addend.amount).sum()
}

/// All numbers of an edition, explained.
#[must_use]
pub fn all(edition: &Edition) -> Vec<Explanation<'_>> {
    let cellar = Cellar::new(edition);
    edition.numbers.iter().map(|number| Explanation::new(number, &cellar)).collect()
}
