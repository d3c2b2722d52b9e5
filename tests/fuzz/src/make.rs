//! Whole files around the part that is fuzzed: a fuzzer would not find a checksum by itself.

use crate::package::{self, archive};

/// The pieces of an input, which a zero parts.
#[must_use]
pub fn pieces<const COUNT: usize>(data: &[u8]) -> [&[u8]; COUNT] {
    let mut pieces = data.splitn(COUNT, |byte| *byte == 0);
    std::array::from_fn(|_| pieces.next().unwrap_or_default())
}

/// The pieces of an input of binary parts: each has its length before it, in two bytes.
#[must_use]
pub fn counted<const COUNT: usize>(mut data: &[u8]) -> [&[u8]; COUNT] {
    std::array::from_fn(|_| {
        let Some((length, rest)) = data.split_first_chunk() else { return &[][..] };
        let (piece, rest) = rest.split_at(usize::from(u16::from_le_bytes(*length)).min(rest.len()));
        data = rest;
        piece
    })
}

/// An `.xlsx` with this sheet, these shared texts and these styles.
#[must_use]
pub fn xlsx(sheet: &[u8], texts: &[u8], styles: &[u8]) -> Vec<u8> {
    package::xlsx(sheet, texts, styles)
}

/// An `.xlsb` with these parts.
#[must_use]
pub fn xlsb(book: &[u8], sheet: &[u8], texts: &[u8], styles: &[u8]) -> Vec<u8> {
    // The first sheet of a workbook as Excel names it, and as the seeds made by hand do.
    const RELATIONS: &[u8] = br#"<Relationships><Relationship Id="r1" Target="worksheets/sheet1.bin"/>
        <Relationship Id="rId1" Target="worksheets/sheet1.bin"/></Relationships>"#;
    archive(&[
        ("xl/workbook.bin", book),
        ("xl/_rels/workbook.bin.rels", RELATIONS),
        ("xl/worksheets/sheet1.bin", sheet),
        ("xl/sharedStrings.bin", texts),
        ("xl/styles.bin", styles),
    ])
}

/// An `.ods` with this content.
#[must_use]
pub fn ods(content: &[u8]) -> Vec<u8> {
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content)])
}

/// A compound file whose stream `Workbook` has these bytes.
#[must_use]
pub fn xls(stream: &[u8]) -> Vec<u8> {
    const SECTOR: usize = 512;
    let number = |count: usize| u32::try_from(count).expect("a fuzzer's input is small").to_le_bytes();
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    let tables = (sectors + 1).div_ceil(SECTOR / 4 - 1);
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.resize(SECTOR, 0xFF);
    bytes[8..24].fill(0);
    bytes[24..36].copy_from_slice(b"\x3E\0\x03\0\xFE\xFF\x09\0\x06\0\0\0");
    let end = [0xFE, 0xFF, 0xFF, 0xFF];
    let fields = [[0; 4], [0; 4], number(tables), number(sectors), [0; 4], number(4096), end, [0; 4], end, [0; 4]];
    bytes[36..76].copy_from_slice(&fields.concat());
    for table in 0..tables.min(109) {
        bytes[76 + 4 * table..80 + 4 * table].copy_from_slice(&number(sectors + 1 + table));
    }
    bytes.extend(&stream);
    for (name, kind, length) in [("Root Entry", 5, 0), ("Workbook", 2, stream.len())] {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry.resize(128, 0);
        entry[66] = kind;
        entry[120..124].copy_from_slice(&number(length));
        bytes.extend(entry);
    }
    bytes.resize((2 + sectors) * SECTOR, 0);
    let next = (1..sectors).map(number).chain([end, end]).chain(vec![[0xFD, 0xFF, 0xFF, 0xFF]; tables]);
    let next: Vec<u8> = next.flatten().collect();
    bytes.extend(next);
    bytes.resize((2 + sectors + tables) * SECTOR, 0xFF);
    bytes
}
