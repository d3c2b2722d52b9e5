//! The extracts for the STEP portal as tables that can be filtered and sorted. Without a script all rows are read, and the fields above them
//! are not there.

use std::collections::BTreeSet;

use super::escape::{anchor, escape};
use super::table::{after, with_unit_together};
use crate::report::{Extract, ExtractCell, ExtractRow, Field, FieldKind, NotReported, Number, Report, Words};

/// The script that shows the rows that are asked for.
pub(super) const FILTER: &str = include_str!("filter.js");

/// How the fields above an extract look.
pub(super) const STYLE: &str = include_str!("filter.css");

/// The id of the section of all extracts.
const SECTION: &str = "page-extracts";

/// A choice among more values than this helps nobody: the field for a text finds them.
const MOST_CHOICES: usize = 300;

/// The section of all extracts; nothing where there is none.
pub(super) fn section(report: &Report) -> String {
    if report.extracts.is_empty() {
        return String::new();
    }
    let extracts: String = report.extracts.iter().map(|extract| one(extract, &report.words)).collect();
    format!(
        "<section class=\"item extracts\">\n<h2 id=\"{SECTION}\">{}</h2>\n{extracts}{}</section>\n",
        escape(&report.words.extracts),
        not_reported(report)
    )
}

/// Those that the campaign has no data for.
fn not_reported(report: &Report) -> String {
    if report.extracts_not_reported.is_empty() {
        return String::new();
    }
    let entry = |missing: &NotReported| {
        format!("<div><dt id=\"{}\">{}</dt><dd>{}</dd></div>\n", anchor(&missing.id), escape(&missing.title), escape(&missing.reason))
    };
    let entries: String = report.extracts_not_reported.iter().map(entry).collect();
    format!("<section class=\"extract\">\n<h3>{}</h3>\n<dl>\n{entries}</dl>\n</section>\n", escape(&report.words.not_reported))
}

/// The list of them in the contents.
pub(super) fn contents(report: &Report) -> String {
    if report.extracts.is_empty() {
        return String::new();
    }
    let link = |extract: &Extract| format!("<li><a href=\"#{}\">{}</a></li>\n", id(extract), escape(&extract.title));
    let links: String = report.extracts.iter().map(link).collect();
    format!("<h3>{}</h3>\n<ul>\n{links}</ul>\n", escape(&report.words.extracts))
}

fn id(extract: &Extract) -> String {
    anchor(&format!("portal/{}", extract.name))
}

fn one(extract: &Extract, words: &Words) -> String {
    let id = id(extract);
    format!(
        "<section class=\"extract\" id=\"{id}\">\n<h3 id=\"{id}-title\">{title}</h3>\n{filter}{grid}{after}</section>\n",
        title = escape(&extract.title),
        filter = filter(extract, &id, words),
        grid = grid(extract, &id, words),
        after = after(&extract.notes, &extract.source, words),
    )
}

/// A field for a text, a choice for each column of codes, and how many rows are shown.
fn filter(extract: &Extract, id: &str, words: &Words) -> String {
    let columns = extract.fields.iter().enumerate().filter(|(_, field)| matches!(field.kind, FieldKind::Code { .. }));
    let choices: String = columns.filter_map(|(column, field)| choice(extract, column, field, id, words)).collect();
    format!(
        "<div class=\"filter\" role=\"group\" aria-labelledby=\"{id}-title\" hidden=\"hidden\">\n\
         <p><label id=\"{id}-text-label\" for=\"{id}-text\">{text}</label>\
         <input type=\"search\" id=\"{id}-text\" aria-labelledby=\"{id}-text-label\" autocomplete=\"off\" /></p>\n{choices}\
         <p><button type=\"button\">{reset}</button></p>\n<p class=\"shown\" role=\"status\" data-shown=\"{shown}\"></p>\n</div>\n",
        text = escape(&words.filter_text),
        reset = escape(&words.filter_reset),
        shown = escape(&words.filter_shown),
    )
}

