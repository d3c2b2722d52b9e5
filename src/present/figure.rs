//! What a figure draws, and its texts for those who do not see it; in one language.

use super::locale::Argument;
use super::number;
use super::output::Presenter;
use super::{regions, words};
use crate::aggregate::{Line, Slot, Summary, Value};
use crate::plan::{ChartPlan, MeasureValue, OutputPlan};
use crate::report::{
    Bar, BarLayout, Bars, Cell, Chart, ColumnKind, Donut, Exact, Map, MapPlace, Number, NumberFormat, Printed, RegionPlace, Row, RowRole,
    Series, Slice, Table, Text, Unit,
};

/// How many regions the description of a map names.
const SPOKEN_REGIONS: usize = 10;

/// More parts than this are not compared as angles: they are drawn as bars.
const MOST_PARTS: usize = 5;

/// The chart.
pub(super) fn chart(presenter: &mut Presenter<'_>, output: &OutputPlan, plan: &ChartPlan, summary: &Summary) -> Chart {
    match plan {
        ChartPlan::Donut { measure } if rows(summary).count() <= MOST_PARTS => Chart::Donut(donut(presenter, output, *measure, summary)),
        ChartPlan::Donut { measure } => {
            let grid = plain_bars(presenter, output, &[*measure], None, false, summary);
            Chart::Bars(with_axis(presenter, output, *measure, BarLayout::Grouped, grid, summary))
        }
        ChartPlan::Map { size, labels } => Chart::Map(map(presenter, output, *size, labels, summary)),
        ChartPlan::Regions { measure, form, kind } => regions::chart(presenter, output, (*measure, *form, kind), summary),
        ChartPlan::Bars { measures, total, stacked, transposed } => {
            let grid = if *transposed {
                transposed_bars(presenter, output, measures[0], summary)
            } else {
                plain_bars(presenter, output, measures, *total, *stacked, summary)
            };
            let layout = if *stacked { BarLayout::Stacked } else { BarLayout::Grouped };
            Chart::Bars(with_axis(presenter, output, total.unwrap_or(measures[0]), layout, grid, summary))
        }
    }
}

/// The rows of the data, without totals.
pub(super) fn rows(summary: &Summary) -> impl Iterator<Item = &Line> {
    summary.lines.iter().filter(|line| line.role == RowRole::Cell)
}

/// The value of a measure in a line: over all columns where the output has columns.
pub(super) fn value(line: &Line, measure: usize) -> Option<&Value> {
    line.cells.iter().find(|value| value.measure == measure && matches!(value.slot, Slot::Only | Slot::Total))
}

/// A length in the printed unit, and the number.
pub(super) fn drawn(
    presenter: &Presenter<'_>,
    output: &OutputPlan,
    summary: &Summary,
    line: &Line,
    value: &Value,
) -> Option<(f64, Printed)> {
    let power = i32::try_from(output.measures[value.measure].format.power).expect("units are powers up to nine");
    let length = value.exact?.approximate() / 10_f64.powi(power);
    Some((length, presenter.in_picture(output, summary, line, value)?))
}

/// Code and label of a row: its last key, with the attributes in brackets; a numbered row is named by its first attribute instead.
pub(super) fn name(presenter: &mut Presenter<'_>, output: &OutputPlan, line: &Line) -> (String, String) {
    let position = if line.rest { 0 } else { line.keys.len() - 1 };
    let code = line.keys[position].clone();
    let mut attributes = Vec::new();
    for (column, texts) in output.attributes.iter().zip(&line.attributes) {
        attributes.extend(texts.iter().map(|text| presenter.text(output, *column, text)));
    }
    let numbered = code.as_ref().is_some_and(|code| code.parse::<u32>().is_ok());
    let column = output.rows[position];
    let label = if line.rest { presenter.rest(output, column) } else { presenter.key(output, column, code.as_deref()) };
    let label = match (numbered, attributes.is_empty()) {
        (_, true) => label,
        (true, false) => attributes.join(", "),
        (false, false) => format!("{label} ({})", attributes.join(", ")),
    };
    (code.unwrap_or_default(), label)
}

