//! Colours and sizes of the whole report: a code has the same colour in every figure.
//!
//! The colours of one set differ under the three kinds of colour blindness and mostly in lightness too, for print in grey; a test
//! holds that a number can be printed on each of them.

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// The ground.
pub(crate) const WHITE: Colour = Colour(0xFF, 0xFF, 0xFF);
/// Labels and numbers.
pub(crate) const INK: Colour = Colour(0x1F, 0x1F, 0x1F);
/// Axis text: `#404040`, darker than the lightest grey allowed.
pub(crate) const AXIS_INK: Colour = Colour(0x40, 0x40, 0x40);
/// Lines of the grid.
pub(crate) const GRID: Colour = Colour(0xDE, 0xDE, 0xDE);
/// The line that bars stand on, and leader lines.
pub(crate) const RULE: Colour = Colour(0x76, 0x76, 0x76);
/// An empty ring.
pub(crate) const EMPTY: Colour = Colour(0xE3, 0xE6, 0xEA);
/// The group of the rest, where a chart has one series.
pub(crate) const REST: Colour = Colour(0xA3, 0xAD, 0xB8);
/// A country of the Union on a map.
pub(crate) const UNION_LAND: Colour = Colour(0xC9, 0xD6, 0xE8);
/// Any other country on a map.
pub(crate) const OTHER_LAND: Colour = Colour(0xEC, 0xEC, 0xEC);
/// Circles on a map.
pub(crate) const CIRCLE: Colour = Colour(0x2B, 0x6C, 0xB8);
/// Outline of the marker on a country too small to see: weaker than a circle's, which it is not.
pub(crate) const MARKER_EDGE: Colour = Colour(0x7C, 0x93, 0xB5);
/// Outlines of the circles on a map.
pub(crate) const CIRCLE_EDGE: Colour = Colour(0x0F, 0x35, 0x66);

/// Shades of a map from the lowest class to the highest: one hue, ever darker, so that they keep their order in grey.
const SHADES: [Colour; 7] = [
    Colour(0xCB, 0xDD, 0xF0),
    Colour(0xA9, 0xCB, 0xE6),
    Colour(0x86, 0xB5, 0xDB),
    Colour(0x5D, 0x9B, 0xCE),
    Colour(0x2F, 0x6B, 0xA8),
    Colour(0x1B, 0x4F, 0x8A),
    Colour(0x0B, 0x2F, 0x5E),
];
/// A region without a value on a map of shades, below its hatching.
pub(crate) const NO_DATA: Colour = Colour(0xF5, 0xF5, 0xF5);
/// The hatching of a region without a value.
pub(crate) const HATCH: Colour = Colour(0x9C, 0x9C, 0x9C);
/// Borders of countries on a map of regions.
pub(crate) const COUNTRY_BORDER: Colour = Colour(0x4A, 0x4A, 0x4A);
/// Borders of regions on a map of their boundaries.
pub(crate) const REGION_BORDER: Colour = Colour(0x9A, 0x9A, 0x9A);

/// Size of labels and numbers: 9.5 points.
pub(crate) const LABEL_SIZE: f64 = 335.0;
/// Size of axis text and of texts in and on shapes: 9.07 points.
pub(crate) const SMALL_SIZE: f64 = 320.0;

/// Size of the codes on the squares of a tile map, the only text below nine points: 7.1 points.
pub(crate) const TILE_SIZE: f64 = 250.0;

/// Width of hairlines, such as the grid and borders.
pub(crate) const HAIRLINE: f64 = 18.0;

/// For codes that the theme does not know, by position.
const SEQUENCE: [Colour; 6] = [
    Colour(0x12, 0x46, 0x7F),
    Colour(0xD0, 0x7A, 0x1F),
    Colour(0x4F, 0xA3, 0x9B),
    Colour(0x8A, 0x4B, 0x7D),
    Colour(0x7F, 0xAE, 0xDC),
    Colour(0x6B, 0x6B, 0x6B),
];

