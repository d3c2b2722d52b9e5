//! Quotation marks in text tables that are not doubled where they belong to the text.
//!
//! A reader that takes the first mark inside a quoted text for its end would make 75025 of `"750"25`; such a field is kept as it stands.

/// The fields of a record in which text follows a closed quotation mark: their column, and their text as written, without the marks around
/// all of it.
pub(super) fn broken_fields(record: &str, separator: u8) -> Vec<(u32, &str)> {
    let bytes = record.as_bytes();
    let mut broken = Vec::new();
    if !bytes.contains(&b'"') {
        return broken;
    }
    let (mut start, mut column) = (0, 0);
    loop {
        let (end, is_broken) = field(bytes, start, separator);
        if is_broken {
            let raw = record[start..end].trim_end_matches(['\r', '\n']);
            broken.push((column, raw.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(raw)));
        }
        if end >= bytes.len() {
            return broken;
        }
        (start, column) = (end + 1, column + 1);
    }
}

/// Where the field that begins here ends, and whether text follows its closing mark.
fn field(bytes: &[u8], start: usize, separator: u8) -> (usize, bool) {
    let mut place = start;
    let mut is_broken = false;
    if bytes.get(start) == Some(&b'"') {
        place += 1;
        loop {
            match (bytes.get(place), bytes.get(place + 1)) {
                (None, _) => return (place, false),
                (Some(b'"'), Some(b'"')) => place += 2,
                (Some(b'"'), _) => break,
                _ => place += 1,
            }
        }
        place += 1;
        is_broken = bytes.get(place).is_some_and(|byte| *byte != separator && !matches!(byte, b'\r' | b'\n'));
    }
    let length = bytes[place..].iter().position(|byte| *byte == separator).unwrap_or(bytes.len() - place);
    (place + length, is_broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubled_marks_are_in_order() {
        assert_eq!(broken_fields("a;\"b \"\"c\"\"\";\"d;e\"\r\n", b';'), []);
    }

    #[test]
    fn text_after_a_closed_mark_is_kept_as_it_stands() {
        assert_eq!(broken_fields("DE;\"750\"25\n", b';'), [(1, "\"750\"25")]);
        assert_eq!(broken_fields("\"Programm \"Nord\" und mehr\";1", b';'), [(0, "Programm \"Nord\" und mehr")]);
    }

    #[test]
    fn a_mark_inside_a_bare_text_is_part_of_it() {
        assert_eq!(broken_fields("3\" pipes;1", b';'), []);
    }
}
