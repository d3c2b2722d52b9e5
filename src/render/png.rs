//! SVG to PNG, with the shipped font only.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use png::{BitDepth, ColorType, Compression, Encoder, Filter, PixelDimensions, Unit};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};

/// Dots per inch that the lengths in an SVG document are read with.
const SVG_DENSITY: f64 = 96.0;

/// Inches in a metre.
const INCHES_PER_METRE: f64 = 1.0 / 0.0254;

/// A file with a palette has so many colours at most.
const MOST_COLOURS: usize = 256;

/// The shipped font, and no other.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    fonts.load_font_data(notosans::REGULAR_TTF.to_vec());
    fonts.load_font_data(notosans::BOLD_TTF.to_vec());
    Arc::new(fonts)
});

/// Turns one of our own SVG documents into a PNG file of so many dots per inch: at 300, 16 cm become 1890 dots.
#[must_use]
pub fn png(svg: &str, density: f64) -> Vec<u8> {
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).expect("our own svg is well-formed");
    let (width, height) = (dots(tree.size().width(), density), dots(tree.size().height(), density));
    let mut pixels = Pixmap::new(width, height).expect("a chart has a width and a height");
    let scale = |dots: u32, length: f32| f32::from(u16::try_from(dots).expect("a chart is smaller than 65 536 dots")) / length;
    let transform = Transform::from_scale(scale(width, tree.size().width()), scale(height, tree.size().height()));
    resvg::render(&tree, transform, &mut pixels.as_mut());
    file(width, height, density, &Colours::of(&pixels))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes are positive and small; the cast saturates")]
fn dots(length: f32, density: f64) -> u32 {
    (f64::from(length) * density / SVG_DENSITY).round() as u32
}

/// The colours of a picture, row by row. A chart has no transparent dots: its ground is drawn.
enum Colours {
    /// Red, green and blue of each.
    Full(Vec<u8>),
    /// Those of each colour, and for each dot the place of its colour: a quarter of the file, for most charts.
    Few { palette: Vec<u8>, places: Vec<u8> },
}

impl Colours {
    fn of(pixels: &Pixmap) -> Self {
        let colours = || pixels.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        let mut known: BTreeMap<[u8; 3], u8> = BTreeMap::new();
        let mut palette = Vec::new();
        let mut places = Vec::with_capacity(pixels.pixels().len());
        // Most dots are like the one before.
        let mut before: Option<([u8; 3], u8)> = None;
        for colour in colours() {
            let place = match before {
                Some((same, place)) if same == colour => place,
                _ => match known.get(&colour) {
                    Some(place) => *place,
                    None if known.len() == MOST_COLOURS => return Self::Full(colours().flatten().collect()),
                    None => {
                        let place = u8::try_from(known.len()).expect("there are at most 256 colours");
                        known.insert(colour, place);
                        palette.extend(colour);
                        place
                    }
                },
            };
            before = Some((colour, place));
            places.push(place);
        }
        Self::Few { palette, places }
    }
}

/// The file. Drawings are packed best as they are: a filter of rows is for photographs.
fn file(width: u32, height: u32, density: f64, colours: &Colours) -> Vec<u8> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a density is positive and small; the cast saturates")]
    let per_metre = (density * INCHES_PER_METRE).round() as u32;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Balanced);
    encoder.set_filter(Filter::NoFilter);
    encoder.set_pixel_dims(Some(PixelDimensions { xppu: per_metre, yppu: per_metre, unit: Unit::Meter }));
    let dots = match colours {
        Colours::Full(dots) => {
            encoder.set_color(ColorType::Rgb);
            dots
        }
        Colours::Few { palette, places } => {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(palette);
            places
        }
    };
    let mut writer = encoder.write_header().expect("writing to memory does not fail");
    writer.write_image_data(dots).expect("there are as many dots as width and height say");
    writer.finish().expect("writing to memory does not fail");
    bytes
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

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
    fn a_picture_of_many_colours_has_them_all() {
        let mut stops = String::new();
        for step in 0..=255 {
            for (x, green) in [(step * 60, "80"), (step * 60 + 30, "00")] {
                let _ = write!(stops, r##"<rect x="{x}" width="50" height="4000" fill="#{step:02X}{green}{step:02X}"/>"##);
            }
        }
        let many = SQUARE.replace("<text", &format!("{stops}<text"));
        // The byte of the header that says whether there is a palette: 3 with one, 2 without.
        assert_eq!((png(SQUARE, 300.0)[25], png(&many, 300.0)[25]), (3, 2));
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
