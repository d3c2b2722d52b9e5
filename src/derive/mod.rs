//! Facts to facts with the codes that follow from others: the policy objective from the specific objective, the country from the area,
//! the state of a call from its dates.
//!
//! What a sender wrote stays; only empty cells are filled. A derived value leads to the cell that it follows from.

mod category;
mod state;

use crate::facts::{Facts, code_column};
use crate::plan::{Derivation, Plan};

pub use category::without_idle_categories;

/// The facts with all derived columns filled. Done again after areas were changed, it fills in what follows from the new ones.
#[must_use]
pub fn derive(plan: &Plan, mut facts: Facts) -> Facts {
    let dataset = &plan.datasets[facts.dataset];
    for (position, column) in dataset.columns.iter().enumerate() {
        if let Some(derivation) = column.derived {
            fill(&mut facts, position, &column.name, derivation);
        }
        if let Some(between) = column.at_cut_off {
            state::fill(plan, &mut facts, dataset, position, between);
        }
    }
    facts
}

fn fill(facts: &mut Facts, position: usize, name: &str, Derivation { from, attribute }: Derivation) {
    facts.reported[position] |= facts.reported[from];
    let (sent, known) = (facts.texts(position), facts.texts(from));
    let mut values = Vec::with_capacity(facts.len());
    let mut derived = Vec::new();
    for (ordinal, (sent, known)) in (0_u32..).zip(sent.iter().zip(known.iter())) {
        // A value that was derived before is derived anew; one that could not be read is a finding and stays empty.
        let open = sent.is_none() || facts.origins.lead(ordinal, position).is_some();
        if !open || facts.faulty.contains(&(ordinal, position)) {
            values.push(sent);
            continue;
        }
        let value = known.and_then(|code| attribute.value(code));
        if value.is_some() {
            derived.push(facts.origins.read_row(ordinal));
        }
        values.push(value);
    }
    let column = code_column(name, &values);
    facts.set_column(position, column);
    derived.sort_unstable();
    derived.dedup();
    let is_derived = |row: usize| derived.binary_search(&u32::try_from(row).expect("a frame has fewer than 2^32 rows")).is_ok();
    facts.written[position] = facts.written[position].with(|row| is_derived(row).then(|| facts.written[from].get(row)));
    facts.origins.set_leads(position, derived.into_iter().map(|row| (row, (row, from))));
}
