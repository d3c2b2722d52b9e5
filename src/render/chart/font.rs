//! How wide a text is in the font that the program ships.

use std::sync::LazyLock;

use ab_glyph::{Font, FontRef};

/// The font's name, as the documents give it.
pub(crate) const FAMILY: &str = "Noto Sans";

/// A reader without our font sees Arial or Helvetica, which are up to this much wider.
const FALLBACK_ALLOWANCE: f64 = 1.08;

static REGULAR: LazyLock<FontRef<'static>> = LazyLock::new(|| parse(notosans::REGULAR_TTF));
static BOLD: LazyLock<FontRef<'static>> = LazyLock::new(|| parse(notosans::BOLD_TTF));

fn parse(bytes: &'static [u8]) -> FontRef<'static> {
    FontRef::try_from_slice(bytes).expect("the shipped font is a valid font file")
}

/// The width of a line of text in our own font. Kerning is left out: it only ever makes a line of this font narrower.
pub(crate) fn width(text: &str, size: f64, bold: bool) -> f64 {
    let font: &FontRef<'_> = if bold { &BOLD } else { &REGULAR };
    let units = f64::from(font.units_per_em().expect("the shipped font states its units"));
    let advances: f64 = text.chars().map(|letter| f64::from(font.h_advance_unscaled(font.glyph_id(letter)))).sum();
    advances / units * size
}

/// The width to keep free for a line of text, whichever of the named fonts shows it.
pub(crate) fn room(text: &str, size: f64, bold: bool) -> f64 {
    width(text, size, bold) * FALLBACK_ALLOWANCE
}

/// The first character that either weight of the font has no glyph for.
pub(crate) fn missing_glyph(text: &str) -> Option<char> {
    text.chars().find(|&letter| [&REGULAR, &BOLD].iter().any(|font| font.glyph_id(letter).0 == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_digits_are_as_wide_as_noto_sans_makes_them() {
        assert!((width("0000000000", 100.0, false) - 572.0).abs() < 1.0);
    }

    #[test]
    fn bold_takes_more_room_than_regular() {
        assert!(room("Duitsland", 335.0, true) > room("Duitsland", 335.0, false));
    }

    #[test]
    fn the_font_has_the_letters_signs_and_spaces_of_every_language() {
        let languages = "Größe įžanga čeština łąka øre ăâîșț ñandú għaġina éirím Ελλάδα έργα България щит \u{a0}\u{202f}\u{2009}–−€·…%";
        assert_eq!(missing_glyph(languages), None);
    }

    #[test]
    fn a_letter_that_the_font_lacks_is_named() {
        assert_eq!(missing_glyph("a 中"), Some('中'));
    }
}
