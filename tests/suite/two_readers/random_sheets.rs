//! Sheets made at random, whole and damaged, read both ways.

use step_report::workbook::{Declared, Limits, read, read_by_calamine, scanned};

use super::package;
use crate::random::Random;

/// What stands before the rows.
const HEADS: [&str; 5] = [
    "<worksheet>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"m\" xmlns:r=\"r\"><dimension ref=\"A1:C9\"/>",
    "<worksheet><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
    "<?xml version='1.0' encoding='latin1'?><worksheet>",
    "<worksheet><sheetPr><tabColor rgb=\"FF00\"/></sheetPr><dimension ref=\"A1\" />\n",
];

/// What stands behind them.
const TAILS: [&str; 4] = [
    "</worksheet>",
    "<autoFilter ref=\"A1:C9\"/><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>",
    "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"C1:C2\"/></mergeCells><pageMargins left=\"0.7\"/></worksheet>\n",
    "<extLst><ext uri=\"{x}\"><x14:a xmlns:x14=\"x\"/></ext></extLst></worksheet>",
];

/// What a cell can have behind its place, style left out.
const CELLS: [&str; 24] = [
    "/>",
    " />",
    "></c>",
    "><v>12.5</v></c>",
    "><v>-0.1</v></c>",
    "><v>45382</v></c>",
    "><v>1E3</v></c>",
    "><v>4.4408920985006262E-16</v></c>",
    "><v>123456789012345678901234567890</v></c>",
    "><v></v></c>",
    " t=\"n\"><v>7</v></c>",
    " t=\"s\"><v>0</v></c>",
    " t=\"s\"><v>1</v></c>",
    " t=\"s\"><v>2</v></c>",
    " t=\"b\"><v>1</v></c>",
    " t=\"e\"><v>#N/A</v></c>",
    " t=\"str\"><f>A1&amp;\"x\"</f><v>R&amp;D &lt; Łódź</v></c>",
    " t=\"str\"><f>A1</f><v></v></c>",
    "><f>SUM(A1:A2)</f><v>3</v></c>",
    "><f t=\"shared\" ref=\"A1:A3\" si=\"0\">B1*2</f><v>3</v></c>",
    "><f t=\"shared\" si=\"0\"/><v>3.25</v></c>",
    " t=\"inlineStr\"><is><t>a &gt; b </t></is></c>",
    " t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>",
    " t=\"inlineStr\"><is><t></t></is></c>",
];

/// What is put into a damaged sheet.
const ODD: [&str; 40] = [
    "<!-- a -->",
    "<![CDATA[1]]>",
    "<?a b?>",
    "&amp;",
    "&lol;",
    "&#10;",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "\r\n",
    " ",
    "\t",
    "</row>",
    "<row>",
    "<row r=\"3\">",
    "</c>",
    "<c>",
    "<v>",
    "</v>",
    "<f>",
    "</f>",
    "<is>",
    "<r><t>rich</t></r>",
    "<rPh><t>x</t></rPh>",
    "_x0041_",
    " hidden=\"1\"",
    " hidden='1'",
    " r=\"B2\"",
    " t=\"d\"",
    " t=\"s\"",
    "x:",
    "<x:c r=\"A1\"><x:v>1</x:v></x:c>",
    "</sheetData>",
    "<sheetData/>",
    "\u{feff}",
    "\u{0}",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<vertAlign val=\"superscript\"/>",
];

const TEXTS: [&str; 3] = [
    "<sst uniqueCount=\"3\"><si><t>Région</t></si><si><t xml:space=\"preserve\"> R&amp;D </t></si><si><r><t>half</t></r><r><rPr><b/></rPr><t>bold</t></r></si></sst>",
    "<sst><si><t>a</t></si><si/><si><t>_x0041_</t><phoneticPr fontId=\"1\"/></si></sst>",
    "<sst><si><t> a&#10;b </t></si><si><t/></si><si><t>c</t><rPh sb=\"0\"><t>d</t></rPh></si></sst>",
];

const STYLES: [&str; 2] = [
    "<styleSheet/>",
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/></numFmts>\
     <cellXfs><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>",
];

fn below(random: &mut Random, limit: usize) -> usize {
    usize::try_from(random.below(limit as u64)).unwrap()
}

