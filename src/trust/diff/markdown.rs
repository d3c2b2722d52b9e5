//! A comparison as Markdown, fit for a merge request.

use std::fmt::Write;

use super::{Comparison, wording};

/// So many changes are listed before the rest are folded away.
const OPEN: usize = 20;

/// The causes and a table of the numbers, largest first; a long table is folded after its first rows.
#[must_use]
pub fn text(comparison: &Comparison<'_>) -> String {
    let mut text = format!("**{}**\n", wording::headline(comparison));
    if !comparison.causes.is_empty() {
        text.push_str("\n| | Cause | Where | What | Reach |\n|---:|---|---|---|---:|\n");
    }
    for (position, cause) in comparison.causes.iter().enumerate() {
        let cells = [wording::kind(cause).to_owned(), escaped(&wording::place(cause)), escaped(&wording::event(cause))];
        let _ = writeln!(text, "| {} | {} | {} |", position + 1, cells.join(" | "), wording::reach(comparison.reach(position)));
    }
    let rows = rows(comparison);
    let (first, rest) = rows.split_at(rows.len().min(OPEN));
    if !first.is_empty() {
        let _ = write!(text, "\n{HEAD}{}", first.concat());
    }
    if !rest.is_empty() {
        let _ = write!(text, "\n<details><summary>{} more</summary>\n\n{HEAD}{}\n</details>\n", rest.len(), rest.concat());
    }
    if !comparison.without_effect.is_empty() {
        let names: Vec<String> = comparison.without_effect.iter().map(|name| escaped(name)).collect();
        let _ = write!(text, "\nNot the same, but of no effect on a number: {}\n", names.join(", "));
    }
    text
}

const HEAD: &str = "| Number | Before | Now | By | Because of |\n|---|---:|---:|---|---|\n";

fn rows(comparison: &Comparison<'_>) -> Vec<String> {
    let row = |change: &super::Change<'_>| {
        let (old, new) = wording::printed(change);
        format!(
            "| `{}` | {} | {} | {} | {} |\n",
            change.number().id.replace('|', "\\|"),
            old,
            new,
            wording::amount(change),
            wording::numbers(change)
        )
    };
    comparison.changes.iter().map(row).collect()
}

/// A text that senders wrote, so that it is no markup: in a table `|` ends a cell, and HTML would be drawn.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '|' | '\\' | '*' | '_' | '[' | ']' | '#' => escaped.extend(['\\', letter]),
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
