//! How much two colours stand out from each other, by the formula of the Web Content Accessibility Guidelines 2.2 ("contrast ratio").

/// Red, green and blue.
pub(super) type Colour = [u8; 3];

pub(super) const WHITE: Colour = [255, 255, 255];

/// What text needs (success criterion 1.4.3).
pub(super) const LEAST_FOR_TEXT: f64 = 4.5;

/// From 1 (the same) to 21 (black and white).
pub(super) fn ratio(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_ratios_come_out() {
        assert!((ratio([0, 0, 0], WHITE) - 21.0).abs() < 0.001);
        assert!((ratio([0x76, 0x76, 0x76], WHITE) - 4.54).abs() < 0.01);
        assert!((ratio([0x77, 0x77, 0x77], WHITE) - 4.48).abs() < 0.01);
    }
}
