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
            "| {} | {} | {} | {} | {} |\n",
            escaped(&format!("`{}`", change.number().id.replace('`', "'"))),
            escaped(&old),
            escaped(&new),
            wording::amount(change),
            wording::numbers(change)
        )
    };
    comparison.changes.iter().map(row).collect()
}

/// So many letters of a cell of a table are shown: a whole row of a spreadsheet would make the table too wide to be read.
const WIDTH: usize = 160;

/// A text that senders wrote, so that it is no markup: in a table `|` ends a cell, and HTML would be drawn. Between backticks everything else
/// stands as it is.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    let mut is_code = false;
    for (position, letter) in text.chars().enumerate() {
        if position == WIDTH && text.chars().count() > WIDTH + 1 {
            escaped.push('…');
            if is_code {
                escaped.push('`');
            }
            break;
        }
        match letter {
            '`' => {
                is_code = !is_code;
                escaped.push(letter);
            }
            '\n' | '\r' => escaped.push(' '),
            '|' => escaped.push_str("\\|"),
            '\\' | '*' | '_' | '[' | ']' | '#' | '~' | '@' if !is_code => escaped.extend(['\\', letter]),
            '<' if !is_code => escaped.push_str("&lt;"),
            '&' if !is_code => escaped.push_str("&amp;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sender_wrote_is_no_markup() {
        assert_eq!(escaped("a|b <b>*x*</b> @all"), "a\\|b &lt;b>\\*x\\*&lt;/b> \\@all");
        assert_eq!(escaped("`less_developed <b> | x`"), "`less_developed <b> \\| x`", "a backslash would be seen between backticks");
    }

    #[test]
    fn a_long_row_is_cut_and_its_quotation_ends() {
        let cut = escaped(&format!("`{}`", "x".repeat(500)));
        assert_eq!(cut.chars().count(), WIDTH + 2);
        assert!(cut.ends_with("…`"), "{cut}");
        assert_eq!(escaped(&"x".repeat(WIDTH)), "x".repeat(WIDTH));
    }
}
