//! Makes an accessible document of what plotters wrote: size in centimetres, language, title and description, our fonts with their
//! fallbacks, text on its baseline. Plotters writes one element a line, which is what this file relies on.

use super::drawing::{Drawing, Meaning};
use super::font;
use super::paint::{END, HALO_FAMILY, MARK_FAMILY, printable};
use crate::report::Figure;

/// The fonts that a reader's program tries in turn.
const FAMILIES: &str = "'Noto Sans', Arial, Helvetica, sans-serif";

/// The finished document; `mark` is what the description begins with, such as "synthetic data".
pub(super) fn finish(painted: &str, drawing: &Drawing, figure: &Figure, language: &str, mark: Option<&str>) -> String {
    let mut svg = opening(drawing, figure, language, mark);
    // What a rim around letters is in SVG, painted before them.
    let halo = format!(" paint-order=\"stroke\" stroke=\"{}\" stroke-width=\"70\" stroke-opacity=\"0.85\"", drawing.ground);
    let mut lines = painted.lines();
    let mut rimmed = false;
    while let Some(line) = lines.next() {
        if line.starts_with("<svg ") {
            continue;
        }
        if !line.starts_with("<text ") {
            svg.push_str(&plain_attributes(line));
            svg.push('\n');
            continue;
        }
        let words = lines.next().expect("plotters writes a text's words on the line after its tag");
        let end = lines.next().expect("plotters closes a text on a line of its own");
        if line.contains(HALO_FAMILY) {
            // The letters follow. One text has both: two would be read aloud, found and copied twice.
            rimmed = true;
            continue;
        }
        if line.contains(MARK_FAMILY) {
            svg.push_str(&group(words, drawing));
        } else {
            let tag = plain_attributes(line);
            let tag = tag.strip_suffix('>').expect("plotters closes a tag on its line");
            let rim = if std::mem::take(&mut rimmed) { halo.as_str() } else { "" };
            for part in [tag, rim, ">", words, end] {
                svg.push_str(part);
            }
        }
        svg.push('\n');
    }
    svg
}

/// The beginning of a group of shapes that mean something, or its end.
fn group(mark: &str, drawing: &Drawing) -> String {
    if mark == END {
        return "</g>".to_owned();
    }
    let position: usize = mark.parse().expect("the painter writes the position of a meaning");
    match &drawing.meanings[position].1 {
        Meaning::Number(id) => format!("<g data-id=\"{}\">", escape(id)),
        Meaning::Scale => "<g class=\"scale\">".to_owned(),
    }
}

fn opening(drawing: &Drawing, figure: &Figure, language: &str, mark: Option<&str>) -> String {
    let (width, height) = (drawing.width.round(), drawing.height.round());
    let (id, language) = (escape(&figure.table.id), escape(language));
    let title = escape(figure.alternative.as_str());
    let mark = mark.map_or_else(String::new, |mark| format!("{}. ", escape(mark)));
    let description = escape(figure.description.as_str());
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}cm\" height=\"{:.3}cm\" viewBox=\"0 0 {width} {height}\" \
         xml:lang=\"{language}\" lang=\"{language}\" role=\"img\" aria-labelledby=\"chart-{id}-title\" \
         aria-describedby=\"chart-{id}-desc\" font-family=\"{FAMILIES}\" stroke-linejoin=\"round\">\n\
         <title id=\"chart-{id}-title\">{title}</title>\n<desc id=\"chart-{id}-desc\">{mark}{description}</desc>\n",
        centimetres(drawing.width * drawing.unit),
        height * drawing.unit / 1000.0
    )
}

/// Hundredths of a millimetre as centimetres, without zeros at the end: `16`, `7.8`.
fn centimetres(length: f64) -> String {
    let text = format!("{:.3}", length / 1000.0);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A tag without what says nothing, and with what plotters cannot say.
fn plain_attributes(tag: &str) -> String {
    let tag = tag
        .replace(r#" opacity="1""#, "")
        .replace(r#" dy="0.76em""#, "")
        .replace(r#" text-anchor="start""#, "")
        .replace(r#" stroke="none""#, "")
        .replace(r#" stroke-width="0""#, "")
        .replace(" \"/>", "\"/>")
        .replace(&format!(" font-family=\"{}\"", font::FAMILY), "");
    rounded_font_size(&tag)
}

/// Plotters' division of the font size leaves trailing digits such as `320.00000000000006`.
fn rounded_font_size(tag: &str) -> String {
    const NAME: &str = " font-size=\"";
    let Some(start) = tag.find(NAME).map(|place| place + NAME.len()) else { return tag.to_owned() };
    let end = start + tag[start..].find('"').expect("an attribute's value is closed");
    let size: f64 = tag[start..end].parse().expect("plotters writes the font size as a number");
    format!("{}{:.0}{}", &tag[..start], size, &tag[end..])
}

fn escape(text: &str) -> String {
    printable(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
