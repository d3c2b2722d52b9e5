//! Names and numbers on a map: each in the best of many candidate places.

mod candidates;

use super::super::chart::drawing::{self, Anchor, Area, Drawing, Point, Shape, centred_baselines};
use super::super::chart::look::Look;
use super::super::chart::theme::{HAIRLINE, SMALL_SIZE};
use super::circles::Circle;
use super::ground::Land;
use crate::report::{MapPlace, Text};
use candidates::{Leader, Placed};

/// Space between a label and anything else.
const CLEAR: f64 = 30.0;
/// What it costs, in length of a leader line, that a label lies wholly on another Member State.
const FOREIGN: f64 = 1_100.0;
/// What it costs that a leader line crosses something.
const CROSSED: f64 = 4_000.0;
/// What it costs that a label hides a circle.
const HIDDEN: f64 = 6_000.0;
/// What it costs that a label lies on another one or leaves the picture: more than everything else together.
const UNREADABLE: f64 = 10_000_000.0;

/// With more places than this, labels give the country's code instead of its name.
const COMPACT: usize = 12;
/// The same on a small map: in half a column, on a slide.
const COMPACT_WHERE_SMALL: usize = 7;
/// A map narrower than this is small.
const SMALL_MAP: f64 = 12_000.0;
/// How often every label may choose again.
const ROUNDS: usize = 4;

/// One line of a label.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    words: String,
    bold: bool,
    /// The id of the number in it.
    number: Option<String>,
}

impl Line {
    fn new(words: &str, bold: bool, number: Option<&str>) -> Self {
        Self { words: words.to_owned(), bold, number: number.map(str::to_owned) }
    }
}

/// What the labels keep away from.
pub(super) struct Obstacles<'a> {
    pub(super) circles: &'a [Circle],
    pub(super) taken: &'a [Area],
    pub(super) union: &'a [Land],
    /// What labels must not leave.
    pub(super) picture: Area,
}

/// Draws the labels of all circles, in their order: who comes first has the first choice.
pub(super) fn draw(drawing: &mut Drawing, places: &[MapPlace], obstacles: &Obstacles<'_>, look: &Look<'_>) {
    let is_small = obstacles.picture.right - obstacles.picture.left < SMALL_MAP;
    let compact = places.len() > if is_small { COMPACT_WHERE_SMALL } else { COMPACT };
    let mut lines: Vec<Vec<Line>> = obstacles.circles.iter().map(|circle| lines(&places[circle.place], compact)).collect();
    if compact && is_small {
        // There is room for the number that settles the size of the circle; the others stand in the table.
        for lines in &mut lines {
            lines.truncate(1);
        }
    }
    let mut chosen: Vec<Placed> = Vec::new();
    for (position, circle) in obstacles.circles.iter().enumerate() {
        chosen.push(best(&lines[position], circle, &places[circle.place].code, &chosen, obstacles));
    }
    improve(&mut chosen, &lines, places, obstacles);
    for (label, lines) in chosen.iter().zip(&lines) {
        draw_label(drawing, lines, label, look);
    }
}

/// Lets every label choose again, now that it sees all the others, until nobody wants to move.
fn improve(chosen: &mut [Placed], lines: &[Vec<Line>], places: &[MapPlace], obstacles: &Obstacles<'_>) {
    for _ in 0..ROUNDS {
        let mut moved = false;
        for (position, circle) in obstacles.circles.iter().enumerate() {
            let others: Vec<Placed> = [&chosen[..position], &chosen[position + 1..]].concat();
            let choice = best(&lines[position], circle, &places[circle.place].code, &others, obstacles);
            moved |= choice != chosen[position];
            chosen[position] = choice;
        }
        if !moved {
            return;
        }
    }
}

/// The lines of a label: the name, then the numbers; on a crowded map the code and the number on one line.
fn lines(place: &MapPlace, compact: bool) -> Vec<Line> {
    let numbers = |printed: &[Text]| printed.iter().map(|text| Line::new(text.as_str(), false, text.only_number())).collect::<Vec<_>>();
    let (first, rest) = match place.printed.split_first() {
        Some((number, rest)) if compact => (Line::new(&format!("{}\u{a0}{number}", place.code), true, number.only_number()), numbers(rest)),
        _ => (Line::new(&place.name, true, None), numbers(&place.printed)),
    };
    Some(first).filter(|line| !line.words.is_empty()).into_iter().chain(rest).collect()
}

