//! A figure of the report: its chart, and its numbers as a table.

use super::escape::{anchor, escape};
use super::{svg, table};
use crate::report::{Figure, Words};

/// A section with the chart and, folded away under it, the numbers. Without a chart the numbers stand open.
pub(super) fn section(figure: &Figure, chart: Option<&str>, words: &Words) -> String {
    let id = anchor(&figure.table.id);
    let numbers = table::grid(&figure.table, words);
    let numbers = match chart {
        Some(_) => format!("<details>\n<summary>{}</summary>\n{numbers}</details>\n", escape(&words.data_table)),
        None => numbers,
    };
    format!(
        "<section class=\"item\" id=\"{id}\">\n<figure>\n<figcaption><h2 id=\"{id}-title\">{title}</h2></figcaption>\n{drawing}</figure>\n\
         {numbers}{after}</section>\n",
        title = table::title(&figure.table),
        drawing = chart.map_or_else(String::new, |svg| drawing(figure, svg)),
        after = table::after(&figure.table.notes, &figure.table.source, words),
    )
}

/// The drawing keeps a readable size on a phone, so it scrolls there like a wide table.
fn drawing(figure: &Figure, chart: &str) -> String {
    let prefix = format!("{}-svg-", anchor(&figure.table.id));
    format!(
        "<div class=\"scroll chart\" role=\"region\" aria-label=\"{}\" tabindex=\"0\">\n{}\n</div>\n",
        escape(figure.alternative.as_str()),
        svg::embed(chart, &prefix)
    )
}
