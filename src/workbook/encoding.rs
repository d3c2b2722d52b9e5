//! Bytes of a text file to text: the encoding is read from a mark, recognised, declared, or guessed and said so.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    DecoderResult, Encoding, ISO_8859_2, ISO_8859_4, ISO_8859_5, ISO_8859_7, ISO_8859_13, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1257,
};

use super::{ReadError, Remark, alphabet};

/// A text file as text.
#[derive(Debug)]
pub(super) struct Decoded<'bytes> {
    /// The text, without a byte order mark.
    pub(super) text: Cow<'bytes, str>,
    /// The encoding, where it was guessed and other encodings give another text.
    pub(super) guessed: Option<&'static str>,
    /// A remark on the declaration.
    pub(super) remark: Option<Remark>,
}

/// The encodings in which the languages of the Union are written, and which a guess may name.
const POSSIBLE: [&Encoding; 11] = [
    WINDOWS_1252,
    WINDOWS_1250,
    WINDOWS_1253,
    WINDOWS_1251,
    WINDOWS_1257,
    WINDOWS_1254,
    ISO_8859_2,
    ISO_8859_4,
    ISO_8859_5,
    ISO_8859_7,
    ISO_8859_13,
];

/// How many bytes of lines with letters outside ASCII a guess looks at.
const SAMPLE_BYTES: usize = 64 << 10;

/// Decodes a text file.
pub(super) fn decode<'bytes>(bytes: &'bytes [u8], declared: Option<&str>) -> Result<Decoded<'bytes>, ReadError> {
    let declared_encoding = match declared {
        Some(name) => Some(Encoding::for_label(name.as_bytes()).ok_or_else(|| ReadError::EncodingNotKnown { declared: name.to_owned() })?),
        None => None,
    };
    if let Some((marked, length)) = Encoding::for_bom(bytes) {
        let remark = declared
            .filter(|_| declared_encoding != Some(marked))
            .map(|declared| Remark::EncodingDeclaredWrongly { declared: declared.to_owned(), encoding: marked.name() });
        return Ok(Decoded { text: decode_as(marked, &bytes[length..])?, guessed: None, remark });
    }
    let certain = declared_encoding.or_else(|| utf_16_by_zeros(bytes)).or_else(|| std::str::from_utf8(bytes).is_ok().then_some(UTF_8));
    if let Some(encoding) = certain {
        return Ok(Decoded { text: decode_as(encoding, bytes)?, guessed: None, remark: None });
    }
    let (encoding, certain) = guess(bytes)?;
    Ok(Decoded { text: decode_as(encoding, bytes)?, guessed: (!certain).then_some(encoding.name()), remark: None })
}

/// Whether a file can be text at all: no control characters, unless its zeros are those of UTF-16.
pub(super) fn looks_like_text(bytes: &[u8]) -> bool {
    let marked_utf_16 = Encoding::for_bom(bytes).is_some_and(|(encoding, _)| encoding != UTF_8);
    marked_utf_16
        || utf_16_by_zeros(bytes).is_some()
        || !bytes.iter().any(|byte| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1A))
}

/// UTF-16 without a mark: the upper halves of its separators, digits and line ends are zero, and no other text has zeros.
/// All letters of Europe stand in the lower part of Unicode; binary data read as UTF-16 soon leaves it.
fn utf_16_by_zeros(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE_BYTES)];
    let zeros = |from: usize| sample.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (upper_first, lower_first) = (zeros(0), zeros(1));
    let encoding = if lower_first > 4 * upper_first {
        UTF_16LE
    } else if upper_first > 4 * lower_first {
        UTF_16BE
    } else {
        return None;
    };
    let text = decode_as(encoding, bytes).ok()?;
    let european = |character: char| character < '\u{2E80}' && (!character.is_control() || character.is_whitespace());
    text.chars().all(european).then_some(encoding)
}

