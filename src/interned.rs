//! Texts that live as long as the program: codes, and the names of arguments. What was kept by an earlier run is read back with these, since
//! `&'static str` is what they are.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Deserializer};

/// Such a text. By this name serde does not take it for one that is borrowed from what is read.
pub(crate) type Lasting = &'static str;

static TEXTS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// The text that lives as long as the program. Each is remembered once, and there are as many as codes.
pub(crate) fn interned(text: &str) -> &'static str {
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text) {
        return known;
    }
    let text: &'static str = Box::leak(text.into());
    texts.insert(text);
    text
}

/// For a field.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
    Ok(interned(&String::deserialize(deserializer)?))
}

/// For a field that may be empty.
pub(crate) fn optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'static str>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(|text| interned(&text)))
}

/// For texts with their names.
pub(crate) fn named<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(&'static str, String)>, D::Error> {
    Ok(Vec::<(String, String)>::deserialize(deserializer)?.into_iter().map(|(name, text)| (interned(&name), text)).collect())
}
