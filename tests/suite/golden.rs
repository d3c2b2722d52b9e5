//! Files of the project that are made from the program, with one switch to make them again.

use std::fs;

use crate::folder::project;

/// Expects a file to hold this text. With `STEP_REPORT_UPDATE=1` in the environment it is written instead.
pub(crate) fn hold(path: &str, text: &str) {
    let place = project().join(path);
    if std::env::var_os("STEP_REPORT_UPDATE").is_some_and(|value| value == "1") {
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(&place, text).unwrap();
        return;
    }
    let written = fs::read_to_string(&place).unwrap_or_default();
    let Some((line, (old, new))) = (1..).zip(padded(&written).zip(padded(text))).find(|(_, (old, new))| old != new) else { return };
    panic!("{path} is out of date from line {line}\n  there: {old:?}\n  now:   {new:?}\nSTEP_REPORT_UPDATE=1 cargo test writes it anew");
}

/// The lines of a text, and as many more as the other text may have.
fn padded(text: &str) -> impl Iterator<Item = Option<&str>> {
    text.split('\n').map(Some).chain(std::iter::repeat_n(None, 100_000))
}

/// Expects the part of a file between two marks to be this text. With `STEP_REPORT_UPDATE=1` in the environment it is written instead.
pub(crate) fn part(path: &str, begin: &str, end: &str, text: &str) {
    let written = fs::read_to_string(project().join(path)).unwrap();
    let start = written.find(begin).unwrap_or_else(|| panic!("{path} lacks {begin:?}")) + begin.len();
    let length = written[start..].find(end).unwrap_or_else(|| panic!("{path} lacks {end:?}"));
    hold(path, &format!("{}{text}{}", &written[..start], &written[start + length..]));
}
