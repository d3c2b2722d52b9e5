//! Which character separates the columns of a text file, from its first lines.

use super::ReadError;

/// The characters that senders separate columns with.
const CANDIDATES: [char; 4] = [';', '\t', '|', ','];

/// How many lines are looked at, and how many letters at most.
const SAMPLE_LINES: usize = 200;
const SAMPLE_LETTERS: usize = 4 << 20;

/// What one candidate does in the sample.
#[derive(Clone, Copy)]
struct Showing {
    candidate: char,
    /// Lines that have it.
    present: usize,
    /// Lines that have it as often as most lines that have it.
    agreeing: usize,
    /// How often that is.
    times: usize,
    /// Whether some occurrence is neither within a number nor before a space.
    separates: bool,
}

/// The separator that a file declares in its first line, `sep=;`, and the length of that line.
pub(super) fn declared_inside(text: &str) -> Option<(char, usize)> {
    let line = text.split_inclusive('\n').next()?;
    let content = line.trim_end_matches(['\r', '\n']).trim_matches('"');
    let mut separator = content.get(..4).filter(|key| key.eq_ignore_ascii_case("sep=")).and(content.get(4..))?.chars();
    let character = separator.next()?;
    separator.next().is_none().then_some((character, line.len()))
}

/// Recognises the separator; a file without any is one column.
pub(super) fn recognise(text: &str) -> Result<char, ReadError> {
    let lines = sample(text);
    let filled = lines.iter().filter(|line| !line.trim().is_empty()).count();
    let mut showings: Vec<_> = CANDIDATES.iter().filter_map(|candidate| showing(&lines, *candidate)).collect();
    if showings.is_empty() {
        return Ok(CANDIDATES[0]);
    }
    // One that stands alone in the whole sample needs no second line to agree: a header without rows has none.
    if let [only] = showings[..]
        && only.candidate != ','
    {
        return Ok(only.candidate);
    }
    // A comma that only ever stands within a number or a sentence separates nothing where another candidate does.
    if showings.iter().any(|other| other.candidate != ',' && other.is_consistent(filled)) {
        showings.retain(|showing| showing.separates);
    }
    showings.retain(|showing| showing.is_consistent(filled));
    showings.sort_by_key(|showing| std::cmp::Reverse((showing.agreeing, showing.times)));
    match showings[..] {
        [best] => Ok(best.candidate),
        [best, second, ..] if (best.agreeing, best.times) > (second.agreeing, second.times) => Ok(best.candidate),
        _ => Err(ReadError::SeparatorNotRecognised),
    }
}

impl Showing {
    fn is_consistent(&self, filled_lines: usize) -> bool {
        self.agreeing * 2 > self.present && (self.agreeing > 1 || filled_lines == 1)
    }
}

/// The first lines, with what stands in quotation marks left out; a line break in quotation marks ends no line.
fn sample(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut quoted = false;
    let mut at_start = true;
    for character in text.chars().take(SAMPLE_LETTERS) {
        match character {
            '"' if quoted || at_start => quoted = !quoted,
            _ if quoted => {}
            '\n' if lines.len() == SAMPLE_LINES => break,
            '\n' => lines.push(String::new()),
            _ => lines.last_mut().expect("there is always a line").push(character),
        }
        // Within quotation marks this lets the second of two doubled ones open the text again.
        at_start = quoted || character == '"' || character == '\n' || CANDIDATES.contains(&character);
    }
    lines
}

fn showing(lines: &[String], candidate: char) -> Option<Showing> {
    let counts: Vec<usize> = lines.iter().map(|line| line.matches(candidate).count()).filter(|count| *count > 0).collect();
    let agreeing = |times: usize| counts.iter().filter(|count| **count == times).count();
    let times = *counts.iter().max_by_key(|times| (agreeing(**times), **times))?;
    let separates = candidate != ',' || lines.iter().any(|line| has_separating_comma(line));
    Some(Showing { candidate, present: counts.len(), agreeing: agreeing(times), times, separates })
}

fn has_separating_comma(line: &str) -> bool {
    line.match_indices(',').any(|(place, _)| {
        let before = line[..place].chars().next_back();
        let after = line[place + 1..].chars().next();
        let within_number =
            before.is_some_and(|character| character.is_ascii_digit()) && after.is_some_and(|character| character.is_ascii_digit());
        !within_number && after != Some(' ')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_separator_is_recognised() {
        assert_eq!(recognise("a;b;c\n1;2;3\n"), Ok(';'));
        assert_eq!(recognise("a,b,c\n1,2,3\n"), Ok(','));
        assert_eq!(recognise("a\tb\tc\n1\t2\t3\n"), Ok('\t'));
        assert_eq!(recognise("a|b|c\n1|2|3\n"), Ok('|'));
    }

    #[test]
    fn decimal_commas_separate_nothing() {
        assert_eq!(recognise("DE;1,5;2,5\nFR;2,5;3,5\nIT;1,0;4,5\n"), Ok(';'));
        assert_eq!(recognise("1,5;2\n2,5;2\n"), Ok(';'));
    }

    #[test]
    fn commas_in_sentences_separate_nothing() {
        assert_eq!(recognise("Titel, kort;Bedrag\nEnergie, water;3\nZon, wind;4\n"), Ok(';'));
    }

    #[test]
    fn what_is_quoted_does_not_count() {
        assert_eq!(recognise("a,b\n\"x;y;\nz;\"\"q\"\";\",1\n\"x;y\",2\n"), Ok(','));
    }

    #[test]
    fn a_title_above_the_table_does_not_confuse() {
        assert_eq!(recognise("STEP, 2024, reporting\n\nregion;amount;note\nA;1;\nB;2;\n"), Ok(';'));
    }

    #[test]
    fn a_file_without_separators_is_one_column() {
        assert_eq!(recognise("region\nA\nB\n"), Ok(';'));
    }

    #[test]
    fn a_header_without_rows_is_enough() {
        assert_eq!(recognise("STEP reporting\n\nregion;amount;note\n"), Ok(';'));
    }

    #[test]
    fn prose_is_not_taken_for_a_table() {
        let prose = "We send you, as agreed, the figures.\nThey are final.\nFor questions, call.\nYours, truly, and, so on\n";
        assert_eq!(recognise(prose), Err(ReadError::SeparatorNotRecognised));
    }

    #[test]
    fn a_draw_is_left_to_the_sender() {
        assert_eq!(recognise("a;b,c\nd;e,f\n"), Err(ReadError::SeparatorNotRecognised));
    }

    #[test]
    fn the_first_line_may_declare_it() {
        assert_eq!(declared_inside("sep=;\r\na;b"), Some((';', 7)));
        assert_eq!(declared_inside("\"SEP=|\"\na|b"), Some(('|', 8)));
        assert_eq!(declared_inside("separator;b\n"), None);
    }
}
