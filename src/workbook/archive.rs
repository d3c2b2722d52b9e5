//! Looks into a zip archive before any reader opens it: the parts are unpacked once to count what they really hold,
//! because a sender's archive may lie about it, and a reader trusts it.

use std::io::{BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::limits::{Limit, Limits};
pub(super) use super::traces::Traces;
use super::{ReadError, traces};

/// Below this many unpacked bytes a part may be packed as tightly as it likes.
const RATIO_EXEMPT: u64 = 16 << 20;

/// A part of an archive, unpacked as it is read.
pub(super) type Part<'archive, 'bytes> = BufReader<ZipFile<'archive, Cursor<&'bytes [u8]>>>;

/// A zip archive; its parts are found whatever their case, as spreadsheet programs do.
pub(super) struct Archive<'bytes> {
    zip: ZipArchive<Cursor<&'bytes [u8]>>,
    names: Vec<String>,
}

impl<'bytes> Archive<'bytes> {
    /// Reads the list of parts.
    pub(super) fn open(bytes: &'bytes [u8]) -> Result<Self, ReadError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(zip_error)?;
        let names = zip.file_names_raw().map(|name| normal_name(&String::from_utf8_lossy(name))).collect();
        Ok(Self { zip, names })
    }

    /// Whether there is a part of this name (in lower case).
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|part| part == name)
    }

    /// Whether there is a part of this name (in lower case) in any folder.
    pub(super) fn has_named_like(&self, name: &str) -> bool {
        self.names.iter().any(|part| part.rsplit('/').next() == Some(name))
    }

    /// A part to be read, if there is one of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part<'_, 'bytes>>, ReadError> {
        let name = normal_name(name);
        let Some(place) = self.names.iter().position(|part| *part == name) else { return Ok(None) };
        Ok(Some(BufReader::new(self.zip.by_index(place).map_err(zip_error)?)))
    }

    /// The first bytes of a part; none where there is no such part.
    pub(super) fn beginning(&mut self, name: &str, length: u64) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        if let Some(part) = self.part(name)? {
            part.take(length).read_to_end(&mut bytes).map_err(ReadError::damaged)?;
        }
        Ok(bytes)
    }

    /// Unpacks every part once, keeping nothing, and refuses what is beyond the limits or does not match its checksum. Says which sheets have
    /// traces of what calamine leaves out.
    pub(super) fn check(&mut self, limits: &Limits) -> Result<Traces, ReadError> {
        let mut total = 0;
        let mut buffer = vec![0; 64 << 10];
        let mut traces = Traces::default();
        for place in 0..self.zip.len() {
            let mut part = self.zip.by_index(place).map_err(zip_error)?;
            let packed = part.compressed_size().max(1);
            let mut unpacked: u64 = 0;
            let mut search = traces::Search::of_part(&self.names[place]);
            loop {
                let count = part.read(&mut buffer).map_err(|error| damaged_part(&self.names[place], &error))? as u64;
                if count == 0 {
                    break;
                }
                unpacked += count;
                total += count;
                Limit::PartBytes.refuse(unpacked > limits.part_bytes, limits.part_bytes)?;
                Limit::UnpackedBytes.refuse(total > limits.unpacked_bytes, limits.unpacked_bytes)?;
                Limit::Ratio.refuse(unpacked > RATIO_EXEMPT && unpacked / packed > limits.ratio, limits.ratio)?;
                if let Some(search) = &mut search {
                    search.look_at(&buffer[..usize::try_from(count).expect("a buffer is in memory")]);
                }
            }
            traces.add(&self.names[place], search);
        }
        self.check_shared_texts(limits)?;
        Ok(traces)
    }

    /// The readers make room for as many shared texts as the file declares, so the declaration is checked, and the real
    /// number too.
    fn check_shared_texts(&mut self, limits: &Limits) -> Result<(), ReadError> {
        let lists: Vec<_> = self.names.iter().filter(|name| name.ends_with("sharedstrings.xml")).cloned().collect();
        for name in lists {
            let Some(part) = self.part(&name)? else { continue };
            let mut reader = Reader::from_reader(part);
            reader.config_mut().check_end_names = false;
            let mut buffer = Vec::new();
            let mut texts = 0;
            loop {
                buffer.clear();
                let stated = match reader.read_event_into(&mut buffer).map_err(|error| damaged_part(&name, &error))? {
                    Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => declared_count(&tag),
                    Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "si" => {
                        texts += 1;
                        texts
                    }
                    Event::Eof => break,
                    _ => continue,
                };
                Limit::SharedTexts.refuse(stated > limits.shared_texts, limits.shared_texts)?;
            }
        }
        Ok(())
    }
}

fn declared_count(tag: &quick_xml::events::BytesStart<'_>) -> u64 {
    let declared = tag.try_get_attribute("uniqueCount").ok().flatten();
    declared.and_then(|count| count.value.trim().parse().ok()).unwrap_or(0)
}

/// Part names are compared as spreadsheet programs do: in any case, and with either slash.
fn normal_name(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_ascii_lowercase()
}

fn damaged_part(name: &str, error: &dyn std::fmt::Display) -> ReadError {
    ReadError::damaged(format_args!("its part `{name}` cannot be read ({error})"))
}

fn zip_error(error: ZipError) -> ReadError {
    match error {
        ZipError::UnsupportedArchive(reason) if reason == ZipError::PASSWORD_REQUIRED => ReadError::PasswordProtected,
        other => ReadError::damaged(other),
    }
}
