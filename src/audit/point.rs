//! The points that finished files are held to, each with its paragraph of `docs/publication.md`.

macro_rules! points {
    ($($(#[doc = $text:literal])+ $variant:ident = $name:literal;)+) => {
        /// What is asked of a finished file. The order is that of `docs/publication.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Point {
            $($(#[doc = $text])+ $variant,)+
        }

        impl Point {
            /// Every point.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name with which a finding begins.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// Its paragraph of `docs/publication.md`.
            #[must_use]
            pub const fn manual(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($text,)+],)+ }
            }
        }
    };
}

points! {
    /// The file can be opened.
    Readable = "readable";
    /// All that stands in more than one column is marked up as a table (an Excel table, or a database range of ODF), and a sheet has no more
    /// than one.
    MarkedUpTable = "marked-up-table";
    /// A table has a name of its own for programs, of letters, digits and `_`, which is neither the address of a cell nor one that programs
    /// give by themselves, and a title for who does not see it.
    NamedTable = "named-table";
    /// A table has one row of headings: each is filled, no two are alike, and those that programs know are those that are seen.
    OneHeaderRow = "one-header-row";
    /// The heading of a column of numbers ends with their unit in brackets, unless it is the unit itself (a score, a rank), or the rows have
    /// different units, which a column of its own says.
    UnitInHeading = "unit-in-heading";
    /// No cells are merged.
    NothingMerged = "nothing-merged";
    /// No row and no column is empty between those that are filled.
    NoEmptyRow = "no-empty-row";
    /// No cell of a table is empty: why there is no value is said by a shorthand (`[x]`, `[z]`), which the sheet explains above the table, and
    /// the sheet of notes once more.
    NoEmptyCell = "no-empty-cell";
    /// No sheet, row or column is hidden, no filter is on, and no rows are frozen: enlarged, they would fill the screen.
    NothingHidden = "nothing-hidden";
    /// What stands on a sheet begins in A1; lines and tables begin in column A, and nothing stands below or beside a table.
    ColumnA = "column-a";
    /// Every mark such as `[note 1]` has its text on the last sheet, the one of notes, and every note there is referred to.
    NotesExplained = "notes-explained";
    /// Notes are referred to in words: no label ends with a star, a dagger or a raised digit, which nobody hears.
    NoSymbols = "no-symbols";
    /// The font is one without serifs of at least 12 points, upright, without a fill behind it, and underlined only where it is a link.
    PlainFont = "plain-font";
    /// The title of a sheet stands in A1, and programs know it as a heading: it has the style `Heading 1`.
    TaggedTitle = "tagged-title";
    /// The colour of a text stands out from the white behind it by 4.5 to 1 at least.
    Contrast = "contrast";
    /// Columns are as wide, and rows as high, as their texts need; long texts are wrapped.
    WholeText = "whole-text";
    /// There are no pictures, text boxes, headers and footers, comments, macros and formulas.
    NoExtras = "no-extras";
    /// Sheets have names of their own, none of which programs give by themselves, of at most 31 characters; none is blank.
    SheetNames = "sheet-names";
    /// The first sheet is a cover and leads to the second, the contents, which lead to every further sheet in its order; every sheet leads
    /// back to them. Links lead to sheets that are there, and their texts say to which.
    Links = "links";
    /// The workbook opens at its first sheet, and the cursor of every sheet stands in A1.
    FirstCell = "first-cell";
    /// The file says its title and its language, which is that of its folder.
    DocumentInformation = "document-information";
    /// Numbers are numbers and not texts: unrounded as in the ledger, with a format that shows the digits that the report prints. They are all
    /// the numbers of the table, in its order.
    ExactNumbers = "exact-numbers";
    /// A page says its title and its language, which is that of its folder, and can be enlarged.
    PageLanguage = "page-language";
    /// A page loads nothing from elsewhere and leads nowhere else.
    PageAlone = "page-alone";
    /// A page has one heading of the first level, one header, navigation, main part and footer, and its first link leads to the main part.
    PageLandmarks = "page-landmarks";
    /// Headings have words, and no level is left out.
    PageHeadings = "page-headings";
    /// An id is given once, and what refers to one finds it.
    PageIds = "page-ids";
    /// Tables have a caption, as many cells in every row as there are columns, and headings of columns and rows with their scope.
    PageTables = "page-tables";
    /// A picture stands in a `<figure>` with a caption, says what it is and what it shows, and its numbers follow as a table behind a
    /// disclosure.
    PagePictures = "page-pictures";
    /// What can be reached with the keyboard says what it is, and is reached in the order of the page.
    PageLabels = "page-labels";
    /// Every pair of colours that the style declares, in the light and in the dark, stands out: text by 4.5 to 1, the frame of what has the
    /// focus by 3 to 1.
    PageContrast = "page-contrast";
    /// Every part of a Word document can be read and has its kind in the list of parts, what one part refers to is there, and nothing comes
    /// from elsewhere or runs.
    WordParts = "word-parts";
    /// A Word document says its title and its language, which is that of its folder, and its text has that language.
    WordLanguage = "word-language";
    /// Headings, captions among them, have words, and no level is left out; the contents lead to each of them, and no field asks to be
    /// updated when the document is opened.
    WordHeadings = "word-headings";
    /// Tables and pictures stand under a caption of Word's own style, whose number is a field and is the one that Word would count.
    WordCaptions = "word-captions";
    /// Tables have a title for who does not see them, one header row, with words in every heading, that is repeated on every page, and rows of as
    /// many cells as there are columns, which no end of a page parts; the first row and the first column are marked as headings.
    WordTables = "word-tables";
    /// A picture says what it shows, and its numbers follow as a table.
    WordPictures = "word-pictures";
    /// Tables and pictures fit on their pages.
    WordWhole = "word-whole";
    /// Every colour of text stands out from every colour that stands behind text by 4.5 to 1 at least.
    WordContrast = "word-contrast";
    /// The numbers of a table are all those of the ledger, in its order and as it prints them.
    WordNumbers = "word-numbers";
}
