//! A small campaign with numbers of many kinds, and one change to it for every kind of cause.

use std::sync::OnceLock;

use step_report::trust::diff::Kind;
use step_report::trust::sha256;
use step_report::{Campaign, InputFile, Options, Silent};

use crate::folder::project;
use crate::trust::made::Files;

const REPORT: &str = r#"[report]
year = 2024
cut_off = 2024-12-31
languages = ["en", "nl"]
rounding = "half-up"
unit = "million"
nuts = "2024"

[[source]]
files = "member-states/*.csv"
dataset = "amendments"

[[source]]
files = "grants.csv"
dataset = "grants"
values = { programme = "IF", sector = "clean" }

[[table]]
id = "T5"
dataset = "amendments"
rows = ["member_state", "number"]
measures = [{ name = "amount", value = { sum = "amount" } }]
rounding = "additive"
total = true

[[table]]
id = "T6"
dataset = "amendments"
rows = ["area"]
measures = [{ name = "amount", value = { sum = "amount" }, decimals = 1 }]
order = "largest"
other = { keep = 3 }

[[table]]
id = "T7"
dataset = "amendments"
rows = ["sector"]
measures = [{ name = "amount", value = { sum = "amount" }, decimals = 2 }]
total = true

[[table]]
id = "T8"
dataset = "amendments"
rows = ["category_of_region"]
measures = [
    { name = "amount", value = { sum = "amount" } },
    { name = "share", value = { share = "amount" }, decimals = 1 },
    { name = "per_head", value = { per_head = "amount" }, decimals = 2 },
    { name = "largest", value = { share_of_largest = { column = "amount", of = ["area"], number = 1 } } },
]
total = true

[[table]]
id = "T9"
dataset = "amendments"
rows = ["member_state", "number"]
columns = "fund"
measures = [{ name = "amount", value = { sum = "amount" }, decimals = 2 }, { name = "place", value = { rank = "amount" } }]
total = true
row_total = true
"#;

const GERMANY: &str = "\
Member State;No;Programme;NUTS;Category of region;Fund;Status;Sector;Amount (EUR million)
DE;1;Berlin;DE30;more developed;ERDF;approved;digital;200,20
DE;2;Sachsen;DED2;transition;ERDF;approved;clean;62,22
DE;3;Sachsen;DED2;transition;ESF+;pending;;36,92
";

const SPAIN: &str = "\
Member State;No;Programme;NUTS;Category of region;Fund;Status;Sector;Amount (EUR million)
ES;1;Cataluña;ES51;more developed;ERDF;approved;digital;113,51
ES;2;Andalucía;ES61;less developed;ERDF;approved;;15,53
ES;3;Aragón;ES24;more developed;ESF+;pending;bio;23,44
";

const POLAND: &str = "\
Member State;No;Programme;NUTS;Category of region;Fund;Status;Sector;Amount (EUR million)
PL;1;Wielkopolska;PL41;less developed;ERDF;approved;clean;10,00
";

const GRANTS: &str = "Member State;Grant (EUR million)\nDE;4,4\nFR;9,6\n";

/// What is corrected, left out or assumed.
const CORRECTED: &str = "[[correction]]\nfile = \"member-states/ES.csv\"\ncell = \"I3\"\nold = \"15,53\"\nnew = \"17,53\"\n";
const LEFT_OUT: &str = "[[correction]]\nfile = \"member-states/ES.csv\"\nrow = 4\nleave_out = true\nold = [\"Aragón\", \"23,44\"]\n";
const ASSUMED: &str = "[[assumption]]\ndataset = \"amendments\"\nwhere = { member_state = \"ES\" }\nset = { sector = \"bio\" }\n";
const GROUNDS: &str = "reason = \"letter of the ministry\"\nwho = \"analyst\"\nwhen = 2025-02-03\n\n";

/// The tables and figures that are made.
const ONLY: [&str; 7] = ["T5", "T6", "T7", "T8", "T9", "F4", "F9"];

