//! One cell of a row.

use std::borrow::Cow;

use super::cursor::{Cursor, Stop};
use super::text;

/// A cell as it stands in the XML.
#[derive(Debug, PartialEq)]
pub(super) struct Cell<'xml> {
    /// Zero-based row and column, where they are given.
    pub(super) place: Option<(u32, u32)>,
    /// The number of its style, where it is given.
    pub(super) style: Option<u32>,
    /// What it holds.
    pub(super) content: Content<'xml>,
}

/// What a cell holds.
#[derive(Debug, PartialEq)]
pub(super) enum Content<'xml> {
    Nothing,
    Number(f64),
    /// A shared text, by its place in the list.
    Shared(u32),
    Text(Cow<'xml, str>),
    Bool(bool),
    Error(&'xml str),
}

/// The types of cells that are known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Shared,
    Text,
    Inline,
    Bool,
    Error,
}

/// Errors that calamine shows as they are written.
const ERRORS: [&str; 7] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

/// Reads a cell, from behind its `<c`.
pub(super) fn read<'xml>(cursor: &mut Cursor<'xml>) -> Result<Cell<'xml>, Stop> {
    let (mut place, mut style, mut kind) = (None, None, None);
    let is_empty = loop {
        match cursor.next()? {
            b' ' if cursor.peek()? != b'/' => {
                let name = cursor.next()?;
                cursor.expect(b"=\"")?;
                let value = cursor.until(b'"')?;
                match name {
                    b'r' if place.is_none() => place = Some(self::place(value).ok_or(Stop::Unknown)?),
                    b's' if style.is_none() => style = Some(count(value).ok_or(Stop::Unknown)?),
                    b't' if kind.is_none() => kind = Some(self::kind(value).ok_or(Stop::Unknown)?),
                    _ => return Err(Stop::Unknown),
                }
            }
            b'>' => break false,
            b'/' => break cursor.expect(b">").map(|()| true)?,
            b' ' => break cursor.expect(b"/>").map(|()| true)?,
            _ => return Err(Stop::Unknown),
        }
    };
    let content = if is_empty { Content::Nothing } else { content(cursor, kind.unwrap_or(Kind::Number))? };
    Ok(Cell { place, style, content })
}

fn kind(value: &str) -> Option<Kind> {
    Some(match value {
        "n" => Kind::Number,
        "s" => Kind::Shared,
        "str" => Kind::Text,
        "inlineStr" => Kind::Inline,
        "b" => Kind::Bool,
        "e" => Kind::Error,
        _ => return None,
    })
}

/// The place that a cell's name gives, such as `B5`.
pub(super) fn place(name: &str) -> Option<(u32, u32)> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, digits) = name.split_at(letters);
    if letters.len() > 3 || digits.len() > 7 {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    Some((count(digits)?.checked_sub(1)?, column.checked_sub(1)?))
}

/// A count of at most nine digits.
pub(super) fn count(written: &str) -> Option<u32> {
    let is_known = (1..10).contains(&written.len()) && written.bytes().all(|byte| byte.is_ascii_digit());
    is_known.then(|| written.bytes().fold(0, |count, digit| count * 10 + u32::from(digit - b'0')))
}

fn content<'xml>(cursor: &mut Cursor<'xml>, kind: Kind) -> Result<Content<'xml>, Stop> {
    if kind == Kind::Inline {
        return inline(cursor);
    }
    let has_formula = cursor.takes(b"<f")?;
    if has_formula {
        skip_formula(cursor)?;
    }
    if cursor.takes(b"<v>")? {
        let written = cursor.until(b'<')?;
        cursor.expect(b"/v></c>")?;
        // A formula without a value is one that nobody calculated, unless its value is an empty text.
        if written.is_empty() && (kind == Kind::Text || !has_formula) {
            return Ok(Content::Text(Cow::Borrowed("")));
        }
        return value(written, kind).ok_or(Stop::Unknown);
    }
    if has_formula {
        return Err(Stop::Unknown);
    }
    cursor.expect(b"</c>")?;
    Ok(Content::Nothing)
}

/// The value that is written so in a cell of this type.
fn value(written: &str, kind: Kind) -> Option<Content<'_>> {
    Some(match kind {
        Kind::Number => Content::Number(number(written)?),
        Kind::Shared => Content::Shared(count(written)?),
        Kind::Text => Content::Text(text::plain(written)?),
        Kind::Bool if written == "0" || written == "1" => Content::Bool(written == "1"),
        Kind::Error if ERRORS.contains(&written) => Content::Error(written),
        _ => return None,
    })
}

/// The nearest double of a decimal number, `-12.5` or `1.25E-5`; other ways of writing one are not known.
fn number(written: &str) -> Option<f64> {
    let unsigned = written.strip_prefix('-').unwrap_or(written).as_bytes();
    let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = digits(unsigned);
    let mut rest = &unsigned[whole..];
    let mut is_known = whole > 0;
    if let Some(after) = rest.strip_prefix(b".") {
        let decimals = digits(after);
        is_known &= decimals > 0;
        rest = &after[decimals..];
    }
    if let [b'E' | b'e', after @ ..] = rest {
        let after = after.strip_prefix(b"-").or_else(|| after.strip_prefix(b"+")).unwrap_or(after);
        let exponent = digits(after);
        is_known &= (1..4).contains(&exponent);
        rest = &after[exponent..];
    }
    if is_known && rest.is_empty() { written.parse().ok() } else { None }
}

