//! Addresses have the form of an address: whether anybody is there, no spreadsheet can tell.

use super::ordinal;
use crate::diag::{Code, Diagnostic, Sink};
use crate::facts::Facts;

/// Looks at each address of a web page.
pub(super) fn web(facts: &Facts, column: usize, sink: &mut Sink) {
    hold(facts, column, is_web, "an address of a web page such as `https://example.eu/step`", sink);
}

/// Looks at each e-mail address.
pub(super) fn email(facts: &Facts, column: usize, sink: &mut Sink) {
    hold(facts, column, is_email, "one e-mail address such as `step@example.eu`", sink);
}

fn hold(facts: &Facts, column: usize, fits: fn(&str) -> bool, expected: &str, sink: &mut Sink) {
    for (row, text) in facts.texts(column).iter().enumerate() {
        if let Some(text) = text.filter(|text| !fits(text)) {
            let message = format!("expected {expected}, found `{text}`");
            let finding = Diagnostic::new(Code::MalformedAddress, facts.origins.location(ordinal(row), column), message);
            sink.push(finding.with_hint("write one address a cell, and nothing else").with("found", text));
        }
    }
}

/// `https://` or `http://`, the name of a host, and no spaces.
fn is_web(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    is_one_word(rest) && is_host(host.split(':').next().unwrap_or_default())
}

/// A mailbox, an `@`, the name of a host, and no spaces.
fn is_email(text: &str) -> bool {
    let Some((mailbox, host)) = text.split_once('@') else { return false };
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(letter);
    !mailbox.is_empty() && !mailbox.starts_with('.') && !mailbox.ends_with('.') && mailbox.chars().all(allowed) && is_host(host)
}

/// Two labels or more of letters, digits and hyphens (letters of any alphabet: `www.γεωργία.gr`), the last one of letters.
fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-')
    };
    let last = text.rsplit('.').next().unwrap_or_default();
    text.contains('.') && text.split('.').all(is_label) && last.chars().count() > 1 && !last.chars().all(|letter| letter.is_ascii_digit())
}

fn is_one_word(text: &str) -> bool {
    !text.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "<>\"".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_page_has_a_host() {
        assert!(
            ["https://example.eu", "http://www.example.gov.mt/step?lang=mt#a", "https://xn--idn.gr:8443/", "https://γη.gr/a"]
                .iter()
                .all(|text| is_web(text))
        );
        let wrong = [
            "www.example.eu",
            "https://example",
            "https://exa mple.eu",
            "ftp://example.eu",
            "https://example.eu/a b",
            "https://-a.eu",
            "javascript:alert(1)",
            "https://1.2",
        ];
        assert_eq!(wrong.map(is_web), [false; 8]);
    }

    #[test]
    fn a_mailbox_is_one_and_has_a_host() {
        assert!(["step@example.eu", "step.ncp+2024@mail.example.gov.ie"].iter().all(|text| is_email(text)));
        let wrong = [
            "step(at)example.eu",
            "step@example",
            "a@b.eu; c@d.eu",
            "@example.eu",
            "step@example..eu",
            "Step <step@example.eu>",
            "mailto:step@example.eu",
            ".a@example.eu",
        ];
        assert_eq!(wrong.map(is_email), [false; 8]);
    }
}
