//! A letter as Markdown.

use std::fmt::Write;

use super::{Item, Letter};

/// The whole letter.
#[must_use]
pub fn text(letter: &Letter) -> String {
    let addressee = letter.addressee.as_ref().map_or_else(String::new, |addressee| format!("{}\n\n", escaped(addressee)));
    let (subject, greeting) = (escaped(&letter.subject), escaped(&letter.greeting));
    let mut text = format!("# {subject}\n\n{addressee}{greeting}\n\n{}\n", escaped(&letter.introduction));
    for file in &letter.files {
        let _ = write!(text, "\n## {}\n", escaped(&file.name));
        if let Some(copy) = &file.copy {
            let _ = write!(text, "\n{}\n", escaped(copy));
        }
        for section in &file.sections {
            if let Some(heading) = &section.heading {
                let _ = write!(text, "\n### {}\n", escaped(heading));
            }
            for (number, item, rest) in &section.items {
                text.push_str(&point(*number, item, rest.as_deref(), letter));
            }
        }
    }
    let _ = write!(text, "\n{}\n\n{}\n", escaped(&letter.closing), escaped(&letter.signature));
    text
}

fn point(number: usize, item: &Item, rest: Option<&str>, letter: &Letter) -> String {
    let kind = &letter.kinds[usize::from(!item.must)];
    let mut text = format!("\n**{number}. {}** ({kind})\n\n{}\n", escaped(&item.title), escaped(&item.remedy));
    let columns = item.columns();
    if !item.cells.is_empty() {
        let _ = write!(text, "\n| {} |\n|{}\n", letter.columns[..columns].join(" | "), "---|".repeat(columns));
    }
    for cell in &item.cells {
        let texts = [cell.cell.to_string(), escaped(&cell.found), escaped(&cell.remark)];
        let _ = writeln!(text, "| {} |", texts[..columns].join(" | "));
    }
    if let Some(rest) = rest {
        let _ = write!(text, "\n{}\n", escaped(rest));
    }
    text
}

/// A text in which no character has a meaning in Markdown or HTML: what a sender wrote is data.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>|#~&".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(if letter.is_control() { ' ' } else { letter });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sender_wrote_has_no_meaning() {
        assert_eq!(escaped("<b>[x](y)|*_\n#"), r"\<b\>\[x\](y)\|\*\_ \#");
    }
}
