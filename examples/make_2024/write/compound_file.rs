//! A compound file with one stream: the container of the old Excel format ([MS-CFB], version 3).

const SECTOR: usize = 512;
/// Streams below this size would stand in the small sectors, which this file does without.
const SMALLEST_STREAM: usize = 4096;
const FREE: u32 = 0xFFFF_FFFF;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;
const ALLOCATION_TABLE: u32 = 0xFFFF_FFFD;

/// The file: header, allocation table (sector 0), directory (sector 1), then the stream from sector 2.
pub(super) fn write(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    stream.resize(stream.len().next_multiple_of(SECTOR).max(SMALLEST_STREAM), 0);
    let sectors = u32::try_from(stream.len() / SECTOR).expect("a made workbook is small");
    let mut file = header();
    file.extend(allocation_table(sectors));
    file.extend(directory(name, u32::try_from(stream.len()).expect("a made workbook is small")));
    file.extend(stream);
    file
}

fn header() -> Vec<u8> {
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.extend([0; 16]);
    // Versions, byte order, sector sizes as powers of two.
    for number in [0x003E_u16, 3, 0xFFFE, 9, 6] {
        header.extend(number.to_le_bytes());
    }
    header.extend([0; 6]);
    // Directory sectors (0 in this version), one allocation sector, the directory's sector, no transaction, the size below
    // which a stream is small, and no sectors of small streams or of further allocation tables.
    for number in [0, 1, 1, 0, 4096, END_OF_CHAIN, 0, END_OF_CHAIN, 0] {
        header.extend(u32::to_le_bytes(number));
    }
    header.extend(0_u32.to_le_bytes());
    header.resize(SECTOR, 0xFF);
    header
}

fn allocation_table(stream_sectors: u32) -> Vec<u8> {
    let mut entries = vec![ALLOCATION_TABLE, END_OF_CHAIN];
    entries.extend(3..2 + stream_sectors);
    entries.push(END_OF_CHAIN);
    assert!(entries.len() <= SECTOR / 4, "one sector of allocation table is enough for a made workbook");
    entries.resize(SECTOR / 4, FREE);
    entries.into_iter().flat_map(u32::to_le_bytes).collect()
}

fn directory(name: &str, size: u32) -> Vec<u8> {
    let mut directory = entry("Root Entry", 5, 1, END_OF_CHAIN, 0);
    directory.extend(entry(name, 2, FREE, 2, size));
    directory.extend(entry("", 0, FREE, 0, 0));
    directory.extend(entry("", 0, FREE, 0, 0));
    directory
}

/// One directory entry of 128 bytes: kind 5 is the root, 2 a stream, 0 an unused entry.
fn entry(name: &str, kind: u8, child: u32, first_sector: u32, size: u32) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = if name.is_empty() { 0 } else { entry.len() + 2 };
    entry.resize(64, 0);
    entry.extend(u16::try_from(length).expect("a name fits 64 bytes").to_le_bytes());
    entry.extend([kind, 1]);
    for link in [FREE, FREE, child] {
        entry.extend(link.to_le_bytes());
    }
    // No class, no flags, no dates: the same workbook gives the same bytes.
    entry.extend([0; 36]);
    entry.extend(first_sector.to_le_bytes());
    entry.extend(u64::from(size).to_le_bytes());
    entry
}
