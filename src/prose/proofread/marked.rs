//! The text as a page with its numbers marked: by a sign, a kind of line and a colour, so that no reader depends on one of them.

use std::fmt::Write;

use quick_xml::escape::escape;

use super::document::{Block, BlockKind};
use super::{Judged, Proof, Verdict};

const STYLE: &str = include_str!("marked.css");

/// One page that needs nothing else.
#[must_use]
pub fn page(proof: &Proof, file: &str, language: &str) -> String {
    let file = escape(file);
    let [agrees, differs, unknown] = [Verdict::Agrees, Verdict::Differs, Verdict::NotInTheLedger].map(|verdict| proof.count(verdict));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{file}, proofread</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{file}, proofread</h1>\n\
         <p>{} numbers: <mark class=\"agrees\">✓</mark> {agrees} agree with the ledger, <mark class=\"differs\">≠</mark> {differs} differ, \
         <mark class=\"unknown\">?</mark> {unknown} are not in the ledger.</p>\n</header>\n",
        proof.numbers.len()
    );
    differences(&mut page, proof);
    let _ = writeln!(page, "<main lang=\"{}\">", escape(language));
    for (place, block) in proof.document.blocks.iter().enumerate() {
        let numbers: Vec<(usize, &Judged)> = proof.numbers.iter().enumerate().filter(|(_, number)| number.block == place).collect();
        let name = match block.kind {
            BlockKind::Heading(level) => format!("h{}", (level + 1).min(6)),
            BlockKind::Paragraph | BlockKind::Item | BlockKind::Row => "p".to_owned(),
        };
        let class = match block.kind {
            BlockKind::Item => " class=\"item\"",
            BlockKind::Row => " class=\"row\"",
            BlockKind::Heading(_) | BlockKind::Paragraph => "",
        };
        let _ = writeln!(page, "<{name}{class}>{}</{name}>", marked(block, &numbers));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// A list of what differs, each entry with a link to its place.
fn differences(page: &mut String, proof: &Proof) {
    let differing: Vec<(usize, &Judged)> = proof
        .numbers
        .iter()
        .enumerate()
        .filter(|(_, number)| number.verdict == Verdict::Differs || !number.contradicts.is_empty())
        .collect();
    if differing.is_empty() {
        return;
    }
    page.push_str("<nav aria-label=\"What differs\">\n<h2>What differs</h2>\n<ol>\n");
    for (place, number) in differing {
        let _ = writeln!(page, "<li><a href=\"#n{place}\">{}</a>: {}</li>", escape(&number.written), escape(said(proof, number)));
    }
    page.push_str("</ol>\n</nav>\n");
}

fn marked(block: &Block, numbers: &[(usize, &Judged)]) -> String {
    let mut text = String::new();
    let mut from = 0;
    for (place, number) in numbers {
        let (class, sign) = match number.verdict {
            Verdict::Agrees => ("agrees", "✓"),
            Verdict::Differs => ("differs", "≠"),
            Verdict::NotInTheLedger => ("unknown", "?"),
        };
        text.push_str(&escape(&block.text[from..number.range.start]));
        let _ = write!(
            text,
            "<mark class=\"{class}\" id=\"n{place}\" title=\"{}\">{}<sup aria-hidden=\"true\">{sign}</sup><span class=\"said\" lang=\"en\"> ({})</span></mark>",
            escape(title(number)),
            escape(&number.written),
            number.verdict.name()
        );
        from = number.range.end;
    }
    text.push_str(&escape(&block.text[from..]));
    text
}

fn title(number: &Judged) -> String {
    match number.verdict {
        Verdict::NotInTheLedger => number.verdict.name().to_owned(),
        verdict => format!("{}: {}{} ({})", verdict.name(), number.ledger.join(" or "), how(number), number.ids.join(", ")),
    }
}

fn said(proof: &Proof, number: &Judged) -> String {
    let place = if proof.document.by_paragraph { "paragraph" } else { "line" };
    let mut others = String::new();
    for (line, other) in &number.contradicts {
        let _ = write!(others, "; {place} {line} says {other} of the same");
    }
    let sure = if number.verdict == Verdict::Differs { format!(", {} % sure", number.confidence) } else { String::new() };
    format!("{place} {}, ledger {}{} ({}){sure}{others}", number.line, number.ledger.join(" or "), how(number), number.ids.join(", "))
}

/// How the ledger's number follows from others, where no table prints it.
fn how(number: &Judged) -> String {
    number.how.as_ref().map_or_else(String::new, |how| format!(" = {how}"))
}
