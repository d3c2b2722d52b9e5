//! Zip archives written by hand, since no library writes faulty ones; and parts of gigabytes that take no time to make.

/// An entry of an archive, its content packed already.
pub(crate) struct Entry {
    pub(crate) name: String,
    /// 0 as it is, 8 deflated.
    pub(crate) method: u16,
    pub(crate) packed: Vec<u8>,
    /// What the archive says of the unpacked size.
    pub(crate) stated: u32,
    /// The checksum of the content.
    pub(crate) checksum: u32,
    /// Where the list of entries says that it begins; where it does begin, unless a test lies.
    pub(crate) start: Option<u32>,
}

impl Entry {
    /// An entry that is kept as it is.
    pub(crate) fn stored(name: &str, content: &[u8]) -> Self {
        let stated = u32::try_from(content.len()).unwrap();
        Self { name: name.to_owned(), method: 0, packed: content.to_vec(), stated, checksum: checksum(content), start: None }
    }

    /// A deflated entry of a text, a text repeated very many times, and a text. Its checksum is not that of the content: nothing may read that far.
    pub(crate) fn swollen(name: &str, before: &str, repeated: &str, megabytes: usize, after: &str) -> Self {
        Self {
            name: name.to_owned(),
            method: 8,
            packed: deflated(before, repeated, megabytes, after),
            stated: u32::try_from(before.len() + repeated.len() + COPY * (16 + 8 * times(megabytes)) + after.len()).unwrap(),
            checksum: 0,
            start: None,
        }
    }
}

/// An archive of these entries.
pub(crate) fn archive(entries: &[Entry]) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        let start = u32::try_from(bytes.len()).unwrap();
        let sizes = [entry.checksum, u32::try_from(entry.packed.len()).unwrap(), entry.stated].map(u32::to_le_bytes).concat();
        let length = u16::try_from(entry.name.len()).unwrap().to_le_bytes();
        bytes.extend([b"PK\x03\x04\x14\0\0\0", &entry.method.to_le_bytes()[..], &[0; 4], &sizes, &length, &[0, 0]].concat());
        bytes.extend(entry.name.as_bytes());
        bytes.extend(&entry.packed);
        list.extend([b"PK\x01\x02\x14\0\x14\0\0\0", &entry.method.to_le_bytes()[..], &[0; 4], &sizes, &length, &[0; 12]].concat());
        list.extend(entry.start.unwrap_or(start).to_le_bytes());
        list.extend(entry.name.as_bytes());
    }
    let count = u16::try_from(entries.len()).unwrap().to_le_bytes();
    let end = [u32::try_from(list.len()).unwrap(), u32::try_from(bytes.len()).unwrap()].map(u32::to_le_bytes).concat();
    [&bytes[..], &list, b"PK\x05\x06\0\0\0\0", &count, &count, &end, &[0, 0]].concat()
}

/// Letters of one copy.
const COPY: usize = 258;

/// How many times eight copies make so many megabytes.
fn times(megabytes: usize) -> usize {
    megabytes * (1 << 20) / (8 * COPY)
}

/// A deflated stream in one block with the fixed codes of RFC 1951, 3.2.6. Eight copies of 258 letters are a whole number of bytes, so the
/// middle of the stream is the same bytes over and over.
fn deflated(before: &str, repeated: &str, megabytes: usize, after: &str) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.low_first(0b011, 3);
    before.bytes().chain(repeated.bytes()).for_each(|byte| bits.letter(byte));
    let head = bits.count;
    for _ in 0..16 {
        bits.copy(u32::try_from(repeated.len()).unwrap());
    }
    let period = (bits.count - head) / 16;
    // From here on the bytes have nothing of what stands before the copies.
    let start = head.div_ceil(8);
    after.bytes().for_each(|byte| bits.letter(byte));
    bits.high_first(0, 7);
    let bytes = bits.bytes();
    [&bytes[..start], &bytes[start..start + period].repeat(times(megabytes)), &bytes[start..]].concat()
}

/// Bits as a deflated stream has them.
#[derive(Default)]
struct Bits {
    all: Vec<bool>,
    count: usize,
}

impl Bits {
    fn low_first(&mut self, value: u32, length: u32) {
        self.all.extend((0..length).map(|place| value >> place & 1 == 1));
        self.count = self.all.len();
    }

    fn high_first(&mut self, value: u32, length: u32) {
        self.all.extend((0..length).rev().map(|place| value >> place & 1 == 1));
        self.count = self.all.len();
    }

    fn letter(&mut self, byte: u8) {
        assert!(byte < 144, "a longer code is not needed here");
        self.high_first(0x30 + u32::from(byte), 8);
    }

    /// 258 letters, as they stand so many letters before.
    fn copy(&mut self, distance: u32) {
        self.high_first(0b1100_0101, 8);
        // The code of a distance and its further bits.
        let further = if distance < 5 { 0 } else { (distance - 1).ilog2() - 1 };
        let code = if distance < 5 { distance - 1 } else { 2 * further + ((distance - 1) >> further) };
        self.high_first(code, 5);
        self.low_first((distance - 1) & ((1 << further) - 1), further);
    }

    fn bytes(&self) -> Vec<u8> {
        self.all.chunks(8).map(|bits| bits.iter().rev().fold(0, |byte, bit| byte << 1 | u8::from(*bit))).collect()
    }
}

fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), step))
}

#[test]
fn what_is_written_by_hand_is_read_by_others() {
    use std::io::Read;
    let bytes = archive(&[Entry::stored("../b.txt", b"stored"), Entry::swollen("a.xml", "<a>", "<c><v>1</v></c>", 1, "</a>")]);
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    read.by_index(0).unwrap().read_to_string(&mut text).unwrap();
    assert_eq!(text, "stored");
    // The checksum is wrong at the very end.
    let mut swollen = Vec::new();
    assert!(read.by_index(1).unwrap().read_to_end(&mut swollen).is_err());
    let swollen = String::from_utf8(swollen).unwrap();
    assert!(swollen.starts_with("<a><c><v>1</v></c><c>") && swollen.len() > 1_000_000, "{}", swollen.len());
}
