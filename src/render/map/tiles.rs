//! The tile map: one square a NUTS 2 region, all of the same size, so that small regions are seen as well as large ones.
//!
//! Which square is whose stands in `data/nuts2_tiles_2024.csv`, which can be edited by hand; the tests say what must hold.

use std::collections::{BTreeMap, BTreeSet};

use super::super::chart::drawing::{Anchor, Area, Drawing, Point, Text, centred_baseline, count};
use super::super::chart::look::Look;
use super::super::chart::theme::Colour;
use super::circles::{self, Scale};
use super::fill::{self, Fill};
use super::legend::{self, Column, corners};
use crate::report::{RegionKind, RegionMap};

const TILES: &str = include_str!("data/nuts2_tiles_2024.csv");
const OTHERS: &str = include_str!("data/other_tiles.csv");

/// Width of the lines between squares of one country.
const BORDER: f64 = 26.0;
/// Width of the lines around countries.
const OUTLINE: f64 = 40.0;
/// Where the legend stands: in the North Sea. In squares from the upper left corner.
const LEGEND: (f64, f64) = (5.6, 0.1);
/// Its width in squares.
const LEGEND_WIDTH: f64 = 7.6;
/// Left edge and width in squares of its second column, so that seven classes end above the Netherlands.
const LEGEND_ASIDE: (f64, f64) = (10.2, 4.7);
/// Radius of the largest circle as a share of a square's side.
const LARGEST: f64 = 0.33;
/// Where a circle stands in its square, from the upper left corner: below and to the right of the code, which no small circle then hides.
const CIRCLE_AT: (f64, f64) = (0.67, 0.63);
/// Size of a code as a share of a square's side: 7.1 points in the report's column.
const CODE_SIZE: f64 = 0.4073;
/// Space to the left of a code above a circle, and above it, as a share of a square's side.
const CODE_MARGIN: f64 = 0.068;
/// Distance between the baselines of a country's code and a region's, as a share of their size: two lines fit a square.
const LINE_STEP: f64 = 1.072;
/// Width of the legend beside the map or above it, where it does not stand in the North Sea, and the space between them.
const LEGEND_BESIDE: f64 = 3700.0;
const LEGEND_GAP: f64 = 260.0;

/// A square of the grid: column and row, from the upper left corner.
type Square = (usize, usize);

/// The squares of the regions by code.
fn tiles() -> BTreeMap<&'static str, Square> {
    parse(TILES).collect()
}

/// The squares that only show where countries outside the Union lie; they are not named, as on the other maps.
fn others() -> BTreeMap<Square, &'static str> {
    parse(OTHERS).map(|(code, square)| (square, code)).collect()
}

fn parse(text: &'static str) -> impl Iterator<Item = (&'static str, Square)> {
    text.lines().skip(1).map(|line| {
        let mut cells = line.split(',');
        let code = cells.next().expect("a line has a code");
        let mut number = || cells.next().and_then(|cell| cell.trim().parse().ok()).expect("a square has a column and a row");
        (code, (number(), number()))
    })
}

/// The grid in the picture.
struct Grid {
    at: Point,
    side: f64,
    rows: f64,
}

impl Grid {
    /// The grid and the columns of its legend: in the sea in the report's column, above the map on a narrow picture, to its left where a height
    /// must be kept.
    fn new(squares: impl Iterator<Item = Square>, look: &Look<'_>, legend: impl Fn(Column, f64) -> f64) -> (Self, Column, Option<Column>) {
        let (columns, rows) = squares.fold((0, 0), |(columns, rows), (column, row)| (columns.max(column + 1), rows.max(row + 1)));
        // Room for half an outline on both sides.
        let side_of = |width: f64| (width - OUTLINE) / count(columns);
        let rows = count(rows);
        if let Some(height) = look.height {
            let side = side_of(look.width - LEGEND_BESIDE).min((height - OUTLINE) / rows);
            let at = Point::new((look.width - LEGEND_BESIDE - side * count(columns)) / 2.0 + LEGEND_BESIDE, 0.0);
            let column = Column { left: 40.0, top: 60.0, width: LEGEND_BESIDE - LEGEND_GAP };
            return (Self { at, side, rows }, column, None);
        }
        let side = side_of(look.width);
        if look.is_narrow() {
            let column = Column { left: 40.0, top: 0.0, width: look.width - 40.0 };
            let at = Point::new(0.0, legend(column, LARGEST * side) + LEGEND_GAP);
            return (Self { at, side, rows }, column, None);
        }
        let column = Column { left: LEGEND.0 * side, top: LEGEND.1 * side, width: LEGEND_WIDTH * side };
        let aside = Column { left: LEGEND_ASIDE.0 * side, width: LEGEND_ASIDE.1 * side, ..column };
        (Self { at: Point::new(0.0, 0.0), side, rows }, column, Some(aside))
    }

