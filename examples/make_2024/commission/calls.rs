//! The sheet `Calls`: the topics of a programme with their budgets and months.

use super::{BIO, CLEAN, DIGITAL};
use crate::facts::{self, CallTopic, Month};
use crate::sheet::{Cell, Decimals, Kind, Sheet};

/// A column of the sheet; every service orders and heads them its own way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Column {
    Number,
    Programme(&'static str),
    Sector,
    SectorCode,
    Topic,
    Budget,
    Opens(Months),
    Closes(Months),
}

/// How a service writes a month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Months {
    /// As a date that is shown as month and year.
    Dates,
    /// As text: `nov 2023`.
    SmallText,
    /// As text: `Nov 2023`.
    Text,
}

/// Writes header, topics and total. The word `Total` stands in the column `label`.
pub(super) fn write(sheet: &mut Sheet, programme: &str, columns: &[(Column, &str)], label: usize) {
    let headings: Vec<&str> = columns.iter().map(|(_, heading)| *heading).collect();
    sheet.texts(Kind::Header, &headings);
    let topics = facts::topics().into_iter().filter(|topic| topic.programme == programme);
    let mut count = 0;
    for topic in topics {
        count += 1;
        sheet.push(Kind::Body, columns.iter().map(|(column, _)| cell(*column, count, &topic)).collect());
    }
    let budget = columns.iter().position(|(column, _)| *column == Column::Budget).expect("every sheet gives the budgets");
    let mut total = vec![Cell::Empty; columns.len()];
    total[label] = Cell::text("Total");
    total[budget] = sheet.sum(budget, usize::from(count));
    sheet.push(Kind::Total, total);
}

fn cell(column: Column, number: u8, topic: &CallTopic) -> Cell {
    match column {
        Column::Number => Cell::count(number),
        Column::Programme(name) => Cell::text(name),
        Column::Sector => Cell::text(match topic.sector.as_str() {
            "clean" => CLEAN,
            "digital" => DIGITAL,
            _ => BIO,
        }),
        Column::SectorCode => Cell::text(&topic.sector),
        Column::Topic => Cell::text(&topic.topic_en),
        Column::Budget => Cell::Number(topic.budget_meur.millions(), Decimals::None),
        Column::Opens(months) => month(topic.opens, months),
        Column::Closes(months) => month(topic.closes, months),
    }
}

fn month(month: Option<Month>, months: Months) -> Cell {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let Some(Month { year, month }) = month else { return Cell::Empty };
    let text = format!("{} {year}", NAMES[usize::from(month) - 1]);
    match months {
        Months::Dates => Cell::Month { year, month },
        Months::SmallText => Cell::Text(text.to_lowercase()),
        Months::Text => Cell::Text(text),
    }
}