/// The XML of a sheet. Places are left out now and then; styles go beyond those there are.
fn sheet(random: &mut Random) -> String {
    let mut sheet = format!("{}<sheetData>", random.one(&HEADS));
    let mut row = 0;
    for _ in 0..below(random, 6) {
        row += 1 + below(random, 3);
        let number = if random.below(4) == 0 { String::new() } else { format!(" r=\"{row}\"") };
        let looks = random.one(&[
            "",
            " spans=\"1:3\"",
            " ht=\"15.75\" customHeight=\"1\"",
            " hidden=\"1\"",
            " hidden=\"false\"",
            " x14ac:dyDescent=\"0.25\"",
        ]);
        let end = if random.below(8) == 0 { "/>" } else { ">" };
        sheet.extend(["<row", &number, looks, end]);
        if end == "/>" {
            continue;
        }
        for column in 0..below(random, 5) {
            let letter = char::from(b'A' + u8::try_from(column).unwrap());
            let place = if number.is_empty() || random.below(4) == 0 { String::new() } else { format!(" r=\"{letter}{row}\"") };
            let style = if random.below(3) == 0 { format!(" s=\"{}\"", random.below(7)) } else { String::new() };
            sheet.extend(["<c", &place, &style, random.one(&CELLS)]);
        }
        sheet.push_str(random.one(&["</row>", "</row>\n"]));
    }
    sheet.push_str("</sheetData>");
    sheet.push_str(random.one(&TAILS));
    sheet
}

/// The same XML with something put in, left out, doubled or changed.
fn damaged(xml: &str, random: &mut Random) -> Vec<u8> {
    let mut bytes = xml.as_bytes().to_vec();
    for _ in 0..=below(random, 2) {
        let (start, length) = (below(random, bytes.len()), 1 + below(random, 12));
        let end = (start + length).min(bytes.len());
        match random.below(5) {
            0 => drop(bytes.splice(start..start, random.one(&ODD).bytes())),
            1 => {
                // Most damage of interest stands where a tag begins or ends.
                let tags: Vec<usize> = (0..bytes.len()).filter(|place| matches!(bytes[*place], b'<' | b'>')).collect();
                let place = random.one(&tags);
                drop(bytes.splice(place..place, random.one(&ODD).bytes()));
            }
            2 => drop(bytes.drain(start..end)),
            3 => drop(bytes.splice(start..start, bytes[start..end].to_vec())),
            _ => bytes[start] = u8::try_from(random.below(256)).unwrap(),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

/// Limits of which one or two are tight.
fn limits(random: &mut Random) -> Limits {
    let tight = |random: &mut Random, usual: u64, most: u64| if random.below(4) == 0 { random.below(most) } else { usual };
    let usual = Limits::default();
    Limits {
        cells: tight(random, usual.cells, 12),
        rows: tight(random, usual.rows, 12),
        columns: tight(random, usual.columns, 5),
        text_bytes: tight(random, usual.text_bytes, 40),
        shared_texts: tight(random, usual.shared_texts, 5),
        content_bytes: tight(random, usual.content_bytes, 900),
        merged: tight(random, usual.merged, 4),
        part_bytes: tight(random, usual.part_bytes, 2_000),
        unpacked_bytes: tight(random, usual.unpacked_bytes, 5_000),
        work: tight(random, usual.work, 300),
        ..usual
    }
}

/// Reads a file both ways, which must end alike, and tells whether the fast reader read it.
fn both_ways(bytes: &[u8], limits: &Limits) -> bool {
    let declared = Declared::default();
    let (read, judge) = (read("a.xlsx", bytes, &declared, limits), read_by_calamine("a.xlsx", bytes, &declared, limits));
    assert_eq!(read, judge, "{}", String::from_utf8_lossy(bytes));
    scanned(bytes, limits).is_some()
}

#[test]
fn random_sheets_are_read_alike() {
    let mut random = Random::new(7);
    let count = (0..1_500)
        .filter(|_| {
            let sheet = sheet(&mut random);
            let bytes = package::xlsx(sheet.as_bytes(), random.one(&TEXTS).as_bytes(), random.one(&STYLES).as_bytes());
            both_ways(&bytes, &Limits::default())
        })
        .count();
    assert!(count > 1_000, "only {count} of 1500 are read by the fast reader, so that little is compared");
}

#[test]
fn damaged_sheets_are_read_alike() {
    let mut random = Random::new(8);
    let mut count = 0;
    for _ in 0..4_000 {
        let sheet = sheet(&mut random);
        let (texts, styles) = (random.one(&TEXTS), random.one(&STYLES));
        let bytes = match random.below(4) {
            0 => package::xlsx(sheet.as_bytes(), &damaged(texts, &mut random), styles.as_bytes()),
            1 => package::xlsx(sheet.as_bytes(), texts.as_bytes(), &damaged(styles, &mut random)),
            _ => package::xlsx(&damaged(&sheet, &mut random), texts.as_bytes(), styles.as_bytes()),
        };
        count += usize::from(both_ways(&bytes, &Limits::default()));
    }
    assert!(count > 300, "only {count} of 4000 are read by the fast reader, so that little is compared");
}

#[test]
fn each_limit_refuses_the_same_sheets() {
    let mut random = Random::new(9);
    let mut count = 0;
    for _ in 0..2_000 {
        let sheet = sheet(&mut random);
        let bytes = package::xlsx(sheet.as_bytes(), random.one(&TEXTS).as_bytes(), random.one(&STYLES).as_bytes());
        count += usize::from(both_ways(&bytes, &limits(&mut random)));
    }
    assert!(count > 200, "only {count} of 2000 are read by the fast reader, so that little is compared");
}
