//! Looks into a compound file, the container of `.xls`, before calamine opens it: calamine follows a chain of sectors that
//! bites its own tail until the memory is full, and takes what is cut off for the end. What the stream of records in it
//! costs is for [`biff`](super::biff) to say.

use super::limits::Limits;
use super::{Concealed, ReadError, biff};

/// The bytes that every compound file begins with.
pub(super) const MAGIC: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

const HEADER_BYTES: usize = 512;
const DIRECTORY_ENTRY_BYTES: usize = 128;
/// Streams below this many bytes share the sectors of the root entry.
const SMALL_STREAM_BYTES: usize = 4096;
const SMALL_SECTOR_BYTES: usize = 64;
/// Sector numbers from here on are marks: the end of a chain, an unused sector.
const FIRST_MARK: u32 = 0xFFFF_FFFA;

/// Refuses a compound file that is no whole `.xls` workbook; gives the hidden rows and columns of each sheet, which calamine leaves out.
pub(super) fn check(bytes: &[u8], limits: &Limits) -> Result<Vec<Concealed>, ReadError> {
    biff::check(&records(bytes)?, limits)
}

/// The stream of records of an `.xls` workbook.
pub(super) fn records(bytes: &[u8]) -> Result<Vec<u8>, ReadError> {
    let file = CompoundFile::open(bytes)?;
    let entries = file.directory()?;
    let find = |name: &str| entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name));
    if find("EncryptedPackage").is_some() {
        return Err(ReadError::PasswordProtected);
    }
    let Some(workbook) = find("Workbook").or_else(|| find("Book")) else {
        let found = if find("WordDocument").is_some() { "a Word document" } else { "an Office file that is no workbook" };
        return Err(ReadError::UnknownFormat { found });
    };
    let root = entries.first().expect("an entry was found in the directory, so it has a first");
    file.stream(workbook, root)
}

struct CompoundFile<'bytes> {
    bytes: &'bytes [u8],
    sector_bytes: usize,
    /// The sector that follows each sector.
    next: Vec<u32>,
}

struct Entry {
    name: String,
    first_sector: u32,
    bytes: usize,
}

impl<'bytes> CompoundFile<'bytes> {
    fn open(bytes: &'bytes [u8]) -> Result<Self, ReadError> {
        let header = bytes.get(..HEADER_BYTES).ok_or_else(cut_short)?;
        let sector_bytes = match header[30] {
            9 => 512,
            12 => 4096,
            other => return Err(ReadError::damaged(format_args!("its sectors have 2^{other} bytes"))),
        };
        let mut file = Self { bytes, sector_bytes, next: Vec::new() };
        let mut tables: Vec<u32> = numbers(&header[76..]).collect();
        let mut more = number(&header[68..]);
        for _ in 0..=bytes.len() / sector_bytes {
            if more >= FIRST_MARK {
                break;
            }
            let mut list: Vec<u32> = numbers(file.sector(more)?).collect();
            more = list.pop().expect("a sector holds many numbers");
            tables.append(&mut list);
        }
        for table in tables.into_iter().filter(|table| *table < FIRST_MARK) {
            let following: Vec<u32> = numbers(file.sector(table)?).collect();
            file.next.extend(following);
        }
        Ok(file)
    }

