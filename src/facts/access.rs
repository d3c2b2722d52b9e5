//! Reading a frame by the positions of the plan.

use polars::prelude::{Column, DataFrame, Int32Chunked, Int64Chunked, StringChunked};

use super::Facts;
use crate::plan::{ColumnType, Condition, DatasetPlan};

impl Facts {
    /// A column by its position in the dataset.
    #[must_use]
    pub fn column(&self, position: usize) -> &Column {
        &self.frame.columns()[position]
    }

    /// A column of amounts (cents), counts or decimals (ten-thousandths).
    #[must_use]
    pub fn integers(&self, position: usize) -> &Int64Chunked {
        self.column(position).i64().expect("amounts, counts and decimals are stored as 64-bit integers")
    }

    /// A column of texts or codes.
    #[must_use]
    pub fn texts(&self, position: usize) -> &StringChunked {
        self.column(position).str().expect("texts and codes are stored as strings")
    }

    /// A column of dates (days since 1970) or months (year times 100 plus month).
    #[must_use]
    pub fn days_or_months(&self, position: usize) -> &Int32Chunked {
        let column = self.column(position);
        match column.date() {
            Ok(dates) => &dates.phys,
            Err(_) => column.i32().expect("months are stored as 32-bit integers"),
        }
    }

    /// A value as the text of a key: the code, the text, or the digits; nothing where the cell is empty.
    #[must_use]
    pub fn key_text(&self, dataset: &DatasetPlan, position: usize, row: usize) -> Option<String> {
        match dataset.columns[position].kind {
            ColumnType::Text | ColumnType::Code(_) => self.texts(position).get(row).map(str::to_owned),
            ColumnType::Amount | ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage => {
                self.integers(position).get(row).map(|value| value.to_string())
            }
            ColumnType::Date => self.days_or_months(position).get(row).map(|days| {
                let date = super::date_of_days(days);
                format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
            }),
            ColumnType::Month => self.days_or_months(position).get(row).map(|month| format!("{:04}-{:02}", month / 100, month % 100)),
        }
    }

    /// The reporting year of a row; nothing where there is one campaign only.
    #[must_use]
    pub fn year(&self, dataset: &DatasetPlan, row: usize) -> Option<i32> {
        self.key_text(dataset, dataset.year?, row)?.parse().ok()
    }

    /// Whether a row fulfils all conditions: in each column stands one of the codes or texts.
    #[must_use]
    pub fn fits(&self, conditions: &[Condition], row: u32) -> bool {
        conditions.iter().all(|(column, wanted)| {
            let text = self.texts(*column).get(row as usize);
            text.is_some_and(|text| wanted.iter().any(|code| code == text))
        })
    }

    /// What stood in the cell of a value, as the sender wrote it; nothing where it was left empty.
    #[must_use]
    pub fn as_written(&self, ordinal: u32, position: usize) -> Option<&str> {
        self.written[position].get(self.origins.read_row(ordinal) as usize)
    }

    /// Puts another column in the place of one of the dataset's.
    ///
    /// # Panics
    /// When it has not a value a fact.
    pub fn set_column(&mut self, position: usize, column: Column) {
        let mut columns = self.frame.columns().to_vec();
        columns[position] = column;
        self.frame = DataFrame::new(self.frame.height(), columns).expect("the column has a value a fact and the name of the other");
    }

    /// How many facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.frame.height()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
