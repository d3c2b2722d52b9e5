//! A table of key figures: a row for each, with its own unit; and the heading of what is known to be none.

use super::output::Presenter;
use super::{Summarized, words};
use crate::aggregate::{Summary, Value};
use crate::facts::Facts;
use crate::plan::{MeasureValue, OutputPlan};
use crate::report::{Cell, Column, ColumnKind, Item, NotReported, Row, RowRole, Table};

use super::locale::Argument;

impl Presenter<'_> {
    /// The table; a figure without data is a row without a number.
    pub(super) fn key_figures(&mut self, id: &str, figures: &[Summarized<'_>]) -> Item {
        let column = |name: &str, heading: &str, kind| Column { name: name.to_owned(), heading: self.locale.message(heading, &[]), kind };
        let columns = vec![
            column("key_figure", "column-key_figure", ColumnKind::Key),
            column("unit", "column-unit", ColumnKind::Attribute),
            column("value", "column-value", ColumnKind::Number),
        ];
        let rows = figures.iter().map(|figure| self.key_figure(figure)).collect();
        Item::Table(Table { columns, rows, ..self.frame(id, false) })
    }

    /// What is said where none of the figures has data.
    pub(super) fn no_key_figures(&self, id: &str) -> NotReported {
        let (heading, title) = (words::heading(self.locale, id, false), self.locale.title(id));
        let caption = words::caption(&heading, &title);
        NotReported { id: id.to_owned(), heading, title, caption, reason: self.locale.message("missing-key-figures", &[]) }
    }

    /// The heading of an output, and the sentence that there is none.
    pub(super) fn none(&self, output: &OutputPlan) -> Item {
        Item::Table(Table { nothing: Some(self.locale.message("none", &[])), ..self.frame(&output.id, output.chart.is_some()) })
    }

    /// A table without columns and rows.
    fn frame(&self, id: &str, is_figure: bool) -> Table {
        let (heading, title) = (words::heading(self.locale, id, is_figure), self.locale.title(id));
        Table {
            id: id.to_owned(),
            caption: words::caption(&heading, &title),
            heading,
            title,
            columns: Vec::new(),
            rows: Vec::new(),
            nothing: None,
            notes: Vec::new(),
            source: words::source_line(self.locale, &self.plan.report),
        }
    }

    fn key_figure(&mut self, figure: &Summarized<'_>) -> Row {
        let output = figure.output;
        let number = figure.summary.as_ref().ok().and_then(|summary| {
            let line = summary.lines.first()?;
            self.number(output, summary, line, line.cells.first()?)
        });
        let label = self.key_figure_label(figure);
        let cells = vec![Cell::Text(label), Cell::Text(self.unit(output, 0)), number.map_or(Cell::Empty, Cell::Number)];
        Row { role: RowRole::Cell, cells }
    }

    /// The campaign's own name of a figure, the program's, or the name in `report.toml`. That of a largest one says which it is.
    fn key_figure_label(&mut self, figure: &Summarized<'_>) -> String {
        let output = figure.output;
        if let Some(own) = self.locale.own_title(&output.id) {
            return own;
        }
        let which = match &figure.summary {
            Ok(summary) => self.largest(output, summary, figure.facts),
            Err(_) => None,
        };
        let name = &output.measures[0].name;
        let (message, of) = match &which {
            Some(of) => (format!("key-{name}"), of.as_str()),
            None => (format!("key-{name}-unknown"), ""),
        };
        let arguments = [("of", Argument::Text(of))];
        let found = self.locale.try_message(&message, &arguments).or_else(|| self.locale.try_message(&format!("key-{name}"), &arguments));
        found.unwrap_or_else(|| name.clone())
    }

    /// The name of the largest group, where the figure is its sum.
    fn largest(&mut self, output: &OutputPlan, summary: &Summary, facts: &Facts) -> Option<String> {
        let MeasureValue::Largest(grouping) = &output.measures[0].value else { return None };
        let value: &Value = summary.lines.first()?.cells.first()?;
        let (fact, _) = value.sources.first()?;
        let keys = grouping.of.iter().map(|column| {
            let key = facts.key_text(self.dataset(output), *column, *fact as usize);
            self.key(output, *column, key.as_deref())
        });
        Some(keys.collect::<Vec<_>>().join(", "))
    }
}
