//! `word/document.xml`: the text from its title to what is not reported.

use super::caption::Captions;
use super::contents::{self, Entry};
use super::layout::Layout;
use super::picture::Picture;
use super::section::{self, Orientation};
use super::text::{bold, paragraph, run, styled};
use super::{NAMESPACES, notes, table};
use crate::render::xml::Xml;
use crate::report::{Cell, ColumnKind, Figure, Item, Report, Table};

/// A part of the document under a heading of the first level.
struct Chapter<'a> {
    heading: &'a str,
    /// The name by which links find it, the same in every language.
    name: &'static str,
    items: Vec<&'a Item>,
}

/// A table or figure with its layout, and the chapter that it begins.
struct Block<'a> {
    item: &'a Item,
    layout: Layout,
    begins: Option<&'a Chapter<'a>>,
}

/// What the document has so far.
struct Written<'a> {
    report: &'a Report,
    pictures: &'a [Picture<'a>],
    captions: Captions,
    lists: usize,
    shown: usize,
    sections: usize,
}

/// The name of the chapter of what is not reported.
const NOT_REPORTED: &str = "chapter_not_reported";

/// The whole part: tables first, then figures, as in the PDF.
pub(super) fn document(report: &Report, pictures: &[Picture<'_>]) -> Vec<u8> {
    let chapters = chapters(report);
    let blocks = blocks(&chapters);
    let mut written = Written { report, pictures, captions: Captions::default(), lists: 0, shown: 0, sections: 0 };
    Xml::document("w:document", NAMESPACES, |xml| {
        xml.element("w:body", &[], |xml| {
            front(xml, report, &chapters);
            let orientations: Vec<Orientation> = blocks.iter().map(|block| block.layout.orientation).chain(last(report)).collect();
            let mut orientation = Orientation::Upright;
            for (place, block) in blocks.iter().enumerate() {
                if block.layout.orientation != orientation {
                    // Only the first block gets here: the others end their section where they end themselves.
                    styled(xml, "Source", |xml| written.section(xml, orientation), |_| {});
                }
                orientation = block.layout.orientation;
                let next = orientations.get(place + 1).copied().unwrap_or(orientation);
                written.block(xml, block, (next != orientation).then_some(orientation));
                orientation = next;
            }
            written.not_reported(xml);
            written.section(xml, orientation);
        });
    })
}

fn chapters(report: &Report) -> Vec<Chapter<'_>> {
    let (tables, figures): (Vec<&Item>, Vec<&Item>) = report.items.iter().partition(|item| matches!(item, Item::Table(_)));
    let chapters = [
        Chapter { heading: &report.words.tables, name: "chapter_tables", items: tables },
        Chapter { heading: &report.words.figures, name: "chapter_figures", items: figures },
    ];
    chapters.into_iter().filter(|chapter| !chapter.items.is_empty()).collect()
}

fn blocks<'a>(chapters: &'a [Chapter<'a>]) -> Vec<Block<'a>> {
    let of_chapter = |chapter: &'a Chapter<'a>| {
        let block = move |(place, item): (usize, &&'a Item)| {
            let begins = (place == 0).then_some(chapter);
            Block { item, layout: Layout::of(item.table()), begins }
        };
        chapter.items.iter().enumerate().map(block)
    };
    chapters.iter().flat_map(of_chapter).collect()
}

/// What is not reported stands upright.
fn last(report: &Report) -> Option<Orientation> {
    (!report.not_reported.is_empty()).then_some(Orientation::Upright)
}

/// The title page and the contents.
fn front(xml: &mut Xml, report: &Report, chapters: &[Chapter<'_>]) {
    paragraph(xml, "Title", &report.title);
    paragraph(xml, "Subtitle", &report.subtitle);
    if let Some(mark) = &report.words.synthetic {
        styled(xml, "Normal", |_| {}, |xml| bold(xml, mark));
    }
    paragraph(xml, "MadeBy", &report.words.made_by);
    let mut entries = Vec::new();
    for chapter in chapters {
        entries.push(Entry { level: 1, text: chapter.heading, target: chapter.name });
        entries.extend(chapter.items.iter().map(|item| Entry { level: 2, text: &item.table().caption, target: &item.table().id }));
    }
    if last(report).is_some() {
        entries.push(Entry { level: 1, text: &report.words.not_reported, target: NOT_REPORTED });
    }
    contents::write(xml, &report.words.contents, &entries);
}

impl Written<'_> {
    /// One table or figure, and the end of its section where that ends with it.
    fn block(&mut self, xml: &mut Xml, block: &Block<'_>, ends: Option<Orientation>) {
        let table = block.item.table();
        if let Some(chapter) = block.begins {
            self.heading(xml, chapter.name, chapter.heading);
        }
        styled(xml, "Caption", |_| {}, |xml| self.captions.write(xml, table));
        if let Item::Figure(figure) = block.item {
            self.picture(xml, figure, block.layout.orientation);
        }
        self.grid(xml, table, &block.layout);
        if notes::has_list(block.item) {
            self.lists += 1;
            notes::write(xml, table, self.lists);
        }
        styled(xml, "Source", |xml| ends.into_iter().for_each(|ended| self.section(xml, ended)), |xml| run(xml, &table.source));
    }

    fn heading(&mut self, xml: &mut Xml, name: &str, heading: &str) {
        styled(xml, "Heading1", |_| {}, |xml| self.captions.marked(xml, name, |_, xml| run(xml, heading)));
    }

    /// The chart, if it was drawn, and the line that leads to its numbers.
    fn picture(&mut self, xml: &mut Xml, figure: &Figure, orientation: Orientation) {
        let Some(picture) = self.pictures.iter().find(|picture| picture.id == figure.table.id) else { return };
        self.shown += 1;
        // Those who do not see the picture hear what it is and its numbers.
        let alternative = format!("{} {}", figure.alternative, figure.description);
        styled(xml, "Picture", |_| {}, |xml| picture.write(xml, self.shown, &alternative, orientation));
        if figure.table.nothing.is_none() {
            paragraph(xml, "DataHeading", &self.report.words.data_table);
        }
    }

    /// The table with the meaning of its dashes, or the sentence that there is nothing.
    fn grid(&self, xml: &mut Xml, table: &Table, layout: &Layout) {
        if let Some(nothing) = &table.nothing {
            return paragraph(xml, "Normal", nothing);
        }
        table::write(xml, table, layout);
        let is_dash = |(cell, kind): (&Cell, ColumnKind)| *cell == Cell::Empty && kind == ColumnKind::Number;
        if table.rows.iter().any(|row| row.cells.iter().zip(table.columns.iter().map(|column| column.kind)).any(is_dash)) {
            paragraph(xml, "Note", &format!("– = {}", self.report.words.empty_cell));
        }
    }

    fn not_reported(&mut self, xml: &mut Xml) {
        if last(self.report).is_none() {
            return;
        }
        self.heading(xml, NOT_REPORTED, &self.report.words.not_reported);
        for item in &self.report.not_reported {
            styled(
                xml,
                "Normal",
                |_| {},
                |xml| {
                    bold(xml, &item.caption);
                    run(xml, &format!(". {}", item.reason));
                },
            );
        }
    }

    /// The properties of the section that ends here.
    fn section(&mut self, xml: &mut Xml, orientation: Orientation) {
        self.sections += 1;
        section::write(xml, orientation, self.sections == 1, self.report.words.synthetic.is_some());
    }
}
