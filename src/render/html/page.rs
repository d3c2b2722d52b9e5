//! The page as a whole: head, contents, sections, what is not reported, foot.

use super::escape::{anchor, escape};
use super::{explanation, extract, figure, table};
use crate::report::{Item, NotReported, Report, Table};

const STYLE: &str = include_str!("style.css");

/// The script that sorts tables by a column.
pub(super) const SORT: &str = include_str!("sort.js");

/// Allows the page its own style and its own scripts, known by their hashes, and nothing else: no other script, no loading.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// The page, with the chart of each figure as an SVG by the figure's id.
#[must_use]
pub fn page(report: &Report, charts: &[(String, String)]) -> Vec<u8> {
    let words = &report.words;
    let sections: String = report.items.iter().map(|item| section(item, charts, report)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n{head}<body>\n<a class=\"skip\" href=\"#page-main\">{skip}</a>\n\
         <header>\n<div class=\"column\">\n<h1>{title}</h1>\n<p>{subtitle}</p>\n</div>\n</header>\n\
         {contents}<main id=\"page-main\" tabindex=\"-1\">\n{sections}{extracts}{not_reported}</main>\n\
         <footer>\n<div class=\"column\">\n<p>{made_by}</p>\n</div>\n</footer>\n{explanations}</body>\n</html>\n",
        language = escape(&report.language),
        head = head(report),
        skip = escape(&words.skip),
        title = escape(&report.title),
        subtitle = escape(&report.subtitle),
        contents = contents(report),
        extracts = extract::section(report),
        not_reported = not_reported(report),
        made_by = escape(&words.made_by),
        explanations = explanation::dialog(&report.explanations),
    )
    .into_bytes()
}

fn head(report: &Report) -> String {
    format!(
        "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}; script-src '{explanation}' '{sort}' '{filter}'\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<meta name=\"description\" content=\"{subtitle}\">\n<style>\n{STYLE}{FILTER_STYLE}</style>\n<script>{EXPLANATION}</script>\n<script>{SORT}</script>\n<script>{FILTER}</script>\n</head>\n",
        title = escape(&report.title),
        subtitle = escape(&report.subtitle),
        explanation = explanation::hash(explanation::SCRIPT),
        sort = explanation::hash(SORT),
        filter = explanation::hash(extract::FILTER),
        FILTER = extract::FILTER,
        FILTER_STYLE = extract::STYLE,
        EXPLANATION = explanation::SCRIPT,
    )
}

fn section(item: &Item, charts: &[(String, String)], report: &Report) -> String {
    match item {
        Item::Table(table) => table::section(table, &report.words),
        Item::Figure(figure) => {
            let chart = charts.iter().find(|(id, _)| *id == figure.table.id).map(|(_, svg)| svg.as_str());
            figure::section(figure, chart, &report.words)
        }
    }
}

fn contents(report: &Report) -> String {
    let (tables, figures): (Vec<&Item>, Vec<&Item>) = report.items.iter().partition(|item| matches!(item, Item::Table(_)));
    let words = &report.words;
    let not_reported = if report.not_reported.is_empty() {
        String::new()
    } else {
        format!("<p><a href=\"#page-not-reported\">{}</a></p>\n", escape(&words.not_reported))
    };
    format!(
        "<nav aria-labelledby=\"page-contents\">\n<h2 id=\"page-contents\">{heading}</h2>\n{tables}{figures}{extracts}{not_reported}<p id=\"page-hint\" hidden=\"hidden\">{hint}</p>\n</nav>\n",
        heading = escape(&words.contents),
        tables = list(&words.tables, &tables),
        figures = list(&words.figures, &figures),
        extracts = extract::contents(report),
        hint = escape(&report.explanations.words.hint),
    )
}

fn list(heading: &str, items: &[&Item]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let links: String = items.iter().map(|item| link(item.table())).collect();
    format!("<h3>{}</h3>\n<ul>\n{links}</ul>\n", escape(heading))
}

fn link(table: &Table) -> String {
    format!("<li><a href=\"#{}\"><b>{}</b> {}</a></li>\n", anchor(&table.id), escape(&table.heading), escape(&table.title))
}

fn not_reported(report: &Report) -> String {
    if report.not_reported.is_empty() {
        return String::new();
    }
    let entries: String = report.not_reported.iter().map(missing).collect();
    format!(
        "<section class=\"item\">\n<h2 id=\"page-not-reported\">{}</h2>\n<dl>\n{entries}</dl>\n</section>\n",
        escape(&report.words.not_reported)
    )
}

fn missing(item: &NotReported) -> String {
    format!(
        "<div><dt id=\"{}\"><b>{}</b>{}</dt><dd>{}</dd></div>\n",
        anchor(&item.id),
        escape(&item.heading),
        escape(item.caption.strip_prefix(&item.heading).unwrap_or_default()),
        escape(&item.reason)
    )
}
