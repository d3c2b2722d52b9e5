//! Whether the file says what it is, and in which language.

use crate::audit::Point;
use crate::audit::book::Book;
use crate::audit::faults::Faults;

pub(super) fn check(book: &Book, language: &str, faults: &mut Faults<'_>) {
    if book.title.trim().is_empty() {
        faults.of_file(Point::DocumentInformation, "expected a title of the document, found none");
    }
    if book.language != language {
        faults.of_file(Point::DocumentInformation, format!("expected the language `{language}`, found `{}`", book.language));
    }
}
