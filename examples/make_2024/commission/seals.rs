//! The sheet `Seals`: the STEP Seals of a programme by topic.

use crate::facts::{self, SealedTopic};
use crate::sheet::{Cell, Kind, Sheet};

/// A column of the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Column {
    Number,
    Call,
    Sector(&'static str),
    Topic,
    FundingRate(&'static str),
    Seals,
    Preselected,
}

/// What a service reports beside the topics: the projects of the whole call that were preselected for a grant.
pub(super) struct WholeCall {
    pub(super) topic: &'static str,
    pub(super) preselected: u16,
}

/// Writes header, topics, the row of the whole call where there is one, and the total.
pub(super) fn write(
    sheet: &mut Sheet,
    programme: &str,
    columns: &[(Column, &str)],
    topic_in_english: impl Fn(&str) -> String,
    whole_call: Option<&WholeCall>,
) {
    let headings: Vec<&str> = columns.iter().map(|(_, heading)| *heading).collect();
    sheet.texts(Kind::Header, &headings);
    let seals = facts::seals(programme);
    for (number, seals) in (1_u8..).zip(&seals) {
        let topic = topic_in_english(&seals.topic_nl);
        sheet.push(Kind::Body, columns.iter().map(|(column, _)| cell(*column, number, &topic, seals)).collect());
    }
    if let Some(whole_call) = whole_call {
        sheet.push(Kind::Body, columns.iter().map(|(column, _)| whole_call_cell(*column, whole_call, &seals[0].call)).collect());
    }
    let rows = seals.len() + usize::from(whole_call.is_some());
    let total = columns.iter().enumerate().map(|(place, (column, _))| match column {
        Column::Number => Cell::text("Total"),
        Column::Seals | Column::Preselected => sheet.sum(place, rows),
        _ => Cell::Empty,
    });
    let total = total.collect();
    sheet.push(Kind::Total, total);
}

/// The topic of a call in English, where Table 4 names it as Table 1 does.
pub(super) fn topic_of_call(topic_nl: &str) -> String {
    let topic = facts::topics().into_iter().find(|topic| topic.topic_nl == topic_nl);
    topic.expect("the topic stands in Table 1").topic_en
}

fn cell(column: Column, number: u8, topic: &str, seals: &SealedTopic) -> Cell {
    match column {
        Column::Number => Cell::count(number),
        Column::Call => Cell::text(&seals.call),
        Column::Sector(text) | Column::FundingRate(text) => Cell::text(text),
        Column::Topic => Cell::text(topic),
        Column::Seals => Cell::count(seals.seals),
        Column::Preselected => seals.preselected_for_grant.map_or(Cell::Empty, Cell::count),
    }
}

fn whole_call_cell(column: Column, whole_call: &WholeCall, call: &str) -> Cell {
    match column {
        Column::Number => Cell::text("all"),
        Column::Call => Cell::text(call),
        Column::Sector(text) | Column::FundingRate(text) => Cell::text(text),
        Column::Topic => Cell::text(whole_call.topic),
        Column::Seals => Cell::Empty,
        Column::Preselected => Cell::count(whole_call.preselected),
    }
}
