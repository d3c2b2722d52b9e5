//! The files of the Commission's services: projects, calls, seals, grants.

use std::collections::{BTreeMap, BTreeSet};

use super::call;
use super::paper::{Format, Paper};
use super::project::{self, PROGRAMMES, Parts, Project};
use super::sender::Unit;
use super::sheet::{Book, Cell, Decimals, Kind, Sheet, Theme};
use super::totals::Totals;
use super::write::{csv, xlsx};
use super::{CUT_OFF, MARK, Settings, YEAR};
use crate::artifact::Artifact;

pub(super) const THEME: Theme = Theme { font: "Calibri", header: 0x1F_4E78, header_text: 0xFF_FFFF, total: 0xDD_EBF7 };

/// The programmes under direct management: code, name of the file, title, and the funding rate of those that award seals.
pub(super) const SERVICES: [(&str, &str, &str, Option<&str>); 5] = [
    ("IF", "innovation-fund", "Innovation Fund", Some("up to 60 %")),
    ("HE", "horizon-europe", "Horizon Europe", Some("up to 100 %")),
    ("DEP", "digital-europe", "Digital Europe Programme", None),
    ("EU4H", "eu4health", "EU4Health", Some("60 to 80 %")),
    ("EDF", "european-defence-fund", "European Defence Fund", None),
];

