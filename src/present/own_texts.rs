//! Whether a campaign's own texts are there in every language of its report. What is missing is said, never taken from another language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Locale, Summarized, items};
use crate::definition::Texts;
use crate::diag::{Code, Diagnostic, Sink};
use crate::location::Location;
use crate::plan::Plan;

/// Finds the titles that a language lacks, though the campaign gives them in another one.
pub(super) fn hold(plan: &Plan, outputs: &[Summarized<'_>], locale: &Locale, sink: &mut Sink) {
    let elsewhere: BTreeSet<&String> = plan.report.texts.values().flat_map(|texts| texts.titles.keys()).collect();
    let ids = items(outputs).map(|item| item[0].output.part_of.as_ref().unwrap_or(&item[0].output.id));
    let lacking: Vec<String> =
        ids.filter(|id| locale.own_title(id).is_none() && elsewhere.contains(id)).map(|id| format!("`{id}`")).collect();
    if !lacking.is_empty() {
        let (noun, them) = if lacking.len() == 1 { ("title", "it") } else { ("titles", "them") };
        let message = format!("no {noun} of {} under `[titles]`", lacking.join(", "));
        let hint = format!("add {them}; until then the program’s own title is printed, or the id where it has none");
        sink.push(finding(locale, message, &hint));
    }
}

/// A finding at the campaign's own texts in a language.
pub(super) fn finding(locale: &Locale, message: String, hint: &str) -> Diagnostic {
    let file = format!("texts/{}.toml", locale.language());
    Diagnostic::new(Code::MissingTranslation, Location::File { file }, message).with_hint(hint)
}

/// The first language in which the campaign translates a text column.
pub(super) fn translating<'a>(texts: &'a BTreeMap<String, Texts>, column: &str) -> Option<&'a str> {
    texts.iter().find(|(_, texts)| texts.values.get(column).is_some_and(|values| !values.is_empty())).map(|(language, _)| language.as_str())
}
