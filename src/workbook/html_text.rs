//! The pieces of a web page: its tags and its text, as browsers and spreadsheet programs read them, however badly they are written.

/// A piece of a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'page> {
    /// An opening tag.
    Open(Tag<'page>),
    /// A closing tag, by its name in lower case.
    Close(String),
    /// Text between tags, its references not yet resolved.
    Text(&'page str),
}

/// An opening tag.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'page> {
    /// Its name, in lower case.
    pub(super) name: String,
    attributes: &'page str,
}

impl Tag<'_> {
    /// The value of an attribute, its references resolved; empty where it has none.
    pub(super) fn attribute(&self, wanted: &str) -> Option<String> {
        let mut rest = self.attributes.trim_start();
        while !rest.is_empty() {
            let end = rest.find(|letter: char| letter.is_whitespace() || matches!(letter, '=' | '/')).unwrap_or(rest.len());
            let name = &rest[..end];
            rest = rest[end..].trim_start();
            let mut value = "";
            if let Some(after) = rest.strip_prefix('=') {
                (value, rest) = attribute_value(after.trim_start());
            } else {
                rest = rest.trim_start_matches('/');
            }
            if name.eq_ignore_ascii_case(wanted) {
                return Some(resolved(value));
            }
            rest = rest.trim_start();
        }
        None
    }
}

/// The value of an attribute, with or without quotation marks, and what follows it.
fn attribute_value(text: &str) -> (&str, &str) {
    for mark in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(mark) {
            return inner.split_once(mark).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// Goes through the pieces of a page. Comments, and what stands in `script`, `style` and `head`, are left out.
pub(super) struct Pieces<'page> {
    rest: &'page str,
}

impl<'page> Pieces<'page> {
    pub(super) const fn new(page: &'page str) -> Self {
        Self { rest: page }
    }

    fn skip_to(&mut self, end: &str) {
        self.rest = find_ignoring_case(self.rest, end).map_or("", |place| &self.rest[place + end.len()..]);
    }
}

impl<'page> Iterator for Pieces<'page> {
    type Item = Piece<'page>;

    fn next(&mut self) -> Option<Piece<'page>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(markup) = self.rest.strip_prefix('<').filter(|rest| starts_markup(rest)) else {
                let length =
                    self.rest.char_indices().skip(1).find(|(_, letter)| *letter == '<').map_or(self.rest.len(), |(place, _)| place);
                let (text, rest) = self.rest.split_at(length);
                self.rest = rest;
                return Some(Piece::Text(text));
            };
            if markup.starts_with("!--") {
                self.skip_to("-->");
                continue;
            }
            let end = end_of_tag(markup);
            let inner = &markup[..end];
            self.rest = markup[end..].strip_prefix('>').unwrap_or(&markup[end..]);
            if let Some(name) = inner.strip_prefix('/') {
                return Some(Piece::Close(name.trim().to_ascii_lowercase()));
            }
            let length = inner.find(|letter: char| letter.is_whitespace() || letter == '/').unwrap_or(inner.len());
            let name = inner[..length].to_ascii_lowercase();
            match name.as_str() {
                "script" | "style" | "head" | "xml" => self.skip_to(&format!("</{name}>")),
                _ if name.starts_with(['!', '?']) => {}
                _ => return Some(Piece::Open(Tag { name, attributes: &inner[length..] })),
            }
        }
    }
}

/// Whether what follows a `<` is markup; `a < b` is text.
fn starts_markup(rest: &str) -> bool {
    rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | '?'))
}

/// Where the `>` of a tag stands; one in quotation marks ends nothing. The next tag ends this one too, so that a quotation mark that is never
/// closed does not swallow the page.
fn end_of_tag(markup: &str) -> usize {
    let mut quoted = None;
    for (place, byte) in markup.bytes().enumerate() {
        match (quoted, byte) {
            (None, b'>') => return place,
            (_, b'<') => return markup[..place].find('>').unwrap_or(place),
            (None, b'"' | b'\'') => quoted = Some(byte),
            (Some(mark), _) if mark == byte => quoted = None,
            _ => {}
        }
    }
    markup.find('>').unwrap_or(markup.len())
}

/// Where an ASCII text begins in another, in capitals or not.
pub(super) fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    text.as_bytes().windows(wanted.len()).position(|bytes| bytes.eq_ignore_ascii_case(wanted.as_bytes()))
}

/// The names of the characters from U+00A0 to U+00FF.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
    middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml \
    Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave \
    aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde \
    ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

/// Other names.
const NAMED: [(&str, char); 23] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
    ("bull", '•'),
    ("dagger", '†'),
    ("Dagger", '‡'),
    ("OElig", 'Œ'),
    ("oelig", 'œ'),
    ("Scaron", 'Š'),
    ("scaron", 'š'),
    ("minus", '−'),
    ("trade", '™'),
];

/// The text with its references resolved; what is no reference stays as it is written.
pub(super) fn resolved(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        whole.push_str(&rest[..start]);
        let after = &rest[start + 1..];
        let length = after.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '#').unwrap_or(after.len());
        if let Some(letter) = reference(&after[..length]) {
            whole.push(letter);
            rest = after[length..].strip_prefix(';').unwrap_or(&after[length..]);
        } else {
            whole.push('&');
            rest = after;
        }
    }
    whole + rest
}

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
        return char::from_u32(hexadecimal.unwrap_or_else(|| number.parse()).ok()?);
    }
    let latin = (0xA0_u32..).zip(LATIN.split_whitespace()).find(|(_, known)| *known == name).and_then(|(code, _)| char::from_u32(code));
    latin.or_else(|| NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_become_characters() {
        assert_eq!(resolved("Pa&iacute;s &#8211; a&#xF1;o &amp; co; R&D; 1 &lt; 2"), "País – año & co; R&D; 1 < 2");
        assert_eq!(LATIN.split_whitespace().count(), 96);
    }

    #[test]
    fn attributes_are_read_with_and_without_marks() {
        let pieces: Vec<_> = Pieces::new("<td align=right x:num=\"12.5\" nowrap title='a > b'>1").collect();
        let [Piece::Open(tag), Piece::Text("1")] = &pieces[..] else { panic!("{pieces:?}") };
        assert_eq!(tag.attribute("align").as_deref(), Some("right"));
        assert_eq!(tag.attribute("X:NUM").as_deref(), Some("12.5"));
        assert_eq!(tag.attribute("nowrap").as_deref(), Some(""));
        assert_eq!(tag.attribute("title").as_deref(), Some("a > b"));
        assert_eq!(tag.attribute("rowspan"), None);
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_swallows_nothing() {
        let pieces: Vec<_> = Pieces::new("<td title=\"a>1<td>2").collect();
        let [Piece::Open(_), Piece::Text("1"), Piece::Open(_), Piece::Text("2")] = &pieces[..] else { panic!("{pieces:?}") };
        assert_eq!(Pieces::new("<a \"<a \"<a").count(), 3);
    }

    #[test]
    fn comments_scripts_and_styles_are_left_out() {
        let page = "<!-- <td> --><style>td {}</style><SCRIPT>\"<td>\"</script>a < b<br/>";
        let pieces: Vec<_> = Pieces::new(page).collect();
        let [Piece::Text("a "), Piece::Text("< b"), Piece::Open(tag)] = &pieces[..] else { panic!("{pieces:?}") };
        assert_eq!(tag.name, "br");
    }
}
