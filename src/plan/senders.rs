//! Senders: who is missing, who came late, and which of several files counts.

use toml::Spanned;
use toml::value::Datetime;

use super::resolve::{Author, Context};
use super::sources::{MATCHING, file};
use crate::definition::{Name, Sender};
use crate::diag::Code;
use crate::workbook::Date;

/// Somebody who is expected to report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SenderPlan {
    /// The name: a Member State's code, a service.
    pub name: String,
    /// To whom letters go.
    pub contact: Option<String>,
    /// The languages in which it is written to; none where that is left to the file.
    pub languages: Vec<String>,
    /// Positions of the files that have come, in the campaign's list of files.
    pub files: Vec<usize>,
}

/// What the senders settle for the sources.
#[derive(Debug, Clone, Default)]
pub(super) struct Settled {
    /// The senders, in the order of their declaration.
    pub(super) senders: Vec<SenderPlan>,
    /// Positions of files in whose place another one counts.
    pub(super) superseded: Vec<usize>,
    /// Paths of files that have not come; that they are missing is a finding already.
    pub(super) awaited: Vec<String>,
}

/// Holds what was received against what is expected. `prefix` stands before the paths of a predecessor. `due` is the last day on which reporting may come.
pub(super) fn resolve(senders: &[Sender], prefix: &str, due: Option<Date>, files: &[String], context: &mut Context<'_>) -> Settled {
    let mut settled = Settled::default();
    for (position, sender) in senders.iter().enumerate() {
        if senders[..position].iter().any(|other| other.name.get_ref() == sender.name.get_ref()) {
            let message = format!("the sender `{}` is declared twice", sender.name.get_ref());
            context.fault(Code::DuplicateName, Author::Campaign, sender.name.span(), message, None);
        }
        let below = |name: &Name| Name::new(name.span(), format!("{prefix}{}", name.get_ref()));
        let counting: Vec<usize> = sender.counts.iter().filter_map(|name| file(&below(name), files, context)).collect();
        let languages = sender.languages.iter().filter_map(|name| context.sender_language(name)).collect();
        let mut plan = SenderPlan { name: sender.name.get_ref().clone(), contact: sender.contact.clone(), languages, files: Vec::new() };
        for path in &sender.files {
            plan.files.extend(one_path(sender, (prefix, path), &counting, files, &mut settled, context));
        }
        settled.senders.push(plan);
        if let Some((received, due)) = sender.received.as_ref().zip(due) {
            late(sender, received, due, context);
        }
    }
    settled
}

/// One path of a sender, for which one file is expected; gives the positions of those that have come.
fn one_path(
    sender: &Sender,
    (prefix, path): (&str, &Name),
    counting: &[usize],
    files: &[String],
    settled: &mut Settled,
    context: &mut Context<'_>,
) -> Vec<usize> {
    let Ok(pattern) = glob::Pattern::new(&format!("{prefix}{}", path.get_ref())) else {
        let message = format!("`{}` is not a path or pattern", path.get_ref());
        context.fault(Code::InvalidDefinition, Author::Campaign, path.span(), message, None);
        return Vec::new();
    };
    let name = sender.name.get_ref();
    let found: Vec<usize> = (0..files.len()).filter(|file| pattern.matches_with(&files[*file], MATCHING)).collect();
    match found.as_slice() {
        [] => {
            settled.awaited.push(path.get_ref().clone());
            if !sender.nothing {
                let message = format!("`{name}` has not sent `{}`", path.get_ref());
                let hint = "ask for it, or say `nothing = true` where there is nothing to report".to_owned();
                context.fault(Code::MissingSender, Author::Campaign, path.span(), message, Some(hint));
            }
        }
        [_, ..] if sender.nothing => {
            let message = format!("`{name}` is said to have nothing to report, and has sent `{}`", files[found[0]]);
            let hint = "take `nothing` out, or the file out of the campaign folder".to_owned();
            context.fault(Code::UndecidedFile, Author::Campaign, path.span(), message, Some(hint));
        }
        [_] => {}
        several => one_of(sender, path, several, counting, files, settled, context),
    }
    found
}

/// Which of several files counts.
fn one_of(
    sender: &Sender,
    path: &Name,
    several: &[usize],
    counting: &[usize],
    files: &[String],
    settled: &mut Settled,
    context: &mut Context<'_>,
) {
    let name = sender.name.get_ref();
    let Some(counts) = several.iter().find(|file| counting.contains(file)) else {
        let listed = several.iter().map(|file| format!("`{}`", files[*file])).collect::<Vec<_>>().join(", ");
        let message = format!("expected one file of `{name}` for `{}`, found {}: {listed}", path.get_ref(), several.len());
        let hint = format!("say which one counts, such as `counts = [\"{}\"]`", files[several[several.len() - 1]]);
        context.fault(Code::UndecidedFile, Author::Campaign, path.span(), message, Some(hint));
        return;
    };
    for other in several.iter().filter(|other| *other != counts) {
        settled.superseded.push(*other);
        let message = format!("left out: of what `{name}` has sent, `{}` counts", files[*counts]);
        context.note_of_file(Code::SupersededFile, &files[*other], message);
    }
}

fn late(sender: &Sender, received: &Spanned<Datetime>, due: Date, context: &mut Context<'_>) {
    let Some(date) = received.get_ref().date else {
        let message = "expected a date such as `2025-01-31`".to_owned();
        context.fault(Code::InvalidDefinition, Author::Campaign, received.span(), message, None);
        return;
    };
    let day = Date { year: i32::from(date.year), month: date.month, day: date.day };
    if day > due {
        let written = |day: Date| format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
        let message = format!("`{}` was due on {}, and came on {}", sender.name.get_ref(), written(due), written(day));
        let hint = "its figures are in the report; take its files out of the campaign folder if they are to wait".to_owned();
        context.fault(Code::LateSender, Author::Campaign, received.span(), message, Some(hint));
    }
}
