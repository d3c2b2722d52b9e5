//! A comparison as one page: the causes, the numbers, and the charts of both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{Comparison, wording};

/// The files of both output folders, for their charts.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'a> {
    /// The old one.
    pub old: &'a BTreeMap<String, Vec<u8>>,
    /// The new one.
    pub new: &'a BTreeMap<String, Vec<u8>>,
}

const STYLE: &str = "\
body{font:1rem/1.5 'Noto Sans',sans-serif;max-width:76rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;width:100%;margin:1rem 0}
caption,h2{text-align:left;font-size:1.2rem;font-weight:600;margin:2rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #ccc}
thead th{border-bottom:2px solid #1b1b1b}
.number{text-align:right;white-space:nowrap}
tbody th{font-weight:normal}
code{background:#f1f1f1;padding:0 .2em;overflow-wrap:anywhere}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}
figure{margin:0}img{width:100%;height:auto;border:1px solid #ccc}
@media(max-width:48rem){table{display:block;overflow-x:auto}tbody th{min-width:12rem}}
";

/// The whole page; it needs nothing from elsewhere.
#[must_use]
pub fn page(comparison: &Comparison<'_>, sides: Sides<'_>) -> String {
    let headline = escaped(&wording::headline(comparison));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>What changed: {headline}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>What changed</h1>\n<p>{headline}</p>\n"
    );
    if !comparison.causes.is_empty() {
        page.push_str(&causes(comparison));
    }
    if !comparison.changes.is_empty() {
        page.push_str(&changes(comparison));
        page.push_str(&charts(comparison, sides));
    }
    if !comparison.without_effect.is_empty() {
        let names: Vec<String> = comparison.without_effect.iter().map(|name| format!("<code>{}</code>", escaped(name))).collect();
        let _ = writeln!(page, "<p>Not the same, but of no effect on a number: {}</p>", names.join(", "));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn causes(comparison: &Comparison<'_>) -> String {
    let mut text = "<table>\n<caption>Because of</caption>\n<thead><tr><th scope=\"col\">No</th><th scope=\"col\">Cause</th>\
                    <th scope=\"col\">Where</th><th scope=\"col\">What</th><th scope=\"col\">Reach</th></tr></thead>\n<tbody>\n"
        .to_owned();
    for (position, cause) in comparison.causes.iter().enumerate() {
        let number = position + 1;
        let _ = writeln!(
            text,
            "<tr id=\"cause-{number}\"><td>{number}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
            wording::kind(cause),
            quoted(&wording::place(cause)),
            quoted(&wording::event(cause)),
            wording::reach(comparison.reach(position)),
        );
    }
    text + "</tbody>\n</table>\n"
}

fn changes(comparison: &Comparison<'_>) -> String {
    let mut text = "<table>\n<caption>Numbers, largest change first</caption>\n<thead><tr><th scope=\"col\">Number</th>\
                    <th scope=\"col\" class=\"number\">Before</th><th scope=\"col\" class=\"number\">Now</th><th scope=\"col\">By</th><th scope=\"col\">Because of</th></tr></thead>\n\
                    <tbody>\n"
        .to_owned();
    for change in &comparison.changes {
        let (old, new) = wording::printed(change);
        let links: Vec<String> = change.causes.iter().map(|cause| format!("<a href=\"#cause-{0}\">{0}</a>", cause + 1)).collect();
        let _ = writeln!(
            text,
            "<tr><th scope=\"row\"><code>{}</code></th><td class=\"number\">{}</td><td class=\"number\">{}</td><td>{}</td><td>{}</td></tr>",
            escaped(&change.number().id),
            escaped(&old),
            escaped(&new),
            escaped(&wording::amount(change)),
            links.join(", "),
        );
    }
    text + "</tbody>\n</table>\n"
}

/// The charts of both sides of every figure of which a number changed.
fn charts(comparison: &Comparison<'_>, sides: Sides<'_>) -> String {
    let figures: BTreeSet<&str> = comparison.changes.iter().filter_map(|change| change.number().id.split('/').next()).collect();
    let mut text = String::new();
    for figure in figures {
        let pictures = [("Before", picture(sides.old, figure)), ("Now", picture(sides.new, figure))];
        if pictures.iter().all(|(_, picture)| picture.is_none()) {
            continue;
        }
        let _ = write!(text, "<h2>{}</h2>\n<div class=\"charts\">\n", escaped(figure));
        for (side, picture) in pictures {
            let shown = picture.map_or_else(
                || "<p>not there</p>".to_owned(),
                |svg| format!("<img alt=\"{} {}\" src=\"data:image/svg+xml,{}\">", escaped(figure), side.to_lowercase(), in_address(svg)),
            );
            let _ = writeln!(text, "<figure><figcaption>{side}</figcaption>{shown}</figure>");
        }
        text.push_str("</div>\n");
    }
    text
}

/// The chart of a figure: the English one, or that of the first language.
fn picture<'a>(files: &'a BTreeMap<String, Vec<u8>>, figure: &str) -> Option<&'a [u8]> {
    let ending = format!("/charts/{figure}.svg");
    let english = files.get(&format!("en{ending}"));
    english.or_else(|| files.iter().find(|(path, _)| path.ends_with(&ending)).map(|(_, bytes)| bytes)).map(Vec::as_slice)
}

/// Bytes as a part of an address: letters, digits and a few marks stay, the rest is written in hexadecimal.
fn in_address(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4);
    for byte in bytes {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b' ' | b'.' | b',' | b'-' | b'_' | b'=' | b'/' | b':' | b';' | b'(' | b')' => {
                text.push(char::from(*byte));
            }
            _ => drop(write!(text, "%{byte:02X}")),
        }
    }
    text
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What stood in a cell is told between backticks; here it is told by its typeface.
fn quoted(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(position, part)| if position % 2 == 1 { format!("<code>{}</code>", escaped(part)) } else { escaped(part) }).collect()
}
