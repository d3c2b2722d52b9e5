//! Breaks a label into lines.

use super::font;

/// The lines of a text that fit a width, as even as their number allows. Breaks at spaces (never at no-break spaces); a single word
/// that is wider than the width stays whole on its own line, so that no word is ever cut.
pub(crate) fn wrap(text: &str, width: f64, size: f64, bold: bool) -> Vec<String> {
    let lines = fill(text, width, size, bold);
    if lines.len() < 2 {
        return lines;
    }
    let mut best = lines;
    let mut narrower = width;
    while narrower > width / 3.0 {
        narrower -= size / 4.0;
        let attempt = fill(text, narrower, size, bold);
        if attempt.len() > best.len() || widest(&attempt, size, bold) > narrower {
            break;
        }
        best = attempt;
    }
    best
}

/// The room that the widest of some lines needs.
pub(crate) fn widest(lines: &[String], size: f64, bold: bool) -> f64 {
    lines.iter().map(|line| font::room(line, size, bold)).fold(0.0, f64::max)
}

fn fill(text: &str, width: f64, size: f64, bold: bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if font::room(&format!("{line} {word}"), size, bold) <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_label_is_whole_and_even() {
        let label = "Beschikbare financiering in mijn specifieke sector of regio";
        let lines = wrap(label, 6000.0, 335.0, false);
        assert_eq!(lines.join(" "), label);
        assert_eq!(lines.len(), 2);
        assert!(font::room(&lines[1], 335.0, false) > 0.7 * font::room(&lines[0], 335.0, false), "{lines:?}");
    }

    #[test]
    fn a_no_break_space_does_not_break() {
        assert_eq!(wrap("tot 60\u{a0}%", 100.0, 335.0, false), ["tot", "60\u{a0}%"]);
    }

    #[test]
    fn a_word_wider_than_the_column_stays_whole() {
        assert_eq!(wrap("Subsidiabiliteitsvoorwaarden", 100.0, 335.0, false), ["Subsidiabiliteitsvoorwaarden"]);
    }
}