fn donut(presenter: &mut Presenter<'_>, output: &OutputPlan, measure: usize, summary: &Summary) -> Donut {
    let mut slices = Vec::new();
    for line in rows(summary) {
        if let Some((length, printed)) = value(line, measure).and_then(|value| drawn(presenter, output, summary, line, value)) {
            let (code, label) = name(presenter, output, line);
            slices.push(Slice { code, label, value: length, printed });
        }
    }
    let total = summary.lines.iter().find(|line| line.role == RowRole::Total);
    let total = total.and_then(|line| presenter.in_picture(output, summary, line, value(line, measure)?));
    let centre = match total {
        Some(printed) if output.measures[measure].unit != Unit::Percent => {
            vec![Text::from(&printed), Text::from(presenter.unit(output, measure))]
        }
        _ => Vec::new(),
    };
    Donut { slices, centre }
}

/// Series and bars, before the axis is known.
struct Grid {
    series: Vec<Series>,
    bars: Vec<Bar>,
}

/// Rows as bars; the series are the columns of the table, or the measures.
fn plain_bars(
    presenter: &mut Presenter<'_>,
    output: &OutputPlan,
    measures: &[usize],
    total: Option<usize>,
    stacked: bool,
    summary: &Summary,
) -> Grid {
    let mut series = Vec::new();
    match output.columns {
        Some(column) => {
            for code in &summary.columns {
                series.push(Series { code: code.clone().unwrap_or_default(), label: presenter.key(output, column, code.as_deref()) });
            }
        }
        None => {
            for measure in measures {
                let code = only_code(presenter, output).filter(|_| measures.len() == 1);
                let code = code.unwrap_or(&output.measures[*measure].name).to_owned();
                series.push(Series { code, label: presenter.measure(output, *measure) });
            }
        }
    }
    let mut bars = Vec::new();
    for line in rows(summary) {
        let (code, label) = name(presenter, output, line);
        let shown = line.cells.iter().filter(|value| measures.contains(&value.measure) && value.slot != Slot::Total);
        let values = shown.map(|value| drawn(presenter, output, summary, line, value)).collect();
        let sum = value(line, total.unwrap_or(measures[0])).filter(|_| stacked);
        let total = sum.and_then(|value| presenter.in_picture(output, summary, line, value));
        bars.push(Bar { code, label, rest: line.rest, values, total });
    }
    Grid { series, bars }
}

/// The one sector or fund that a figure is about: its bars have the colour of that.
fn only_code<'a>(presenter: &Presenter<'_>, output: &'a OutputPlan) -> Option<&'a str> {
    let columns = &presenter.plan.datasets[output.dataset].columns;
    let about = |column: usize| ["sector", "fund"].contains(&columns[column].name.as_str());
    let mut only = output.filter.iter().filter(|(column, codes)| about(*column) && codes.len() == 1);
    only.next().map(|(_, codes)| codes[0].as_str())
}

/// Columns as bars; the series are the rows.
fn transposed_bars(presenter: &mut Presenter<'_>, output: &OutputPlan, measure: usize, summary: &Summary) -> Grid {
    let mut series = Vec::new();
    for line in rows(summary) {
        let (code, label) = name(presenter, output, line);
        series.push(Series { code, label });
    }
    let column = output.columns.expect("a transposed chart has a column dimension");
    let mut bars = Vec::new();
    for (slot, code) in summary.columns.iter().enumerate() {
        let is_wanted = |value: &&Value| value.measure == measure && value.slot == Slot::Column(slot);
        let values = rows(summary)
            .map(|line| line.cells.iter().find(is_wanted).and_then(|value| drawn(presenter, output, summary, line, value)))
            .collect();
        let label = presenter.key(output, column, code.as_deref());
        bars.push(Bar { code: code.clone().unwrap_or_default(), label, rest: false, values, total: None });
    }
    Grid { series, bars }
}

