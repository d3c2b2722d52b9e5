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
    shape("merged group headings, and a cell that is merged over two rows", "group-headings-merged.xlsx"),
    shape("sub-headings and continued rows inside the data", "subheadings-and-continued-rows.csv"),
    shape("several tables on one sheet", "several-tables-on-a-sheet.csv"),
    shape("two tables side by side, in two units", "two-tables-side-by-side.csv"),
    shape("a cover and a sheet of notes around the table", "cover-and-notes.xlsx"),
    shape("the table stands from column C on", "from-column-c-on.csv"),
    shape("a filter, a hidden column and two hidden sheets", "hidden-rows-columns-and-sheets.xlsx"),
    shape("hidden rows, a hidden column, a raised digit and a formula without a value, in one file of XML", "hidden-rows-and-columns.fods"),
    shape("a hidden row and column in the old format", "hidden-row-and-column.xls"),
    shape("notes and raised digits beside numbers", "markers-beside-numbers.csv"),
    shape("a raised digit beside a number, whose text would be 12,51", "raised-marker.xlsx"),
    shape("numbers as text, in many ways", "numbers-as-text.csv"),
    shape("a number that can be read in two ways, and a column that does not settle it", "number-read-in-two-ways.csv"),
    shape("percentages as 0.5, as 50, as `50 %` and formatted in per cent", "percentages.xlsx"),
    shape("error cells", "error-cells.csv"),
    shape("totals by formula, one of them a cent off", "totals-by-formula.xlsx"),
    shape("formulas that nobody has calculated", "formulas-without-values.xlsx"),
    shape("dates and months in many ways", "dates-in-many-ways.csv"),
    shape("dates with the month first", "dates-with-the-month-first.csv"),
    shape("dates in both orders in one column", "dates-in-both-orders.csv"),
    shape("days counted from 1904", "dates-counted-from-1904.xlsx"),
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
    shape("saved by LibreOffice", "written-by-libreoffice.xlsx"),
    shape("saved by Google Sheets", "written-by-google-sheets.xlsx"),
    shape("saved by Apple Numbers", "written-by-numbers.xlsx"),
    shape("saved as strict Office Open XML", "strict-office-open-xml.xlsx"),
    shape("a password, xlsx", "behind-a-password.xlsx"),
    shape("a password, xls", "behind-a-password.xls"),
    shape("a password, ods", "behind-a-password.ods"),
    shape("Cohesion Open Data: finances by category of intervention", "public/cohesion-categorisation.csv"),
    shape("Cohesion Open Data: planned finances", "public/cohesion-planned-finances.csv"),
    shape("Cohesion Open Data: financial plan by year, where the ESF+ is ESF", "public/cohesion-financial-plan-by-year.csv"),
    shape("Cohesion Open Data: payments, cumulated by year", "public/cohesion-payments-by-year.csv"),
    shape("CORDIS: projects", "public/cordis-project.csv"),
    shape("CORDIS: organisations, with regions of NUTS 3 and of other countries", "public/cordis-organization.csv"),
];
