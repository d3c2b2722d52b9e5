//! HTML to blocks.

use quick_xml::escape::resolve_xml_entity;

use super::document::{Block, BlockKind, Document};

/// Elements whose text nobody reads, and notes that hang on a word.
const UNREAD: [&str; 6] = ["script", "style", "head", "sup", "svg", "template"];
/// Elements that go on within a line.
const INLINE: [&str; 20] = [
    "a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub", "time", "u",
    "var",
];
/// Entities by name that European texts are full of.
const ENTITIES: [(&str, char); 24] = [
    ("nbsp", '\u{a0}'),
    ("thinsp", '\u{2009}'),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("rdquo", '”'),
    ("ldquo", '“'),
    ("euml", 'ë'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("iuml", 'ï'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("auml", 'ä'),
    ("szlig", 'ß'),
    ("agrave", 'à'),
    ("ccedil", 'ç'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("aacute", 'á'),
    ("iacute", 'í'),
];

/// The blocks of a page.
pub(super) fn blocks(text: &str) -> Document {
    let mut document = Document::default();
    let mut block = Block::new(BlockKind::Paragraph);
    let mut rest = text;
    let mut line = 1;
    while !rest.is_empty() {
        let length = if rest.starts_with('<') {
            let length = tag_length(rest);
            let name = name(&rest[1..length]);
            match kind(&rest[..length], &name) {
                Some(kind) => document.push(std::mem::replace(&mut block, Block::new(kind))),
                None if matches!(name.as_str(), "td" | "th") => block.add(line, "|"),
                None => {}
            }
            length
        } else {
            let length = rest.find('<').unwrap_or(rest.len());
            add(&mut block, line, &rest[..length]);
            length
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    document.push(block);
    document
}

/// How long a comment, a tag, or an element that is not read is, from its `<`.
fn tag_length(rest: &str) -> usize {
    let to = |end: &str| rest.find(end).map_or(rest.len(), |place| place + end.len());
    if rest.starts_with("<!--") {
        return to("-->");
    }
    let length = to(">");
    let name = name(&rest[1..length]);
    let opens = !rest.starts_with("</") && !rest[..length].ends_with("/>");
    if opens && UNREAD.contains(&name.as_str()) { to(&format!("</{name}>")).max(length) } else { length }
}

fn name(tag: &str) -> String {
    tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

/// The block that a tag begins; none where text goes on.
fn kind(tag: &str, name: &str) -> Option<BlockKind> {
    let ends = tag.starts_with("</");
    match name {
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if !ends => Some(BlockKind::Heading(usize::from(name.as_bytes()[1] - b'0'))),
        "li" if !ends => Some(BlockKind::Item),
        "tr" if !ends => Some(BlockKind::Row),
        "" | "td" | "th" | "sup" => None,
        name if INLINE.contains(&name) => None,
        _ => Some(BlockKind::Paragraph),
    }
}

/// Adds text line by line, since a line of the file may end within it.
fn add(block: &mut Block, line: usize, text: &str) {
    for (part, number) in text.split('\n').zip(line..) {
        let decoded = decoded(part);
        let words = decoded.trim_matches([' ', '\t', '\r']);
        if words.is_empty() {
            continue;
        }
        let glued = number == line && !decoded.starts_with([' ', '\t']) && !block.text.is_empty() && !block.text.ends_with('|');
        if glued {
            block.text.push_str(words);
        } else {
            block.add(number, words);
        }
        if decoded.ends_with([' ', '\t']) {
            block.text.push(' ');
        }
    }
}

fn decoded(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some(place) = rest.find('&') {
        result.push_str(&rest[..place]);
        rest = &rest[place..];
        let end = rest.find(';').filter(|end| *end < 12);
        if let Some((letter, end)) = end.and_then(|end| Some((entity(&rest[1..end])?, end))) {
            result.push(letter);
            rest = &rest[end + 1..];
        } else {
            result.push('&');
            rest = &rest[1..];
        }
    }
    result + rest
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    let known = ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter);
    known.or_else(|| resolve_xml_entity(name).and_then(|text| text.chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_a_page_know_their_lines_and_miss_what_nobody_reads() {
        let page = "<html><head><title>5</title></head>\n<body><h2>A</h2><p>4&nbsp;655 <b>million</b><sup>1</sup>\nin &euro;</p>\n<table><tr><td>a<td>5</tr></table><script>6</script>";
        let document = blocks(page);
        let blocks: Vec<(BlockKind, &str, usize)> =
            document.blocks.iter().map(|block| (block.kind, block.text.as_str(), block.line(block.text.len() - 1))).collect();
        assert_eq!(
            blocks,
            [(BlockKind::Heading(2), "A", 2), (BlockKind::Paragraph, "4\u{a0}655 million in €", 3), (BlockKind::Row, "| a | 5", 4),]
        );
    }
}
