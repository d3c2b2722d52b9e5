//! Sizes of text and lines, and what is done with colours. The colours themselves are those of [`crate::report::Theme`].

pub(crate) use crate::report::Colour;

/// Size of labels and numbers: 9.5 points in the report's column.
pub(crate) const LABEL_SIZE: f64 = 335.0;
/// Size of axis text and of texts in and on shapes: 9.07 points.
pub(crate) const SMALL_SIZE: f64 = 320.0;
/// Width of hairlines, such as the grid and borders.
pub(crate) const HAIRLINE: f64 = 18.0;

/// A colour on the way to another one: `share` is 0 for the first and 1 for the other.
pub(crate) fn mixed(colour: Colour, other: Colour, share: f64) -> Colour {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a mean of two bytes is a byte; the cast saturates")]
    let part = |one: u8, two: u8| (f64::from(one) + (f64::from(two) - f64::from(one)) * share).round() as u8;
    Colour(part(colour.0, other.0), part(colour.1, other.1), part(colour.2, other.2))
}

#[cfg(test)]
mod tests {
    use super::super::blindness::{self, Kind};
    use super::super::look::Look;
    use super::*;
    use crate::report::{ChartSize, Theme};

    /// The codes that stand beside each other in a chart.
    const SETS: [&[&str]; 5] = [
        &["clean", "digital", "bio", "defence"],
        &["ERDF", "ESF+", "JTF", "CF"],
        &["approved", "pending"],
        &["preselected", "not_preselected"],
        &["less-developed", "transition", "more-developed"],
    ];

    fn colours(theme: &Theme) -> impl Iterator<Item = (&str, Colour)> {
        SETS.iter().flat_map(|set| set.iter()).map(|code| (*code, theme.codes[*code]))
    }

    #[test]
    fn every_code_of_the_report_has_its_colour() {
        let theme = Theme::default();
        assert_eq!(colours(&theme).count(), theme.codes.len());
    }

    #[test]
    fn no_colour_stands_for_two_things_but_the_blue_for_what_counts() {
        let theme = Theme::default();
        for (one, colour) in colours(&theme) {
            for (two, other) in colours(&theme).filter(|(two, _)| *two != one) {
                let both_count = [one, two].iter().all(|code| ["approved", "preselected"].contains(code));
                assert!(colour != other || both_count, "{one} and {two}");
            }
        }
    }

    #[test]
    fn every_fill_stands_out_from_the_ground_three_to_one() {
        let theme = Theme::default();
        let more = theme.others.iter().map(|colour| ("other", *colour)).chain([("rest", theme.rest), ("bars", theme.bars)]);
        for (code, colour) in colours(&theme).chain(more) {
            assert!(colour.contrast(theme.ground) >= 3.0, "{code}: {:.2}", colour.contrast(theme.ground));
        }
    }

    #[test]
    fn the_colours_of_one_set_are_told_apart_with_every_kind_of_colour_blindness() {
        let theme = Theme::default();
        for set in SETS {
            for (position, one) in set.iter().enumerate() {
                for two in &set[position + 1..] {
                    for kind in Kind::ALL {
                        let difference = blindness::difference(theme.codes[*one], theme.codes[*two], kind);
                        assert!(difference >= 15.0, "{one} and {two}, {kind:?}: {difference:.1}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_number_can_be_read_on_every_fill() {
        let theme = Theme::default();
        let look = Look::new(&theme, ChartSize::Report, 1.0);
        let fills = colours(&theme).map(|(_, colour)| colour).chain(theme.others.clone()).chain(theme.shades);
        for fill in fills.chain([theme.rest, look.no_data(), theme.union]) {
            assert!(fill.contrast(look.ink_on(fill)) >= 4.5, "{fill}: {:.2}", fill.contrast(look.ink_on(fill)));
        }
    }

    #[test]
    fn text_is_dark_enough_on_the_ground() {
        let theme = Theme::default();
        let look = Look::new(&theme, ChartSize::Report, 1.0);
        assert!(look.weak_text().contrast(theme.ground) > 7.0 && theme.text.contrast(theme.ground) > 7.0);
    }

    #[test]
    fn the_shades_of_a_map_get_darker_from_class_to_class() {
        let theme = Theme::default();
        let look = Look::new(&theme, ChartSize::Report, 1.0);
        for classes in 2..=7 {
            let shades: Vec<Colour> = (0..classes).map(|class| look.shade(class, classes)).collect();
            assert!(shades.is_sorted_by(|lighter, darker| lighter.luminance() > darker.luminance() * 1.2), "{classes}: {shades:?}");
            assert_eq!((shades[0], shades[classes - 1]), (theme.shades[0], theme.shades[6]));
        }
        // In grey print the lowest class is not to be taken for a country outside the Union.
        assert!(theme.outside.contrast(theme.shades[0]) > 1.15);
    }

    #[test]
    fn unknown_codes_take_the_colours_in_order_and_start_again() {
        let theme = Theme::default();
        let look = Look::new(&theme, ChartSize::Report, 1.0);
        assert_eq!((look.colour("new", 1), look.colour("new", 7)), (theme.others[1], theme.others[1]));
    }
}
