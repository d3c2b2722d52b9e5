//! Whether every pair of colours that the style declares stands out, in the light and in the dark.

use std::collections::BTreeMap;

use super::Page;
use crate::audit::Point;
use crate::audit::contrast::{self, Colour};
use crate::audit::faults::Faults;

/// What is no text, such as the frame of what has the focus, needs less (success criterion 1.4.11).
const LEAST_FOR_SHAPES: f64 = 3.0;

/// The grounds that a text may stand on where its rule names none: the page, and a row below the mouse or of a sum.
const GROUNDS: &[&str] = &["--ground", "--faint"];

/// Colours by their names in the style.
type Palette = BTreeMap<String, Colour>;

pub(super) fn check(page: &Page<'_>, faults: &mut Faults<'_>) {
    let palettes = palettes(page.style);
    if palettes.len() < 2 {
        faults.of_file(Point::PageContrast, "expected colours for the light and for the dark, found one palette");
    }
    for palette in &palettes {
        for rule in rules(page.style) {
            pairs(rule, palette, faults);
        }
    }
}

/// The palettes of the style: the first, and the others over it.
fn palettes(style: &str) -> Vec<Palette> {
    let mut palettes: Vec<Palette> = Vec::new();
    for block in style.split(":root {").skip(1) {
        let block = block.split('}').next().unwrap_or_default();
        let declared = declarations(block).filter_map(|(name, value)| Some((name.to_owned(), colour(value)?)));
        let mut palette = palettes.first().cloned().unwrap_or_default();
        palette.extend(declared);
        palettes.push(palette);
    }
    palettes
}

/// The declarations of each rule, without those that name the colours.
fn rules(style: &str) -> impl Iterator<Item = &str> {
    let blocks = style.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    blocks.filter(|block| !block.contains("--ground:"))
}

fn declarations(block: &str) -> impl Iterator<Item = (&str, &str)> {
    block.split(';').filter_map(|declaration| declaration.split_once(':')).map(|(name, value)| (name.trim(), value.trim()))
}

fn pairs(rule: &str, palette: &Palette, faults: &mut Faults<'_>) {
    let value = |wanted: &[&str]| declarations(rule).filter(|(name, _)| wanted.contains(name)).map(|(_, value)| value).last();
    let own = value(&["background", "background-color"]).and_then(|value| resolved(value, palette));
    let grounds: Vec<Colour> = match own {
        Some(own) => vec![own],
        None => GROUNDS.iter().filter_map(|name| palette.get(*name)).copied().collect(),
    };
    let text = value(&["color"]).and_then(|value| resolved(value, palette));
    let frame = value(&["outline"]).and_then(|value| value.rsplit(' ').next()).and_then(|value| resolved(value, palette));
    for (colour, least) in [(text, contrast::LEAST_FOR_TEXT), (frame, LEAST_FOR_SHAPES)] {
        let Some(colour) = colour else { continue };
        for ground in &grounds {
            let ratio = contrast::ratio(colour, *ground);
            if ratio < least {
                let message = format!("expected a contrast of {least} to 1 in `{}`, found {ratio:.2}", rule.trim());
                faults.of_file(Point::PageContrast, message);
            }
        }
    }
}

/// A colour as a rule names it; nothing where it is inherited or none.
fn resolved(value: &str, palette: &Palette) -> Option<Colour> {
    match value.strip_prefix("var(").and_then(|name| name.strip_suffix(')')) {
        Some(name) => palette.get(name).copied(),
        None => colour(value),
    }
}

/// `#ffffff` as red, green and blue.
fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Sink;

    const STYLE: &str = ":root { --ground: #ffffff; --text: #767676; }\n@media dark { :root { --ground: #000000; --text: #eeeeee; } }\n\
                         p { color: var(--text); }\nb { color: #ffffff; background: #eeeeee; }";

    #[test]
    fn each_pair_is_computed_in_each_palette() {
        let mut sink = Sink::new();
        let page = Page { text: "", body: crate::audit::xml::Element::default(), style: STYLE };
        check(&page, &mut Faults::new("en/report.html", &mut sink));
        let findings = sink.finish(&[]);
        assert_eq!(findings.iter().count(), 1, "{findings:?}");
        assert!(findings.iter().next().unwrap().message.ends_with("in `color: #ffffff; background: #eeeeee;`, found 1.16"));
        let palettes = palettes(STYLE);
        assert_eq!([palettes[0]["--text"], palettes[1]["--text"]], [[0x76; 3], [0xee; 3]]);
    }
}
