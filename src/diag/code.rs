//! Every code that a finding can have, with its severity and its paragraph of `docs/diagnostics.md`.

use serde::{Deserialize, Serialize};

use super::Severity;

macro_rules! codes {
    ($($(#[doc = $text:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// What kind of fault a finding names. The order is that of `docs/diagnostics.md`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[doc = $text])+ $variant,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name that is printed and that `--deny` and `--allow` take.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// How much such a finding matters unless the caller says otherwise.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }

            /// Its paragraph of `docs/diagnostics.md`.
            #[must_use]
            pub const fn manual(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($text,)+],)+ }
            }
        }
    };
}

codes! {
    /// `report.toml` or a text file of the campaign is not valid TOML, or a key is unknown or has a value of the wrong kind.
    InvalidDefinition = "invalid-definition", Error;
    /// A name in `report.toml` refers to nothing: no such dataset, column, code list, code or text. The nearest right name is given.
    UnknownName = "unknown-name", Error;
    /// A colour of the campaign's theme does not stand out from what it is seen against: text from the ground (4.5 to 1), a bar, circle or key from the
    /// ground or the land (3 to 1), a shade of a map from the one before it. It is drawn as it is.
    PoorContrast = "poor-contrast", Warning;
    /// A code list of the campaign (`codes/…`) has a line that cannot be used, or lacks one.
    InvalidCodeList = "invalid-code-list", Error;
    /// Two declarations have the same name or id.
    DuplicateName = "duplicate-name", Error;
    /// A table or figure adds up what says the same amounts again: rows of a categorisation by different dimensions, or cumulative amounts of several
    /// years. Its filter has to name one value, or each value has rows or columns of its own without totals.
    AddedTwice = "added-twice", Error;
    /// A `[[source]]` names files that are not in the campaign folder.
    MissingFile = "missing-file", Error;
    /// A file in the campaign folder belongs to no `[[source]]`, so nothing of it is in the report.
    UnusedFile = "unused-file", Warning;
    /// A declared sender has not sent a file that is expected of it.
    MissingSender = "missing-sender", Warning;
    /// A declared sender sent its files after the day on which they were due.
    LateSender = "late-sender", Warning;
    /// A declared sender sent several files where one is expected, or one although it has nothing to report, and the campaign does not say
    /// which counts.
    UndecidedFile = "undecided-file", Error;
    /// A file is left out because the campaign says that another one of the same sender counts.
    SupersededFile = "superseded-file", Note;
    /// A file cannot be read: it is damaged, protected by a password, too large, or of no known format.
    UnreadableFile = "unreadable-file", Error;
    /// A file was read, but not in the way that its name promises, or its encoding had to be guessed.
    DoubtfulFile = "doubtful-file", Warning;
    /// A sheet that a `[[source]]` names is not in the workbook. The sheets that are there are listed.
    MissingSheet = "missing-sheet", Error;
    /// The regions of the file of boundaries are not those of the campaign's NUTS version at level 2. The codes that do not fit are listed.
    ForeignBoundaries = "foreign-boundaries", Error;
    /// A correction names a file, sheet, row, column or cell that is not there, or that cannot be corrected. What is nearest is given.
    MisplacedCorrection = "misplaced-correction", Error;
    /// What stands in a cell or row is not what the correction says it corrects: the sender may have sent another file since. Both are given.
    OutdatedCorrection = "outdated-correction", Error;
    /// A correction or an assumption changes nothing: what it wants stands there already, or no fact is of its kind.
    IdleCorrection = "idle-correction", Warning;
    /// No row of the sheet could be recognised as the header of the dataset.
    MissingHeader = "missing-header", Error;
    /// A column that the dataset requires has no heading in the sheet and no value in `report.toml`.
    MissingColumn = "missing-column", Error;
    /// Two columns of a sheet are taken for the same column of the dataset.
    DuplicateColumn = "duplicate-column", Error;
    /// A column of the sheet is taken for no column of the dataset; what stands in it is not in the report.
    UnusedColumn = "unused-column", Warning;
    /// A column inside the table, or one with data in at least half of the records, has no heading, so nobody can say what it is.
    UnnamedColumn = "unnamed-column", Error;
    /// So many cells of one column have the same fault that only the first 5 000 of them are kept; how many there are is said.
    ManyFindings = "many-findings", Note;
    /// A cell has no heading above it, or stands between the data and the notes: it is not in the report.
    LeftOut = "left-out", Note;
    /// A cell that the dataset requires is empty.
    MissingValue = "missing-value", Error;
    /// An amount or a count is merged over several rows: it would be counted for each of them.
    MergedValue = "merged-value", Error;
    /// A cell should hold an amount and does not.
    UnparsableAmount = "unparsable-amount", Error;
    /// A cell should hold a number and does not.
    UnparsableNumber = "unparsable-number", Error;
    /// A cell should hold a date or a month and does not.
    UnparsableDate = "unparsable-date", Error;
    /// A number such as `1.234` can be read in two ways, and nothing else in its column settles which.
    AmbiguousNumber = "ambiguous-number", Error;
    /// A date such as `02/03/2024` can be read in two ways: some dates of its column have the day first, and others the month. Where all that prove
    /// an order prove the same, it is read in that order; where none does, the day comes first.
    AmbiguousDate = "ambiguous-date", Error;
    /// A value was read although it is written unusually: a number with the marker of a footnote beside it (`12.5*`), a code with spaces inside, with
    /// its name (`AT22 - Steiermark`) or with Greek or Cyrillic letters that look like Latin ones. What was taken is said, once a column. A region
    /// of NUTS level 3 that is counted in its region of level 2 is a warning.
    UnusualSpelling = "unusual-spelling", Note;
    /// An amount has more decimals than its unit has cents; what would be lost is named.
    TooPrecise = "too-precise", Error;
    /// The unit of a column of amounts is neither in its heading nor in `report.toml`, or two are stated that contradict each other: `EUR thousand`
    /// in a line above the table and `million` in the heading. A line that says the euro and no power of ten contradicts none.
    UnknownUnit = "unknown-unit", Error;
    /// Amounts are in another currency, and the campaign declares no rate of its month by which to convert them.
    UnknownRate = "unknown-rate", Error;
    /// An amount is in another currency than its column, or than the other cells of it.
    MixedCurrencies = "mixed-currencies", Error;
    /// A cell should hold a code of a list and does not. The nearest right one is given.
    UnknownCode = "unknown-code", Error;
    /// A cell holds an error of the spreadsheet, such as `#REF!`.
    ErrorCell = "error-cell", Error;
    /// A cell holds a formula of which the file has no value: the program that wrote the file did not calculate it.
    UncalculatedFormula = "uncalculated-formula", Error;
    /// Rows or columns with data are hidden, by hand or by a filter, or a whole sheet is. They are read like the others, and somebody should know.
    HiddenData = "hidden-data", Warning;
    /// Two rows have the same key.
    DuplicateKey = "duplicate-key", Error;
    /// A total or subtotal of the sheet is not the sum of its rows. The difference is given. No number of the report is made from a
    /// sender's total, so the report is written; `--deny unbalanced-total` stops it.
    UnbalancedTotal = "unbalanced-total", Warning;
    /// A fund is reported for a Member State in which it does not exist in 2021-2027.
    ImpossibleFund = "impossible-fund", Error;
    /// A category of region is reported for a fund that has none (JTF, Cohesion Fund), or missing for one that has.
    ImpossibleCategory = "impossible-category", Error;
    /// The category of region that is reported is not the one that the region has in 2021-2027. It is an error where the list of categories
    /// calls the region's own category `confirmed`, and a warning where it does not.
    ContradictingCategory = "contradicting-category", Error;
    /// A code that is reported is not the one that follows from another column of its row: the policy objective from the specific objective,
    /// the country from the area.
    ContradictingCode = "contradicting-code", Error;
    /// The rows of a project state different amounts for the whole of it, so that it cannot be split among its locations.
    ContradictingAmount = "contradicting-amount", Error;
    /// An amount of a project is given to no place: the rule under `[[attribution]]` that holds for its row takes another column, or there is
    /// none.
    UnattributedAmount = "unattributed-amount", Error;
    /// The area codes of a source have no version of NUTS in common, or one of them is not in the version that the source declares.
    MixedNutsVersions = "mixed-nuts-versions", Error;
    /// An area code exists only in versions of NUTS that are newer than the one of the report; codes are carried forward, never back.
    NewerNutsVersion = "newer-nuts-version", Error;
    /// A region was split before the version of NUTS that the report uses, and the campaign does not declare how its rows are divided. Where
    /// it does, a count that cannot be divided is a warning of this code.
    SplitRegion = "split-region", Error;
    /// A NUTS area lies in another Member State than its row.
    ForeignArea = "foreign-area", Error;
    /// More is approved than was submitted, or more is preselected than was awarded.
    AboveLimit = "above-limit", Error;
    /// A date lies after the cut-off date of the report.
    AfterCutOff = "after-cut-off", Error;
    /// A call that is reported as forthcoming opens on the cut-off date of the report or before it.
    BeforeCutOff = "before-cut-off", Error;
    /// A text is not one address of a web page, or not one e-mail address.
    MalformedAddress = "malformed-address", Error;
    /// Rows of one thing, such as a programme in the public data of cohesion policy, are of several versions. A version has all amounts of the
    /// thing and not what changed since the one before, so that adding them up would count it twice.
    SeveralVersions = "several-versions", Error;
    /// A period ends before it begins.
    EndsBeforeStart = "ends-before-start", Error;
    /// An amount is about 1 000 times its peers: probably a wrong unit.
    SuspectMagnitude = "suspect-magnitude", Warning;
    /// An amount is negative.
    NegativeAmount = "negative-amount", Warning;
    /// A text that the senders wrote has no translation in the campaign's texts; it is printed as it was written. Or the campaign has titles
    /// or translations in one language of the report and not in another, or the program has no labels of a code list in the language.
    MissingTranslation = "missing-translation", Warning;
    /// A `[[predecessor]]` names a folder beside the campaign's own that is not there, or has no `report.toml`.
    MissingPredecessor = "missing-predecessor", Error;
    /// A dataset has rows, and `[[none]]` of `report.toml` declares that there is nothing.
    ReportedNone = "reported-none", Error;
    /// A declared table or figure has no data: its dataset or one of its columns was not reported.
    NotReported = "not-reported", Note;
    /// A finished file does not keep to a point of the list in `docs/publication.md`; the message begins with the name of the point
    /// (`step-report check --output`).
    UnmetPoint = "unmet-point", Error;
}

impl Code {
    /// The code of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_kebab_case() {
        let names: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        assert!(names.iter().all(|name| name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')));
    }

    #[test]
    fn every_name_leads_back_to_its_code() {
        assert!(Code::ALL.iter().all(|code| Code::from_name(code.name()) == Some(*code)));
    }
}