/// The likeliest encoding, and whether every other gives the same text or one that no language has.
fn guess(bytes: &[u8]) -> Result<(&'static Encoding, bool), ReadError> {
    let mut sample = Vec::new();
    for line in bytes.split_inclusive(|byte| *byte == b'\n').filter(|line| !line.is_ascii()) {
        sample.extend_from_slice(&line[..line.len().min(SAMPLE_BYTES)]);
        if sample.len() >= SAMPLE_BYTES {
            break;
        }
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample, true);
    let likeliest = detector.guess(None, Utf8Detection::Deny);
    if !POSSIBLE.contains(&likeliest) {
        return Err(ReadError::EncodingNotRecognised);
    }
    let text = |encoding| decode_as(encoding, &sample).ok();
    let taken = text(likeliest);
    let rivals = POSSIBLE.iter().filter_map(|encoding| text(encoding)).filter(|rival| Some(rival) != taken.as_ref());
    let certain = taken.as_deref().is_some_and(alphabet::is_plausible) && !rivals.into_iter().any(|rival| alphabet::is_plausible(&rival));
    Ok((likeliest, certain))
}

fn decode_as<'bytes>(encoding: &'static Encoding, bytes: &'bytes [u8]) -> Result<Cow<'bytes, str>, ReadError> {
    let undecodable = |offset: usize| {
        let unit = if encoding == UTF_16LE || encoding == UTF_16BE { 2 } else { 1 };
        let (line, byte) = line_and_byte(&bytes[..offset], unit, encoding == UTF_16BE);
        ReadError::Undecodable { encoding: encoding.name(), line, byte }
    };
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        // These encodings have holes, which the standard fills with control characters that no table has.
        let hole = encoding.is_single_byte().then(|| bytes.iter().position(|byte| is_hole(encoding, *byte))).flatten();
        return hole.map_or(Ok(text), |offset| Err(undecodable(offset)));
    }
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(decoder.max_utf8_buffer_length_without_replacement(bytes.len()).unwrap_or(bytes.len()));
    match decoder.decode_to_string_without_replacement(bytes, &mut text, true) {
        (DecoderResult::Malformed(length, beyond), read) => {
            Err(undecodable(read.saturating_sub(usize::from(length) + usize::from(beyond))))
        }
        _ => Ok(Cow::Owned(text)),
    }
}

fn is_hole(encoding: &'static Encoding, byte: u8) -> bool {
    (0x80..0xA0).contains(&byte)
        && encoding
            .decode_without_bom_handling_and_without_replacement(&[byte])
            .is_none_or(|text| text.chars().any(|character| ('\u{80}'..'\u{a0}').contains(&character)))
}

