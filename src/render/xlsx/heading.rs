//! The titles of the sheets as Excel's own style "Heading 1", which programs that read aloud know as a heading.

use crate::render::workbook_layout::TITLE_SIZE;

/// Excel's number of the style "Heading 1".
const STYLE: &str = "<cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>";

/// The part with the styles, in which the format of titles follows from that style. Only titles have a font of their size.
pub(super) fn tagged(styles: &str) -> String {
    let size = format!("<sz val=\"{TITLE_SIZE}\"/>");
    let Some(place) = styles.find(&size) else { return styles.to_owned() };
    let font = format!("fontId=\"{}\"", styles[..place].matches("<font>").count() - 1);
    let (before, after) = styles.split_once("<cellXfs").expect("every workbook has formats of cells");
    let named = "<cellStyleXfs count=\"1\">";
    let style = format!("<xf numFmtId=\"0\" {font} fillId=\"0\" borderId=\"0\" applyFont=\"1\"/></cellStyleXfs>");
    let before = before.replacen(named, "<cellStyleXfs count=\"2\">", 1).replacen("</cellStyleXfs>", &style, 1);
    let formats: Vec<String> =
        after.split("<xf ").map(|format| if format.contains(&font) { following(format) } else { format.to_owned() }).collect();
    let after = formats.join("<xf ").replacen("<cellStyles count=\"1\">", &format!("<cellStyles count=\"2\">{STYLE}"), 1);
    format!("{before}<cellXfs{after}")
}

/// A format that follows from the second of the named styles.
fn following(format: &str) -> String {
    format.replacen("xfId=\"0\"", "xfId=\"1\"", 1)
}
