//! A list of codes and the other names they are known by.

use std::collections::BTreeMap;
use std::fmt;

use super::nearest::slips_between;
use super::{nearest, normalised};

/// A list of codes in its own order, each with the other names by which senders write it.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeList {
    name: String,
    codes: Vec<String>,
    /// The place of each code, as it is written in the list.
    positions: BTreeMap<String, usize>,
    /// The place of the code that a normalised code or alias stands for.
    known: BTreeMap<String, usize>,
}

/// A list is as good as its name: all are the program's own.
impl fmt::Debug for CodeList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("CodeList").field(&self.name).finish()
    }
}

/// A name that stands for two codes of one list, or a code that is listed twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AmbiguousName {
    /// The list.
    pub list: String,
    /// The name as written at its second place.
    pub name: String,
    /// The two codes.
    pub codes: [String; 2],
}

impl fmt::Display for AmbiguousName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = &self.codes;
        write!(formatter, "`{}` stands for both `{first}` and `{second}` in the list `{}`", self.name, self.list)
    }
}

impl std::error::Error for AmbiguousName {}

impl CodeList {
    /// A list of codes with their aliases. A name may stand for one code only; the same code may have it twice.
    pub fn new(name: &str, entries: impl IntoIterator<Item = (String, Vec<String>)>) -> Result<Self, AmbiguousName> {
        let mut list = Self { name: name.to_owned(), codes: Vec::new(), positions: BTreeMap::new(), known: BTreeMap::new() };
        for (code, aliases) in entries {
            list.add(code, &aliases)?;
        }
        Ok(list)
    }

    fn add(&mut self, code: String, aliases: &[String]) -> Result<(), AmbiguousName> {
        let position = self.codes.len();
        if self.positions.contains_key(&code) {
            return Err(AmbiguousName { list: self.name.clone(), name: code.clone(), codes: [code.clone(), code] });
        }
        for written in std::iter::once(&code).chain(aliases) {
            let holder = *self.known.entry(normalised(written)).or_insert(position);
            if holder != position {
                return Err(AmbiguousName { list: self.name.clone(), name: written.clone(), codes: [self.codes[holder].clone(), code] });
            }
        }
        self.positions.insert(code.clone(), position);
        self.codes.push(code);
        Ok(())
    }

    /// The list's own name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The code that the written words stand for: the code itself, in capitals or not, any of its other names, or an entry of a template.
    #[must_use]
    pub fn find(&self, written: &str) -> Option<&str> {
        let known = || self.known.get(&normalised(written));
        let position = self.positions.get(written).or_else(known).copied().or_else(|| self.of_entry(written))?;
        Some(&self.codes[position])
    }

    /// The code of an entry of a template's list: `DE – Deutschland`. What stands behind the dash may be no name of another code.
    fn of_entry(&self, written: &str) -> Option<usize> {
        let (code, label) = written.split_once(" – ")?;
        let position = *self.positions.get(code.trim())?;
        // A region that is alone in the larger one has its name.
        let agrees = |other: &usize| code.trim().starts_with(&self.codes[*other]) || self.codes[*other].starts_with(code.trim());
        self.known.get(&normalised(label)).is_none_or(agrees).then_some(position)
    }

    /// The codes in the order of the list.
    pub fn codes(&self) -> impl ExactSizeIterator<Item = &str> {
        self.codes.iter().map(String::as_str)
    }

    /// The place of a code in the list, counted from 0; the code must be written exactly.
    #[must_use]
    pub fn position(&self, code: &str) -> Option<usize> {
        self.positions.get(code).copied()
    }

    /// Whether this is a code of the list; the code must be written exactly.
    #[must_use]
    pub fn contains(&self, code: &str) -> bool {
        self.positions.contains_key(code)
    }

    /// The code that was probably meant by words that are no name of any, for hints.
    #[must_use]
    pub fn nearest(&self, written: &str) -> Option<&str> {
        let written = normalised(written);
        let names = || self.known.keys().map(String::as_str);
        let slips = slips_between(&written, nearest(&written, names())?);
        // Of the names that are equally near, the one whose code stands first in the list is offered.
        let position = self.known.iter().filter(|(name, _)| slips_between(&written, name) == slips).map(|(_, position)| *position).min()?;
        Some(&self.codes[position])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(code: &str, aliases: &[&str]) -> (String, Vec<String>) {
        (code.to_owned(), aliases.iter().map(|alias| (*alias).to_owned()).collect())
    }

    fn funds() -> CodeList {
        CodeList::new("fund", [entry("ERDF", &["EFRE", "Fonds voor regionale ontwikkeling"]), entry("ESF+", &["FSE+"])]).unwrap()
    }

    #[test]
    fn a_code_is_found_by_itself_in_any_case_and_by_its_aliases() {
        for written in ["ERDF", "erdf", " efre ", "fonds voor\u{a0}regionale ontwikkeling"] {
            assert_eq!(funds().find(written), Some("ERDF"));
        }
        assert_eq!(funds().find("FSE +"), Some("ESF+"));
    }

    #[test]
    fn an_entry_of_a_template_is_found_unless_its_label_is_that_of_another_code() {
        assert_eq!(funds().find("ERDF – EFRE"), Some("ERDF"));
        assert_eq!(funds().find("ERDF – Fondo di sviluppo"), Some("ERDF"));
        assert_eq!(funds().find("ERDF – FSE+"), None);
    }

    #[test]
    fn what_is_not_known_is_not_found() {
        assert_eq!(funds().find("EAFRD"), None);
        assert_eq!(funds().find(""), None);
        assert_eq!(funds().find("–"), None);
    }

    #[test]
    fn codes_keep_their_order() {
        assert_eq!(funds().codes().collect::<Vec<_>>(), ["ERDF", "ESF+"]);
        assert_eq!(funds().position("ESF+"), Some(1));
    }

    #[test]
    fn only_the_code_itself_is_contained() {
        assert!(funds().contains("ERDF"));
        assert!(!funds().contains("erdf"));
        assert!(!funds().contains("EFRE"));
    }

    #[test]
    fn a_slip_leads_to_the_code_of_the_nearest_name() {
        assert_eq!(funds().nearest("EDRF"), Some("ERDF"));
        assert_eq!(funds().nearest("Fonds voor regionale ontwikeling"), Some("ERDF"));
        assert_eq!(funds().nearest("Interreg"), None);
    }

    #[test]
    fn of_equally_near_names_the_first_code_is_offered() {
        let list = CodeList::new("level", [entry("zonal", &[]), entry("tonal", &[])]).unwrap();
        assert_eq!(list.nearest("bonal"), Some("zonal"));
    }

    #[test]
    fn an_alias_of_two_codes_is_refused() {
        let refused = CodeList::new("fund", [entry("ERDF", &["EFRE"]), entry("JTF", &["efre"])]).unwrap_err();
        assert_eq!(refused.to_string(), "`efre` stands for both `ERDF` and `JTF` in the list `fund`");
    }

    #[test]
    fn a_code_listed_twice_is_refused() {
        assert!(CodeList::new("fund", [entry("ERDF", &[]), entry("ERDF", &[])]).is_err());
    }
}
