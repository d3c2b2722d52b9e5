//! Whether every colour of text stands out from every colour that stands behind text.

use std::collections::BTreeSet;

use crate::audit::Point;
use crate::audit::contrast::{self, Colour, WHITE};
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(document: &Element, styles: &Element, faults: &mut Faults<'_>) {
    let within = |name: &str, attribute: &str| -> BTreeSet<String> {
        let elements = [document, styles].into_iter().flat_map(|part| part.within(name));
        elements.filter_map(|element| element.get(attribute)).map(str::to_owned).collect()
    };
    let grounds: Vec<Colour> = within("w:shd", "w:fill").iter().filter_map(|fill| colour(fill)).chain([WHITE]).collect();
    for text in within("w:color", "w:val") {
        let Some(of_text) = colour(&text) else { continue };
        let least = grounds.iter().map(|ground| contrast::ratio(of_text, *ground)).fold(f64::INFINITY, f64::min);
        if least < contrast::LEAST_FOR_TEXT {
            let message = format!("expected a contrast of {} to 1, found {least:.2} of the colour `{text}`", contrast::LEAST_FOR_TEXT);
            faults.of_file(Point::WordContrast, message);
        }
    }
}

/// `004494` as red, green and blue; nothing where a program chooses.
fn colour(text: &str) -> Option<Colour> {
    let part = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (text.len() == 6).then_some(())?;
    Some([part(0)?, part(2)?, part(4)?])
}
