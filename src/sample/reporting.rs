//! The file of a Member State: its amendments in its language, format, unit and layout.

use super::amendment::{Amendment, Amendments};
use super::language::{Language, language};
use super::paper::Paper;
use super::sender::{Layout, Sender, UnitStands};
use super::sheet::{Cell, Decimals, Kind, Theme};
use super::totals::Totals;
use super::{CUT_OFF, Day, Settings, YEAR, place};
use crate::artifact::Artifact;

const THEMES: [Theme; 4] = [
    Theme { font: "Arial", header: 0x00_4B76, header_text: 0xFF_FFFF, total: 0xD9_E2EC },
    Theme { font: "Calibri", header: 0x1F_4E78, header_text: 0xFF_FFFF, total: 0xDD_EBF7 },
    Theme { font: "Liberation Sans", header: 0x15_4273, header_text: 0xFF_FFFF, total: 0xD6_E3F0 },
    Theme { font: "Arial", header: 0xD9_D9D9, header_text: 0x00_0000, total: 0xF2_F2F2 },
];

/// Name of the sheet in every workbook of a Member State.
pub(super) const SHEET: &str = "STEP";

/// A column of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    /// A column of the dataset other than an amount.
    Of(&'static str),
    /// An amount of the dataset.
    Amount(&'static str),
    /// The amounts of one fund.
    Fund(&'static str),
}

/// The columns of a sender's sheet, from left to right.
fn columns(sender: &Sender) -> Vec<Column> {
    let of = |names: &[&'static str]| names.iter().map(|name| Column::Of(name)).collect::<Vec<_>>();
    let mut columns = of(&["number"]);
    if sender.layout == Layout::RowsWithMemberState {
        columns.extend(of(&["member_state"]));
    }
    columns.extend(of(&["programme", "level", "area", "category_of_region"]));
    match sender.layout {
        Layout::Columns => columns.extend(place::funds(sender.member_state).into_iter().map(|(_, fund)| Column::Fund(fund))),
        Layout::Rows | Layout::RowsWithMemberState => {
            columns.extend([Column::Of("fund"), Column::Amount("amount"), Column::Amount("submitted")]);
        }
    }
    columns.extend(of(&["status", "submitted_on", "approved_on", "sector", "specific_objective", "intervention_field"]));
    columns.extend(of(&["priority", "dedicated", "enterprise_type"]));
    columns
}

/// The columns of the dataset that a sender's sheet has a heading for.
pub(super) fn headed(sender: &Sender) -> impl Iterator<Item = &'static str> {
    columns(sender).into_iter().filter_map(|column| match column {
        Column::Of(name) | Column::Amount(name) => Some(name),
        Column::Fund(_) => None,
    })
}

/// The path of a sender's file.
pub(super) fn path(sender: &Sender, settings: &Settings) -> String {
    format!("member-states/{}.{}", sender.member_state, sender.format.for_rows(settings.rows as usize).ending())
}

/// The file, and what is in it for the known totals.
pub(super) fn file(sender: &Sender, settings: &Settings, totals: &mut Totals) -> Artifact {
    let words = language(sender.language);
    let columns = columns(sender);
    let theme = THEMES[usize::from(sender.member_state.as_bytes()[0]) % THEMES.len()];
    let title = format!("STEP {YEAR}: {}, {}", words.subject, place::name(sender.member_state));
    let widths: Vec<u16> = columns.iter().map(|column| width(*column)).collect();
    let mut paper = Paper::new(&title, SHEET, sender.format.for_rows(settings.rows as usize), theme, &widths);
    preamble(&mut paper, sender, words);
    paper.texts(Kind::Header, &columns.iter().map(|column| heading(*column, sender, words)).collect::<Vec<_>>());
    let mut sums = vec![0_i64; columns.len()];
    for amendment in Amendments::new(sender, settings) {
        totals.amendment(sender.member_state, &amendment);
        for (sum, column) in sums.iter_mut().zip(&columns) {
            *sum += cents(*column, &amendment).unwrap_or(0);
        }
        paper.push(Kind::Body, columns.iter().map(|column| cell(*column, sender, words, &amendment)).collect());
    }
    let total = columns.iter().zip(&sums).map(|(column, sum)| match column {
        Column::Of("programme") => Cell::text(&words.total),
        Column::Of(_) => Cell::Empty,
        Column::Amount(_) | Column::Fund(_) => paper.sum(sender.unit.number(*sum)),
    });
    let total = total.collect();
    paper.push(Kind::Total, total);
    Artifact::new(path(sender, settings), paper.finish())
}

/// The lines above the table.
fn preamble(paper: &mut Paper, sender: &Sender, words: &Language) {
    paper.texts(Kind::Title, &[&words.title]);
    paper.texts(Kind::Preamble, &[format!("{}, {}", words.subject, place::name(sender.member_state))]);
    paper.texts(Kind::Preamble, &[&words.mark]);
    paper.texts(Kind::Preamble, &[format!("{} {CUT_OFF}", words.cut_off)]);
    paper.push(Kind::Preamble, Vec::new());
}

fn heading(column: Column, sender: &Sender, words: &Language) -> String {
    let with_unit = |heading: &str| match sender.unit_stands {
        UnitStands::Heading => format!("{heading} ({})", words.units[sender.unit as usize]),
        UnitStands::Declared => heading.to_owned(),
    };
    match column {
        Column::Of(name) => words.heading(name).to_owned(),
        Column::Amount(name) => with_unit(words.heading(name)),
        Column::Fund(code) => with_unit(words.name("fund", code)),
    }
}

/// The amount of an amendment in a column.
fn cents(column: Column, amendment: &Amendment) -> Option<i64> {
    match column {
        Column::Amount("submitted") => Some(amendment.submitted_cents),
        Column::Amount(_) => Some(amendment.cents),
        Column::Fund(fund) => (amendment.fund == fund).then_some(amendment.cents),
        Column::Of(_) => None,
    }
}

fn cell(column: Column, sender: &Sender, words: &Language, amendment: &Amendment) -> Cell {
    let Column::Of(name) = column else {
        return cents(column, amendment).map_or(Cell::Empty, |cents| Cell::Number(sender.unit.number(cents), Decimals::Two));
    };
    let code = |code: &str| Cell::text(words.name(name, code));
    match name {
        "number" => Cell::count(amendment.number),
        "member_state" => Cell::text(sender.member_state),
        "programme" => Cell::Text(programme(words, amendment)),
        "level" => code(amendment.level()),
        "area" => Cell::text(amendment.area),
        "category_of_region" => amendment.category.map_or(Cell::Empty, code),
        "fund" => code(amendment.fund),
        "status" => code(amendment.status),
        "submitted_on" => day(amendment.submitted_on),
        "approved_on" => amendment.approved_on.map_or(Cell::Empty, day),
        "sector" => code(amendment.sector),
        "specific_objective" => Cell::text(amendment.specific_objective),
        "intervention_field" => Cell::text(amendment.intervention_field),
        "priority" => Cell::Text(format!("P{}", amendment.priority)),
        "dedicated" => Cell::text(words.name("yes_no", amendment.dedicated)),
        "enterprise_type" => code(amendment.enterprise_type),
        other => unreachable!("`{other}` is no column of a sender's sheet"),
    }
}

/// The title of an amendment's programme.
fn programme(words: &Language, amendment: &Amendment) -> String {
    match amendment.national {
        Some(number) => words.national_programme(number, amendment.area_name),
        None => words.regional_programme(amendment.area_name),
    }
}

fn day(day: Day) -> Cell {
    let number = |number: u32| u8::try_from(number).expect("months and days are small");
    Cell::Day { year: YEAR, month: number(day.month), day: number(day.day) }
}

const fn width(column: Column) -> u16 {
    match column {
        Column::Of(name) => match name.as_bytes() {
            b"number" | b"priority" => 8,
            b"programme" => 56,
            b"category_of_region" | b"status" | b"sector" | b"enterprise_type" => 26,
            _ => 14,
        },
        Column::Amount(_) | Column::Fund(_) => 16,
    }
}
