//! A figure: a chart as plain data, and the table with its numbers.

use std::sync::Arc;

use super::outlines::Outlines;
use super::table::{Number, Table};
use super::text::{Printed, Text};

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The numbers; its id, heading, title, notes and source line are the figure's.
    pub table: Table,
    /// What is drawn.
    pub chart: Chart,
    /// Short alternative text: what kind of chart, of what.
    pub alternative: Text,
    /// Long description with the main numbers, made from the data.
    pub description: Text,
    /// How many parts are drawn, which the alternative text says.
    pub shown: Number,
}

/// What is drawn. Every label and number text is ready to print; lengths are doubles for pixels only.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Parts of a whole.
    Donut(Donut),
    /// Horizontal bars, one row a category.
    Bars(Bars),
    /// A map of countries with proportional circles.
    Map(Map),
    /// NUTS 2 regions, one square each.
    Tiles(Box<RegionMap>),
    /// NUTS 2 regions on their real boundaries.
    Regions(Box<RegionMap>, Arc<Outlines>),
}

impl Chart {
    /// The labels of parts, bars, series and places, which a mark may follow.
    pub fn labels_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::Donut(donut) => donut.slices.iter_mut().map(|slice| &mut slice.label).collect(),
            Self::Bars(bars) => {
                let series = bars.series.iter_mut().map(|series| &mut series.label);
                series.chain(bars.bars.iter_mut().map(|bar| &mut bar.label)).collect()
            }
            Self::Map(map) => map.places.iter_mut().map(|place| &mut place.name).collect(),
            Self::Tiles(map) | Self::Regions(map, _) => map.places.iter_mut().map(|place| &mut place.name).collect(),
        }
    }

    /// One number for each part that is drawn, in their order: a sector, a bar, a place with a value.
    #[must_use]
    pub fn parts(&self) -> Vec<&Printed> {
        match self {
            Self::Donut(donut) => donut.slices.iter().map(|slice| &slice.printed).collect(),
            Self::Bars(bars) => bars.bars.iter().filter_map(Bar::number).collect(),
            Self::Map(map) => map.places.iter().map(|place| &place.size).collect(),
            Self::Tiles(map) | Self::Regions(map, _) => map.places.iter().map(|place| &place.printed).collect(),
        }
    }
}

/// Parts of a whole as a ring.
#[derive(Debug, Clone, PartialEq)]
pub struct Donut {
    /// Parts, largest first.
    pub slices: Vec<Slice>,
    /// Text in the hole, one or two lines; may be empty.
    pub centre: Vec<Text>,
}

/// One part of a ring.
#[derive(Debug, Clone, PartialEq)]
pub struct Slice {
    /// Code that settles its colour: `clean`, `ERDF`.
    pub code: String,
    /// Label in the language.
    pub label: String,
    /// Length.
    pub value: f64,
    /// Its number with its unit: `87 %`.
    pub printed: Printed,
}

/// How the series of a bar chart stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarLayout {
    /// One bar a category and series, side by side. With one series: plain ranked bars.
    Grouped,
    /// One bar a category, the series end to end.
    Stacked,
}

/// Horizontal bars.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// How series stand to each other.
    pub layout: BarLayout,
    /// The series, in the order of drawing; a legend is needed from two on.
    pub series: Vec<Series>,
    /// Bars from top to bottom.
    pub bars: Vec<Bar>,
    /// What the bars measure, with the unit: `EUR million`.
    pub axis: String,
    /// The length that the plot holds at least: 100 for shares of a whole, 0 where the longest bar may fill it.
    pub reach: f64,
    /// The total of all bars, with its label; it has no bar.
    pub total: Option<(String, Printed)>,
}

/// One series.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Code that settles its colour: `approved`, `ERDF`.
    pub code: String,
    /// Label in the language.
    pub label: String,
}

/// One category of a bar chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Code of the category: `DE`, `other`.
    pub code: String,
    /// Label in the language; may be long.
    pub label: String,
    /// Whether this is the group of the rest, to be drawn muted and last.
    pub rest: bool,
    /// One value a series: length and number; `None` where nothing is reported.
    pub values: Vec<Option<(f64, Printed)>>,
    /// The bar's total, for stacked bars.
    pub total: Option<Printed>,
}

impl Bar {
    /// Its total, or its first number; nothing where nothing is reported.
    #[must_use]
    pub fn number(&self) -> Option<&Printed> {
        self.total.as_ref().or_else(|| self.values.iter().flatten().map(|(_, number)| number).next())
    }
}

/// A map of the Union's countries with a proportional circle a country.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// Countries with a value, largest first.
    pub places: Vec<MapPlace>,
    /// What the circles measure, with the unit: `EUR million`.
    pub legend: String,
    /// Sizes that the legend shows, with their texts.
    pub sizes: Vec<(f64, String)>,
    /// What a country without a circle means: `not reported`, `no amendment`.
    pub no_value: String,
}

/// One country on a map.
#[derive(Debug, Clone, PartialEq)]
pub struct MapPlace {
    /// Country code: `EL`, not `GR`.
    pub code: String,
    /// Name in the language.
    pub name: String,
    /// Size.
    pub value: f64,
    /// The number that settles the size.
    pub size: Printed,
    /// Text beside the circle: one or two short lines, such as `891` and `6 programmes`.
    pub printed: Vec<Text>,
}

/// A map of the Union's NUTS 2 regions.
#[derive(Debug, Clone, PartialEq)]
pub struct RegionMap {
    /// How values are shown.
    pub kind: RegionKind,
    /// Regions with a value, largest first.
    pub places: Vec<RegionPlace>,
    /// What is shown, with the unit: `EUR million`.
    pub legend: String,
    /// Texts of the classes of shades, from the lowest to the highest; empty for circles.
    pub classes: Vec<String>,
    /// Sizes of circles that the legend shows, with their texts; empty for shades.
    pub sizes: Vec<(f64, String)>,
    /// What the mark of a value of exactly zero means: `0`; empty where no region has one.
    pub zero: String,
    /// What a region without a value means: `not reported`.
    pub no_value: String,
    /// What the plain grey of countries outside the Union means.
    pub outside: String,
}

/// How the values of regions are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegionKind {
    /// By shades: for rates and shares, which do not grow with the region.
    Shade,
    /// By proportional circles: for amounts and counts.
    Circle,
}

/// One NUTS 2 region with a value.
#[derive(Debug, Clone, PartialEq)]
pub struct RegionPlace {
    /// Its code.
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Size of its circle.
    pub value: f64,
    /// The class of its shade; nothing for circles and for a value of exactly zero.
    pub class: Option<usize>,
    /// Its number, with its unit where that is a per cent sign.
    pub printed: Printed,
}