/// Goes over a formula, from behind its `<f`.
fn skip_formula(cursor: &mut Cursor<'_>) -> Result<(), Stop> {
    while let Some((name, _)) = cursor.attribute()? {
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Stop::Unknown);
        }
    }
    if cursor.end_of_tag()? {
        return Ok(());
    }
    let formula = cursor.until(b'<')?;
    cursor.expect(b"/f>")?;
    if formula.is_empty() || !text::has_known_references(formula) { Err(Stop::Unknown) } else { Ok(()) }
}

/// The content of a cell that has its text in itself.
fn inline<'xml>(cursor: &mut Cursor<'xml>) -> Result<Content<'xml>, Stop> {
    if cursor.takes(b"</c>")? {
        return Ok(Content::Nothing);
    }
    cursor.expect(b"<is><t")?;
    let text = text_element(cursor)?;
    cursor.expect(b"</is></c>")?;
    text.map(Content::Text).ok_or(Stop::Unknown)
}

/// The text of an element `t`, from behind its name to its end; none where it is not plain.
pub(super) fn text_element<'xml>(cursor: &mut Cursor<'xml>) -> Result<Option<Cow<'xml, str>>, Stop> {
    let keeps_space = cursor.takes(b" xml:space=\"preserve\">")?;
    if !keeps_space {
        cursor.expect(b">")?;
    }
    let written = cursor.until(b'<')?;
    cursor.expect(b"/t>")?;
    let text = text::plain(written);
    Ok(if keeps_space { text } else { text.map(text::trimmed) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(xml: &str) -> Result<Cell<'_>, Stop> {
        let mut cursor = Cursor::new(xml);
        let cell = read(&mut cursor)?;
        assert_eq!(cursor.at(), xml.len());
        Ok(cell)
    }

    #[test]
    fn each_kind_of_cell_is_read() {
        let known = [
            (r#" r="A1"/>"#, Content::Nothing),
            (r#" r="A1" />"#, Content::Nothing),
            (r#" r="A1"><v>-12.5</v></c>"#, Content::Number(-12.5)),
            (r#" r="A1"><v>1.25E-5</v></c>"#, Content::Number(1.25e-5)),
            (r#" r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;C1</f><v>7</v></c>"#, Content::Number(7.0)),
            (r#" r="A1"><f t="shared" si="0"/><v>7</v></c>"#, Content::Number(7.0)),
            (r#" r="A1" t="s"><v>12</v></c>"#, Content::Shared(12)),
            (r#" r="A1" t="str"><f>B1</f><v></v></c>"#, Content::Text("".into())),
            (r#" r="A1" t="str"><f>B1</f><v> R&amp;D</v></c>"#, Content::Text(" R&D".into())),
            (r#" r="A1" t="inlineStr"><is><t> a </t></is></c>"#, Content::Text("a".into())),
            (r#" r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>"#, Content::Text(" a ".into())),
            (r#" r="A1" t="b"><v>1</v></c>"#, Content::Bool(true)),
            (r#" r="A1" t="e"><v>#REF!</v></c>"#, Content::Error("#REF!")),
        ];
        for (xml, content) in known {
            assert_eq!(cell(xml), Ok(Cell { place: Some((0, 0)), style: None, content }), "{xml}");
        }
        assert_eq!(cell(r#" s="3" r="XFD1048576"></c>"#).map(|cell| (cell.place, cell.style)), Ok((Some((1_048_575, 16_383)), Some(3))));
    }

    #[test]
    fn what_is_cut_off_anywhere_is_asked_for() {
        let xml = r#" r="AB12" s="3" t="inlineStr"><is><t xml:space="preserve">R&amp;D</t></is></c>"#;
        for end in 0..xml.len() {
            assert_eq!(cell(&xml[..end]), Err(Stop::More), "{}", &xml[..end]);
        }
    }

    #[test]
    fn what_is_not_known_is_not_read() {
        for xml in [
            r#" r="a1"><v>1</v></c>"#,
            r#" r="A0"><v>1</v></c>"#,
            r#" r="A1" r="A1"/>"#,
            " r='A1'/>",
            r#" r="A1" cm="1"><v>1</v></c>"#,
            r#" r="A1" t="d"><v>2024-03-31</v></c>"#,
            r#" r="A1"><v> 1</v></c>"#,
            r#" r="A1"><v>1.</v></c>"#,
            r#" r="A1"><v>inf</v></c>"#,
            r#" r="A1"><v>1</v ></c>"#,
            r#" r="A1"><f>B1</f></c>"#,
            r#" r="A1"><f>B1</f><v></v></c>"#,
            r#" r="A1"><v>1</v><f>B1</f></c>"#,
            r#" r="A1" t="s"><v>+1</v></c>"#,
            r#" r="A1" t="e"><v>#WHAT?</v></c>"#,
            r#" r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>"#,
            r#" r="A1" t="inlineStr"><v>1</v></c>"#,
            r#" r="A1"><v><![CDATA[1]]></v></c>"#,
        ] {
            assert_eq!(cell(xml), Err(Stop::Unknown), "{xml}");
        }
    }
}
