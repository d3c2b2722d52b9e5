//! The senders: who writes in which language, format, unit and layout, after the habits seen in the reporting of 2024.

use super::paper::Format;
use super::write::csv::Dialect;

/// A Member State as a sender.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sender {
    /// Its code.
    pub(super) member_state: &'static str,
    /// The language it writes in.
    pub(super) language: &'static str,
    /// The format of its file.
    pub(super) format: Format,
    /// The unit of its amounts.
    pub(super) unit: Unit,
    /// What a row is.
    pub(super) layout: Layout,
    /// Where the unit stands.
    pub(super) unit_stands: UnitStands,
}

/// The unit in which a sender writes amounts, always with two decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Euro.
    Euro,
    /// Thousands of euro.
    Thousand,
    /// Millions of euro.
    Million,
}

impl Unit {
    /// Cents in a hundredth of the unit: the amounts of a sender are multiples of it.
    pub(super) const fn step(self) -> i64 {
        match self {
            Self::Euro => 1,
            Self::Thousand => 1_000,
            Self::Million => 1_000_000,
        }
    }

    /// Its name in `report.toml`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Euro => "euro",
            Self::Thousand => "thousand",
            Self::Million => "million",
        }
    }

    /// The number that stands for an amount: the double nearest to its decimals.
    pub(super) fn number(self, cents: i64) -> f64 {
        let hundredths = cents / self.step();
        let written = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        written.parse().expect("digits with a point are a number")
    }
}

/// What a row of a sender's sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// One fund, named in a column.
    Rows,
    /// The same, with the Member State in a column too.
    RowsWithMemberState,
    /// One fund, its amount in the column of the fund.
    Columns,
}

/// Where a sender says the unit of amounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnitStands {
    /// In the heading.
    Heading,
    /// Nowhere in the sheet that is tied to a column, so that `report.toml` declares it.
    Declared,
}

/// A text file as a Windows of Western Europe saves it.
const WINDOWS: Format = Format::Csv(Dialect { separator: b';', decimal: ',', encoding: encoding_rs::WINDOWS_1252, byte_order_mark: false });
/// A text file in UTF-8 that a spreadsheet program of a country with a decimal comma saves.
const UTF_8: Format = Format::Csv(Dialect { separator: b';', decimal: ',', encoding: encoding_rs::UTF_8, byte_order_mark: true });

const fn sender(
    member_state: &'static str,
    language: &'static str,
    format: Format,
    unit: Unit,
    layout: Layout,
    unit_stands: UnitStands,
) -> Sender {
    Sender { member_state, language, format, unit, layout, unit_stands }
}

/// All senders. A smaller sample takes the first ones, so these differ most.
pub(super) const SENDERS: [Sender; 27] = {
    use Format::{Ods, Xlsx};
    use Layout::{Columns, Rows, RowsWithMemberState};
    use Unit::{Euro, Million, Thousand};
    use UnitStands::{Declared, Heading};
    [
        sender("DE", "de", Xlsx, Million, Columns, Heading),
        sender("ES", "es", WINDOWS, Euro, Rows, Heading),
        sender("NL", "nl", Ods, Million, Rows, Declared),
        sender("PL", "pl", Xlsx, Thousand, Rows, Heading),
        sender("PT", "en", UTF_8, Million, RowsWithMemberState, Heading),
        sender("RO", "ro", Xlsx, Euro, Columns, Heading),
        sender("FR", "fr", Ods, Thousand, Columns, Heading),
        sender("IT", "it", Xlsx, Euro, RowsWithMemberState, Heading),
        sender("HR", "en", UTF_8, Thousand, Rows, Declared),
        sender("DK", "da", Ods, Million, Rows, Heading),
        sender("AT", "de", Xlsx, Thousand, Rows, Heading),
        sender("LT", "lt", Xlsx, Million, Columns, Heading),
        sender("LV", "lv", UTF_8, Euro, Rows, Heading),
        sender("BE", "fr", WINDOWS, Euro, Columns, Heading),
        sender("BG", "en", Xlsx, Euro, RowsWithMemberState, Heading),
        sender("CZ", "en", Xlsx, Million, Columns, Heading),
        sender("EE", "en", Ods, Thousand, Rows, Heading),
        sender("IE", "en", UTF_8, Euro, Columns, Heading),
        sender("EL", "en", Xlsx, Euro, Rows, Heading),
        sender("CY", "en", Ods, Million, Rows, Declared),
        sender("LU", "fr", WINDOWS, Thousand, Rows, Heading),
        sender("HU", "en", Xlsx, Thousand, Columns, Heading),
        sender("MT", "en", UTF_8, Euro, RowsWithMemberState, Heading),
        sender("SI", "en", Xlsx, Million, Rows, Heading),
        sender("SK", "en", Ods, Euro, Columns, Heading),
        sender("FI", "en", Xlsx, Euro, Rows, Heading),
        sender("SE", "en", UTF_8, Million, Columns, Heading),
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_state_is_a_sender_once() {
        let mut senders = SENDERS.map(|sender| sender.member_state);
        senders.sort_unstable();
        let mut known: Vec<&str> = crate::codes::list("member_state").unwrap().codes().filter(|code| *code != "other").collect();
        known.sort_unstable();
        assert_eq!(senders.as_slice(), known);
    }

    #[test]
    fn an_amount_is_written_in_the_unit_to_the_cent() {
        assert_eq!(Unit::Euro.number(123_456_789).to_string(), "1234567.89");
        assert_eq!(Unit::Thousand.number(123_456_000).to_string(), "1234.56");
        assert_eq!(Unit::Million.number(123_000_000).to_string(), "1.23");
    }
}
