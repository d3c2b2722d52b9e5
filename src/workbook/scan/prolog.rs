//! How a part begins.

/// Whether a part begins with nothing but a declaration, in UTF-8, and this root.
pub(super) fn is_known(head: &str, root: &str) -> bool {
    let Some(rest) = after_declaration(head) else { return false };
    let Some(tag) = rest.trim_start_matches([' ', '\t', '\r', '\n']).strip_prefix(root) else { return false };
    tag.starts_with([' ', '>', '/', '\n', '\r', '\t']) && !rest.contains("<!") && !rest.contains("<?")
}

/// What follows the declaration, if that is none of another encoding.
fn after_declaration(head: &str) -> Option<&str> {
    let Some(declared) = head.strip_prefix("<?xml ") else { return Some(head) };
    let (declaration, rest) = declared.split_once("?>")?;
    let Some((_, encoding)) = declaration.split_once("encoding") else { return Some(rest) };
    let encoding = encoding.strip_prefix("=\"").or_else(|| encoding.strip_prefix("='"))?;
    encoding.get(..5).is_some_and(|name| name.eq_ignore_ascii_case("utf-8")).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_declaration_may_stand_before_the_root() {
        for head in [
            "<worksheet>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<worksheet xmlns=\"a\">",
            "<?xml version='1.0' encoding='utf-8'?><worksheet>",
        ] {
            assert!(is_known(head, "<worksheet"), "{head}");
        }
        for head in [
            "\u{feff}<worksheet>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet>",
            "<?xml version=\"1.0\" encoding =\"latin1\"?><worksheet>",
            "<!-- a --><worksheet>",
            "<worksheet><![CDATA[a]]>",
            "<worksheets>",
            "<x:worksheet>",
        ] {
            assert!(!is_known(head, "<worksheet"), "{head}");
        }
    }
}
