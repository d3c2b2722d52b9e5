//! Whether tables and pictures stand under captions that number themselves.

use std::collections::BTreeMap;

use super::text::{Text, letters};
use crate::audit::Point;
use crate::audit::faults::Faults;
use crate::audit::xml::Element;

pub(super) fn check(text: &Text<'_>, faults: &mut Faults<'_>) {
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    let (mut for_table, mut for_picture) = (false, false);
    for block in &text.blocks {
        if text.is_caption(block) {
            (for_table, for_picture) = (true, true);
            number(block.element, &mut counted, faults);
            continue;
        }
        if block.element.name == "w:tbl" && !std::mem::take(&mut for_table) {
            faults.of_file(Point::WordCaptions, "expected a caption above every table, found a table without one");
        }
        if !block.element.within("w:drawing").is_empty() && !std::mem::take(&mut for_picture) {
            faults.of_file(Point::WordCaptions, "expected a caption above every picture, found a picture without one");
        }
    }
}

/// Counts as Word does when it updates the fields, and holds what is shown against it.
fn number(caption: &Element, counted: &mut BTreeMap<String, u32>, faults: &mut Faults<'_>) {
    let words = letters(caption);
    let field =
        caption.within("w:fldSimple").into_iter().find_map(|field| Some((field, field.get("w:instr")?.trim().strip_prefix("SEQ ")?)));
    let Some((field, instruction)) = field else {
        return faults.of_file(Point::WordCaptions, format!("expected a number that counts itself in `{words}`"));
    };
    let name = instruction.split(' ').next().unwrap_or_default();
    let last = counted.entry(name.to_owned()).or_default();
    let set = instruction.split_once("\\r ").and_then(|(_, number)| number.trim().parse().ok());
    *last = set.unwrap_or(*last + 1);
    let shown = letters(field);
    if shown != last.to_string() {
        faults.of_file(Point::WordCaptions, format!("expected the number {last} in `{words}`, found {shown}"));
    }
}
