//! One declared output to one item of the report, in one language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::adding_up::Digits;
use super::locale::{Argument, Locale};
use super::round::rounded;
use super::{figure, number, own_texts, regions, table, words};
use crate::aggregate::{Missing, Summary};
use crate::codes::{Place, nuts, place};
use crate::diag::Sink;
use crate::facts::date_of_days;
use crate::plan::{ChartPlan, ColumnType, DatasetPlan, OutputPlan, Plan};
use crate::report::{Exact, Figure, Item, NotReported, NumberFormat, Outlines, Printed, Text};

/// The code of the group of small rows.
const REST: &str = "other";

/// What presenting needs at hand.
pub(super) struct Presenter<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// The language.
    pub(super) locale: &'a Locale,
    /// The boundaries of the regions, where the campaign has them.
    pub(super) boundaries: Option<&'a Arc<Outlines>>,
    /// The printed digits of the output at hand that are not those of plain rounding, by id.
    pub(super) adjusted: BTreeMap<String, i128>,
    /// What the language turned out to lack, so that it is told once.
    pub(super) lacking: BTreeSet<String>,
    /// Where findings go.
    pub(super) sink: &'a mut Sink,
}

impl Presenter<'_> {
    /// A table, or a figure with its table.
    pub(super) fn item(&mut self, output: &OutputPlan, summary: &Summary) -> Item {
        let digits = Digits::new(output, summary, self.plan.report.rounding);
        let adds_up = digits.add_up();
        self.adjusted = digits.adjusted();
        let mut table = table::table(self, output, summary, adds_up);
        let Some(chart_plan) = &output.chart else { return Item::Table(table) };
        if let ChartPlan::Regions { measure, form, .. } = chart_plan {
            regions::remark(self, output, (*measure, *form), summary, &mut table);
        }
        let chart = figure::chart(self, output, chart_plan, summary);
        let shown = self.shown(output, chart.parts().len());
        let alternative = figure::alternative(self, &chart, &table, &shown);
        let description = figure::description(self, output, &chart, &table);
        Item::Figure(Box::new(Figure { table, chart, alternative, description, shown }))
    }

    /// What a declared output lacks.
    pub(super) fn not_reported(&self, output: &OutputPlan, missing: &Missing) -> NotReported {
        let heading = words::heading(self.locale, &output.id, output.chart.is_some());
        let title = self.locale.title(&output.id);
        let caption = words::caption(&heading, &title);
        NotReported { id: output.id.clone(), heading, title, caption, reason: words::missing(self.locale, missing) }
    }

    /// The dataset of an output.
    pub(super) fn dataset(&self, output: &OutputPlan) -> &DatasetPlan {
        &self.plan.datasets[output.dataset]
    }

    /// The digits of a value: rounded once, from the exact value, without its unit. Only `printed.rs` makes numbers of them.
    pub(super) fn printed(&self, value: Exact, format: NumberFormat) -> String {
        number::written(rounded(value, format, self.plan.report.rounding), format, self.locale.decimal_mark())
    }

    /// The text of a key or attribute in the language.
    pub(super) fn text(&mut self, output: &OutputPlan, column: usize, key: &str) -> String {
        let column = &self.plan.datasets[output.dataset].columns[column];
        match column.kind {
            ColumnType::Code(list) if list.name() == "area" => self.area(key),
            ColumnType::Code(list) => self.label(list.name(), key),
            ColumnType::Date => key.parse::<Day>().map_or_else(|()| key.to_owned(), |day| self.locale.date(day.0)),
            ColumnType::Month => match key.split_once('-').and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?))) {
                Some((year, month)) => self.locale.month(year, month),
                None => key.to_owned(),
            },
            ColumnType::Text => {
                let name = column.name.clone();
                self.translated(&name, key)
            }
            ColumnType::Amount | ColumnType::Count | ColumnType::Decimal | ColumnType::Percentage => key.to_owned(),
        }
    }

    /// The label of a code; a finding where the language has no labels of the list yet.
    fn label(&mut self, list: &str, code: &str) -> String {
        if self.locale.is_without(list) {
            let message = format!("the program has no {} labels of the codes of `{list}`", self.locale.english_name());
            self.lacks(message, "the codes are printed without a label");
        }
        self.locale.label(list, code)
    }

    /// What somebody wrote, in the language, where the campaign translates such texts.
    pub(super) fn translated(&mut self, column: &str, written: &str) -> String {
        match self.locale.translated(column, written) {
            Ok(translated) if self.locale.translates(column) => translated,
            Ok(written) => {
                if let Some(other) = own_texts::translating(&self.plan.report.texts, column) {
                    let message = format!("no `[values.{column}]`, which texts/{other}.toml has");
                    let hint = "add it, or leave it empty where the texts are in the language already; until then they are printed as the senders wrote them";
                    self.lacks(message, hint);
                }
                written
            }
            Err(written) => {
                let message = format!("no translation of `{written}` under `[values.{column}]`");
                self.sink.push(own_texts::finding(self.locale, message, "add it; until then it is printed as the sender wrote it"));
                written
            }
        }
    }

    /// A finding at the campaign's own texts, once for each language.
    fn lacks(&mut self, message: String, hint: &str) {
        if self.lacking.insert(message.clone()) {
            self.sink.push(own_texts::finding(self.locale, message, hint));
        }
    }

    /// The name of an area with its code: its own name, or that of a place which is no region, in the language.
    fn area(&self, code: &str) -> String {
        let within = |message: &str, country: &str| {
            let country = self.locale.label("country", country);
            self.locale.message(message, &[("country", Argument::Text(&country))])
        };
        let name = match (nuts::area(code), place(code)) {
            (Some(area), _) => area.full_name(),
            (None, Some(Place::Country)) => self.locale.label("country", code),
            (None, Some(Place::ExtraRegio { country })) => within("area-extra-regio", country),
            (None, Some(Place::UnknownRegion { country })) => within("area-unknown-region", country),
            (None, Some(Place::Unknown)) => self.locale.message("area-unknown", &[]),
            (None, None) => return code.to_owned(),
        };
        format!("{name} ({code})")
    }

    /// The name of the group of small rows: that of the code list, where it has one.
    pub(super) fn rest(&self, output: &OutputPlan, column: usize) -> String {
        match self.dataset(output).columns[column].kind {
            ColumnType::Code(list) if list.contains(REST) => self.locale.label(list.name(), REST),
            _ => self.locale.message("key-other", &[]),
        }
    }

    /// The text of a key that may be empty.
    pub(super) fn key(&mut self, output: &OutputPlan, column: usize, key: Option<&str>) -> String {
        match key {
            Some(key) => self.text(output, column, key),
            None => self.locale.message("key-none", &[]),
        }
    }

    /// A measure's name.
    pub(super) fn measure(&self, output: &OutputPlan, measure: usize) -> String {
        let name = &output.measures[measure].name;
        self.locale.try_message(&format!("measure-{name}"), &[]).unwrap_or_else(|| name.clone())
    }

    /// A measure's unit, as it stands in headings and on axes.
    pub(super) fn unit(&self, output: &OutputPlan, measure: usize) -> String {
        let measure = &output.measures[measure];
        words::unit(self.locale, measure.unit, measure.format.power)
    }

    /// The name of a column of the dataset.
    pub(super) fn column_name(&self, output: &OutputPlan, column: usize) -> String {
        let name = &self.dataset(output).columns[column].name;
        self.locale.try_message(&format!("column-{name}"), &[]).unwrap_or_else(|| name.clone())
    }

    /// A counted thing with its noun, `6 programmes`; the bare number where the language has no noun for the measure.
    pub(super) fn counted(&self, measure: &str, count: i64, printed: &Printed) -> Text {
        let arguments = [("count", Argument::Count(count)), ("number", Argument::Number(printed))];
        self.locale.try_text(&format!("count-{measure}"), &arguments).unwrap_or_else(|| printed.into())
    }
}

/// A day as keys write it: `2024-12-31`.
struct Day(crate::workbook::Date);

impl std::str::FromStr for Day {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '-').map(str::parse::<i32>);
        let (Some(Ok(year)), Some(Ok(month)), Some(Ok(day))) = (parts.next(), parts.next(), parts.next()) else { return Err(()) };
        let (month, day) = (u8::try_from(month).map_err(|_| ())?, u8::try_from(day).map_err(|_| ())?);
        let date = crate::workbook::Date { year, month, day };
        // Only days that exist come back unchanged.
        (date_of_days(crate::facts::days_since_1970(date)) == date).then_some(Self(date)).ok_or(())
    }
}