/// The colour that a code has in the whole report.
pub(crate) fn by_code(code: &str) -> Option<Colour> {
    Some(match code {
        "clean" => Colour(0x2F, 0x9E, 0x78),
        "digital" => Colour(0x1D, 0x4F, 0x91),
        "bio" => Colour(0xE0, 0x8A, 0x00),
        "defence" => Colour(0x8A, 0x3A, 0x5E),
        "ERDF" | "approved" | "preselected" => Colour(0x12, 0x46, 0x7F),
        "JTF" => Colour(0xB8, 0x54, 0x20),
        "ESF+" => Colour(0x4F, 0x9B, 0xD0),
        "CF" => Colour(0x6B, 0x6B, 0x6B),
        "pending" => Colour(0x7F, 0xAE, 0xDC),
        "not_preselected" => REST,
        "less-developed" => Colour(0x0F, 0x3D, 0x6E),
        "transition" => Colour(0x55, 0x92, 0xD0),
        "more-developed" => Colour(0xA5, 0xC8, 0xEA),
        _ => return None,
    })
}

/// The colour of a code, or of its position where the code has none.
pub(crate) fn colour(code: &str, position: usize) -> Colour {
    by_code(code).unwrap_or(SEQUENCE[position % SEQUENCE.len()])
}

/// The shade of a class, of so many: spread over all shades, so that few classes differ much.
pub(crate) fn shade(class: usize, classes: usize) -> Colour {
    match classes {
        0 | 1 => SHADES[SHADES.len() / 2],
        _ => SHADES[(class * (SHADES.len() - 1) * 2 + classes - 1) / ((classes - 1) * 2)],
    }
}

impl Colour {
    /// The colour halfway to white, for what should stand back.
    pub(crate) const fn muted(self) -> Self {
        Self(u8::midpoint(self.0, 0xFF), u8::midpoint(self.1, 0xFF), u8::midpoint(self.2, 0xFF))
    }

    /// Black or white, whichever reads better on this colour.
    pub(crate) fn ink(self) -> Self {
        if self.contrast(WHITE) >= self.contrast(INK) { WHITE } else { INK }
    }

    /// The contrast ratio of the Web Content Accessibility Guidelines, from 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: [&str; 15] = [
        "clean",
        "digital",
        "bio",
        "defence",
        "ERDF",
        "JTF",
        "ESF+",
        "CF",
        "approved",
        "pending",
        "preselected",
        "not_preselected",
        "less-developed",
        "transition",
        "more-developed",
    ];

    #[test]
    fn every_code_of_the_report_has_its_colour() {
        assert!(CODES.iter().all(|code| by_code(code).is_some()));
    }

    #[test]
    fn a_number_can_be_read_on_every_fill() {
        let fills = CODES.iter().filter_map(|code| by_code(code)).chain(SEQUENCE).chain([REST]);
        for fill in fills.flat_map(|fill| [fill, fill.muted()]).chain(SHADES).chain([NO_DATA, UNION_LAND]) {
            assert!(fill.contrast(fill.ink()) >= 4.5, "{fill:?}: {:.2}", fill.contrast(fill.ink()));
        }
    }

    #[test]
    fn text_is_dark_enough_on_white() {
        let lightest_allowed = Colour(0x59, 0x59, 0x59).contrast(WHITE);
        assert!(AXIS_INK.contrast(WHITE) > lightest_allowed && INK.contrast(WHITE) > lightest_allowed);
    }

    #[test]
    fn the_shades_of_a_map_get_darker_from_class_to_class() {
        for classes in 2..=7 {
            let shades: Vec<Colour> = (0..classes).map(|class| shade(class, classes)).collect();
            assert!(shades.is_sorted_by(|lighter, darker| lighter.luminance() > darker.luminance() * 1.2), "{classes}: {shades:?}");
            assert_eq!((shades[0], shades[classes - 1]), (SHADES[0], SHADES[6]));
        }
        // In grey print the lowest class is not to be taken for a country outside the Union.
        assert!(OTHER_LAND.contrast(SHADES[0]) > 1.15);
    }

    #[test]
    fn neighbours_in_a_stack_differ_in_lightness() {
        for (below, above) in [
            ("approved", "pending"),
            ("preselected", "not_preselected"),
            ("less-developed", "transition"),
            ("transition", "more-developed"),
        ] {
            let contrast = colour(below, 0).contrast(colour(above, 1));
            assert!(contrast > 1.8, "{below} and {above}: {contrast:.2}");
        }
    }

    #[test]
    fn unknown_codes_take_the_colours_in_order_and_start_again() {
        assert_eq!(colour("new", 1), SEQUENCE[1]);
        assert_eq!(colour("new", 7), SEQUENCE[1]);
    }
}
