//! The report as plain data: what is printed, in one language, with the exact value beside every printed number.
//!
//! No data frames and no file formats here. `present` fills these types, `render` writes them down; because every text and
//! every rounded number stands here already, all output formats agree.

pub mod colour;
pub mod explained;
pub mod extract;
pub mod figure;
pub mod ledger;
pub mod outlines;
pub mod size;
pub mod table;
pub mod text;
pub mod theme;
pub mod value;

pub use colour::Colour;
pub use explained::{Addend, AddendList, Explained, ExplanationWords, Explanations};
pub use extract::{Extract, ExtractCell, ExtractRow, Field, FieldKind};
pub use figure::{Bar, BarLayout, Bars, Chart, Donut, Figure, Map, MapPlace, RegionKind, RegionMap, RegionPlace, Series, Slice};
pub use ledger::{Assumption, Calculation, Correction, Entry, Grounds, People, SourceCells, Universe};
pub use outlines::{Outline, Outlines, Part, Ring};
pub use size::ChartSize;
pub use table::{ASSUMED, ASSUMPTION, Cell, Column, ColumnKind, Number, NumberFormat, Row, RowRole, Table};
pub use text::{Piece, Printed, Text};
pub use theme::{SHADES, Theme};
pub use value::{Exact, Unit};

/// The whole report in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Language code, as in BCP 47: `en`, `nl`.
    pub language: String,
    /// The language with a country, by which a word processor chooses the dictionary that it checks the text with: `en-GB`, `el-GR`.
    pub dictionary: String,
    /// Title of the report.
    pub title: String,
    /// A line under the title: what the figures are and their cut-off date.
    pub subtitle: String,
    /// Reporting year.
    pub year: i32,
    /// Tables and figures in the order of the report.
    pub items: Vec<Item>,
    /// What the STEP portal shows, for the page and the data alone.
    pub extracts: Vec<Extract>,
    /// What of it the campaign has no data for; the heading is that of all extracts.
    pub extracts_not_reported: Vec<NotReported>,
    /// What the campaign has no data for.
    pub not_reported: Vec<NotReported>,
    /// The fixed words that the pages and workbooks need, in this language.
    pub words: Words,
    /// Where its numbers come from.
    pub explanations: Explanations,
}

/// A table or a figure.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a report has some dozens of items, and most are tables")]
pub enum Item {
    /// A table.
    Table(Table),
    /// A figure, with its table.
    Figure(Box<Figure>),
}

impl Item {
    /// The table: the item itself, or the one with the figure's numbers.
    #[must_use]
    pub const fn table(&self) -> &Table {
        match self {
            Self::Table(table) => table,
            Self::Figure(figure) => &figure.table,
        }
    }

    /// Every number that is printed in it, each once: those of the table, and how many parts the picture shows.
    #[must_use]
    pub fn numbers(&self) -> Vec<&Number> {
        let cells = self.table().rows.iter().flat_map(|row| &row.cells);
        let mut numbers: Vec<&Number> =
            cells.filter_map(|cell| if let Cell::Number(number) = cell { Some(number) } else { None }).collect();
        if let Self::Figure(figure) = self {
            numbers.push(&figure.shown);
        }
        numbers
    }
}

/// A declared table or figure that could not be made for want of data.
#[derive(Debug, Clone, PartialEq)]
pub struct NotReported {
    /// Its id, such as `F11`.
    pub id: String,
    /// Its heading in the language, such as `Figure 11`.
    pub heading: String,
    /// Its title in the language.
    pub title: String,
    /// Heading and title together: `Figure 11: …`.
    pub caption: String,
    /// What is missing, in a sentence of the language.
    pub reason: String,
}

/// The fixed words of pages and workbooks in one language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Words {
    /// "Contents".
    pub contents: String,
    /// "Notes".
    pub notes: String,
    /// "Note", the heading of one note's text.
    pub note: String,
    /// "note", the word in the mark that refers to a note: `[note 1]`.
    pub note_mark: String,
    /// "Cover".
    pub cover: String,
    /// "Tables" as the heading of the list of tables.
    pub tables: String,
    /// "Figures" as the heading of the list of figures.
    pub figures: String,
    /// "Source".
    pub source: String,
    /// "Not reported", the heading of the list of what has no data.
    pub not_reported: String,
    /// "Figures as a table", the label of the disclosure under a chart.
    pub data_table: String,
    /// "Skip to the content".
    pub skip: String,
    /// "Sheet", "Title" and "Number" as headings of lists.
    pub sheet: String,
    /// "Title".
    pub title: String,
    /// "Number", as in the number of a table.
    pub number: String,
    /// "Reason".
    pub reason: String,
    /// The sentence on who made the file from what, for covers and page feet.
    pub made_by: String,
    /// "Not applicable or not reported": what an empty cell means.
    pub empty_cell: String,
    /// "not applicable": what an empty text of a sum means.
    pub not_applicable: String,
    /// "This sheet has one table."
    pub one_table: String,
    /// What there is to know before the tables of a workbook are used.
    pub about_workbook: String,
    /// "Extracts for the STEP portal", the heading above them.
    pub extracts: String,
    /// "Search in all columns", the label of the field above an extract.
    pub filter_text: String,
    /// "all", the choice that lets every value through.
    pub filter_all: String,
    /// "Show all rows", the button that empties the fields.
    pub filter_reset: String,
    /// "Rows shown: {shown} of {all}", where the page's script puts in the two numbers.
    pub filter_shown: String,
    /// "Synthetic data", the mark on every picture of a report whose data are made up.
    pub synthetic: Option<String>,
}