/// The place after some bytes. In UTF-16 a line ends with two bytes, the zero before or after.
fn line_and_byte(before: &[u8], unit: usize, upper_first: bool) -> (u32, u32) {
    let (mut line, mut start) = (1_u32, 0);
    for (place, bytes) in before.chunks_exact(unit).enumerate() {
        let ends = match bytes {
            [byte] => *byte == b'\n',
            [first, second] if upper_first => (*first, *second) == (0, b'\n'),
            [first, second] => (*first, *second) == (b'\n', 0),
            _ => false,
        };
        if ends {
            line += 1;
            start = (place + 1) * unit;
        }
    }
    (line, u32::try_from(before.len() - start).map_or(u32::MAX, |offset| offset.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
        let (bytes, _, lossy) = encoding.encode(text);
        assert!(!lossy, "the test's text is not in the test's encoding");
        bytes.into_owned()
    }

    fn recognised(bytes: &[u8]) -> (String, Option<&'static str>) {
        let decoded = decode(bytes, None).unwrap();
        (decoded.text.into_owned(), decoded.guessed)
    }

    #[test]
    fn utf_8_is_certain_with_and_without_its_mark() {
        assert_eq!(recognised("Región;€".as_bytes()), ("Región;€".into(), None));
        assert_eq!(recognised("\u{feff}Región;€".as_bytes()), ("Región;€".into(), None));
    }

    #[test]
    fn utf_16_is_recognised_with_and_without_its_mark() {
        let text = "Περιφέρεια;Ποσό\nΑττική;12,5\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [little.clone(), [b"\xFF\xFE", &little[..]].concat(), big.clone(), [b"\xFE\xFF", &big[..]].concat()] {
            assert_eq!(recognised(&bytes), (text.into(), None));
        }
    }

    #[test]
    fn each_language_gets_its_encoding() {
        let texts: [(&str, &'static Encoding); 6] = [
            ("Comunidad Autónoma;España;Dotación €\nCataluña;Energía;1,5\n", WINDOWS_1252),
            ("Région;Énergie;Montant reçu €\nProvence-Alpes-Côte d’Azur;Île-de-France;1,5\n", WINDOWS_1252),
            ("Województwo;Środki;Łódź\nŚląskie;Świętokrzyskie;małopolskie źródło\n", WINDOWS_1250),
            ("Περιφέρεια;Τεχνολογίες;Ποσό\nΆρτα;Αττική;Στερεά Ελλάδα\n", WINDOWS_1253),
            ("Περιφέρεια;Τεχνολογίες;Ποσό\nΚεντρική Μακεδονία;Αττική;Στερεά Ελλάδα\n", ISO_8859_7),
            ("Регион;Средства;Програма\nСеверозападен;Развитие на регионите;лева\n", WINDOWS_1251),
        ];
        for (text, encoding) in texts {
            assert_eq!(decode(&encoded(text, encoding), None).unwrap().text, text, "{}", encoding.name());
        }
    }

    #[test]
    fn a_guess_is_certain_when_no_language_has_what_the_others_give() {
        let spanish = encoded("Andalucía;Cataluña;Castilla y León;€\n", WINDOWS_1252);
        assert_eq!(recognised(&spanish).1, None);
        let polish = encoded("Łódź;małopolskie;świętokrzyskie;źródło\n", WINDOWS_1250);
        assert_eq!(recognised(&polish).1, None);
    }

    #[test]
    fn a_guess_that_another_language_would_change_is_said() {
        let spanish_or_polish = encoded("Cataluña;Aragón\n", WINDOWS_1252);
        assert_eq!(recognised(&spanish_or_polish), ("Cataluña;Aragón\n".into(), Some("windows-1252")));
    }

    #[test]
    fn a_declaration_ends_the_guessing() {
        let decoded = decode(b"1 \xFE 2\n", Some("windows-1250")).unwrap();
        assert_eq!((decoded.text.as_ref(), decoded.guessed), ("1 ţ 2\n", None));
        assert_eq!(decode(b"a", Some("latin-17")).unwrap_err(), ReadError::EncodingNotKnown { declared: "latin-17".into() });
    }

    #[test]
    fn a_mark_is_believed_against_the_declaration() {
        let decoded = decode(b"\xEF\xBB\xBFRegi\xC3\xB3n", Some("windows-1252")).unwrap();
        assert_eq!(decoded.text, "Región");
        assert_eq!(decoded.remark.unwrap().to_string(), "expected the declared encoding `windows-1252`, found the mark of `UTF-8`");
    }

    #[test]
    fn undecodable_bytes_are_refused_with_their_place() {
        let error = |bytes: &[u8], declared| decode(bytes, Some(declared)).unwrap_err();
        let undecodable = |encoding, line, byte| ReadError::Undecodable { encoding, line, byte };
        assert_eq!(error(b"a;b\nc;Regi\xF3n\n", "utf-8"), undecodable("UTF-8", 2, 7));
        assert_eq!(error(b"a;b\nc;\x81\n", "windows-1252"), undecodable("windows-1252", 2, 3));
        assert_eq!(error(b"a\0\n\0\x00\xD8b\0", "utf-16le"), undecodable("UTF-16LE", 2, 1));
    }

    #[test]
    fn bytes_with_control_characters_are_no_text() {
        assert!(!looks_like_text(b"a;b\0c\x01"));
        assert!(looks_like_text(b"a;b\r\nc;d\t\r\n"));
    }
}
