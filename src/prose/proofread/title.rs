//! The titles of rows as a language prints them: those of calls, programmes and questions, read from the tables of its report.

use std::collections::BTreeMap;

use super::html;

/// What a row of a table calls itself, by the ids of its numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Titles(BTreeMap<String, String>);

impl Titles {
    /// The titles of the tables of a report in HTML; none of what has no tables.
    #[must_use]
    pub fn of_page(page: &str) -> Self {
        let rows = page.split("<tr").skip(1).filter_map(|rest| rest.split_once("</tr>").map(|(row, _)| row));
        let titles = rows.filter_map(|row| Some((title(row)?, row))).flat_map(|(title, row)| ids(row).map(move |id| (id, title.clone())));
        Self(titles.collect())
    }

    /// The title of the row that a number stands in.
    pub(super) fn of(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

/// The first cell of a row, after those that head it, that holds a text: its title, where it has one.
fn title(row: &str) -> Option<String> {
    let cells = row.split("<td").skip(1).filter(|cell| !cell.contains("<data"));
    let mut texts =
        cells.filter_map(|cell| Some(html::blocks(&format!("<td{cell}")).blocks.first()?.text.replace('|', " ").trim().to_owned()));
    let is_code = |text: &str| !text.contains(char::is_whitespace) && text.chars().any(|letter| letter.is_ascii_digit());
    texts.find(|text| text.chars().any(char::is_alphabetic) && !is_code(text))
}

fn ids(row: &str) -> impl Iterator<Item = String> {
    row.split("data-id=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(id, _)| id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_text_of_a_row_is_its_title() {
        let page = "<table><tr><th>Fund</th><th>1</th><td>Proefprojecten&nbsp;2</td><td><data data-id=\"T1/a/1\">200</data></td></tr>\
                    <tr><th>Fund</th><td><data data-id=\"T1/total\">4</data></td></tr></table>";
        let titles = Titles::of_page(page);
        assert_eq!(titles.of("T1/a/1"), Some("Proefprojecten\u{a0}2"));
        assert_eq!(titles.of("T1/total"), None);
        assert_eq!(titles.of("T2"), None);
    }
}
