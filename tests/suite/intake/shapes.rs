//! The rows of the table of `docs/intake.md`, in their order.

/// An oddity and the file that has it.
pub(super) struct Shape {
    /// What is odd, as the table says it.
    pub(super) oddity: &'static str,
    /// The file, from `tests/workbooks`.
    pub(super) file: &'static str,
}

const fn shape(oddity: &'static str, file: &'static str) -> Shape {
    Shape { oddity, file }
}

/// Every oddity.
pub(super) const SHAPES: &[Shape] = &[
    shape("the header stands in row 41, below a letter", "header-in-row-41.csv"),
    shape("the header stands below row 50", "header-in-row-60.csv"),
    shape("headings in two languages, parted by a line break, a slash or a bar", "bilingual-headings.csv"),
    shape("group headings over three rows, one column a fund", "group-headings-over-three-rows.csv"),
    shape("sub-headings and continued rows inside the data", "subheadings-and-continued-rows.csv"),
    shape("several tables on one sheet", "several-tables-on-a-sheet.csv"),
    shape("the table stands from column C on", "from-column-c-on.csv"),
    shape("notes and raised digits beside numbers", "markers-beside-numbers.csv"),
    shape("numbers as text, in many ways", "numbers-as-text.csv"),
    shape("a number that can be read in two ways, and a column that does not settle it", "number-read-in-two-ways.csv"),
    shape("error cells", "error-cells.csv"),
    shape("dates and months in many ways", "dates-in-many-ways.csv"),
    shape("dates with the month first", "dates-with-the-month-first.csv"),
    shape("dates in both orders in one column", "dates-in-both-orders.csv"),
    shape("codes with stray spaces and in lower case", "stray-spaces-and-lower-case.csv"),
    shape("Cyrillic and Greek letters in codes", "look-alike-letters.csv"),
    shape("NUTS regions with their names, by their names, and of level 3", "nuts-written-with-names.csv"),
    shape("other codes with their names", "codes-written-with-names.csv"),
    shape("Greece as GR, the United Kingdom as GB", "gr-and-uk.csv"),
    shape("the header repeated inside the data", "header-repeated-in-the-data.csv"),
    shape("quotation marks inside quoted texts", "broken-quotes.csv"),
    shape("a quotation mark that is never closed", "quote-never-closed.csv"),
    shape("UTF-8 with a byte order mark", "utf-8-with-mark.csv"),
    shape("UTF-16, little endian", "utf-16-little-endian.csv"),
    shape("UTF-16, big endian", "utf-16-big-endian.csv"),
    shape("UTF-16 without a mark", "utf-16-without-mark.csv"),
    shape("Windows-1250", "windows-1250.csv"),
    shape("Windows-1252", "windows-1252.csv"),
    shape("Windows-1253", "windows-1253.csv"),
    shape("ISO-8859-1", "iso-8859-1.csv"),
    shape("ISO-8859-7", "iso-8859-7.csv"),
    shape("separated by commas", "separated-by-commas.csv"),
    shape("separated by tabs", "separated-by-tabs.tsv"),
    shape("a text table named as a workbook", "csv-named-xlsx.xlsx"),
    shape("a web page named as a workbook", "web-page-named-xls.xls"),
];
