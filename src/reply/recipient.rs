//! Who gets a letter about a file, where, and in which languages.

use crate::codes;
use crate::plan::{Plan, SourcePlan};

/// Somebody who is written to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recipient {
    /// The name: that of the sender as it is declared, the code of a Member State, or the path of the file without its ending.
    pub name: String,
    /// Whether the name is that of somebody, and not of a file.
    pub is_known: bool,
    /// To whom the letter goes.
    pub contact: Option<String>,
    /// The languages of the letters, one at least.
    pub languages: Vec<String>,
}

impl Recipient {
    /// The sender of a file that these sources read.
    ///
    /// The languages are those that the sender declares, else those of the sources, else that of the Member State, else English. The Member
    /// State is the one that a source declares for all rows, or that the sender or the file is named after.
    #[must_use]
    pub fn of(path: &str, sources: &[&SourcePlan], plan: &Plan) -> Self {
        let sender = plan.senders.iter().find(|sender| sources.iter().any(|source| sender.files.contains(&source.file)));
        let member_state = member_state(path, sources, plan).or_else(|| sender.and_then(|sender| state(&sender.name)));
        let mut languages: Vec<String> = sender.map_or_else(Vec::new, |sender| sender.languages.clone());
        if languages.is_empty() {
            for language in sources.iter().filter_map(|source| source.language.clone()) {
                if !languages.contains(&language) {
                    languages.push(language);
                }
            }
        }
        if languages.is_empty() {
            languages.push(member_state.as_deref().map_or("en", language_of).to_owned());
        }
        let is_known = sender.is_some() || member_state.is_some();
        let name = sender.map(|sender| sender.name.clone()).or(member_state);
        Self {
            name: name.unwrap_or_else(|| without_ending(path).to_owned()),
            is_known,
            contact: sender.and_then(|sender| sender.contact.clone()),
            languages,
        }
    }

    /// The name as a part of a file's name.
    #[must_use]
    pub fn file_name(&self) -> String {
        let kept = |letter: char| if letter.is_alphanumeric() || "-_.+".contains(letter) { letter } else { '-' };
        self.name.chars().map(kept).collect::<String>().trim_matches(['.', '-']).to_owned()
    }
}

/// The language of a Member State's letters; English where it has none of the languages, or several.
fn language_of(member_state: &str) -> &'static str {
    match member_state {
        "DE" | "AT" => "de",
        "FR" | "LU" => "fr",
        "NL" => "nl",
        "ES" => "es",
        "IT" => "it",
        _ => "en",
    }
}

/// The Member State that a file is from: declared for all its rows, or said by its name.
fn member_state(path: &str, sources: &[&SourcePlan], plan: &Plan) -> Option<String> {
    let declared = sources.iter().find_map(|source| {
        let column = plan.datasets[source.dataset].position("member_state")?;
        source.values.iter().find(|(position, _)| *position == column).and_then(|(_, value)| state(value))
    });
    declared.or_else(|| state(without_ending(path.rsplit('/').next().unwrap_or(path))))
}

/// The code of a Member State by any of its names.
fn state(name: &str) -> Option<String> {
    codes::list("member_state").expect("the program has the list of Member States").find(name).map(str::to_owned)
}

/// A path without the ending of its file.
#[must_use]
pub fn without_ending(path: &str) -> &str {
    let file = path.rfind('/').map_or(0, |slash| slash + 1);
    path[file..].rfind('.').map_or(path, |point| &path[..file + point])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_is_that_of_the_file_and_not_of_a_folder() {
        assert_eq!(without_ending("member.states/DE"), "member.states/DE");
        assert_eq!(without_ending("member-states/DE.v2.xlsx"), "member-states/DE.v2");
    }

    #[test]
    fn a_name_makes_one_part_of_a_path() {
        let named = |name: &str| Recipient { name: name.into(), is_known: true, contact: None, languages: Vec::new() }.file_name();
        assert_eq!(named("Horizon Europe"), "Horizon-Europe");
        assert_eq!(named("../../etc/passwd"), "etc-passwd");
        assert_eq!(named("España"), "España");
    }
}
