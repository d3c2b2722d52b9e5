//! Widths and heights. Both are computed, since not every program that opens a workbook measures its texts itself.

/// A longer text is wrapped.
pub(super) const LONGEST_LINE: usize = 60;

/// A longer line of the cover is wrapped.
pub(super) const COVER_LINE: usize = 84;

/// The height of the row of the title, and what the header row has above its text, in points.
pub(super) const TITLE_HEIGHT: f64 = 26.0;
pub(super) const GAP_ABOVE_HEADER: f64 = 8.0;

/// The width of a digit of the font, and what a column has beside its text, in pixels, as Excel measures Arial 12.
const DIGIT_PIXELS: f64 = 9.0;
const PADDING_PIXELS: u32 = 7;

/// The height, in points, of a row whose texts take so many lines; Excel has no higher row than 409 points.
pub(super) fn height(lines: u32) -> f64 {
    (f64::from(lines) * 15.75 + 1.5).min(400.0)
}

/// How many lines the highest of some texts takes where the lines hold so many characters.
pub(super) fn most_lines<'a>(texts: impl Iterator<Item = &'a str>, limits: &[usize]) -> u32 {
    texts.zip(limits).map(|(text, limit)| lines(text, *limit)).max().unwrap_or(1)
}

/// How many lines a text takes where a line holds so many characters.
fn lines(text: &str, characters: usize) -> u32 {
    text.split('\n').map(|paragraph| lines_of_paragraph(paragraph, characters.max(1))).sum()
}

fn lines_of_paragraph(text: &str, characters: usize) -> u32 {
    let (mut lines, mut used) = (1, 0);
    for word in text.split(' ').map(|word| word.chars().count()) {
        let with_space = if used == 0 { word } else { used + 1 + word };
        if with_space <= characters {
            used = with_space;
            continue;
        }
        lines += u32::from(used > 0) + u32::try_from(word.saturating_sub(1) / characters).unwrap_or(u32::MAX);
        used = word - word.saturating_sub(1) / characters * characters;
    }
    lines
}

/// The width, in pixels, of a column whose longest line has so many characters; letters are about as wide as digits.
pub(super) fn width(characters: usize) -> u32 {
    pixels(digits(characters))
}

/// The width of the cover, which has nothing beside it.
pub(super) fn cover_width() -> u32 {
    pixels(digits(LONGEST_LINE) * 1.4)
}

#[expect(clippy::cast_precision_loss, reason = "a line has at most some dozens of characters")]
fn digits(characters: usize) -> f64 {
    characters.min(LONGEST_LINE) as f64 * 1.05 + 2.0
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most some hundreds of pixels, and never below zero")]
fn pixels(digits: f64) -> u32 {
    (digits * DIGIT_PIXELS).round() as u32 + PADDING_PIXELS
}

/// How many characters of a heading should stay on one line: those of its longest word, or of its unit in brackets.
pub(super) fn longest_part(heading: &str) -> usize {
    let (name, unit) = heading.rsplit_once(" (").unwrap_or((heading, ""));
    name.split_whitespace().map(|word| word.chars().count()).chain([unit.chars().count() + 1]).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn lines_break_between_words_and_inside_a_word_that_is_longer_than_a_line() {
        assert_eq!(lines("", 10), 1);
        assert_eq!(lines("ten letter", 10), 1);
        assert_eq!(lines("ten letters", 10), 2);
        assert_eq!(lines("Meerjarenprogrammawijziging", 10), 3);
        assert_eq!(lines("de Meerjarenprogrammawijziging is", 10), 4);
    }

    #[test]
    fn a_line_break_in_a_text_starts_a_line() {
        assert_eq!(lines("one\ntwo", 10), 2);
    }
}
