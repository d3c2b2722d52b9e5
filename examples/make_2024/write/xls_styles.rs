//! Fonts and cell formats of the old Excel format.

use super::xls::{Record, characters};
use crate::sheet::{Cell, Decimals, Kind};

const BLACK: u16 = 0x7FFF;
const WHITE: u16 = 9;
const DARK_BLUE: u16 = 18;
const LIGHT_BLUE: u16 = 31;
const GREY: u32 = 23;
/// Alignment to the left with an indent, wrapped, at the top.
const LEFT_WRAPPED: u8 = 0x09;

/// The kinds of rows, each with one format for text and one for numbers, in this order.
const KINDS: [Kind; 7] = [Kind::Title, Kind::Preamble, Kind::Header, Kind::Body, Kind::Subtotal, Kind::Total, Kind::Note];
/// Formats 0 to 15 are the program's own.
const FIRST_FORMAT: u16 = 16;

/// The format of a cell, by its place in the list that `records` writes.
pub(super) fn format_of(kind: Kind, cell: &Cell) -> u16 {
    let place = KINDS.iter().position(|other| *other == kind).expect("every kind of row has a format");
    let number = match cell {
        Cell::Number(_, Decimals::None) | Cell::Sum { decimals: Decimals::None, .. } => 1,
        Cell::Number(..) | Cell::Sum { .. } => 2,
        _ => 0,
    };
    FIRST_FORMAT + u16::try_from(place * 3 + number).expect("there are few formats")
}

/// The records of all fonts and formats.
pub(super) fn records() -> Vec<Record> {
    // The number 4 names no font: the fifth font has the number 5.
    let mut records = vec![
        font(10, BLACK, false, false),
        font(14, BLACK, true, false),
        font(10, WHITE, true, false),
        font(10, BLACK, true, false),
        font(9, BLACK, false, true),
    ];
    records.extend((0..15).map(|_| format(0, 0, 0xFFF5, 0x20, None, false)));
    records.push(format(0, 0, 1, 0x20, None, false));
    for kind in KINDS {
        for number_format in [0, 3, 4] {
            records.push(kind_format(kind, number_format));
        }
    }
    // The style `Normal`.
    records.push(Record::new(0x0293, &[0x00, 0x80, 0x00, 0xFF]));
    records
}

fn kind_format(kind: Kind, number_format: u16) -> Record {
    let (font, ground) = match kind {
        Kind::Title => (1, None),
        Kind::Preamble | Kind::Body => (0, None),
        Kind::Header => (2, Some(DARK_BLUE)),
        Kind::Subtotal => (3, None),
        Kind::Total => (3, Some(LIGHT_BLUE)),
        Kind::Note => (5, None),
    };
    // Bits 0 to 2 align from left to right, bit 3 wraps, bits 4 to 6 align from top to bottom.
    let alignment = match (kind, number_format) {
        (Kind::Header, _) => 0x1A,
        (Kind::Body, 0) => LEFT_WRAPPED,
        _ => 0x00,
    };
    format(font, number_format, 1, alignment, ground, kind.is_table())
}

fn font(points: u16, colour: u16, bold: bool, italic: bool) -> Record {
    let mut data = Vec::new();
    for number in [points * 20, if italic { 2 } else { 0 }, colour, if bold { 700 } else { 400 }, 0] {
        data.extend(number.to_le_bytes());
    }
    let name = "Arial";
    data.extend([0, 0, 0, 0, u8::try_from(name.len()).expect("the name is short")]);
    data.extend(characters(name));
    Record::new(0x0031, &data)
}

fn format(font: u16, number_format: u16, parent: u16, alignment: u8, ground: Option<u16>, framed: bool) -> Record {
    let mut data = Vec::new();
    for number in [font, number_format, parent] {
        data.extend(number.to_le_bytes());
    }
    let indent = u8::from(alignment == LEFT_WRAPPED);
    data.extend([alignment, 0, indent, if parent == 1 { 0xFC } else { 0 }]);
    let (left_and_right, top_and_bottom) = if framed { (0x1111 | GREY << 16 | GREY << 23, GREY | GREY << 7) } else { (0, 0) };
    let solid = if ground.is_some() { 1 << 26 } else { 0 };
    data.extend(u32::to_le_bytes(left_and_right));
    data.extend(u32::to_le_bytes(top_and_bottom | solid));
    data.extend((ground.unwrap_or(64) | 65 << 7).to_le_bytes());
    Record::new(0x00E0, &data)
}