/// One change.
#[derive(Debug)]
pub(in crate::trust) struct Change {
    /// What it is, for messages.
    pub(in crate::trust) name: &'static str,
    pub(super) kind: Kind,
    /// What a reader is told of its cause, whichever of the two editions is the old one.
    pub(super) told: &'static [&'static str],
    how: How,
}

#[derive(Debug)]
enum How {
    /// Another text in a file.
    Replace(&'static str, &'static str, &'static str),
    /// Another file.
    Add(&'static str, &'static str),
    /// An entry of `corrections.toml`.
    Correct(&'static str),
    /// The campaign's own list of categories, in which a region has another one.
    Categories,
    /// Numbers that the program makes otherwise: text of the ledger. The campaign stays.
    Program,
}

/// Every cause.
pub(in crate::trust) const CHANGES: [Change; 13] = [
    Change {
        name: "an amount",
        kind: Kind::Cell,
        told: &["member-states/DE.csv, cell I3", "62,22", "64,22", "amount"],
        how: How::Replace("member-states/DE.csv", "62,22", "64,22"),
    },
    Change {
        name: "a code",
        kind: Kind::Cell,
        told: &["member-states/ES.csv, cell F3", "ERDF", "ESF+", "fund"],
        how: How::Replace("member-states/ES.csv", "ES61;less developed;ERDF", "ES61;less developed;ESF+"),
    },
    Change {
        name: "a row",
        kind: Kind::Row,
        told: &["member-states/DE.csv, row of cell A5", "Hamburg"],
        how: How::Add("member-states/DE.csv", "DE;9;Hamburg;DE60;more developed;ERDF;approved;clean;7,77\n"),
    },
    Change { name: "a file", kind: Kind::File, told: &["member-states/PL.csv", "the file"], how: How::Add("member-states/PL.csv", POLAND) },
    Change {
        name: "a correction",
        kind: Kind::Correction,
        told: &["member-states/ES.csv, cell I3", "15,53", "17,53", "letter of the ministry"],
        how: How::Correct(CORRECTED),
    },
    Change {
        name: "a row that is left out",
        kind: Kind::Correction,
        told: &["member-states/ES.csv, row of cell A4", "Aragón", "letter of the ministry"],
        how: How::Correct(LEFT_OUT),
    },
    Change {
        name: "an assumption",
        kind: Kind::Correction,
        told: &["member-states/ES.csv", "sector", "bio", "letter of the ministry"],
        how: How::Correct(ASSUMED),
    },
    Change {
        name: "what a source declares",
        kind: Kind::Definition,
        told: &["report.toml", "sha256"],
        how: How::Replace("report.toml", "sector = \"clean\" }", "sector = \"bio\" }"),
    },
    Change {
        name: "a filter",
        kind: Kind::Definition,
        told: &["report.toml", "sha256"],
        how: How::Replace("report.toml", "rows = [\"sector\"]", "rows = [\"sector\"]\nfilter = { status = [\"approved\"] }"),
    },
    Change {
        name: "what is measured",
        kind: Kind::Definition,
        told: &["report.toml", "sha256"],
        how: How::Replace("report.toml", "number = 1 }", "number = 2 }"),
    },
    Change {
        name: "decimals",
        kind: Kind::Definition,
        told: &["report.toml", "sha256"],
        how: How::Replace("report.toml", "value = { share = \"amount\" }, decimals = 1", "value = { share = \"amount\" }, decimals = 3"),
    },
    Change { name: "a code list", kind: Kind::CodeList, told: &["codes/category_of_region_2021_2027.csv"], how: How::Categories },
    Change { name: "the program", kind: Kind::Program, told: &["step-report 0.0.9", "step-report 0."], how: How::Program },
];

/// The campaign as it was.
pub(in crate::trust) fn campaign() -> Campaign {
    let file = |path: &str, text: &str| InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    let files = vec![
        file("report.toml", REPORT),
        file("member-states/DE.csv", GERMANY),
        file("member-states/ES.csv", SPAIN),
        file("grants.csv", GRANTS),
    ];
    Campaign { name: "made-up".to_owned(), files }
}

/// The output of the campaign as it was.
pub(in crate::trust) fn before() -> &'static Files {
    static MADE: OnceLock<Files> = OnceLock::new();
    MADE.get_or_init(|| built(&campaign()))
}

/// The output of the campaign with some changes.
pub(super) fn with(changes: &[&Change]) -> Files {
    let mut campaign = campaign();
    for change in changes {
        change.apply(&mut campaign);
    }
    let mut files = built(&campaign);
    if changes.iter().any(|change| matches!(change.how, How::Program)) {
        by_another_program(&mut files);
    }
    files
}

/// What comes of a campaign; only the tables that these tests look at.
pub(super) fn built(campaign: &Campaign) -> Files {
    let only = Some(ONLY.map(str::to_owned).to_vec());
    let options = Options { only, languages: Some(vec!["en".to_owned()]), ..Options::default() };
    let built = step_report::build(campaign, &options, &Silent).unwrap();
    let artifacts = built.artifacts.unwrap_or_else(|| panic!("the campaign has errors: {:#?}", built.findings));
    artifacts.iter().map(|file| (file.path.clone(), file.bytes.clone())).collect()
}

impl Change {
    /// Makes the change in a campaign.
    pub(in crate::trust) fn apply(&self, campaign: &mut Campaign) {
        match &self.how {
            How::Replace(path, from, to) => replace(campaign, path, from, to),
            How::Add(path, text) => add(campaign, path, text),
            How::Correct(entry) => add(campaign, "corrections.toml", &format!("{entry}{GROUNDS}")),
            How::Categories => {
                let path = "codes/category_of_region_2021_2027.csv";
                let list = std::fs::read_to_string(project().join("src/codes/data/category_by_nuts2_2016.csv")).unwrap();
                // A region that reports nothing, so that only the people of the categories are others.
                let other: Vec<String> = list
                    .lines()
                    .map(|line| if line.starts_with("PL42,") { line.replace("less-developed", "transition") } else { line.to_owned() })
                    .collect();
                assert_ne!(other.join("\n") + "\n", list);
                add(campaign, path, &(other.join("\n") + "\n"));
            }
            How::Program => {}
        }
    }
}

/// Adds a file, or lines to a file that is there.
fn add(campaign: &mut Campaign, path: &str, text: &str) {
    match campaign.files.iter_mut().find(|file| file.path == path) {
        Some(file) => file.bytes.extend_from_slice(text.as_bytes()),
        None => campaign.files.push(InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }),
    }
}

