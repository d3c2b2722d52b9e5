//! Looks into a zip archive before any reader opens it: the parts are unpacked once to count what they really hold,
//! because a sender's archive may lie about it, and a reader trusts it.

use std::collections::BTreeSet;
use std::io::{self, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::ReadError;
use super::limits::{Limit, Limits};
use super::markup::{Markup, Role};
use super::traces::{Search, Traces};

/// What the list of parts at the end of an archive begins each of its entries with.
const ENTRY: &[u8] = b"PK\x01\x02";

/// Below this many unpacked bytes a part may be packed as tightly as it likes.
const RATIO_EXEMPT: u64 = 16 << 20;

/// A part of an archive, unpacked as it is read.
pub(super) type Part<'archive, 'bytes> = BufReader<ZipFile<'archive, Cursor<&'bytes [u8]>>>;

/// A zip archive; its parts are found whatever their case, as spreadsheet programs do.
pub(super) struct Archive<'bytes> {
    zip: ZipArchive<Cursor<&'bytes [u8]>>,
    names: Vec<String>,
    /// Which sheets have traces of what calamine leaves out; known once the archive is checked.
    traces: Traces,
}

impl<'bytes> Archive<'bytes> {
    /// Reads the list of parts. Its length is looked at first, since the list is read as a whole.
    pub(super) fn open(bytes: &'bytes [u8], limits: &Limits) -> Result<Self, ReadError> {
        Limit::Parts.hold(bytes.windows(ENTRY.len()).filter(|window| *window == ENTRY).count() as u64, limits)?;
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(zip_error)?;
        let names = zip.file_names_raw().map(|name| normal_name(&String::from_utf8_lossy(name))).collect();
        Ok(Self { zip, names, traces: Traces::default() })
    }

    /// Which parts have traces of what calamine leaves out.
    pub(super) fn traces(&self) -> &Traces {
        &self.traces
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

    /// Unpacks every part once, keeping nothing, and refuses what is beyond the limits or does not match its checksum. Gives the bytes
    /// that a reader will hold beside the cells.
    pub(super) fn check(&mut self, limits: &Limits) -> Result<u64, ReadError> {
        let mut total = 0;
        self.check_except(|_| false, &mut total, limits)
    }

    /// The same, but for parts whose reader looks at the limits itself; `total` counts what was unpacked.
    pub(super) fn check_except(&mut self, is_left: impl Fn(&str) -> bool, total: &mut u64, limits: &Limits) -> Result<u64, ReadError> {
        self.check_places()?;
        let mut held = 0;
        for place in 0..self.zip.len() {
            if !is_left(&self.names[place]) {
                held += self.check_part(place, total, limits)?;
            }
        }
        self.check_shared_texts(limits)?;
        Ok(held)
    }

    /// The names of all parts (in lower case), if they are plain: in ASCII, and no two alike whatever their case.
    pub(super) fn plain_names(&self) -> Option<&[String]> {
        let different: BTreeSet<&String> = self.names.iter().collect();
        let is_plain = |name: &[u8]| name.is_ascii() && !name.starts_with(b"/") && !name.starts_with(b"\\");
        (different.len() == self.names.len() && self.zip.file_names_raw().all(is_plain)).then_some(&self.names)
    }

    /// A part to be read, if there is one of this name, which is held to the limits while it is read; `total` counts what was unpacked.
    pub(super) fn unpacked<'a>(
        &'a mut self,
        name: &str,
        total: &'a mut u64,
        limits: &'a Limits,
    ) -> Result<Option<Unpacked<'a, 'bytes>>, ReadError> {
        let Some(part) = self.part(name)? else { return Ok(None) };
        let packed = part.get_ref().compressed_size();
        Ok(Some(Unpacked { part, size: Size::new(packed, total, limits) }))
    }

    /// Refuses parts that lie over one another, which is how a small archive has room for very many large ones.
    fn check_places(&mut self) -> Result<(), ReadError> {
        let mut places = Vec::new();
        for place in 0..self.zip.len() {
            let part = self.zip.by_index_raw(place).map_err(zip_error)?;
            let start = part.data_start().unwrap_or_else(|| part.header_start());
            places.push((part.header_start(), start.saturating_add(part.compressed_size()), place));
        }
        places.sort_unstable();
        match places.windows(2).find(|pair| pair[0].1 > pair[1].0) {
            Some(pair) => Err(ReadError::damaged(format_args!(
                "its parts `{}` and `{}` lie over one another",
                self.names[pair[0].2], self.names[pair[1].2]
            ))),
            None => Ok(()),
        }
    }

