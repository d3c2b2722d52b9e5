//! The colours of the whole report: a code has the same colour in every figure.
//!
//! The program's own colours begin at those of the Europa Component Library and were moved until all of one set can be told apart with
//! each of the three kinds of colour blindness; the tests of `render::chart::theme` hold that. A campaign can set others.

use std::collections::BTreeMap;

use super::colour::Colour;

/// How many shades a map has, from the lightest to the darkest.
pub const SHADES: usize = 7;

/// The colours of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// What pictures stand on.
    pub ground: Colour,
    /// Labels and numbers.
    pub text: Colour,
    /// Bars of amounts and counts that are of no sector, fund or state.
    pub bars: Colour,
    /// The group of the rest.
    pub rest: Colour,
    /// Colours by code: of a sector, a fund, a state.
    pub codes: BTreeMap<String, Colour>,
    /// Colours of series without one of their own, by position.
    pub others: Vec<Colour>,
    /// Shades of a map, from the lowest class to the highest.
    pub shades: [Colour; SHADES],
    /// Circles on a map.
    pub circles: Colour,
    /// Countries and regions of the Union below circles.
    pub union: Colour,
    /// Countries outside the Union.
    pub outside: Colour,
}

impl Default for Theme {
    fn default() -> Self {
        Self {
            ground: Colour::WHITE,
            text: Colour(0x1F, 0x1F, 0x1F),
            bars: BLUE,
            rest: Colour(0x84, 0x8D, 0x98),
            codes: CODES.iter().map(|(code, colour)| ((*code).to_owned(), *colour)).collect(),
            others: OTHERS.to_vec(),
            shades: MAP,
            circles: Colour(0x2B, 0x6C, 0xB8),
            union: Colour(0xC9, 0xD6, 0xE8),
            outside: Colour(0xEC, 0xEC, 0xEC),
        }
    }
}

/// The blue of the Commission's pages: what counts, and what has no colour of its own.
const BLUE: Colour = Colour(0x00, 0x44, 0x94);

/// The program's colours by code. Each set (sectors, funds, states of an amendment, states of a seal, categories of region) has hues that no other has,
/// but for the blue, which stands for what counts.
const CODES: &[(&str, Colour)] = &[
    ("clean", Colour(0x2F, 0x96, 0x61)),
    ("digital", Colour(0x2A, 0x6F, 0xC6)),
    ("bio", Colour(0xC7, 0x7A, 0x00)),
    ("defence", Colour(0x6E, 0x2A, 0x3C)),
    ("ERDF", Colour(0x00, 0x6D, 0x77)),
    ("ESF+", Colour(0xD2, 0x65, 0xA6)),
    ("JTF", Colour(0x8C, 0x53, 0x12)),
    ("CF", Colour(0x33, 0x3B, 0x46)),
    ("approved", BLUE),
    ("pending", Colour(0x5B, 0x90, 0xCA)),
    ("preselected", BLUE),
    ("not_preselected", Colour(0x84, 0x8D, 0x98)),
    ("less-developed", Colour(0x3F, 0x21, 0x60)),
    ("transition", Colour(0x7C, 0x55, 0xA8)),
    ("more-developed", Colour(0xA5, 0x85, 0xC8)),
];

/// For series whose codes have no colour, by position.
const OTHERS: [Colour; 6] = [
    BLUE,
    Colour(0xC7, 0x6A, 0x14),
    Colour(0x2F, 0x8F, 0x87),
    Colour(0x8A, 0x4B, 0x7D),
    Colour(0x5B, 0x90, 0xCA),
    Colour(0x6B, 0x6B, 0x6B),
];

/// One hue, ever darker, so that the classes keep their order in grey.
const MAP: [Colour; SHADES] = [
    Colour(0xCB, 0xDD, 0xF0),
    Colour(0xA9, 0xCB, 0xE6),
    Colour(0x86, 0xB5, 0xDB),
    Colour(0x5D, 0x9B, 0xCE),
    Colour(0x2F, 0x6B, 0xA8),
    Colour(0x1B, 0x4F, 0x8A),
    Colour(0x0B, 0x2F, 0x5E),
];