fn with_axis(presenter: &Presenter<'_>, output: &OutputPlan, measure: usize, layout: BarLayout, grid: Grid, summary: &Summary) -> Bars {
    let declared = &output.measures[measure];
    let axis = match declared.unit {
        Unit::Count => presenter.measure(output, measure),
        // Every number has its sign.
        Unit::Percent => String::new(),
        _ => presenter.unit(output, measure),
    };
    let reach = if matches!(declared.value, MeasureValue::Share(_)) { 100.0 } else { 0.0 };
    Bars { layout, series: grid.series, bars: grid.bars, axis, reach, total: whole(presenter, output, measure, summary) }
}

/// The total of all bars; the whole of shares needs none, since it is always 100.
fn whole(presenter: &Presenter<'_>, output: &OutputPlan, measure: usize, summary: &Summary) -> Option<(String, Printed)> {
    if output.measures[measure].unit == Unit::Percent {
        return None;
    }
    let line = summary.lines.iter().find(|line| line.role == RowRole::Total)?;
    let printed = presenter.in_picture(output, summary, line, value(line, measure)?)?;
    Some((presenter.locale.message("total", &[]), printed))
}

/// Round numbers from zero to just beyond the largest value at steps of 1, 2 or 5 times a power of ten, five or six of them.
fn ticks(longest: f64, decimal_mark: char) -> Vec<(f64, String)> {
    let wanted = if longest > 0.0 { longest / 5.0 } else { 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "the exponent of a double fits 32 bits")]
    let exponent = wanted.log10().floor() as i32;
    let power = 10_f64.powi(exponent);
    let factor = [1_i32, 2, 5, 10].into_iter().find(|factor| f64::from(*factor) * power >= wanted * 0.999).unwrap_or(10);
    let decimals = u32::try_from(-exponent).unwrap_or(0);
    let decimals = if factor == 10 { decimals.saturating_sub(1) } else { decimals };
    let format = NumberFormat { power: 0, decimals };
    let step = f64::from(factor) * power;
    let mut marks = Vec::new();
    for mark in 0_i32.. {
        // The digits of a mark are whole steps: they are computed as integers, so that 3 times 0.1 is written 0.3.
        let digits = if exponent >= 0 {
            i128::from(mark) * i128::from(factor) * 10_i128.pow(exponent.unsigned_abs())
        } else if factor == 10 {
            i128::from(mark)
        } else {
            i128::from(mark) * i128::from(factor)
        };
        let position = f64::from(mark) * step;
        marks.push((position, number::written(digits, format, decimal_mark)));
        if position >= longest * 0.9999 && mark > 0 {
            break;
        }
    }
    marks
}

fn map(presenter: &mut Presenter<'_>, output: &OutputPlan, size: usize, labels: &[usize], summary: &Summary) -> Map {
    let mut places = Vec::new();
    for line in rows(summary) {
        let Some((length, size)) = value(line, size).and_then(|value| drawn(presenter, output, summary, line, value)) else { continue };
        let (code, label) = name(presenter, output, line);
        let printed = labels.iter().filter_map(|measure| map_label(presenter, output, *measure, summary, line)).collect();
        places.push(MapPlace { code, name: label, value: length, size, printed });
    }
    places.sort_by(|left, right| right.value.total_cmp(&left.value).then_with(|| left.code.cmp(&right.code)));
    let unit = presenter.unit(output, size);
    let legend = if output.measures[size].unit == Unit::Count { presenter.measure(output, size) } else { unit };
    let sizes = round_sizes(presenter, places.first().map_or(0.0, |place| place.value));
    Map { places, legend, sizes, no_value: presenter.locale.message("map-no-value", &[]) }
}

/// Up to three round sizes for the legend of circles, up to just beyond the largest.
pub(super) fn round_sizes(presenter: &Presenter<'_>, largest: f64) -> Vec<(f64, String)> {
    let sizes = ticks(largest, presenter.locale.decimal_mark());
    let last = sizes.len() - 1;
    let mut sizes = vec![sizes[1].clone(), sizes[last.div_ceil(2)].clone(), sizes[last].clone()];
    sizes.dedup();
    sizes
}