/// The choice among the values of a column, in the order of their list; nothing where there is no choice.
fn choice(extract: &Extract, column: usize, field: &Field, id: &str, words: &Words) -> Option<String> {
    let FieldKind::Code { codes, .. } = &field.kind else { return None };
    let position = |code: &str| codes.iter().position(|known| *known == code).unwrap_or(codes.len());
    let said = |row: &ExtractRow| match &row.cells[column] {
        ExtractCell::Text { value, text } => Some((position(value), text.clone())),
        ExtractCell::Empty | ExtractCell::Number(_) => None,
    };
    let values: BTreeSet<(usize, String)> = extract.rows.iter().filter_map(said).collect();
    if !(2..=MOST_CHOICES).contains(&values.len()) {
        return None;
    }
    let option = |text: &String| format!("<option>{}</option>", escape(text));
    let options: String = values.iter().map(|(_, text)| option(text)).collect();
    let own = format!("{id}-{}", anchor(&field.name));
    Some(format!(
        "<p><label id=\"{own}-label\" for=\"{own}\">{heading}</label><select id=\"{own}\" aria-labelledby=\"{own}-label\" data-column=\"{column}\">\
         <option value=\"\">{all}</option>{options}</select></p>\n",
        heading = escape(&field.heading),
        all = escape(&words.filter_all),
    ))
}

fn grid(extract: &Extract, id: &str, words: &Words) -> String {
    let headings: String = extract.fields.iter().map(heading).collect();
    let rows: String = extract.rows.iter().map(|row| self::row(row, &extract.fields, words)).collect();
    format!(
        "<div class=\"scroll long\" role=\"region\" aria-labelledby=\"{id}-title\" tabindex=\"0\">\n<table role=\"table\">\n\
         <caption>{title}</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">{headings}</tr>\n</thead>\n\
         <tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>\n</div>\n",
        title = escape(&extract.title),
    )
}

fn heading(field: &Field) -> String {
    let class = if matches!(field.kind, FieldKind::Number(_)) { " class=\"number\"" } else { "" };
    format!("<th role=\"columnheader\" scope=\"col\"{class}>{}</th>", with_unit_together(&field.heading))
}

fn row(row: &ExtractRow, fields: &[Field], words: &Words) -> String {
    let cells: String = row.cells.iter().zip(fields).map(|(cell, field)| self::cell(cell, field, words)).collect();
    format!("<tr role=\"row\">{cells}</tr>\n")
}

fn cell(cell: &ExtractCell, field: &Field, words: &Words) -> String {
    let label = escape(&field.heading);
    match cell {
        ExtractCell::Number(number) => self::number(number, &label),
        ExtractCell::Text { text, .. } if field.is_key => format!("<th role=\"rowheader\" scope=\"row\">{}</th>", escape(text)),
        ExtractCell::Text { value, text } => {
            let text = match field.kind {
                FieldKind::Date | FieldKind::Month => format!("<time datetime=\"{}\">{}</time>", escape(value), escape(text)),
                FieldKind::Text | FieldKind::Code { .. } | FieldKind::Number(_) => escape(text),
            };
            format!("<td role=\"cell\" data-label=\"{label}\">{text}</td>")
        }
        ExtractCell::Empty if matches!(field.kind, FieldKind::Number(_)) => format!(
            "<td role=\"cell\" class=\"number empty\"><span aria-hidden=\"true\">–</span><span class=\"hidden\">{}</span></td>",
            escape(&words.empty_cell)
        ),
        ExtractCell::Empty => "<td role=\"cell\" class=\"empty\"></td>".to_owned(),
    }
}

fn number(number: &Number, label: &str) -> String {
    format!(
        "<td role=\"cell\" class=\"number\" data-label=\"{label}\" id=\"{}\"><data value=\"{}\" data-id=\"{}\">{}</data></td>",
        anchor(&number.id),
        number.exact,
        escape(&number.id),
        escape(&number.printed)
    )
}
