//! Compound files of one stream, as `.xls` files are.

pub(super) const SECTOR: usize = 4096;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
const TABLE: u32 = 0xFFFF_FFFD;

/// A compound file whose stream `Workbook` has these records.
pub(super) fn workbook(mut stream: Vec<u8>) -> Vec<u8> {
    // A stream of fewer bytes would have to lie among the small ones.
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    // The tables say for every sector which one follows: the stream, the list of streams, the tables themselves.
    let tables = (sectors + 1).div_ceil(SECTOR / 4 - 1);
    let number = |count: usize| u32::try_from(count).unwrap();
    let mut next: Vec<u32> = (1..number(sectors)).collect();
    next.push(END_OF_CHAIN);
    next.push(END_OF_CHAIN);
    next.extend(vec![TABLE; tables]);
    next.resize(tables * SECTOR / 4, u32::MAX);
    let mut header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    header.resize(SECTOR, 0xFF);
    header[8..24].fill(0);
    let fields = [(24, 0x0004_003E), (28, 0x000C_FFFE), (32, 6), (36, 0), (40, 1), (44, number(tables)), (48, number(sectors)), (52, 0)];
    let more = [(56, 4096), (60, END_OF_CHAIN), (64, 0), (68, END_OF_CHAIN), (72, 0)];
    for (place, value) in fields.into_iter().chain(more) {
        header[place..place + 4].copy_from_slice(&u32::to_le_bytes(value));
    }
    assert!(tables <= 109, "more tables need a list of their own");
    for table in 0..tables {
        header[76 + 4 * table..80 + 4 * table].copy_from_slice(&number(sectors + 1 + table).to_le_bytes());
    }
    let list = [entry("Root Entry", 5, 0, 0), entry("Workbook", 2, 0, number(stream.len()))].concat();
    let mut bytes = [header, stream, list].concat();
    bytes.resize((2 + sectors) * SECTOR, 0);
    bytes.extend(next.iter().flat_map(|sector| sector.to_le_bytes()));
    bytes
}

fn entry(name: &str, kind: u8, first: u32, length: u32) -> Vec<u8> {
    let mut bytes: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.resize(128, 0);
    bytes[64] = u8::try_from(2 * name.len() + 2).unwrap();
    bytes[66] = kind;
    bytes[68..80].fill(0xFF);
    bytes[116..120].copy_from_slice(&first.to_le_bytes());
    bytes[120..124].copy_from_slice(&length.to_le_bytes());
    bytes
}

/// One record.
pub(super) fn record(kind: u16, body: &[u8]) -> Vec<u8> {
    [&kind.to_le_bytes()[..], &u16::try_from(body.len()).unwrap().to_le_bytes(), body].concat()
}

/// The records of a workbook with one sheet, which has these.
pub(super) fn records(of_workbook: &[u8], of_sheet: &[u8]) -> Vec<u8> {
    let begin = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    let sheet = |start: u32| record(0x0085, &[&start.to_le_bytes()[..], &[0, 0, 1, 0, b'S']].concat());
    let length = begin.len() + of_workbook.len() + sheet(0).len() + 4;
    let end = record(0x000A, &[]);
    [&begin, of_workbook, &sheet(u32::try_from(length).unwrap()), &end, &begin, of_sheet, &end].concat()
}
