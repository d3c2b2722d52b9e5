//! Where the numbers of a report come from, in its language: what the page says when somebody asks.

/// What is said of every number of a report.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Explanations {
    /// One for each number, in the order of the ledger.
    pub numbers: Vec<Explained>,
    /// The fixed words around them.
    pub words: ExplanationWords,
}

/// What is said of one number.
#[derive(Debug, Clone, PartialEq)]
pub struct Explained {
    /// The id of its entry in the ledger.
    pub id: String,
    /// The exact value with its unit.
    pub exact: String,
    /// How it was computed, as one line: `200.20 + 62.22 = 262.42 EUR million`.
    pub calculation: String,
    /// What counts, how it was given to places, how it was rounded …: each a name and what is said of it.
    pub rules: Vec<(String, String)>,
    /// The values that it was made from; of a share those of the part and those of the whole.
    pub lists: Vec<AddendList>,
}

/// Values that a number was made from.
#[derive(Debug, Clone, PartialEq)]
pub struct AddendList {
    /// What they are: "Made from", "The part".
    pub title: String,
    /// The first of them.
    pub addends: Vec<Addend>,
    /// How to see the others: "and 17 more: `step-report explain …`"; nothing where all are listed.
    pub more: Option<String>,
}

/// One value that a number was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Addend {
    /// The value in the unit of the number; what a count counts has none.
    pub value: String,
    /// Path from the campaign folder.
    pub file: String,
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The cell; empty where `report.toml` declares the value.
    pub cell: String,
    /// What stood there.
    pub written: String,
    /// The key of its row.
    pub row: String,
}

/// The fixed words around explanations.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExplanationWords {
    /// "Where this number comes from".
    pub title: String,
    /// How to ask.
    pub hint: String,
    /// "Close".
    pub close: String,
    /// "Exact value".
    pub exact: String,
    /// "Calculation".
    pub calculation: String,
    /// The headings of the columns of addends: value, cell, file and sheet, what stood there, row.
    pub columns: [String; 5],
}
