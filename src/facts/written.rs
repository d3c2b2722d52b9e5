//! What stood in the cells of a column.

use serde::{Deserialize, Serialize};

/// What stood in the cells of one column, a text or nothing for each row. All texts are one string: there are as many as cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    texts: String,
    /// For each row twice the length of all texts up to its own, and one more where it has one.
    ends: Vec<u64>,
}

impl Written {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// What stood in the cell of a row.
    ///
    /// # Panics
    /// When there is no such row.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&str> {
        let start = row.checked_sub(1).map_or(0, |before| self.end(before));
        (self.ends[row] & 1 == 1).then(|| &self.texts[start..self.end(row)])
    }

    /// Adds a row.
    pub fn push(&mut self, text: Option<&str>) {
        self.texts.push_str(text.unwrap_or_default());
        self.ends.push((self.texts.len() as u64) << 1 | u64::from(text.is_some()));
    }

    /// Adds the rows of another column.
    pub fn append(&mut self, other: &Self) {
        let before = (self.texts.len() as u64) << 1;
        self.texts.push_str(&other.texts);
        self.ends.extend(other.ends.iter().map(|end| before + end));
    }

    /// The same with other texts, or none, in the rows for which there are some.
    #[must_use]
    pub fn with<'a>(&'a self, other: impl Fn(usize) -> Option<Option<&'a str>>) -> Self {
        let mut changed = Self::default();
        for row in 0..self.len() {
            changed.push(other(row).unwrap_or_else(|| self.get(row)));
        }
        changed
    }

    fn end(&self, row: usize) -> usize {
        usize::try_from(self.ends[row] >> 1).expect("the length of a string fits in memory")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(texts: &[Option<&str>]) -> Written {
        let mut written = Written::default();
        for text in texts {
            written.push(*text);
        }
        written
    }

    #[test]
    fn texts_come_back_and_nothing_is_no_empty_text() {
        let texts = [Some("Köln"), None, Some(""), Some("1,5")];
        let column = written(&texts);
        assert_eq!((0..column.len()).map(|row| column.get(row)).collect::<Vec<_>>(), texts);
    }

    #[test]
    fn columns_follow_each_other() {
        let mut column = written(&[Some("a"), None]);
        column.append(&written(&[None, Some("b")]));
        assert_eq!(column, written(&[Some("a"), None, None, Some("b")]));
    }

    #[test]
    fn some_rows_change() {
        let other = |row: usize| [Some(None), None, Some(Some("long"))][row];
        assert_eq!(written(&[Some("a"), Some("b"), None]).with(other), written(&[None, Some("b"), Some("long")]));
    }
}
