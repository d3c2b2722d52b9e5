//! A document as blocks of text, each letter of which knows its line.

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Whether places are told by paragraphs, as in Word, instead of lines.
    pub by_paragraph: bool,
}

/// A paragraph, heading, list item or row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its text on one line, without marks of the format.
    pub text: String,
    /// From which byte of the text on which line it stands, counted from 1.
    pub lines: Vec<(usize, usize)>,
}

/// The kinds of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading of this level.
    Heading(usize),
    /// Running text.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table, its cells parted by `|`.
    Row,
}

impl Block {
    /// An empty block.
    pub(super) const fn new(kind: BlockKind) -> Self {
        Self { kind, text: String::new(), lines: Vec::new() }
    }

    /// Adds text that stands on a line, with a space before it where there is text already.
    pub(super) fn add(&mut self, line: usize, text: &str) {
        if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        if self.lines.last().is_none_or(|(_, last)| *last != line) {
            self.lines.push((self.text.len(), line));
        }
        self.text.push_str(text);
    }

    /// The line of a byte of the text.
    #[must_use]
    pub fn line(&self, byte: usize) -> usize {
        let reached = self.lines.iter().take_while(|(start, _)| *start <= byte);
        reached.last().map_or(1, |(_, line)| *line)
    }
}

impl Document {
    /// Adds a block that is finished, unless it is empty.
    pub(super) fn push(&mut self, block: Block) {
        if !block.text.trim().is_empty() {
            self.blocks.push(block);
        }
    }
}
