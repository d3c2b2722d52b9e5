//! Sheets with one column a code, such as one column a fund: which headings are codes, and which is the column of totals.

use super::bind::{Binding, Slot, value_of_groups, value_of_words};
use super::context::Context;
use super::header::HeadedColumn;
use super::text::{key, words};
use super::totals;
use crate::codes::CodeList;
use crate::plan::ColumnType;

/// Headings of the column whose amounts have no code, folded as keys are.
const NOT_BROKEN_DOWN: &[&str] = &[
    "notbrokendown",
    "unallocated",
    "nonreparti",
    "nonventile",
    "nichtaufgeteilt",
    "nichtzugeordnet",
    "sindesglosar",
    "sindesglose",
    "nonripartito",
    "ikkefordelt",
    "nietuitgesplitst",
    "nietverdeeld",
    "nedefalcat",
    "neatribuit",
    "niepodzielone",
    "neisskaidyta",
    "navsadalits",
];

/// Columns of the sheet that stand for one code each.
#[derive(Debug, Clone)]
pub(super) struct Pivot {
    /// The dataset's column of the codes.
    pub(super) code: usize,
    /// From left to right.
    pub(super) columns: Vec<CodeColumn>,
    pub(super) totals: Vec<TotalColumn>,
}

/// A column of the sheet whose heading is a code.
#[derive(Debug, Clone)]
pub(super) struct CodeColumn {
    /// Its place among the headed columns.
    pub(super) heading: usize,
    /// The dataset's column of its values.
    pub(super) value: usize,
    /// The code, and the words of the heading that say it; nothing where the values have no code.
    pub(super) code: Option<(&'static str, String)>,
}

/// A column of the sheet that sums the columns of codes.
#[derive(Debug, Clone)]
pub(super) struct TotalColumn {
    /// Its place among the headed columns.
    pub(super) heading: usize,
    /// The dataset's column of what it sums.
    pub(super) value: usize,
}

/// Looks for headings that are codes of a list whose column has no heading of its own.
pub(super) fn detect(context: &Context, columns: &[HeadedColumn], binding: &mut Binding) {
    if binding.headed().next().is_none() {
        // A row of data has codes too, but no headings.
        return;
    }
    let free: Vec<usize> = (0..columns.len()).filter(|place| !binding.uses(*place)).collect();
    let mut best: Option<(usize, usize, &'static CodeList)> = None;
    for (position, column) in context.dataset.columns.iter().enumerate().filter(|(position, _)| binding.slots[*position] == Slot::Free) {
        // What follows from other codes is not what a sheet is laid out by.
        if column.follows() {
            continue;
        }
        let ColumnType::Code(list) = column.kind else { continue };
        let hits = free.iter().filter(|place| code_of(context, &columns[**place], list).is_some()).count();
        if hits > best.map_or(0, |(most, _, _)| most) {
            best = Some((hits, position, list));
        }
    }
    let Some((hits, code, list)) = best else { return };
    let Some(usual) = usual_value(context, binding, hits) else { return };
    let mut pivot = Pivot { code, columns: Vec::new(), totals: Vec::new() };
    for place in free {
        let column = &columns[place];
        let grouped = value_of_groups(context, column).unwrap_or(usual);
        if let Some((code, value)) = code_of(context, column, list) {
            pivot.columns.push(CodeColumn { heading: place, value: value.unwrap_or(grouped), code: Some(code) });
        } else if column.heading.keys().iter().any(|key| NOT_BROKEN_DOWN.contains(&key.as_str())) {
            pivot.columns.push(CodeColumn { heading: place, value: grouped, code: None });
        } else if is_total(context, column) {
            pivot.totals.push(TotalColumn { heading: place, value: grouped });
        }
    }
    release_totals(binding, &mut pivot);
    drop_doubles(binding, &mut pivot);
    binding.pivot = (!pivot.columns.is_empty()).then_some(pivot);
}

/// The column of values that the columns of codes hold where nothing says otherwise: a required one without a heading, or with one, which
/// is then that of the totals; the first one where none is required.
fn usual_value(context: &Context, binding: &Binding, hits: usize) -> Option<usize> {
    let values: Vec<usize> = (0..binding.slots.len()).filter(|position| context.is_value(*position)).collect();
    let required: Vec<usize> = values.iter().copied().filter(|position| context.dataset.columns[*position].required).collect();
    let free = |positions: &[usize]| positions.iter().copied().find(|position| binding.slots[*position] == Slot::Free);
    if required.is_empty() {
        return free(&values);
    }
    let headed = |position: &usize| matches!(binding.slots[*position], Slot::Heading(_));
    free(&required).or_else(|| required.iter().copied().find(headed).filter(|_| hits >= 2))
}

/// Where values stand in columns of codes, a column that has their own heading sums them: `EFRE`, `JTF`, `Betrag`.
fn release_totals(binding: &mut Binding, pivot: &mut Pivot) {
    for position in 0..binding.slots.len() {
        let spread = pivot.columns.iter().filter(|column| column.value == position).count();
        if let Slot::Heading(heading) = binding.slots[position]
            && spread > 0
        {
            if spread >= 2 {
                binding.slots[position] = Slot::Free;
                pivot.totals.push(TotalColumn { heading, value: position });
            } else {
                pivot.columns.retain(|column| column.value != position);
            }
        }
    }
}

/// A second column for the same code and value is a double.
fn drop_doubles(binding: &mut Binding, pivot: &mut Pivot) {
    let mut kept: Vec<CodeColumn> = Vec::new();
    for column in pivot.columns.drain(..) {
        let same = |other: &CodeColumn| {
            other.value == column.value && other.code.as_ref().map(|(code, _)| code) == column.code.as_ref().map(|(code, _)| code)
        };
        if kept.iter().any(same) {
            binding.doubles.push((pivot.code, column.heading));
        } else {
            kept.push(column);
        }
    }
    pivot.columns = kept;
}

type FoundCode = ((&'static str, String), Option<usize>);

/// The code that a heading is or contains beside the name of its values: `EFRE`, `EFRE (Mio. EUR)`, `Betrag EFRE`.
fn code_of(context: &Context, column: &HeadedColumn, list: &'static CodeList) -> Option<FoundCode> {
    let heading = &column.heading;
    // `No` heads the numbers of the rows; that it is a code of Norway, or an answer, is no reason to read amounts below it.
    let found = |text: &str| list.find(text).filter(|_| !text.eq_ignore_ascii_case("no")).map(|code| (code, text.to_owned()));
    if let Some(code) = found(&heading.written).or_else(|| found(&heading.plain)) {
        return Some((code, None));
    }
    let parts: Vec<&str> = heading.plain.split_whitespace().collect();
    (1..parts.len()).find_map(|split| {
        let (before, after) = (parts[..split].join(" "), parts[split..].join(" "));
        let code_after = || Some((found(&after)?, Some(value_of_words(context, &before)?)));
        let code_before = || Some((found(&before)?, Some(value_of_words(context, &after)?)));
        code_after().or_else(code_before)
    })
}

/// Whether a heading is `Total`, alone or with the name of its values: `Total`, `Montant total`, `Insgesamt (Mio. EUR)`.
fn is_total(context: &Context, column: &HeadedColumn) -> bool {
    let plain = &column.heading.plain;
    let words = words(plain);
    let rest: Vec<&str> = words.iter().filter(|word| !totals::is_word(&word.folded)).map(|word| word.folded.as_str()).collect();
    rest.len() < words.len() && (rest.is_empty() || rest == ["step"] || value_of_words(context, &rest.join(" ")).is_some())
        || totals::is_word(&key(plain))
}