    fn sector(&self, sector: u32) -> Result<&'bytes [u8], ReadError> {
        let start = self.start(sector)?;
        self.bytes.get(start..start + self.sector_bytes).ok_or_else(cut_short)
    }

    /// Sector 0 follows the header, which takes a whole sector.
    fn start(&self, sector: u32) -> Result<usize, ReadError> {
        let sector = usize::try_from(sector).map_err(|_| cut_short())?;
        sector
            .checked_add(1)
            .and_then(|sector| sector.checked_mul(self.sector_bytes))
            .filter(|start| *start < self.bytes.len())
            .ok_or_else(cut_short)
    }

    /// The bytes of a chain of sectors; the last sector may be cut where its content ends.
    fn chain(&self, first: u32, length: usize) -> Result<Vec<u8>, ReadError> {
        if length > self.bytes.len() {
            return Err(cut_short());
        }
        let mut content = Vec::with_capacity(length);
        let mut sector = first;
        while content.len() < length {
            let start = self.start(sector)?;
            let wanted = self.sector_bytes.min(length - content.len());
            content.extend_from_slice(self.bytes.get(start..start + wanted).ok_or_else(cut_short)?);
            sector = following(&self.next, sector)?;
        }
        Ok(content)
    }

    /// The bytes of a stream; a small one lies in small sectors within the stream of the root.
    fn stream(&self, entry: &Entry, root: &Entry) -> Result<Vec<u8>, ReadError> {
        if entry.bytes >= SMALL_STREAM_BYTES {
            return self.chain(entry.first_sector, entry.bytes);
        }
        let shared = self.chain(root.first_sector, root.bytes)?;
        let tables = usize::try_from(number(&self.bytes[64..])).map_err(|_| cut_short())?;
        let next = self.chain(number(&self.bytes[60..]), tables.saturating_mul(self.sector_bytes))?;
        let next: Vec<u32> = numbers(&next).collect();
        let mut content = Vec::with_capacity(entry.bytes);
        let mut sector = entry.first_sector;
        while content.len() < entry.bytes {
            let start = usize::try_from(sector).map_err(|_| cut_short())?.saturating_mul(SMALL_SECTOR_BYTES);
            let wanted = SMALL_SECTOR_BYTES.min(entry.bytes - content.len());
            content.extend_from_slice(shared.get(start..start.saturating_add(wanted)).ok_or_else(cut_short)?);
            sector = following(&next, sector)?;
        }
        Ok(content)
    }

    /// The streams of the file. Their list has no length, it ends with its chain.
    fn directory(&self) -> Result<Vec<Entry>, ReadError> {
        let mut entries = Vec::new();
        let mut sector = number(&self.bytes[48..]);
        for _ in 0..=self.next.len() {
            if sector >= FIRST_MARK {
                return Ok(entries);
            }
            for entry in self.sector(sector)?.chunks_exact(DIRECTORY_ENTRY_BYTES).filter(|entry| entry[66] != 0) {
                let units = entry[..64].chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]])).take_while(|unit| *unit != 0);
                entries.push(Entry {
                    name: char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(),
                    first_sector: number(&entry[116..]),
                    bytes: usize::try_from(number(&entry[120..])).map_err(|_| cut_short())?,
                });
            }
            sector = following(&self.next, sector)?;
        }
        Err(ReadError::damaged("its directory runs in a circle"))
    }
}

fn following(next: &[u32], sector: u32) -> Result<u32, ReadError> {
    usize::try_from(sector).ok().and_then(|sector| next.get(sector)).copied().ok_or_else(cut_short)
}

fn numbers(bytes: &[u8]) -> impl Iterator<Item = u32> {
    bytes.chunks_exact(4).map(number)
}

fn number(bytes: &[u8]) -> u32 {
    u32::from_le_bytes(*bytes.first_chunk().expect("the caller has a whole header, entry or sector"))
}

pub(super) fn cut_short() -> ReadError {
    ReadError::damaged("a part of it is missing")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A compound file of a header, a sector of chains, and a directory with a root and one stream.
    fn compound_file(name: &str, chains: &[u32]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.resize(2048, 0);
        bytes[30] = 9;
        bytes[48..52].copy_from_slice(&1_u32.to_le_bytes());
        bytes[68..72].copy_from_slice(&u32::MAX.to_le_bytes());
        bytes[76..512].fill(0xFF);
        bytes[76..80].copy_from_slice(&0_u32.to_le_bytes());
        for (place, sector) in chains.iter().enumerate() {
            bytes[512 + 4 * place..516 + 4 * place].copy_from_slice(&sector.to_le_bytes());
        }
        for (entry, name) in ["Root Entry", name].iter().enumerate() {
            let start = 1024 + DIRECTORY_ENTRY_BYTES * entry;
            let units: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
            bytes[start..start + units.len()].copy_from_slice(&units);
            bytes[start + 66] = 1;
        }
        bytes
    }

    fn check_usual(bytes: &[u8]) -> Result<Vec<Concealed>, ReadError> {
        check(bytes, &Limits::default())
    }

    #[test]
    fn an_encrypted_workbook_is_protected_by_a_password() {
        assert_eq!(check_usual(&compound_file("EncryptedPackage", &[u32::MAX, FIRST_MARK + 4])), Err(ReadError::PasswordProtected));
    }

    #[test]
    fn a_document_of_another_program_is_named() {
        let document = compound_file("WordDocument", &[u32::MAX, FIRST_MARK + 4]);
        assert_eq!(check_usual(&document), Err(ReadError::UnknownFormat { found: "a Word document" }));
    }

    #[test]
    fn a_directory_that_runs_in_a_circle_is_left() {
        let circle = compound_file("Workbook", &[u32::MAX, 1]);
        assert_eq!(check_usual(&circle), Err(ReadError::damaged("its directory runs in a circle")));
    }
}
