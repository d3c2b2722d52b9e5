//! What goes back to the senders of a campaign: marked copies of their workbooks, and a letter to each who has something to put right.

use std::collections::BTreeMap;

use crate::artifact::{Artifact, Artifacts};
use crate::campaign::Campaign;
use crate::diag::{Diagnostic, Findings, Severity, Sink};
use crate::plan::{Plan, SourcePlan};
use crate::reply::{self, Received, Recipient, Sent, Speech, is_for_sender, without_ending};
use crate::run::{Error, Options};
use crate::workbook::{self, Appearance, Declared, Workbook};

/// A file as it was sent, with what was found in it.
struct Returned<'a> {
    path: &'a str,
    recipient: Recipient,
    workbook: Option<Workbook>,
    appearance: Vec<Appearance>,
    findings: Vec<&'a Diagnostic>,
    /// The path of its copy, without what tells those in several languages apart.
    copy: Option<String>,
}

impl Returned<'_> {
    /// The path of the copy whose comments are in this language.
    fn copy_in(&self, language: &str) -> Option<String> {
        let copy = self.copy.as_ref()?;
        let path = if self.recipient.languages.len() > 1 { format!("{}.{language}.xlsx", without_ending(copy)) } else { copy.clone() };
        Some(path)
    }
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
        files.extend(returned.iter().flat_map(|file| copies(file, plan)));
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
        returned.push(Returned {
            path: &first.path,
            recipient: Recipient::of(path, &sources, plan),
            appearance: workbook.as_ref().map_or_else(Vec::new, |_| workbook::appearance(bytes, &options.limits)),
            workbook,
            findings,
            copy: None,
        });
    }
    returned
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

/// A copy in each language of its sender.
fn copies(file: &Returned<'_>, plan: &Plan) -> Vec<Artifact> {
    let Some(workbook) = &file.workbook else { return Vec::new() };
    let title = without_ending(file.path.rsplit('/').next().unwrap_or(file.path));
    let received = Received { workbook, appearance: &file.appearance, title };
    let in_language = |language: &String| {
        let bytes = reply::marked(received, &file.findings, &Speech::new(language), &plan.datasets)?;
        Some(Artifact::new(file.copy_in(language)?, bytes))
    };
    file.recipient.languages.iter().filter_map(in_language).collect()
}

/// Two files a letter, and a letter in each of the sender's languages: for each sender who has something to put right, over all the sender's files.
fn letters(returned: &[Returned<'_>], plan: &Plan) -> Vec<Artifact> {
    let mut senders: BTreeMap<&Recipient, Vec<(&Returned<'_>, Vec<&Diagnostic>)>> = BTreeMap::new();
    for file in returned {
        let findings: Vec<&Diagnostic> = file.findings.iter().copied().filter(|finding| is_for_sender(finding)).collect();
        if !findings.is_empty() {
            senders.entry(&file.recipient).or_default().push((file, findings));
        }
    }
    let mut files: Vec<Artifact> = Vec::new();
    for (recipient, returned) in senders {
        for language in &recipient.languages {
            let sent = returned.iter().map(|(file, findings)| Sent {
                path: file.path,
                copy: file.copy_in(language),
                workbook: file.workbook.as_ref(),
                findings: findings.clone(),
            });
            let sent: Vec<Sent<'_>> = sent.collect();
            let letter = reply::letter(plan.report.year, &Speech::new(language), recipient, &sent, &plan.datasets);
            let path = free(&format!("letters/{}.{language}", recipient.file_name()), &files);
            files.push(Artifact::new(format!("{path}.md"), reply::text(&letter)));
            files.push(Artifact::new(format!("{path}.html"), reply::page(&letter)));
        }
    }
    files
}

/// A path that no other letter has: names of senders can differ in letters that a path does not have.
fn free(path: &str, files: &[Artifact]) -> String {
    let is_taken = |path: &str| files.iter().any(|file| file.path.eq_ignore_ascii_case(&format!("{path}.md")));
    let numbered = (2..).map(|number| format!("{path}-{number}"));
    std::iter::once(path.to_owned()).chain(numbered).find(|path| !is_taken(path)).expect("there are more numbers than letters")
}