    /// Unpacks one part, and gives the bytes that a reader will hold of it.
    fn check_part(&mut self, place: usize, total: &mut u64, limits: &Limits) -> Result<u64, ReadError> {
        let name = &self.names[place];
        let mut markup = role(name).map(|role| Markup::new(role, limits));
        let mut part = self.zip.by_index(place).map_err(zip_error)?;
        let mut size = Size::new(part.compressed_size(), total, limits);
        let mut buffer = vec![0; 64 << 10];
        let mut search = Search::of_part(name);
        loop {
            let count = part.read(&mut buffer).map_err(|error| damaged_part(name, &error))?;
            if count == 0 {
                self.traces.add(name, search);
                return Ok(markup.map_or(0, |markup| markup.held()));
            }
            size.add(count)?;
            if let Some(search) = &mut search {
                search.look_at(&buffer[..count]);
            }
            if let Some(markup) = &mut markup {
                markup.take(&buffer[..count])?;
            }
        }
    }

    /// The readers make room for as many shared texts as the file declares, so the declaration is checked; how many there are was counted.
    fn check_shared_texts(&mut self, limits: &Limits) -> Result<(), ReadError> {
        let lists: Vec<_> = self.names.iter().filter(|name| is_list_of_texts(name)).cloned().collect();
        for name in lists {
            let Some(part) = self.part(&name)? else { continue };
            let mut reader = Reader::from_reader(part);
            reader.config_mut().check_end_names = false;
            let mut buffer = Vec::new();
            loop {
                buffer.clear();
                match reader.read_event_into(&mut buffer).map_err(|error| damaged_part(&name, &error))? {
                    Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == "sst" => {
                        Limit::SharedTexts.hold(declared_count(&tag), limits)?;
                        break;
                    }
                    Event::Eof => break,
                    _ => {}
                }
            }
        }
        Ok(())
    }
}

/// How large a part has become.
struct Size<'a> {
    packed: u64,
    unpacked: u64,
    total: &'a mut u64,
    limits: &'a Limits,
}

impl<'a> Size<'a> {
    fn new(packed: u64, total: &'a mut u64, limits: &'a Limits) -> Self {
        Self { packed: packed.max(1), unpacked: 0, total, limits }
    }

    fn add(&mut self, bytes: usize) -> Result<(), ReadError> {
        self.unpacked += bytes as u64;
        *self.total += bytes as u64;
        Limit::PartBytes.hold_counting(self.unpacked, self.limits)?;
        Limit::UnpackedBytes.hold_counting(*self.total, self.limits)?;
        if self.unpacked > RATIO_EXEMPT { Limit::Ratio.hold_counting(self.unpacked / self.packed, self.limits) } else { Ok(()) }
    }
}

/// A part that is held to the limits while it is read.
pub(super) struct Unpacked<'a, 'bytes> {
    part: Part<'a, 'bytes>,
    size: Size<'a>,
}

impl Read for Unpacked<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.part.read(buffer)?;
        self.size.add(count).map_err(io::Error::other)?;
        Ok(count)
    }
}

pub(super) fn is_list_of_texts(name: &str) -> bool {
    name.ends_with("sharedstrings.xml")
}

/// What an XML part is; none for other parts, and for those that a sender's own programs keep in the archive and nobody reads.
fn role(name: &str) -> Option<Role> {
    let is_markup = matches!(name.rsplit('.').next(), Some("xml" | "rels"));
    (is_markup && !name.starts_with("customxml/")).then_some(if is_list_of_texts(name) {
        Role::SharedTexts
    } else if name.ends_with("styles.xml") {
        Role::Styles
    } else {
        Role::Other
    })
}

fn declared_count(tag: &quick_xml::events::BytesStart<'_>) -> u64 {
    let declared = tag.try_get_attribute("uniqueCount").ok().flatten();
    declared.and_then(|count| count.value.trim().parse().ok()).unwrap_or(0)
}

/// Part names are compared as spreadsheet programs do: in any case, and with either slash.
pub(super) fn normal_name(name: &str) -> String {
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
