//! Word documents to blocks.

use super::document::{Block, BlockKind, Document};
use crate::prose::docx::{self, Paragraph};
use crate::prose::format::Unreadable;

/// The style of a cell of texts in the program's own documents: a number in it is the number of a call or a programme, and no figure.
const CELL_OF_TEXT: &str = "TextCell";

/// The paragraphs and rows of a Word document; notes and footers go on counting after the text.
pub(super) fn blocks(bytes: &[u8]) -> Result<Document, Unreadable> {
    let mut document = Document { by_paragraph: true, ..Document::default() };
    let mut before = 0;
    for part in docx::parts(bytes)? {
        let paragraphs = part.paragraphs()?;
        for group in paragraphs
            .iter()
            .zip(before + 1..)
            .collect::<Vec<_>>()
            .chunk_by(|(one, _), (other, _)| one.row.is_some() && one.row == other.row)
        {
            document.push(if group[0].0.row.is_some() { row(group) } else { paragraph(group[0]) });
        }
        before += paragraphs.len();
    }
    Ok(document)
}

/// A caption says what the table or picture below it is of, as a heading does.
fn paragraph((paragraph, number): (&Paragraph, usize)) -> Block {
    let level = paragraph.style.strip_prefix("Heading").and_then(|level| level.parse().ok());
    let level = level.or_else(|| (paragraph.style == "Caption").then_some(2));
    let mut block = Block::new(level.map_or(BlockKind::Paragraph, BlockKind::Heading));
    block.add(number, &on_one_line(&paragraph.text));
    block
}

/// A row, its cells parted by `|`. A cell that is a per cent sign alone is the unit of the number in the next one.
fn row(cells: &[(&Paragraph, usize)]) -> Block {
    let mut block = Block::new(BlockKind::Row);
    let mut unit = "";
    for (cell, number) in cells {
        let text = on_one_line(&cell.text);
        if text.trim() == "%" {
            unit = " %";
            continue;
        }
        if cell.style == CELL_OF_TEXT && text.chars().all(|letter| letter.is_ascii_digit()) {
            continue;
        }
        block.add(*number, "|");
        block.add(*number, &format!("{text}{}", std::mem::take(&mut unit)));
    }
    block
}

fn on_one_line(text: &str) -> String {
    text.replace(['\n', '\t'], " ")
}