/// A number beside a circle; counts have their noun, amounts are of the legend's unit.
fn map_label(presenter: &Presenter<'_>, output: &OutputPlan, measure: usize, summary: &Summary, line: &Line) -> Option<Text> {
    let value = value(line, measure)?;
    let printed = presenter.in_picture(output, summary, line, value)?;
    Some(match value.exact {
        Some(Exact::Count(count)) => presenter.counted(&output.measures[measure].name, count, &printed),
        _ => Text::from(&printed),
    })
}

/// The short description of a chart for those who do not see it.
pub(super) fn alternative(presenter: &Presenter<'_>, chart: &Chart, table: &Table, shown: &Number) -> Text {
    let kind = match chart {
        Chart::Donut(_) => "alt-donut",
        Chart::Bars(_) => "alt-bars",
        Chart::Map(_) => "alt-map",
        Chart::Tiles(_) => "alt-tiles",
        Chart::Regions(..) => "alt-regions",
    };
    let count = i64::try_from(chart.parts().len()).unwrap_or(i64::MAX);
    let number = Printed::of(shown);
    let arguments = [("count", Argument::Count(count)), ("number", Argument::Number(&number)), ("title", Argument::Text(&table.title))];
    presenter.locale.text(kind, &arguments)
}

/// The long description of a chart, with its numbers.
pub(super) fn description(presenter: &Presenter<'_>, output: &OutputPlan, chart: &Chart, table: &Table) -> Text {
    let unit = words::unit(presenter.locale, output.measures[0].unit, output.measures[0].format.power);
    let (message, values): (&str, Vec<Text>) = match chart {
        // Hundreds of regions are more than anybody can listen to; all of them stand in the table.
        Chart::Tiles(map) | Chart::Regions(map, _) => {
            let spoken = |place: &RegionPlace| {
                let mut text = Text::from(format!("{}: ", place.name));
                text.print(&place.printed);
                text
            };
            ("description-regions", map.places.iter().take(SPOKEN_REGIONS).map(spoken).collect())
        }
        _ => ("description", table.rows.iter().map(|row| spoken_row(table, row)).collect()),
    };
    let values = Text::joined(&values, "; ");
    let arguments = [("title", Argument::Text(&table.title)), ("unit", Argument::Text(&unit)), ("values", Argument::Numbers(&values))];
    presenter.locale.text(message, &arguments)
}

/// A row as a phrase: `Germany: 891` or `Spain: Approved 292, Pending 347, Total 639`.
fn spoken_row(table: &Table, row: &Row) -> Text {
    let mut names: Vec<&str> = Vec::new();
    let mut numbers: Vec<Text> = Vec::new();
    let several = table.columns.iter().filter(|column| column.kind == ColumnKind::Number).count() > 1;
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        match cell {
            Cell::Text(text) if !text.is_empty() => names.push(text),
            Cell::Number(number) => {
                let heading = column.heading.rsplit_once(" (").map_or(column.heading.as_str(), |(name, _)| name);
                let mut text = Text::from(if several { format!("{heading} ") } else { String::new() });
                text.print(&Printed::of(number));
                numbers.push(text);
            }
            Cell::Text(_) | Cell::Empty => {}
        }
    }
    let mut phrase = Text::from(format!("{}: ", names.join(", ")));
    phrase.append(&Text::joined(&numbers, ", "));
    phrase
}

#[cfg(test)]
mod tests {
    use super::ticks;

    fn texts(longest: f64) -> Vec<String> {
        ticks(longest, ',').into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn marks_stand_at_round_numbers_and_reach_beyond_the_longest_bar() {
        assert_eq!(texts(929.0), ["0", "200", "400", "600", "800", "1\u{a0}000"]);
        assert_eq!(texts(9.6), ["0", "2", "4", "6", "8", "10"]);
        assert_eq!(texts(0.45), ["0,0", "0,1", "0,2", "0,3", "0,4", "0,5"]);
        assert_eq!(texts(100.0), ["0", "20", "40", "60", "80", "100"]);
    }

    #[test]
    fn an_empty_axis_still_has_marks() {
        assert_eq!(texts(0.0), ["0", "1"]);
    }
}