/// What the projects add up to in the other files.
#[derive(Debug, Default)]
pub(super) struct Collected {
    /// Cents by programme, sector and Member State.
    grants: BTreeMap<[&'static str; 3], i64>,
    /// Seals, and those among them with a grant, by programme and topic.
    seals: BTreeMap<(&'static str, usize), [u32; 2]>,
    /// Seals by Member State involved.
    seals_by_member_state: BTreeMap<&'static str, u32>,
}

impl Collected {
    fn add(&mut self, programme: &'static str, project: &Project, totals: &mut Totals) {
        for (location, cents) in project.parts.iter().filter(|_| project.preselected) {
            totals.amount("grants", "programme", &[programme], *cents);
            totals.amount("grants", "area", &[location.area], *cents);
            totals.amount("grants", "sector", &[project.sector], *cents);
            totals.amount("grants", "area/sector", &[location.area, project.sector], *cents);
            totals.amount("grants", "area/programme", &[location.area, programme], *cents);
            // What goes to entities outside the Union is no grant to a Member State.
            if let Some(member_state) = location.member_state {
                *self.grants.entry([programme, project.sector, member_state]).or_default() += cents;
                totals.amount("grants", "member_state", &[member_state], *cents);
                totals.amount("grants", "programme/sector/member_state", &[programme, project.sector, member_state], *cents);
            }
        }
        if project.seal {
            let [seals, preselected] = self.seals.entry((programme, project.topic)).or_default();
            *seals += 1;
            *preselected += u32::from(project.preselected);
            totals.count("seals", "programme", &[programme], 1);
            totals.count("seals", "sector", &[project.sector], 1);
            totals.count("seals preselected", "programme", &[programme], u32::from(project.preselected));
            let areas: BTreeSet<&str> = project.parts.iter().map(|(location, _)| location.area).collect();
            for area in &areas {
                totals.count("seals", "area", &[area], 1);
                totals.count("seals", "area/sector", &[area, project.sector], 1);
            }
            let member_states: BTreeSet<&'static str> = project.parts.iter().filter_map(|(location, _)| location.member_state).collect();
            for member_state in member_states {
                *self.seals_by_member_state.entry(member_state).or_default() += 1;
                totals.count("seals", "member_state", &[member_state], 1);
            }
        }
    }
}

/// The path of a programme's projects.
pub(super) fn projects_path(place: usize, settings: &Settings) -> String {
    let (programme, _, _) = PROGRAMMES[place];
    let (_, file, _, _) = SERVICES.iter().find(|(code, ..)| *code == programme).expect("every programme has a service");
    format!("commission/{file}-projects.{}", projects_format(place, settings).ending())
}

/// Services send workbooks; `EU4Health` those of `LibreOffice`.
pub(super) fn projects_format(place: usize, settings: &Settings) -> Format {
    let (programme, _, share) = PROGRAMMES[place];
    let format = if programme == "EU4H" { Format::Ods } else { Format::Xlsx };
    // A project has five rows at most.
    format.for_rows(project::count(share, settings) as usize * 5)
}

/// Name of the sheet of projects.
pub(super) const PROJECTS: &str = "Projects";

/// The projects of a programme, a row for each location or entity.
pub(super) fn projects(place: usize, settings: &Settings, collected: &mut Collected, totals: &mut Totals) -> Artifact {
    let (programme, parts, share) = PROGRAMMES[place];
    let mut headings = vec!["Call", "Project", "Sector", "Member State", "Location (NUTS 2)", "STEP Seal", "Preselected for a grant"];
    match parts {
        Parts::Locations => headings.push("Grant of the project (EUR)"),
        Parts::Entities => {
            headings.insert(2, "Entity");
            headings.push("Net EU contribution (EUR)");
        }
    }
    let title = format!("{programme}: projects {YEAR}");
    let mut paper = Paper::new(&title, PROJECTS, projects_format(place, settings), THEME, &vec![26; headings.len()]);
    for line in [title.as_str(), MARK] {
        paper.texts(if line == MARK { Kind::Preamble } else { Kind::Title }, &[line]);
    }
    paper.texts(Kind::Preamble, &[format!("Reporting date: {CUT_OFF}")]);
    paper.push(Kind::Preamble, Vec::new());
    paper.texts(Kind::Header, &headings);
    let topics: Vec<_> = call::topics(programme).collect();
    for project in project::projects(programme, parts, share, settings) {
        collected.add(programme, &project, totals);
        let start = [Cell::text(topics[project.topic].call), Cell::Text(format!("SYN-{programme}-{:06}", project.id))];
        for (entity, (location, cents)) in (1..).zip(&project.parts) {
            let mut row = start.to_vec();
            if parts == Parts::Entities {
                row.push(Cell::Text(format!("Synthetic entity {:06}-{entity}", project.id)));
            }
            let yes_no = |yes: bool| if yes { "yes" } else { "no" };
            let texts = [
                project.sector,
                location.member_state.unwrap_or_default(),
                location.area,
                yes_no(project.seal),
                yes_no(project.preselected),
            ];
            row.extend(texts.map(Cell::text));
            let cents = if parts == Parts::Locations { project.grant() } else { *cents };
            let granted = project.preselected.then(|| Cell::Number(Unit::Euro.number(cents), Decimals::Two));
            row.push(granted.unwrap_or(Cell::Empty));
            paper.push(Kind::Body, row);
        }
    }
    Artifact::new(projects_path(place, settings), paper.finish())
}

/// The workbook of a service: calls, and where it awards any, seals and grants.
pub(super) fn workbook(place: usize, settings: &Settings, collected: &Collected, totals: &mut Totals) -> Artifact {
    let (programme, file, title, funding_rate) = SERVICES[place];
    let mut sheets = vec![calls(programme, title, settings, totals)];
    if let Some(funding_rate) = funding_rate {
        sheets.push(seals(programme, title, funding_rate, collected));
        sheets.push(grants(programme, title, collected));
    }
    let book = Book::new(format!("{title}: synthetic STEP reporting {YEAR}"), THEME, sheets);
    let bytes = xlsx::write(&book).expect("a made workbook keeps the limits of the format");
    Artifact::new(format!("commission/{file}.xlsx"), bytes)
}

/// A sheet with its title, the mark and the date above the headings.
fn sheet(name: &str, title: &str, headings: &[&str]) -> Sheet {
    let mut sheet = Sheet::new(name, &vec![22; headings.len()]);
    sheet.texts(Kind::Title, &[title]);
    sheet.texts(Kind::Preamble, &[MARK]);
    sheet.texts(Kind::Preamble, &[&format!("Reporting date: {CUT_OFF}")]);
    sheet.blank();
    sheet.texts(Kind::Header, headings);
    sheet
}

fn calls(programme: &'static str, title: &str, settings: &Settings, totals: &mut Totals) -> Sheet {
    let headings = ["No", "Call", "Sector", "Topic", "Budget (EUR million)", "Opening", "Deadline"];
    let mut sheet = sheet("Calls", &format!("{title}: call topics that contribute to STEP"), &headings);
    for (number, call) in (1_u32..).zip(call::calls(programme, settings)) {
        totals.amount("calls", "sector", &[call.topic.sector], call.cents);
        totals.amount("calls", "programme", &[programme], call.cents);
        totals.amount("calls", "sector/programme", &[call.topic.sector, programme], call.cents);
        let month = |month: u32| Cell::Month { year: YEAR, month: u8::try_from(month).expect("a year has twelve months") };
        let mut row = vec![Cell::count(number)];
        row.extend([call.topic.call, call.topic.sector, call.topic.title].map(Cell::text));
        row.extend([Cell::amount(Unit::Million.number(call.cents)), month(call.opens.month), month(call.closes.month)]);
        sheet.push(Kind::Body, row);
    }
    sheet
}

fn seals(programme: &'static str, title: &str, funding_rate: &str, collected: &Collected) -> Sheet {
    let headings = ["No", "Call", "Sector", "Topic", "Funding rate", "Seals", "Preselected for a grant"];
    let mut sheet = sheet("Seals", &format!("{title}: STEP Seals awarded"), &headings);
    for (place, topic) in call::topics(programme).enumerate() {
        let [seals, preselected] = collected.seals.get(&(programme, place)).copied().unwrap_or_default();
        let mut row = vec![Cell::count(u32::try_from(place + 1).expect("a programme has few topics"))];
        row.extend([topic.call, topic.sector, topic.title, funding_rate].map(Cell::text));
        row.extend([Cell::count(seals), Cell::count(preselected)]);
        sheet.push(Kind::Body, row);
    }
    sheet
}

fn grants(programme: &'static str, title: &str, collected: &Collected) -> Sheet {
    let mut sheet = sheet("Grants", &format!("{title}: grants by Member State"), &["Sector", "Member State", "Grant amount (EUR)"]);
    for ([_, sector, member_state], cents) in collected.grants.iter().filter(|([code, ..], _)| *code == programme) {
        sheet.push(Kind::Body, vec![Cell::text(sector), Cell::text(member_state), Cell::amount(Unit::Euro.number(*cents))]);
    }
    sheet
}

/// The seals in which each Member State is involved, as a plain text file.
pub(super) fn seals_by_member_state(collected: &Collected) -> Artifact {
    let mut sheet = Sheet::new("", &[1; 3]);
    sheet.texts(Kind::Header, &["Member State", "Seals", "Basis"]);
    for (member_state, seals) in &collected.seals_by_member_state {
        sheet.push(Kind::Body, vec![Cell::text(member_state), Cell::count(*seals), Cell::text("synthetic")]);
    }
    let dialect = csv::Dialect { separator: b',', decimal: '.', encoding: encoding_rs::UTF_8, byte_order_mark: false };
    Artifact::new("commission/seals-by-member-state.csv", csv::write(&sheet, &dialect).expect("rows of one width can be written to memory"))
}
