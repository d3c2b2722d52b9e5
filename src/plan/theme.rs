//! The colours of the charts: the program's own, and what a campaign's theme sets instead.

use std::collections::BTreeSet;

use super::resolve::{Author, Context};
use crate::codes;
use crate::definition::{self, Name};
use crate::diag::Code;
use crate::report::{Colour, SHADES, Theme};

/// What text needs to be read (success criterion 1.4.3 of the Web Content Accessibility Guidelines).
const LEAST_FOR_TEXT: f64 = 4.5;
/// What a shape needs to be seen (success criterion 1.4.11).
const LEAST_FOR_SHAPES: f64 = 3.0;
/// What two shades that follow each other need, so that the darker one is seen to be darker.
const LEAST_FOR_SHADES: f64 = 1.15;

/// A campaign's theme with its text, from which places are told.
#[derive(Debug, Clone)]
pub struct WrittenTheme {
    /// The theme.
    pub theme: definition::Theme,
    /// The text of its file.
    pub text: String,
    /// The file.
    pub file: String,
}

/// The theme with the campaign's colours; a name that means nothing and a colour that cannot be seen are findings.
pub(super) fn resolve(written: &definition::Theme, context: &mut Context<'_>) -> Theme {
    let mut theme = Theme::default();
    let chart = &written.chart;
    let map = &written.map;
    for (place, name) in [
        (&mut theme.ground, &chart.ground),
        (&mut theme.text, &chart.text),
        (&mut theme.bars, &chart.bars),
        (&mut theme.rest, &chart.rest),
        (&mut theme.circles, &map.circles),
        (&mut theme.union, &map.union),
        (&mut theme.outside, &map.outside),
    ] {
        if let Some(colour) = name.as_ref().and_then(|name| colour(name, context)) {
            *place = colour;
        }
    }
    let known = known_codes(&theme);
    for (code, name) in &written.codes {
        let position = context.find(Author::Campaign, "code with a colour", code, known.iter().map(String::as_str));
        if let (Some(_), Some(colour)) = (position, colour(name, context)) {
            theme.codes.insert(code.get_ref().clone(), colour);
        }
    }
    let others: Vec<Colour> = chart.others.iter().filter_map(|name| colour(name, context)).collect();
    if !others.is_empty() {
        theme.others = others;
    }
    set_shades(&mut theme, &map.shades, context);
    judge(written, &theme, context);
    theme
}

/// The codes of all lists but those of places and objectives, and the names of measures that have a colour.
fn known_codes(theme: &Theme) -> BTreeSet<String> {
    const LISTS: [&str; 7] = ["sector", "fund", "programme", "status", "category_of_region", "enterprise_type", "respondent_type"];
    let lists = LISTS.iter().filter_map(|name| codes::list(name));
    let listed = lists.flat_map(|list| list.codes().map(str::to_owned).collect::<Vec<_>>());
    listed.chain(theme.codes.keys().cloned()).collect()
}

fn colour(name: &Name, context: &mut Context<'_>) -> Option<Colour> {
    let colour = Colour::parse(name.get_ref());
    if colour.is_none() {
        let message = format!("expected a colour such as `#004494`, found `{}`", name.get_ref());
        context.fault(Code::InvalidDefinition, Author::Campaign, name.span(), message, None);
    }
    colour
}

fn set_shades(theme: &mut Theme, names: &[Name], context: &mut Context<'_>) {
    let Some(first) = names.first() else { return };
    let shades: Vec<Colour> = names.iter().filter_map(|name| colour(name, context)).collect();
    match <[Colour; SHADES]>::try_from(shades) {
        Ok(shades) => theme.shades = shades,
        Err(shades) if shades.len() == names.len() => {
            let message = format!("expected {SHADES} shades, the lightest first, found {}", names.len());
            context.fault(Code::InvalidDefinition, Author::Campaign, first.span(), message, None);
        }
        Err(_) => {}
    }
}

/// Says which of the campaign's colours do not stand out from what they are seen against.
fn judge(written: &definition::Theme, theme: &Theme, context: &mut Context<'_>) {
    let (chart, map) = (&written.chart, &written.map);
    // A ground that is set is judged by the text on it, whoever sets that.
    if let Some(name) = chart.text.as_ref().or(chart.ground.as_ref()) {
        contrast(name, ("text", theme.text), ("the ground", theme.ground), LEAST_FOR_TEXT, context);
    }
    let named = [("bars", &chart.bars, theme.bars), ("rest", &chart.rest, theme.rest)];
    let named = named.into_iter().filter_map(|(what, name, colour)| Some((what, name.as_ref()?, colour)));
    let codes = written.codes.iter().filter_map(|(code, name)| Some((code.get_ref().as_str(), name, Colour::parse(name.get_ref())?)));
    let others = chart.others.iter().filter_map(|name| Some(("others", name, Colour::parse(name.get_ref())?)));
    for (what, name, colour) in named.chain(codes).chain(others) {
        contrast(name, (what, colour), ("the ground", theme.ground), LEAST_FOR_SHAPES, context);
    }
    if let Some(name) = map.circles.as_ref().or(map.union.as_ref()) {
        contrast(name, ("circles", theme.circles), ("the land of the Union", theme.union), LEAST_FOR_SHAPES, context);
    }
    for (pair, name) in theme.shades.windows(2).zip(map.shades.iter().skip(1)) {
        if pair[0].luminance() < pair[1].luminance() || pair[0].contrast(pair[1]) < LEAST_FOR_SHADES {
            let message = format!("the shade `{}` is not clearly darker than `{}` before it", pair[1], pair[0]);
            let hint = "take shades that get darker step by step, so that they keep their order in grey".to_owned();
            context.fault(Code::PoorContrast, Author::Campaign, name.span(), message, Some(hint));
        }
    }
}

fn contrast(name: &Name, (what, colour): (&str, Colour), (against, other): (&str, Colour), least: f64, context: &mut Context<'_>) {
    let found = colour.contrast(other);
    if found < least {
        let message =
            format!("`{colour}` of `{what}` has a contrast of {found:.1} to 1 with `{other}` of {against}, expected {least} to 1 or more");
        let direction = if other.luminance() > 0.18 { "darker" } else { "lighter" };
        context.fault(Code::PoorContrast, Author::Campaign, name.span(), message, Some(format!("take a {direction} colour")));
    }
}
