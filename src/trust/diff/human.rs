//! A comparison for a terminal.

use std::fmt::Write;

use super::{Comparison, wording};

/// Causes first, then every number that changed, largest first.
#[must_use]
pub fn text(comparison: &Comparison<'_>) -> String {
    let mut text = format!("{}\n", wording::headline(comparison));
    if !comparison.causes.is_empty() {
        text.push_str("\nbecause of\n");
    }
    for (position, cause) in comparison.causes.iter().enumerate() {
        let reach = wording::reach(comparison.reach(position));
        let _ = writeln!(text, "  [{}] {} ({reach}): {}", position + 1, wording::kind(cause), wording::place(cause));
        let event = wording::event(cause);
        if !event.is_empty() {
            let _ = writeln!(text, "      {event}");
        }
    }
    if !comparison.changes.is_empty() {
        text.push('\n');
        text.push_str(&changes(comparison));
    }
    if !comparison.without_effect.is_empty() {
        let _ = writeln!(text, "\nnot the same, but of no effect on a number: {}", comparison.without_effect.join(", "));
    }
    text
}

fn changes(comparison: &Comparison<'_>) -> String {
    let rows: Vec<[String; 5]> = comparison
        .changes
        .iter()
        .map(|change| {
            let (old, new) = wording::printed(change);
            [change.number().id.clone(), old, new, wording::amount(change), format!("[{}]", wording::numbers(change))]
        })
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for [id, old, new, by, causes] in &rows {
        let [first, second, third, fourth] = widths;
        let _ = writeln!(text, "  {id:<first$}  {old:>second$} → {new:>third$}  {by:<fourth$}  {causes}");
    }
    text
}
