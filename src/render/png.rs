//! SVG to PNG, with the shipped font only.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

/// Dots per inch that the lengths in an SVG document are read with.
const SVG_DENSITY: f64 = 96.0;

/// Inches in a metre.
const INCHES_PER_METRE: f64 = 1.0 / 0.0254;

/// Length of a PNG file's signature and its header chunk, after which the density goes.
const HEADER: usize = 8 + 25;

/// Turns one of our own SVG documents into a PNG file of so many dots per inch: at 300, 16 cm become 1890 dots.
#[must_use]
pub fn png(svg: &str, density: f64) -> Vec<u8> {
    let mut fonts = Database::new();
    fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
    fonts.load_font_data(notosans::BOLD_TTF.to_vec());
    let options = Options { fontdb: Arc::new(fonts), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).expect("our own svg is well-formed");
    let (width, height) = (dots(tree.size().width(), density), dots(tree.size().height(), density));
    let mut pixels = Pixmap::new(width, height).expect("a chart has a width and a height");
    let scale = |dots: u32, length: f32| f32::from(u16::try_from(dots).expect("a chart is smaller than 65 536 dots")) / length;
    let transform = Transform::from_scale(scale(width, tree.size().width()), scale(height, tree.size().height()));
    resvg::render(&tree, transform, &mut pixels.as_mut());
    with_density(&pixels.encode_png().expect("encoding to memory cannot fail"), density)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are positive and small; the cast saturates")]
fn dots(length: f32, density: f64) -> u32 {
    (f64::from(length) * density / SVG_DENSITY).round() as u32
}

/// The file with a `pHYs` chunk after its header.
fn with_density(file: &[u8], density: f64) -> Vec<u8> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a density is positive and small; the cast saturates")]
    let per_metre = ((density * INCHES_PER_METRE).round() as u32).to_be_bytes();
    let mut chunk = b"pHYs".to_vec();
    chunk.extend(per_metre);
    chunk.extend(per_metre);
    chunk.push(1); // The unit is the metre.
    let (header, rest) = file.split_at(HEADER);
    [header, &9_u32.to_be_bytes(), &chunk, &checksum(&chunk).to_be_bytes(), rest].concat()
}

/// The cyclic redundancy check of the PNG specification, annex D.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |value: u32| if value & 1 == 1 { 0xEDB8_8320 ^ (value >> 1) } else { value >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), |value, _| step(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="16cm" height="4.00cm" viewBox="0 0 16000 4000"><rect width="16000" height="4000" fill="#FFFFFF"/><text x="100" y="900" font-size="800">Ω щ</text></svg>"##;

    #[test]
    fn a_column_of_16_cm_has_1890_dots_at_300_to_the_inch() {
        let file = png(SQUARE, 300.0);
        assert_eq!(file[16..24], [1890_u32.to_be_bytes(), 472_u32.to_be_bytes()].concat());
        assert_eq!(&file[33..41], b"\0\0\0\x09pHYs");
        assert_eq!(file[41..50], [&11_811_u32.to_be_bytes()[..], &11_811_u32.to_be_bytes(), &[1]].concat());
    }

    #[test]
    fn the_checksum_is_the_one_of_the_specification() {
        assert_eq!(checksum(b"IEND"), 0xAE42_6082);
    }

    #[test]
    fn the_same_drawing_gives_the_same_bytes() {
        assert_eq!(png(SQUARE, 300.0), png(SQUARE, 300.0));
    }

    #[test]
    fn text_leaves_ink() {
        let blank = SQUARE.replace("Ω щ", "");
        assert_ne!(png(SQUARE, 300.0), png(&blank, 300.0));
    }
}