/// The cheapest candidate; of several, the first. What is dear to find out is only asked of those that could still win.
fn best(lines: &[Line], circle: &Circle, code: &str, taken: &[Placed], obstacles: &Obstacles<'_>) -> Placed {
    let mut best: Option<(f64, Placed)> = None;
    for candidate in candidates::candidates(lines, circle) {
        let could_win = |cost: f64| best.as_ref().is_none_or(|(lowest, _)| cost < *lowest);
        let mut cost = candidate.cost;
        if could_win(cost) {
            cost += conflicts(&candidate, circle, taken, obstacles, could_win);
        }
        if could_win(cost) {
            cost += FOREIGN * foreign_share(&candidate.area, code, obstacles.union);
        }
        if could_win(cost) {
            best = Some((cost, candidate));
        }
    }
    best.expect("there are always places to try").1
}

/// What it costs, beside its place, that a candidate touches something; no more than is needed to know that it cannot win.
fn conflicts(candidate: &Placed, own: &Circle, taken: &[Placed], obstacles: &Obstacles<'_>, could_win: impl Fn(f64) -> bool) -> f64 {
    let area = candidate.area.grown(CLEAR);
    let mut cost = 0.0;
    if !obstacles.picture.grown(-CLEAR).holds(&area) || obstacles.taken.iter().any(|taken| area.overlaps(taken)) {
        cost += UNREADABLE;
    }
    for circle in obstacles.circles {
        if !could_win(candidate.cost + cost) {
            return cost;
        }
        let is_own = circle.place == own.place;
        if !(is_own && candidate.inside) && area.nearest(circle.centre).distance(circle.centre) < circle.radius {
            cost += HIDDEN;
        }
        if !is_own && candidate.leader.is_some_and(|leader| leader.touches(circle.centre, circle.radius + CLEAR)) {
            cost += CROSSED;
        }
    }
    for other in taken {
        if !could_win(candidate.cost + cost) {
            return cost;
        }
        cost += conflict(candidate, other);
    }
    cost
}

/// What it costs that two labels or their leader lines touch.
fn conflict(one: &Placed, two: &Placed) -> f64 {
    let mut cost = 0.0;
    if one.area.grown(CLEAR).overlaps(&two.area) {
        cost += UNREADABLE;
    }
    let crosses = |leader: Option<Leader>, area: &Area| leader.is_some_and(|leader| leader.enters(&area.grown(CLEAR)));
    if crosses(one.leader, &two.area) || crosses(two.leader, &one.area) {
        cost += HIDDEN;
    }
    if let (Some(one), Some(two)) = (one.leader, two.leader)
        && one.crosses(two)
    {
        cost += CROSSED;
    }
    cost
}

/// How much of a label lies on Member States other than its own, from nought to one.
fn foreign_share(area: &Area, code: &str, union: &[Land]) -> f64 {
    let mut foreign = 0.0;
    for across in 0..4_u32 {
        for down in 0..3_u32 {
            let x = area.left + (area.right - area.left) * (f64::from(across) + 0.5) / 4.0;
            let y = area.top + (area.bottom - area.top) * (f64::from(down) + 0.5) / 3.0;
            if union.iter().any(|land| land.code != code && land.holds(Point::new(x, y))) {
                foreign += 1.0 / 12.0;
            }
        }
    }
    foreign
}

fn draw_label(drawing: &mut Drawing, lines: &[Line], placed: &Placed, look: &Look<'_>) {
    if let Some(leader) = placed.leader {
        drawing.shapes.push(Shape::Path { points: vec![leader.from, leader.to], stroke: look.theme.text, width: HAIRLINE });
    }
    let centre = placed.area.centre();
    let x = match placed.anchor {
        Anchor::Start => placed.area.left,
        Anchor::Middle => centre.x,
        Anchor::End => placed.area.right,
    };
    for (line, baseline) in lines.iter().zip(centred_baselines(centre.y, SMALL_SIZE, lines.len())) {
        let at = Point::new(x, baseline);
        let Line { words, bold, number } = line.clone();
        let colour = look.theme.text;
        let text = drawing::Text { words, at, anchor: placed.anchor, size: SMALL_SIZE, bold, colour, halo: !placed.inside };
        drawing.text_of(number.as_deref(), text);
    }
}
