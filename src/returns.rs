//! What goes back to the senders of a campaign: marked copies of their workbooks, and a letter to each who has something to put right.

use std::collections::BTreeMap;

use crate::artifact::{Artifact, Artifacts};
use crate::campaign::Campaign;
use crate::codes;
use crate::diag::{Diagnostic, Findings, Severity, Sink};
use crate::plan::{Plan, SourcePlan};
use crate::reply::{self, Received, Sent, Speech, is_for_sender, language_of};
use crate::run::{Error, Options};
use crate::workbook::{self, Appearance, Declared, Workbook};

/// A file as it was sent, with what was found in it.
struct Returned<'a> {
    path: &'a str,
    /// The key of its sender in the names of the letters: a Member State, or the path without its ending.
    sender: String,
    language: String,
    workbook: Option<Workbook>,
    appearance: Vec<Appearance>,
    findings: Vec<&'a Diagnostic>,
    copy: Option<String>,
}

/// Marked copies and letters, with a manifest of them. There is nothing but the manifest where nobody has anything to put right, or where
/// the definition itself is at fault.
///
/// # Errors
/// When the campaign has no `report.toml`.
pub fn returns(campaign: &Campaign, findings: &Findings, options: &Options) -> Result<Artifacts, Error> {
    let campaign = campaign.in_order();
    let plan = crate::run::plan(&campaign, &mut Sink::new())?;
    let mut files = Vec::new();
    if let Some(plan) = &plan {
        let mut returned = returned(&campaign, plan, findings, options);
        name_copies(&mut returned);
        files.extend(returned.iter().filter_map(|file| copy(file, plan)));
        files.extend(letters(&returned, plan));
    }
    let paths: Vec<_> = files.iter().map(|file| serde_json::json!({ "path": file.path })).collect();
    let manifest = serde_json::json!({ "tool": format!("step-report {}", env!("CARGO_PKG_VERSION")), "outputs": paths });
    let mut text = serde_json::to_string_pretty(&manifest).expect("text always becomes JSON");
    text.push('\n');
    files.push(Artifact::new("manifest.json", text));
    Ok(Artifacts::new(files))
}

/// The files that something was found in, in the order of their paths, read again.
fn returned<'a>(campaign: &Campaign, plan: &'a Plan, findings: &'a Findings, options: &Options) -> Vec<Returned<'a>> {
    let mut by_file: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity < Severity::Note) {
        by_file.entry(finding.location.file()).or_default().push(finding);
    }
    let mut returned = Vec::new();
    for (path, findings) in by_file {
        let sources: Vec<&SourcePlan> = plan.sources.iter().filter(|source| source.path == path).collect();
        let Some(first) = sources.first() else { continue };
        let declared = Declared {
            encoding: sources.iter().find_map(|source| source.encoding.clone()),
            separator: sources.iter().find_map(|source| source.separator),
        };
        let bytes = &campaign.files[first.file].bytes;
        let workbook = workbook::read(path, bytes, &declared, &options.limits).ok().map(|reading| reading.workbook);
        let member_state = member_state(path, &sources, plan);
        let language = sources.iter().find_map(|source| source.language.clone());
        returned.push(Returned {
            path: &first.path,
            sender: member_state.clone().unwrap_or_else(|| without_ending(path).replace('/', "-")),
            language: language.unwrap_or_else(|| member_state.as_deref().map_or("en", language_of).to_owned()),
            appearance: workbook.as_ref().map_or_else(Vec::new, |_| workbook::appearance(bytes, &options.limits)),
            workbook,
            findings,
            copy: None,
        });
    }
    returned
}

/// The Member State that a file is from: declared for all its rows, or said by its name.
fn member_state(path: &str, sources: &[&SourcePlan], plan: &Plan) -> Option<String> {
    let list = codes::list("member_state").expect("the program has the list of Member States");
    let declared = sources.iter().find_map(|source| {
        let column = plan.datasets[source.dataset].position("member_state")?;
        source.values.iter().find(|(position, _)| *position == column).and_then(|(_, value)| list.find(value))
    });
    let stem = without_ending(path.rsplit('/').next().unwrap_or(path));
    declared.or_else(|| list.find(stem)).map(str::to_owned)
}

/// A path without the ending of its file.
fn without_ending(path: &str) -> &str {
    let file = path.rfind('/').map_or(0, |slash| slash + 1);
    path[file..].rfind('.').map_or(path, |point| &path[..file + point])
}

/// Gives each readable file the path of its copy: its own with the ending of a workbook, and with its old ending too where two would be one.
fn name_copies(returned: &mut [Returned<'_>]) {
    let mut taken: Vec<String> = Vec::new();
    for file in returned.iter_mut().filter(|file| file.workbook.is_some()) {
        let short = format!("{}.xlsx", without_ending(file.path));
        let copy = if taken.contains(&short) { format!("{}.xlsx", file.path) } else { short };
        taken.push(copy.clone());
        file.copy = Some(copy);
    }
}

fn copy(file: &Returned<'_>, plan: &Plan) -> Option<Artifact> {
    let (workbook, path) = (file.workbook.as_ref()?, file.copy.as_ref()?);
    let title = without_ending(file.path.rsplit('/').next().unwrap_or(file.path));
    let received = Received { workbook, appearance: &file.appearance, title };
    let bytes = reply::marked(received, &file.findings, &Speech::new(&file.language), &plan.datasets)?;
    Some(Artifact::new(path.clone(), bytes))
}

/// Two files a letter: one letter for each sender who has something to put right, over all the sender's files.
fn letters(returned: &[Returned<'_>], plan: &Plan) -> Vec<Artifact> {
    let mut senders: BTreeMap<(&str, &str), Vec<Sent<'_>>> = BTreeMap::new();
    for file in returned {
        let findings: Vec<&Diagnostic> = file.findings.iter().copied().filter(|finding| is_for_sender(finding)).collect();
        if !findings.is_empty() {
            let sent = Sent { path: file.path, copy: file.copy.clone(), workbook: file.workbook.as_ref(), findings };
            senders.entry((&file.sender, &file.language)).or_default().push(sent);
        }
    }
    let mut files = Vec::new();
    for ((sender, language), sent) in senders {
        let letter = reply::letter(plan.report.year, &Speech::new(language), &sent, &plan.datasets);
        files.push(Artifact::new(format!("letters/{sender}.{language}.md"), reply::text(&letter)));
        files.push(Artifact::new(format!("letters/{sender}.{language}.html"), reply::page(&letter)));
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_is_that_of_the_file_and_not_of_a_folder() {
        assert_eq!(without_ending("member.states/DE"), "member.states/DE");
        assert_eq!(without_ending("member-states/DE.v2.xlsx"), "member-states/DE.v2");
    }
}