    fn area(&self, (column, row): Square) -> Area {
        let (left, top) = (self.at.x + OUTLINE / 2.0 + count(column) * self.side, self.at.y + OUTLINE / 2.0 + count(row) * self.side);
        Area::new(left, top, left + self.side, top + self.side)
    }

    fn bottom(&self) -> f64 {
        self.at.y + self.rows * self.side + OUTLINE
    }
}

/// The map.
pub(super) fn draw(map: &RegionMap, look: &Look<'_>) -> Drawing {
    let (tiles, others) = (tiles(), others());
    let legend = |column: Column, largest: f64| {
        legend::draw_regions(&mut Drawing::new(look), map, Scale::of_regions(map, largest), column, None, look)
    };
    let (grid, column, aside) = Grid::new(tiles.values().chain(others.keys()).copied(), look, legend);
    let mut drawing = Drawing { height: grid.bottom(), ..Drawing::new(look) };
    for square in others.keys() {
        drawing.rectangle(grid.area(*square), look.theme.outside);
    }
    for (code, square) in &tiles {
        let draw = |drawing: &mut Drawing| fill::draw(drawing, &[corners(&grid.area(*square))], fill::of(map, code, look), look);
        drawing.part(fill::number(map, code), draw);
    }
    let countries: BTreeMap<Square, &str> =
        tiles.iter().map(|(code, square)| (*square, &code[..2])).chain(others.iter().map(|(square, code)| (*square, *code))).collect();
    draw_borders(&mut drawing, &grid, &countries, &others, look);
    let scale = Scale::of_regions(map, LARGEST * grid.side);
    let first = first_squares(&countries);
    for (code, square) in &tiles {
        draw_value(&mut drawing, map, code, &grid.area(*square), scale, look);
    }
    for (code, square) in &tiles {
        draw_code(&mut drawing, map, code, &grid.area(*square), first.contains(square), look);
    }
    legend::draw_regions(&mut drawing, map, scale, column, aside, look);
    drawing
}

/// White lines between the regions of one country and around squares outside the Union, then dark ones around its countries.
fn draw_borders(drawing: &mut Drawing, grid: &Grid, countries: &BTreeMap<Square, &str>, others: &BTreeMap<Square, &str>, look: &Look<'_>) {
    for between_countries in [false, true] {
        for ((column, row), country) in countries {
            let area = grid.area((*column, *row));
            let (upper_left, lower_right) = (Point::new(area.left, area.top), Point::new(area.right, area.bottom));
            let (upper_right, lower_left) = (Point::new(area.right, area.top), Point::new(area.left, area.bottom));
            let sides = [
                (column.checked_sub(1).map(|column| (column, *row)), upper_left, lower_left),
                (row.checked_sub(1).map(|row| (*column, row)), upper_left, upper_right),
                (Some((column + 1, *row)), upper_right, lower_right),
                (Some((*column, row + 1)), lower_left, lower_right),
            ];
            for (neighbour, from, to) in sides {
                let outside = others.contains_key(&(*column, *row));
                let same = neighbour.and_then(|square| countries.get(&square)).is_some_and(|other| other == country);
                match (same || outside, between_countries) {
                    (true, false) => drawing.line(from, to, look.theme.ground, BORDER),
                    (false, true) => drawing.line(from, to, look.country_border(), OUTLINE),
                    _ => {}
                }
            }
        }
    }
}

/// The square of every piece of every country that carries the country's code: in its uppermost row the first one.
fn first_squares(countries: &BTreeMap<Square, &str>) -> BTreeSet<Square> {
    let mut seen = BTreeSet::new();
    let mut first = BTreeSet::new();
    let mut by_row: Vec<Square> = countries.keys().copied().collect();
    by_row.sort_by_key(|(column, row)| (*row, *column));
    for square in by_row {
        if seen.insert(square) {
            first.insert(square);
            let mut waiting = vec![square];
            while let Some(at) = waiting.pop() {
                waiting.extend(neighbours(at).filter(|next| countries.get(next) == countries.get(&at) && seen.insert(*next)));
            }
        }
    }
    first
}

/// The squares that share a side with a square.
fn neighbours((column, row): Square) -> impl Iterator<Item = Square> {
    let left = column.checked_sub(1).map(|column| (column, row));
    let above = row.checked_sub(1).map(|row| (column, row));
    left.into_iter().chain(above).chain([(column + 1, row), (column, row + 1)])
}

fn draw_value(drawing: &mut Drawing, map: &RegionMap, code: &str, area: &Area, scale: Scale, look: &Look<'_>) {
    let Some(place) = fill::place(map, code).filter(|_| map.kind == RegionKind::Circle) else { return };
    let side = area.right - area.left;
    let centre = Point::new(area.left + CIRCLE_AT.0 * side, area.top + CIRCLE_AT.1 * side);
    drawing.number(place.printed.id(), |drawing| circles::draw_value(drawing, centre, place.value, scale, look));
}

