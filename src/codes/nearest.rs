//! The likeliest name that was meant, for hints.

use super::normalised;

/// The candidate that was probably meant: the one the fewest slips of the keyboard away, the first of equals, if it is near at all.
///
/// A slip is a letter too many, too few, another one, or two neighbours swapped; one slip is forgiven for every three letters written.
/// So a name of two letters has no neighbours: any two letters are near any other two.
#[must_use]
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = normalised(written);
    if written.is_empty() {
        return None;
    }
    let forgiven = written.chars().count() / 3;
    candidates
        .into_iter()
        .map(|candidate| (slips_between(&written, &normalised(candidate)), candidate))
        .filter(|(slips, _)| *slips <= forgiven)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// The distance of Damerau and Levenshtein in which no part is changed twice (optimal string alignment).
pub(super) fn slips_between(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut row_before_last: Vec<usize> = Vec::new();
    let mut last_row: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let changed = last_row[j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut slips = changed.min(last_row[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                slips = slips.min(row_before_last[j - 2] + 1);
            }
            row.push(slips);
        }
        row_before_last = std::mem::replace(&mut last_row, row);
    }
    last_row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_slip_counts_once() {
        assert_eq!(slips_between("table", "table"), 0);
        assert_eq!(slips_between("table", "tablet"), 1);
        assert_eq!(slips_between("table", "tale"), 1);
        assert_eq!(slips_between("table", "fable"), 1);
        assert_eq!(slips_between("table", "tabel"), 1);
        assert_eq!(slips_between("", "table"), 5);
    }

    #[test]
    fn the_nearest_wins_over_the_first() {
        assert_eq!(nearest("prgramme", ["program", "programme"]), Some("programme"));
    }

    #[test]
    fn the_first_of_equals_wins() {
        assert_eq!(nearest("fand", ["fund", "find"]), Some("fund"));
    }

    #[test]
    fn what_is_far_is_not_offered() {
        assert_eq!(nearest("colour", ["sector", "fund"]), None);
        assert_eq!(nearest("", ["fund"]), None);
    }

    #[test]
    fn two_letters_have_no_neighbours_but_their_capitals() {
        assert_eq!(nearest("UK", ["DK", "SK"]), None);
        assert_eq!(nearest("dk", ["DK", "SK"]), Some("DK"));
    }
}
