//! `step-report fill`: what is written in the place of placeholders, and what is said of wrong ones.

use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::folder::{Folder, project};
use crate::program::Run;

fn fill(folder: &Folder, text: &str, language: &str, more: &[&str]) -> Run {
    let output = project().join("output/2024");
    folder.run(&[&["fill", output.to_str().unwrap(), text, "--lang", language], more].concat())
}

/// What a Markdown text becomes, with plain spaces for no-break ones.
fn filled(text: &str, language: &str) -> String {
    let folder = Folder::new();
    folder.write("text.md", text);
    let run = fill(&folder, "text.md", language, &[]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    run.data.replace('\u{a0}', " ")
}

#[test]
fn numbers_stand_as_the_ledger_prints_them_or_in_a_unit() {
    assert_eq!(filled("{{ T1/total }} and {{T2/total/ERDF}}\n", "en"), "4 655 and 4 414.48\n");
    assert_eq!(filled("{{ F4/ES in million }} of {{ F4/total in billion EUR, 1 decimal }}", "en"), "481 million of EUR 4.8 billion");
    assert_eq!(filled("{{ F4/ES in million EUR }}, {{ T1/total in auto }}", "nl"), "481 miljoen EUR, 4,655 miljard");
    assert_eq!(filled("{{ T2/total/total, 0 decimals }}; {{ F10/less-developed/ERDF/share in words }}", "nl"), "5 873; 74,3 %");
}

#[test]
fn keys_are_counted_and_small_counts_written_in_letters() {
    assert_eq!(filled("{{ count F9 submitted in words }} of {{ count F9 pending in words }}", "en"), "11 of seven");
    assert_eq!(filled("{{ count F9 submitted in words }}; {{ count T2/*/* }}; {{ count T2/DE/* }}", "nl"), "elf; 29; 6");
    assert_eq!(filled("{{ F8/DK/programmes in words }} / {{ F8/DE/programmes }}", "nl"), "één / 6");
}

#[test]
fn two_braces_can_be_meant_and_everything_else_stays() {
    assert_eq!(filled("# \\{{ x }}\r\n*a*  \r\n", "en"), "# {{ x }}\r\n*a*  \r\n");
}

#[test]
fn all_faults_are_told_at_once_with_their_places_and_nothing_is_written() {
    let folder = Folder::new();
    folder.write(
        "text.md",
        "Spain: {{ F4/ESP }}\n\nand {{ T1/total in milion }}, {{ F8/DE/programmes in million }},\n{{ F4 }} {{ count F9 aproved }} {{ x",
    );
    let run = fill(&folder, "text.md", "en", &["-o", "filled.md"]);
    assert_eq!(run.status, 1);
    let expected = "\
error: there is no number `F4/ESP` in the ledger
  --> text.md, line 1, column 8
  hint: did you mean `F4/ES`?

error: there is no unit `milion`
  --> text.md, line 3, column 5
  hint: did you mean `million`?

error: `F8/DE/programmes` is no amount, so it cannot be written in `million`
  --> text.md, line 3, column 31
  hint: leave the unit away, or write `in words`

error: there is no number `F4` in the ledger
  --> text.md, line 4, column 1
  hint: there are `F4/DE`, `F4/BE`, `F4/FR`, `F4/ES` …

error: none of these numbers is `aproved`
  --> text.md, line 4, column 10
  hint: did you mean `approved`?

error: expected `}}` after `{{`, found the end of the paragraph or another `{{`
  --> text.md, line 4, column 33
  hint: write `\\{{` where two braces are meant

6 errors; nothing was written
";
    assert_eq!(run.talk, expected);
    assert_eq!(folder.names("."), ["text.md"]);
}

#[test]
fn what_cannot_be_filled_is_refused_with_a_remedy() {
    let folder = Folder::new();
    folder.write("text.pdf", "%PDF-1.7");
    folder.write("text.odt", "");
    folder.write("text.md", b"a\n\xff".as_slice());
    folder.write("text.docx", "no archive");
    for (text, said) in [
        ("text.pdf", "take the document that it was made from"),
        ("text.odt", "expected a text in .md"),
        ("text.md", "found other bytes in line 2"),
        ("missing.md", "cannot read `missing.md`"),
    ] {
        let run = fill(&folder, text, "en", &[]);
        assert!(run.status == 2 && run.talk.contains(said), "{text}: {run:?}");
    }
    let run = fill(&folder, "text.docx", "en", &["-o", "filled.docx"]);
    assert!(run.status == 2 && run.talk.contains("expected a Word document"), "{run:?}");
    let run = fill(&folder, "text.docx", "en", &[]);
    assert!(run.status == 2 && run.talk.contains("--output"), "{run:?}");
    let run = fill(&folder, "text.md", "fr", &[]);
    assert!(run.status == 2 && run.talk.contains("not in the language `fr`"), "{run:?}");
    let run = fill(&folder, "text.odt", "en", &["-o", "text.odt"]);
    assert_eq!(run.status, 2);
}

#[test]
fn a_text_is_not_replaced_by_what_is_made_from_it() {
    let folder = Folder::new();
    folder.write("text.md", "{{ T1/total }}");
    let run = fill(&folder, "text.md", "en", &["-o", "./text.md"]);
    assert!(run.status == 2 && run.talk.contains("would be replaced"), "{run:?}");
    assert_eq!(fill(&folder, "text.md", "en", &["-o", "filled.md"]).status, 0);
    assert_eq!(folder.names("."), ["filled.md", "text.md"]);
    assert_eq!(folder.content(".")[std::path::Path::new("filled.md")], "4\u{a0}655".as_bytes());
}

#[test]
fn what_is_written_is_escaped_for_the_format() {
    let folder = Folder::new();
    folder.write("text.html", "<p title=\"{{\">{{ T1/total }}</p>");
    folder.write("text.typ", "#let x = 1\n{{ T1/total in words }}");
    let run = fill(&folder, "text.html", "en", &[]);
    assert_eq!(run.status, 1, "two braces in an attribute are a placeholder too: {run:?}");
    let run = fill(&folder, "text.typ", "nl", &[]);
    assert_eq!(run.data, "#let x = 1\n4,655\u{a0}miljard\u{a0}EUR");
}

const BEFORE: &str = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Total {{ T1</w:t></w:r><w:proofErr w:type=\"x\"/>\
    <w:r><w:rPr><w:b/></w:rPr><w:t>/total in words</w:t></w:r><w:r><w:t>}} in all &amp; more.</w:t></w:r></w:p></w:body></w:document>";
const AFTER: &str = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t xml:space=\"preserve\">Total EUR\u{a0}4.655\u{a0}billion</w:t></w:r>\
    <w:proofErr w:type=\"x\"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"></w:t></w:r><w:r><w:t xml:space=\"preserve\"> in all &amp; more.</w:t></w:r></w:p>\
    </w:body></w:document>";

/// A Word document of some parts.
pub(super) fn document(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        writer.start_file(*name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_placeholder_over_several_runs_of_a_word_document_is_filled_and_the_rest_stays() {
    let folder = Folder::new();
    let footer = "<w:ftr xmlns:w=\"w\"><w:p><w:r><w:t>{{ F8/total/programmes }}</w:t></w:r></w:p></w:ftr>";
    let parts = [
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml", BEFORE),
        ("word/styles.xml", "<w:styles/>"),
        ("word/footer1.xml", footer),
    ];
    folder.write("text.docx", document(&parts));
    let run = fill(&folder, "text.docx", "en", &["--output", "filled.docx"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    let content = folder.content(".");
    let mut archive = ZipArchive::new(Cursor::new(&content[std::path::Path::new("filled.docx")])).unwrap();
    let mut text = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    assert_eq!(text("word/document.xml"), AFTER);
    assert_eq!(
        text("word/footer1.xml"),
        footer.replace("{{ F8/total/programmes }}", "29").replace("<w:t>", "<w:t xml:space=\"preserve\">")
    );
    assert_eq!((text("[Content_Types].xml"), text("word/styles.xml")), ("<Types/>".to_owned(), "<w:styles/>".to_owned()));
}

#[test]
fn a_fault_in_a_word_document_is_told_with_its_paragraph() {
    let folder = Folder::new();
    let text = "<w:document xmlns:w=\"w\"><w:p/><w:p><w:r><w:t>a {{ T1/totl }}</w:t></w:r></w:p></w:document>";
    folder.write("text.docx", document(&[("word/document.xml", text)]));
    let run = fill(&folder, "text.docx", "en", &["-o", "filled.docx"]);
    assert!(run.status == 1 && run.talk.contains("--> text.docx, paragraph 2, column 3\n  hint: did you mean `T1/total`?"), "{run:?}");
}

/// A document that `LibreOffice` wrote, with braces and ids parted among runs, in the text, its header, footer, a footnote and a table.
#[test]
fn a_document_of_libreoffice_with_parted_runs_is_filled() {
    let folder = Folder::new();
    folder.write("text.docx", std::fs::read(project().join("tests/fill/split-runs-by-libreoffice.docx")).unwrap());
    let run = fill(&folder, "text.docx", "nl", &["--output", "filled.docx"]);
    assert_eq!((run.status, run.talk.as_str()), (0, ""));
    let content = folder.content(".");
    let mut archive = ZipArchive::new(Cursor::new(&content[std::path::Path::new("filled.docx")])).unwrap();
    let mut text = String::new();
    for part in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "word/footnotes.xml"] {
        archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
    }
    let letters: String = text.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, letters)| letters).collect();
    let letters = letters.replace('\u{a0}', " ");
    for expected in ["Split 4,655 miljard EUR end", "Head 4,655 miljard EUR", "Foot 29", "Note 481 miljoen.", "elf"] {
        assert!(letters.contains(expected), "{expected}: {letters}");
    }
    assert!(!letters.contains("{{") && !letters.contains("}}"), "{letters}");
}