/// Replaces a text in a file of a campaign.
pub(super) fn replace(campaign: &mut Campaign, path: &str, from: &str, to: &str) {
    let file = campaign.files.iter_mut().find(|file| file.path == path).unwrap();
    // Some files are not in UTF-8, and what is replaced is plain in all of them.
    let place =
        file.bytes.windows(from.len()).position(|window| window == from.as_bytes()).unwrap_or_else(|| panic!("{path} lacks {from}"));
    file.bytes.splice(place..place + from.len(), to.bytes());
}

/// The output as another version would have made it: it prints two numbers otherwise, and names itself.
fn by_another_program(files: &mut Files) {
    let ledger = String::from_utf8(files["data/ledger.jsonl"].clone()).unwrap();
    let mut forged = String::new();
    for line in ledger.lines() {
        let mut entry: serde_json::Value = serde_json::from_str(line).unwrap();
        if entry["id"] == "F9/ES/total" {
            entry["value"] = "1.00".into();
            entry["printed"]["en"] = "0".into();
        }
        if entry["id"] == "F4/total" {
            entry["printed"]["en"] = "13".into();
        }
        forged.push_str(&entry.to_string());
        forged.push('\n');
    }
    let own = format!("step-report {}", env!("CARGO_PKG_VERSION"));
    let manifest = String::from_utf8(files["manifest.json"].clone()).unwrap();
    let manifest = manifest.replace(&own, "step-report 0.0.9").replace(&sha256(ledger.as_bytes()), &sha256(forged.as_bytes()));
    files.insert("data/ledger.jsonl".to_owned(), forged.into_bytes());
    files.insert("manifest.json".to_owned(), manifest.into_bytes());
}
