//! A letter as a page that needs nothing else.

use std::fmt::Write;

use super::{Item, Letter};
use crate::diag::visible::visible;

const STYLE: &str = "\
body{font:1rem/1.5 'Noto Sans',Arial,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:2px solid #034ea2}h3{font-size:1.05rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem;border-bottom:1px solid #ccc;overflow-wrap:anywhere}
th:first-child,td:first-child{width:5rem}
.point{margin:1.2rem 0}.point>p{margin:.2rem 0}.kind{font-size:.85rem;padding:0 .4em;border-radius:.2em;background:#ffc7ce;white-space:nowrap}
.kind.look{background:#ffeb9c}
@page{margin:2cm}
@media print{body{margin:0;padding:0;max-width:none}.point{break-inside:avoid}h2,h3{break-after:avoid}.kind{border:1px solid #777}}
";

/// Allows the page its own style and nothing else: no script, no loading.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// The whole page.
#[must_use]
pub fn page(letter: &Letter) -> String {
    let subject = escaped(&letter.subject);
    let addressee = letter.addressee.as_ref().map_or_else(String::new, |addressee| format!("<p class=\"to\">{}</p>\n", escaped(addressee)));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<title>{subject}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{subject}</h1>\n{addressee}<p>{}</p>\n<p>{}</p>\n",
        letter.language,
        escaped(&letter.greeting),
        escaped(&letter.introduction)
    );
    for file in &letter.files {
        let _ = writeln!(page, "<h2>{}</h2>", escaped(&file.name));
        if let Some(copy) = &file.copy {
            let _ = writeln!(page, "<p>{}</p>", escaped(copy));
        }
        for section in &file.sections {
            if let Some(heading) = &section.heading {
                let _ = writeln!(page, "<h3>{}</h3>", escaped(heading));
            }
            for (number, item, rest) in &section.items {
                page.push_str(&point(*number, item, rest.as_deref(), letter));
            }
        }
    }
    let _ = write!(page, "<p>{}</p>\n<p>{}</p>\n</main>\n</body>\n</html>\n", escaped(&letter.closing), escaped(&letter.signature));
    page
}

fn point(number: usize, item: &Item, rest: Option<&str>, letter: &Letter) -> String {
    let (kind, class) = if item.must { (&letter.kinds[0], "kind") } else { (&letter.kinds[1], "kind look") };
    let mut text = format!(
        "<div class=\"point\">\n<p><strong>{number}. {}</strong> <span class=\"{class}\">{}</span></p>\n<p>{}</p>\n",
        escaped(&item.title),
        escaped(kind),
        escaped(&item.remedy)
    );
    let columns = item.columns();
    if !item.cells.is_empty() {
        let headings = letter.columns[..columns].iter().map(|column| escaped(column)).collect::<Vec<_>>().join("</th><th scope=\"col\">");
        let _ = writeln!(text, "<table>\n<thead><tr><th scope=\"col\">{headings}</th></tr></thead>\n<tbody>");
        for cell in &item.cells {
            let texts = [cell.cell.to_string(), escaped(&cell.found), escaped(&cell.remark)];
            let _ = writeln!(text, "<tr><td>{}</td></tr>", texts[..columns].join("</td><td>"));
        }
        text.push_str("</tbody>\n</table>\n");
    }
    if let Some(rest) = rest {
        let _ = writeln!(text, "<p>{}</p>", escaped(rest));
    }
    text + "</div>\n"
}

/// A text, fit for the content of an element: what a sender wrote is data.
fn escaped(text: &str) -> String {
    // What commands a terminal, or turns the direction of the text around it, is seen and does nothing.
    quick_xml::escape::escape(visible(text).as_ref()).into_owned()
}
