//! Which heading is which column of the dataset.

use super::context::Context;
use super::header::HeadedColumn;
use super::heading::Heading;
use super::sighting::Why;
use super::text::key;
use super::unpivot::{self, Pivot};

/// Where a column of the dataset was found; headings by their place among the headed columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    /// Under this heading.
    Heading(usize),
    /// In `report.toml`.
    Declared,
    /// Nowhere so far.
    Free,
}

/// Headings to columns of the dataset.
#[derive(Debug, Clone)]
pub(super) struct Binding {
    /// One a column of the dataset.
    pub(super) slots: Vec<Slot>,
    /// A column of the dataset and a second heading for it.
    pub(super) doubles: Vec<(usize, usize)>,
    /// The columns of the sheet that stand for one code each.
    pub(super) pivot: Option<Pivot>,
}

impl Binding {
    /// Whether the column has a place.
    pub(super) fn covers(&self, position: usize) -> bool {
        let spread = |pivot: &Pivot| pivot.code == position || pivot.columns.iter().any(|column| column.value == position);
        self.slots[position] != Slot::Free || self.pivot.as_ref().is_some_and(spread)
    }

    /// The headings that are columns of the dataset.
    pub(super) fn headed(&self) -> impl Iterator<Item = usize> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Heading(place) => Some(*place),
            Slot::Declared | Slot::Free => None,
        })
    }

    /// Whether a heading is of use: as a column, a double of one, a code or a total.
    pub(super) fn uses(&self, heading: usize) -> bool {
        let in_pivot = |pivot: &Pivot| {
            pivot.columns.iter().any(|column| column.heading == heading) || pivot.totals.iter().any(|total| total.heading == heading)
        };
        self.headed().any(|place| place == heading)
            || self.doubles.iter().any(|(_, place)| *place == heading)
            || self.pivot.as_ref().is_some_and(in_pivot)
    }
}

/// Matches headings to columns: each by its text with that of its group, then by its own; as written first, then without unit and markers.
pub(super) fn bind(context: &Context, columns: &[HeadedColumn]) -> Binding {
    let declared = |position| if context.declared_value(position).is_some() { Slot::Declared } else { Slot::Free };
    let mut slots: Vec<Slot> = (0..context.dataset.columns.len()).map(declared).collect();
    let mut doubles = Vec::new();
    let matched = columns.iter().enumerate().filter_map(|(place, column)| Some((place, column_of(context, column)?)));
    let (named, known): (Vec<_>, Vec<_>) = matched.partition(|(_, (_, by_source))| *by_source);
    // What the source itself names goes first; another heading that the dataset knows for the same column is then just another column.
    for (place, (position, _)) in &named {
        match slots[*position] {
            Slot::Heading(_) => doubles.push((*position, *place)),
            Slot::Declared | Slot::Free => slots[*position] = Slot::Heading(*place),
        }
    }
    for (place, (position, _)) in known {
        match slots[position] {
            Slot::Heading(_) if named.iter().any(|(_, (other, _))| *other == position) => {}
            Slot::Heading(_) => doubles.push((position, place)),
            Slot::Declared | Slot::Free => slots[position] = Slot::Heading(place),
        }
    }
    let mut binding = Binding { slots, doubles, pivot: None };
    unpivot::detect(context, columns, &mut binding);
    binding
}

/// The column of the dataset that a heading names, and whether the source declares it.
fn column_of(context: &Context, column: &HeadedColumn) -> Option<(usize, bool)> {
    keys_of(column).iter().find_map(|key| context.column_named(key)).or_else(|| column_of_languages(context, column))
}

/// The column that a heading in several languages names: all of them name the same one. Of two alphabets it is enough that one is known; in
/// one, `Amount` above `requested` is no other language but another column.
fn column_of_languages(context: &Context, column: &HeadedColumn) -> Option<(usize, bool)> {
    let parts = &column.heading.parts;
    let named: Vec<Option<(usize, bool)>> = parts.iter().map(|part| context.column_named(&key(part))).collect();
    let first = named.iter().copied().flatten().next()?;
    let is_latin = |part: &str| !part.contains(|letter: char| ('\u{370}'..'\u{530}').contains(&letter));
    let known_alphabets: Vec<bool> =
        parts.iter().zip(&named).filter(|(_, named)| named.is_some()).map(|(part, _)| is_latin(part)).collect();
    let agrees = |(part, named): (&String, &Option<(usize, bool)>)| match named {
        Some((position, _)) => *position == first.0,
        None => !known_alphabets.contains(&is_latin(part)),
    };
    parts.iter().zip(&named).all(agrees).then_some(first)
}

/// By what a heading names the column that it is taken for.
pub(super) fn why(context: &Context, column: &HeadedColumn) -> Option<Why> {
    let named = keys_of(column).into_iter().find_map(|key| Some((key.clone(), context.column_named(&key)?)));
    let (key_of_heading, (position, declared)) = named.or_else(|| Some((String::new(), column_of_languages(context, column)?)))?;
    let is_name = key_of_heading == key(&context.dataset.columns[position].name);
    Some(if declared {
        Why::Declared
    } else if is_name {
        Why::Name
    } else {
        Why::Heading
    })
}

/// What a heading can be known by, the likeliest first.
fn keys_of(column: &HeadedColumn) -> Vec<String> {
    let own = column.heading.keys();
    let mut keys: Vec<String> = Vec::new();
    for step in 0..2 {
        for group in column.groups.iter().map(Heading::keys) {
            keys.push(format!("{}{}", group[step], own[step]));
            keys.push(format!("{}{}", own[step], group[step]));
        }
        keys.push(own[step].clone());
    }
    keys.retain(|key| !key.is_empty());
    keys
}

/// The column of amounts or counts that a group heading names.
pub(super) fn value_of_groups(context: &Context, column: &HeadedColumn) -> Option<usize> {
    let keys = column.groups.iter().flat_map(Heading::keys);
    keys.filter_map(|key| context.column_named(&key)).map(|(position, _)| position).find(|position| context.is_value(*position))
}

/// The column of amounts or counts that these words name.
pub(super) fn value_of_words(context: &Context, words: &str) -> Option<usize> {
    let (position, _) = context.column_named(&key(words))?;
    context.is_value(position).then_some(position)
}
