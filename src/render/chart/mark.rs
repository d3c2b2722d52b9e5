//! A line below a finished picture that says what no caption may leave out: that its data are made up.
//!
//! Pictures are copied out of their page, so this one line stands in the picture itself. It is added to the document, whatever it
//! shows.

use super::document::escape;
use super::drawing::WIDTH;

/// Height of the strip that the line stands in.
const STRIP: u32 = 600;
/// Size of its letters.
const SIZE: u32 = 320;
/// Distance of its baseline from the lower edge.
const FOOT: u32 = 200;
/// Its colour, dark enough to be read on white.
const INK: &str = "#A3281C";

/// The document with the mark in a strip of its own below the picture, and before the description for those who do not see it.
pub(super) fn marked(svg: &str, mark: &str) -> String {
    let height: u32 = between(svg, &format!("viewBox=\"0 0 {WIDTH} "), "\"").parse().expect("a picture's height is a whole number");
    let taller = height + STRIP;
    let centimetres = |height: u32| format!("height=\"{}.{:03}cm\"", height / 1000, height % 1000);
    let view = |height: u32| format!("viewBox=\"0 0 {WIDTH} {height}\"");
    let mark = escape(mark);
    let line = format!(
        "<rect x=\"0\" y=\"{height}\" width=\"{WIDTH}\" height=\"{STRIP}\" fill=\"#FFFFFF\"/>\n\
         <text x=\"{x}\" y=\"{y}\" text-anchor=\"end\" font-size=\"{SIZE}\" font-weight=\"bold\" fill=\"{INK}\">{mark}</text>\n",
        x = WIDTH - 100.0,
        y = taller - FOOT,
    );
    let described = between(svg, "<desc id=\"", "\"");
    let svg = svg.replacen(&centimetres(height), &centimetres(taller), 1).replacen(&view(height), &view(taller), 1);
    let svg = svg.replacen(&format!("<desc id=\"{described}\">"), &format!("<desc id=\"{described}\">{mark}. "), 1);
    let end = svg.rfind("</svg>").expect("a picture ends");
    format!("{}{line}{}", &svg[..end], &svg[end..])
}

/// What stands between two marks.
fn between<'a>(text: &'a str, begin: &str, end: &str) -> &'a str {
    let start = text.find(begin).expect("our own documents have these parts") + begin.len();
    let length = text[start..].find(end).expect("our own documents have these parts");
    &text[start..start + length]
}

#[cfg(test)]
mod tests {
    use super::marked;

    #[test]
    fn the_mark_stands_in_a_strip_below_the_picture() {
        let svg = "<svg width=\"16cm\" height=\"5.000cm\" viewBox=\"0 0 16000 5000\">\n<desc id=\"d\">Bars</desc>\n<g/>\n</svg>\n";
        let expected = "<svg width=\"16cm\" height=\"5.600cm\" viewBox=\"0 0 16000 5600\">\n<desc id=\"d\">Made up &amp; odd. Bars</desc>\n\
                        <g/>\n<rect x=\"0\" y=\"5000\" width=\"16000\" height=\"600\" fill=\"#FFFFFF\"/>\n<text x=\"15900\" y=\"5400\" text-anchor=\"end\" font-size=\"320\" font-weight=\"bold\" \
                        fill=\"#A3281C\">Made up &amp; odd</text>\n</svg>\n";
        assert_eq!(marked(svg, "Made up & odd"), expected);
    }
}
