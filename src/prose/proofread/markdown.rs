//! Plain text and Markdown to blocks.

use super::document::{Block, BlockKind, Document};

/// The blocks of a plain text: paragraphs between empty lines.
pub(super) fn plain(text: &str) -> Document {
    let mut document = Document::default();
    let mut block = Block::new(BlockKind::Paragraph);
    for (line, number) in text.lines().zip(1..) {
        if line.trim().is_empty() {
            document.push(std::mem::replace(&mut block, Block::new(BlockKind::Paragraph)));
            continue;
        }
        let item = line.trim_start().starts_with(['-', '•', '*', '–']);
        if item {
            document.push(std::mem::replace(&mut block, Block::new(BlockKind::Item)));
        }
        block.add(number, line.trim().trim_start_matches(['-', '•', '*', '–']).trim_start());
    }
    document.push(block);
    for block in &mut document.blocks {
        if is_heading(block) {
            block.kind = BlockKind::Heading(2);
        }
    }
    document
}

/// A short line that ends without a mark and says no more than a few words is a heading.
fn is_heading(block: &Block) -> bool {
    let few_words = block.text.split_whitespace().count() <= HEADING_WORDS;
    block.kind == BlockKind::Paragraph && block.lines.len() == 1 && few_words && block.text.ends_with(char::is_alphanumeric)
}

/// How many words a heading of a plain text has at the most.
const HEADING_WORDS: usize = 6;

/// The blocks of a Markdown text. What stands in fences of code is left out.
pub(super) fn markdown(text: &str) -> Document {
    let mut document = Document::default();
    let mut block = Block::new(BlockKind::Paragraph);
    let mut fence = None;
    for (line, number) in text.lines().zip(1..) {
        let line = line.trim().trim_start_matches('>').trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
        if fence.is_some() || mark.is_some() {
            fence = if fence.is_none() || fence == mark { fence.xor(mark) } else { fence };
            continue;
        }
        let (kind, content) = kind(line);
        let begins = !matches!(kind, BlockKind::Paragraph);
        if line.is_empty() || begins || !matches!(block.kind, BlockKind::Paragraph | BlockKind::Item) {
            document.push(std::mem::replace(&mut block, Block::new(kind)));
        }
        if !is_rule(content) {
            block.add(number, &without_marks(content));
        }
    }
    document.push(block);
    document
}

/// What a line begins, and what follows its mark. A number at the beginning of an item stays, since it may begin a sentence.
fn kind(line: &str) -> (BlockKind, &str) {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    if (1..=6).contains(&level) && line[level..].starts_with(' ') {
        return (BlockKind::Heading(level), line[level..].trim());
    }
    if line.starts_with('|') {
        return (BlockKind::Row, line.trim_matches('|').trim());
    }
    if line.starts_with("[^") && line.contains("]:") {
        return (BlockKind::Item, line.split_once("]:").map_or(line, |(_, text)| text.trim()));
    }
    match ["- ", "* ", "+ "].into_iter().find_map(|mark| line.strip_prefix(mark)) {
        Some(item) => (BlockKind::Item, item),
        None => (BlockKind::Paragraph, line),
    }
}

/// The line under a heading, or between the head and the body of a table.
fn is_rule(line: &str) -> bool {
    line.chars().all(|letter| matches!(letter, '-' | '=' | '|' | ':' | ' ' | '*' | '_')) && line.len() > 2
}

/// A line without emphasis, links, footnote marks, tags and backslashes.
fn without_marks(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some(letter) = rest.chars().next() {
        let skipped = match letter {
            '[' if rest.starts_with("[^") => rest.find(']').map(|end| end + 1),
            ']' if rest.starts_with("](") => rest.find(')').map(|end| end + 1),
            '<' if rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/') => rest.find('>').map(|end| end + 1),
            '*' | '`' | '[' | ']' => Some(1),
            '\\' if rest[1..].starts_with(|next: char| next.is_ascii_punctuation()) => Some(1),
            _ => None,
        };
        if letter == '\\' && skipped.is_some() {
            // What follows an escape is meant as it stands.
            text.push_str(&rest[1..2]);
            rest = &rest[2..];
        } else if let Some(length) = skipped {
            rest = &rest[length..];
        } else {
            text.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_know_their_kind_and_lines() {
        let document =
            markdown("# Title\nOne **two**\nthree[^1].\n\n- item [link](https://x/5)\n```\n4 655\n```\n| a | 5 |\n|---|---|\n| b | 6 |\n");
        let blocks: Vec<(BlockKind, &str, usize)> =
            document.blocks.iter().map(|block| (block.kind, block.text.as_str(), block.line(block.text.len() - 1))).collect();
        assert_eq!(
            blocks,
            [
                (BlockKind::Heading(1), "Title", 1),
                (BlockKind::Paragraph, "One two three.", 3),
                (BlockKind::Item, "item link", 5),
                (BlockKind::Row, "a | 5", 9),
                (BlockKind::Row, "b | 6", 11),
            ]
        );
    }

    #[test]
    fn a_plain_text_has_paragraphs() {
        let document = plain("a\nb\n\n\nc\n");
        assert_eq!(document.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>(), ["a b", "c"]);
        assert_eq!(document.blocks[1].kind, BlockKind::Heading(2));
    }
}
