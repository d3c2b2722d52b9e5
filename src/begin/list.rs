//! What somebody has to look at when a campaign begins.

use super::edit::Edited;
use super::text_of;
use crate::artifact::Artifact;
use crate::definition::{Correction, Corrections, Definition};

/// What is looked through.
pub(super) struct Looking<'a> {
    /// The files of the old campaign.
    pub(super) old: &'a [Artifact],
    /// Its folder as seen from the new one.
    pub(super) folder: &'a str,
    /// The old year and the new one.
    pub(super) years: (i32, i32),
    /// What was edited.
    pub(super) edited: &'a Edited,
    /// What the old campaign declares.
    pub(super) declared: &'a Definition,
    /// The files that were carried over as they are.
    pub(super) carried: &'a [Artifact],
}

impl Looking<'_> {
    /// One line a subject, those that stop a build first.
    pub(super) fn list(&self, new_text: &str) -> Vec<String> {
        let (old_year, year) = self.years;
        let mut list = vec![format!("`report.toml` says now: {}", codes(&self.edited.changed))];
        let sources: Vec<String> = self.declared.source.iter().map(|source| source.files.get_ref().clone()).collect();
        list.push(format!("put the files of {year} into this folder; the sources name {}", codes(&without_doubles(sources))));
        if self.edited.without_receipts {
            list.push("`received` and `counts` of the senders were taken out: write them anew as the files come".to_owned());
        }
        if self.edited.without_nothing {
            list.push(format!("`nothing = true` of the senders was taken out: who had nothing in {old_year} is asked anew"));
        }
        for none in &self.declared.none {
            list.push(format!("`{}` is still declared to have nothing ({}): decide anew", none.dataset.get_ref(), none.reason));
        }
        list.extend(self.mentions(new_text));
        list.extend(self.corrections());
        let months: Vec<String> =
            self.declared.rate.iter().map(|rate| format!("{} of {}", rate.currency.get_ref(), rate.month.get_ref())).collect();
        if !months.is_empty() {
            list.push(format!("the rates are still those of {old_year} ({}): declare those of {year}", months.join(", ")));
        }
        let first_year = self.declared.check.iter().filter(|check| check.since == Some(old_year)).count();
        if first_year > 0 {
            list.push(format!("{first_year} of the rules under `[[check]]` had their first year in {old_year}: a breach is an error now"));
        }
        for file in self.carried.iter().filter(|file| !file.path.starts_with("texts/")) {
            list.push(format!("`{}` was carried over: see whether it still holds", file.path));
        }
        if self.declared.report.as_ref().is_some_and(|report| report.synthetic) {
            list.push("the campaign is still marked as synthetic: `synthetic = true`".to_owned());
        }
        list.push(format!("run `step-report check`; the README of `{}` was not carried over", self.folder));
        list
    }

    /// The lines that speak of the old year.
    fn mentions(&self, new_text: &str) -> Vec<String> {
        let year = self.years.0.to_string();
        let texts = self.carried.iter().filter(|file| file.path.starts_with("texts/"));
        let texts = texts.map(|file| (file.path.as_str(), String::from_utf8_lossy(&file.bytes).into_owned()));
        let all = std::iter::once(("report.toml", new_text.to_owned())).chain(texts);
        let speaks = |line: &str| line.contains(&year) && !line.trim_start().starts_with("nuts") && !line.starts_with("folder");
        all.flat_map(|(path, text)| {
            let lines = text.lines().zip(1..).filter(|(line, _)| speaks(line));
            lines.map(|(line, number)| format!("`{path}` line {number} speaks of {year}: `{}`", line.trim())).collect::<Vec<_>>()
        })
        .collect()
    }

    /// What was corrected and assumed, none of which is carried over.
    fn corrections(&self) -> Vec<String> {
        let Some(text) = text_of(self.old, "corrections.toml") else { return Vec::new() };
        let Ok(Corrections { correction, assumption }) = toml::from_str::<Corrections>(&text) else {
            return vec!["`corrections.toml` could not be read, and was not carried over".to_owned()];
        };
        let corrections = correction.into_iter().map(|correction| told(&correction.into_inner()));
        let assumptions = assumption.into_iter().map(|assumption| {
            let assumption = assumption.into_inner();
            let set: Vec<String> =
                assumption.set.iter().map(|(column, value)| format!("{} = {}", column.get_ref(), value.get_ref())).collect();
            let (dataset, reason) = (assumption.dataset.get_ref(), assumption.reason.get_ref());
            format!("assumed of `{dataset}`, decide anew: {} ({reason})", codes(&set))
        });
        corrections.chain(assumptions).collect()
    }
}

fn told(correction: &Correction) -> String {
    let place = match (&correction.cell, &correction.row) {
        (Some(cell), _) => format!(", cell {}", cell.get_ref()),
        (None, Some(row)) => format!(", row {}", row.get_ref()),
        (None, None) => {
            let key: Vec<String> =
                correction.key.iter().map(|(column, text)| format!("{} = {}", column.get_ref(), text.get_ref())).collect();
            format!(", {}", key.join(", "))
        }
    };
    let reason = correction.reason.get_ref();
    format!("corrected in `{}`{place}, not carried over: {reason}; see that the sender does not send it again", correction.file.get_ref())
}

fn codes(texts: &[String]) -> String {
    texts.iter().map(|text| format!("`{text}`")).collect::<Vec<_>>().join(", ")
}

fn without_doubles(texts: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}
