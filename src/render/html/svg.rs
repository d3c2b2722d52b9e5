//! Charts put into the page: several of them on one page may not share names.

/// The drawing without what only a file of its own needs, its names made its own by a prefix.
pub(super) fn embed(svg: &str, prefix: &str) -> String {
    let mut rest = svg.find("<svg").map_or("", |start| &svg[start..]);
    let mut embedded = String::with_capacity(rest.len());
    let mut is_root = true;
    while let Some(start) = rest.find('<') {
        let (text, from_tag) = rest.split_at(start);
        let (tag, after) = from_tag.split_at(tag_length(from_tag));
        embedded.push_str(text);
        if is_root && !tag.contains(" role=") {
            embedded.push_str("<svg role=\"img\"");
            rename(&tag["<svg".len()..], prefix, &mut embedded);
        } else {
            rename(tag, prefix, &mut embedded);
        }
        is_root = false;
        rest = after;
    }
    embedded
}

/// The length of the tag or comment that the text starts with. A `>` between quotes does not end a tag.
fn tag_length(text: &str) -> usize {
    if text.starts_with("<!--") {
        return text.find("-->").map_or(text.len(), |end| end + "-->".len());
    }
    let mut quote = None;
    for (index, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return index + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// Copies a tag, attribute by attribute.
fn rename(tag: &str, prefix: &str, target: &mut String) {
    let mut rest = tag;
    while let Some(equals) = rest.find('=') {
        let (name, from_equals) = rest.split_at(equals);
        let value = &from_equals[1..];
        let Some(quote) = value.chars().next().filter(|letter| matches!(letter, '"' | '\'')) else {
            break;
        };
        let Some(end) = value[1..].find(quote) else {
            break;
        };
        let name_alone = name.rsplit(char::is_whitespace).next().unwrap_or_default();
        target.push_str(name);
        target.push('=');
        target.push(quote);
        target.push_str(&renamed_value(name_alone, &value[1..=end], prefix));
        target.push(quote);
        rest = &value[end + 2..];
    }
    target.push_str(rest);
}

fn renamed_value(name: &str, value: &str, prefix: &str) -> String {
    match name {
        "id" => format!("{prefix}{value}"),
        "aria-labelledby" | "aria-describedby" => {
            value.split_whitespace().map(|name| format!("{prefix}{name}")).collect::<Vec<_>>().join(" ")
        }
        "href" | "xlink:href" => value.strip_prefix('#').map_or_else(|| value.to_owned(), |name| format!("#{prefix}{name}")),
        _ => value.replace("url(#", &format!("url(#{prefix}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_all_references_to_them_get_the_prefix() {
        let svg = concat!(
            "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n",
            "<svg role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">A = &lt;b&gt;</title><desc id='d'>x</desc>",
            "<clipPath id=\"c\"/><g clip-path=\"url(#c)\" data-a=\"1>0\"><use href=\"#c\"/></g><!-- id=\"c\" --></svg>\n"
        );
        assert_eq!(
            embed(svg, "F3-"),
            concat!(
                "<svg role=\"img\" aria-labelledby=\"F3-t F3-d\"><title id=\"F3-t\">A = &lt;b&gt;</title><desc id='F3-d'>x</desc>",
                "<clipPath id=\"F3-c\"/><g clip-path=\"url(#F3-c)\" data-a=\"1>0\"><use href=\"#F3-c\"/></g><!-- id=\"F3-c\" --></svg>"
            )
        );
    }

    #[test]
    fn a_drawing_without_a_role_becomes_an_image() {
        assert_eq!(embed("<svg width=\"1\"></svg>", "p-"), "<svg role=\"img\" width=\"1\"></svg>");
    }

    #[test]
    fn what_is_no_drawing_is_nothing() {
        assert_eq!(embed("<html></html>", "p-"), "");
    }
}
