//! What the person at the terminal sees: findings, progress while it works, a summary afterwards.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::time::Duration;

use anyhow::{Context, Result};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use step_report::diag::visible::visible;
use step_report::diag::{self, Findings, Severity};
use step_report::{Overview, Progress, Silent, Step};

use crate::args::MessageFormat;
use crate::files::{Output, Written};

/// The findings in the format that was asked for.
pub(crate) fn listing(findings: &Findings, format: MessageFormat) -> String {
    match format {
        MessageFormat::Human => diag::human::all(findings),
        MessageFormat::Json => diag::json::lines(findings),
        MessageFormat::Github => diag::github::lines(findings),
    }
}

/// Writes data to standard output, its control characters written out: most of it is what senders wrote. A reader that has seen enough (`| head`) is no fault.
pub(crate) fn data(text: &str) -> Result<()> {
    let mut stream = io::stdout().lock();
    match stream.write_all(visible(text).as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error).context("cannot write to standard output"),
        _ => Ok(()),
    }
}

/// Writes talk to standard error. When nobody can read it, there is nobody to tell.
pub(crate) fn talk(text: &str) {
    let _ = io::stderr().lock().write_all(visible(text).as_bytes());
}

/// A bar on a terminal, nothing elsewhere. It is wiped away when it is dropped.
pub(crate) fn progress() -> Box<dyn Progress> {
    if io::stderr().is_terminal() { Box::new(Bar::new()) } else { Box::new(Silent) }
}

/// One line that shows the step and how far it is.
struct Bar {
    line: ProgressBar,
}

impl Bar {
    /// How often the line is drawn anew while nothing advances, so that the clock does not seem to stand still.
    const TICK: Duration = Duration::from_millis(200);

    fn new() -> Self {
        let style = ProgressStyle::with_template("{msg:<22} {bar:32} {pos:>4}/{len:<4} {elapsed}")
            .expect("the template is one that indicatif knows")
            .progress_chars("━╸ ");
        Self { line: ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()).with_style(style) }
    }
}

impl Progress for Bar {
    fn begin(&self, step: Step, length: usize) {
        self.line.set_position(0);
        self.line.set_length(length as u64);
        self.line.set_message(step.label());
        // Nothing is shown before there is a step to show.
        if self.line.is_hidden() {
            self.line.set_draw_target(ProgressDrawTarget::stderr());
            self.line.enable_steady_tick(Self::TICK);
        }
    }

    fn advance(&self) {
        self.line.inc(1);
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.line.finish_and_clear();
    }
}

/// Says on a terminal what was written; says nothing elsewhere.
pub(crate) fn confirm(written: &Written) {
    if io::stderr().is_terminal() {
        talk(&format!("wrote {}, {} to {}\n", counted(written.files, "file"), size(written.bytes), written.folder));
    }
}

/// What there is to say after a run.
pub(crate) struct Summary<'a> {
    /// The findings.
    pub(crate) findings: &'a Findings,
    /// The run in numbers.
    pub(crate) overview: &'a Overview,
    /// What was written.
    pub(crate) written: Option<Written>,
    /// The output that was left as it was.
    pub(crate) unwritten: Option<&'a Output>,
    /// How long it took.
    pub(crate) took: Duration,
}

/// Says on a terminal what was done; says nothing elsewhere.
pub(crate) fn summarise(summary: &Summary<'_>) {
    if io::stderr().is_terminal() {
        talk(&summary.to_text());
    }
}

impl Summary<'_> {
    /// One line a subject, the subject in a column of its own.
    fn to_text(&self) -> String {
        let mut lines = vec![("read", self.read()), ("found", self.found())];
        if let Some(written) = &self.written {
            lines.push(("made", self.made()));
            lines.push(("wrote", format!("{}, {} to {}", counted(written.files, "file"), size(written.bytes), written.folder)));
        }
        if let Some(output) = self.unwritten {
            lines.push(("wrote", output.untouched()));
        }
        for (position, (id, reason)) in self.overview.not_reported.iter().enumerate() {
            lines.push((if position == 0 { "not reported" } else { "" }, format!("{id:<4} {reason}")));
        }
        lines.push(("took", duration(self.took)));
        let lines: Vec<String> = lines.iter().map(|(subject, text)| format!("{subject:>12}  {text}\n")).collect();
        lines.concat()
    }

    fn read(&self) -> String {
        let rows: usize = self.overview.rows.iter().map(|(_, count)| count).sum();
        let datasets: Vec<String> = self.overview.rows.iter().map(|(dataset, count)| format!("{dataset} {count}")).collect();
        let datasets = if datasets.is_empty() { String::new() } else { format!(" ({})", datasets.join(", ")) };
        format!("{}, {}{datasets}", counted(self.overview.files, "file"), counted(rows, "row"))
    }

    fn found(&self) -> String {
        // What is listed as one finding counts as one.
        let groups = self.findings.groups();
        let count = |severity| groups.iter().filter(|group| group.first().severity == severity).count();
        let words = [Severity::Error, Severity::Warning, Severity::Note]
            .into_iter()
            .filter(|severity| count(*severity) > 0)
            .map(|severity| counted(count(severity), severity.word()))
            .collect::<Vec<_>>();
        if words.is_empty() { "nothing to put right".to_owned() } else { words.join(", ") }
    }

    fn made(&self) -> String {
        let languages = self.overview.languages.join(", ");
        format!("{} and {} in {languages}", counted(self.overview.tables, "table"), counted(self.overview.figures, "figure"))
    }
}

/// A number and its noun.
fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A size in the unit that a file manager shows.
fn size(bytes: u64) -> String {
    let (unit, name) = if bytes < 1_000_000 { (1_000, "kB") } else { (1_000_000, "MB") };
    let tenths = bytes.saturating_mul(10).div_ceil(unit);
    format!("{}.{} {name}", tenths / 10, tenths % 10)
}

/// A time as a person says it.
fn duration(took: Duration) -> String {
    let tenths = took.as_millis() / 100;
    if tenths < 600 { format!("{}.{} s", tenths / 10, tenths % 10) } else { format!("{} min {} s", tenths / 600, tenths % 600 / 10) }
}

#[cfg(test)]
mod tests {
    use step_report::diag::Sink;

    use super::*;

    #[test]
    fn the_summary_says_what_was_read_found_written_and_left_out() {
        let overview = Overview {
            files: 2,
            rows: vec![("calls".to_owned(), 31), ("survey".to_owned(), 1)],
            not_reported: vec![("F11".to_owned(), "dataset `projects` was not reported".to_owned())],
            tables: 1,
            figures: 2,
            languages: vec!["en".to_owned(), "nl".to_owned()],
        };
        let written = Some(Written { folder: "output/2024".to_owned(), files: 9, bytes: 3_140_000 });
        let findings = Sink::new().finish(&[]);
        let summary = Summary { findings: &findings, overview: &overview, written, unwritten: None, took: Duration::from_millis(61_500) };
        let expected = "        read  2 files, 32 rows (calls 31, survey 1)
       found  nothing to put right
        made  1 table and 2 figures in en, nl
       wrote  9 files, 3.2 MB to output/2024
not reported  F11  dataset `projects` was not reported
        took  1 min 1 s
";
        assert_eq!(summary.to_text(), expected);
    }

    #[test]
    fn sizes_are_given_in_a_readable_unit() {
        assert_eq!(size(1), "0.1 kB");
        assert_eq!(size(1_000_000), "1.0 MB");
    }
}