/// The region's code without its country's, which stands once in each country. Where squares are too small to be read, only the latter.
fn draw_code(drawing: &mut Drawing, map: &RegionMap, code: &str, area: &Area, first: bool, look: &Look<'_>) {
    let size = CODE_SIZE * (area.right - area.left);
    let is_readable = size >= look.smallest_text() * 0.999;
    let (country, region) = code.split_at(2);
    let lines: &[(&str, bool)] = match (first, is_readable) {
        (true, true) => &[(country, true), (region, false)],
        (false, true) => &[(region, false)],
        (true, false) => &[(country, true)],
        (false, false) => return,
    };
    let size = if is_readable { size } else { look.smallest_text() };
    let fill = fill::of(map, code, look);
    let colour = if fill == Fill::Hatched { look.theme.text } else { look.ink_on(fill.ground(look)) };
    let anchor = if map.kind == RegionKind::Circle { Anchor::Start } else { Anchor::Middle };
    // A large circle reaches below the code.
    let halo = map.kind == RegionKind::Circle && fill::place(map, code).is_some();
    draw_lines(drawing, area, anchor, lines, &Lettering { size, colour, halo });
}

/// How letters look.
struct Lettering {
    size: f64,
    colour: Colour,
    halo: bool,
}

/// Lines in the middle of a square, or in its upper left corner.
fn draw_lines(drawing: &mut Drawing, area: &Area, anchor: Anchor, lines: &[(&str, bool)], lettering: &Lettering) {
    let Lettering { size, colour, halo } = *lettering;
    let half_height = LINE_STEP * size * count(lines.len() - 1) / 2.0;
    let margin = CODE_MARGIN * (area.right - area.left);
    let middle = match anchor {
        Anchor::Start => Point::new(area.left + margin, area.top + margin + size / 2.0 + half_height),
        Anchor::Middle | Anchor::End => area.centre(),
    };
    for (line, (words, bold)) in lines.iter().enumerate() {
        let at = Point::new(middle.x, centred_baseline(middle.y - half_height + LINE_STEP * size * count(line), size));
        drawing.text(Text { words: (*words).to_owned(), at, anchor, size, bold: *bold, colour, halo });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The level 2 regions of NUTS 2024, from the list of codes.
    fn regions() -> BTreeSet<&'static str> {
        use crate::codes::nuts::{NutsVersion, areas};
        areas().filter(|area| area.level == 2 && area.is_in(NutsVersion::Nuts2024)).map(|area| area.code.as_str()).collect()
    }

    /// Regions that lie apart from their country's mainland and so stand apart on the map too.
    fn is_far(code: &str) -> bool {
        code.starts_with("FRY") || ["ES70", "PT20", "PT30"].contains(&code)
    }

    #[test]
    fn every_region_of_nuts_2024_has_one_square_and_no_two_share_one() {
        assert_eq!(TILES.lines().skip(1).count(), 244);
        assert_eq!(tiles().into_keys().collect::<BTreeSet<_>>(), regions());
        let squares: BTreeSet<Square> = tiles().into_values().chain(others().into_keys()).collect();
        assert_eq!(squares.len(), 244 + OTHERS.lines().skip(1).count());
    }

    #[test]
    fn every_country_is_in_one_piece_by_whole_sides() {
        let mainland: BTreeMap<Square, &str> =
            tiles().into_iter().filter(|(code, _)| !is_far(code)).map(|(code, square)| (square, &code[..2])).collect();
        let pieces: Vec<&str> = first_squares(&mainland).iter().map(|square| mainland[square]).collect();
        assert_eq!(pieces.len(), 27, "{pieces:?}");
    }

    #[test]
    fn far_regions_touch_nothing() {
        let all: BTreeMap<Square, &str> = tiles().into_iter().map(|(code, square)| (square, code)).collect();
        for (square, code) in all.iter().filter(|(_, code)| is_far(code)) {
            for next in neighbours(*square).filter_map(|next| all.get(&next)) {
                assert!(is_far(next) && next[..2] == code[..2], "{code} touches {next}");
            }
        }
    }

    /// Countries of the Union with a common border on land.
    const BORDERS: &str = "AT-CZ AT-DE AT-HU AT-IT AT-SI AT-SK BE-DE BE-FR BE-LU BE-NL BG-EL BG-RO CZ-DE CZ-PL CZ-SK DE-DK DE-FR DE-LU \
                           DE-NL DE-PL EE-LV ES-FR ES-PT FI-SE FR-IT FR-LU HR-HU HR-SI HU-RO HU-SI HU-SK IT-SI LT-LV LT-PL PL-SK";

    #[test]
    fn countries_touch_where_they_border_each_other_and_nowhere_else() {
        let countries: BTreeMap<Square, &str> = tiles().into_iter().map(|(code, square)| (square, &code[..2])).collect();
        let mut touching = BTreeSet::new();
        for (square, country) in &countries {
            for other in neighbours(*square).filter_map(|next| countries.get(&next)).filter(|other| *other > country) {
                touching.insert(format!("{country}-{other}"));
            }
        }
        assert_eq!(touching.into_iter().collect::<Vec<_>>().join(" "), BORDERS);
    }
}
