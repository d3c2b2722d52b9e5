//! `step-report verify`: whether an output is what its inputs make.

use std::fmt::Write;
use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Args;
use step_report::diag::{Code, Severity};
use step_report::trust::verify::{self, Difference, Subject};
use step_report::trust::{MANIFEST, Manifest};
use step_report::workbook::{Limit, Limits};
use step_report::{Campaign, Options};

use crate::Outcome;
use crate::{files, terminal};

/// What `verify` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Everything that is not the one of the manifest is named: inputs, program, definition, code lists, outputs.
Status: 0 equal, 1 not equal, 2 could not run.")]
pub(crate) struct VerifyArguments {
    /// Output folder
    pub(crate) out: PathBuf,
    /// Campaign folder [default: `input/<campaign>`, beside the folder `output` that the output lies in]
    #[arg(long, value_name = "DIR")]
    pub(crate) campaign: Option<PathBuf>,
}

/// Makes the output again in memory and compares every byte; names everything that is not the one.
pub(crate) fn run(arguments: &VerifyArguments) -> Result<Outcome> {
    let output = files::read_output(&arguments.out, None)?;
    let manifest = Manifest::read(&output[MANIFEST])?;
    let Some(folder) = files::campaign_of(&arguments.out, &manifest.campaign, arguments.campaign.as_deref())? else {
        bail!("the campaign `{}` is not in `input` beside the output\n  hint: name its folder with `--campaign`", manifest.campaign);
    };
    let campaign = files::read_campaign_with(&folder, &predecessors(&manifest))?;
    let mut differences = verify::inputs(&manifest, &files::hashes(&campaign));
    let inputs_hold = differences.is_empty();
    differences.extend(verify::program(&manifest));
    differences.extend(verify::outputs(&manifest, &output));
    let (campaign, left_out) = as_named(campaign, &manifest);
    if inputs_hold {
        let again = rebuilt(&campaign, &manifest, &output, &differences);
        differences.extend(again);
    }
    for path in left_out {
        terminal::talk(&format!("note: `{path}` is not an input of the manifest, and was not read\n"));
    }
    if differences.is_empty() {
        let (files, inputs) = (output.len(), manifest.inputs.len());
        terminal::data(&format!("equal: {} makes these {files} files of these {inputs} inputs, byte for byte\n", verify::TOOL))?;
        return Ok(Outcome::Clean);
    }
    terminal::data(&listing(&differences, inputs_hold))?;
    Ok(Outcome::ProblemsFound)
}

/// The folders of predecessors that the manifest names: a definition that is not the one may name others, or none.
fn predecessors(manifest: &Manifest) -> Vec<String> {
    let name = |path: &str| Some(path.strip_prefix("../")?.split_once('/')?.0.to_owned()).filter(|name| name != "." && name != "..");
    let folder = |path: &str| name(path).map(|name| format!("../{name}"));
    let mut folders: Vec<String> = manifest.inputs.iter().filter_map(|input| folder(&input.path)).collect();
    folders.dedup();
    folders
}

fn listing(differences: &[Difference], rebuilt: bool) -> String {
    let mut text = String::new();
    for difference in differences {
        let _ = writeln!(text, "{difference}");
    }
    if !rebuilt {
        text.push_str("not made again, because the inputs are not those of the manifest\n");
    } else if differences.iter().all(|difference| difference.subject == Subject::Output) {
        let _ = writeln!(text, "the inputs, the definition and the code lists are those of the manifest, and so is `{}`", verify::TOOL);
    }
    text
}

/// The campaign with its files as the manifest names them, and the paths of the others.
fn as_named(campaign: Campaign, manifest: &Manifest) -> (Campaign, Vec<String>) {
    let (named, others): (Vec<_>, Vec<_>) =
        campaign.files.into_iter().partition(|file| manifest.inputs.iter().any(|input| input.path == file.path));
    (Campaign { name: manifest.campaign.clone(), files: named }, others.into_iter().map(|file| file.path).collect())
}

/// What comes out otherwise when the output is made again.
fn rebuilt(
    campaign: &Campaign,
    manifest: &Manifest,
    output: &std::collections::BTreeMap<String, Vec<u8>>,
    named: &[Difference],
) -> Vec<Difference> {
    let options = match options(manifest) {
        Ok(options) => options,
        Err(difference) => return vec![difference],
    };
    match step_report::build(campaign, &options, terminal::progress().as_ref()) {
        Err(error) => vec![Difference::new(Subject::Option, "manifest.json", error.to_string())],
        Ok(built) => match built.artifacts {
            Some(artifacts) => verify::rebuilt(output, artifacts.iter().map(|file| (file.path.as_str(), file.bytes.as_slice())), named),
            None => vec![Difference::new(Subject::Program, verify::TOOL, "finds errors in the inputs that it did not find then")],
        },
    }
}

/// What was asked for when the output was made.
fn options(manifest: &Manifest) -> Result<Options, Difference> {
    let mut severities = Vec::new();
    for (code, severity) in &manifest.severities {
        let found = Code::from_name(code).zip([Severity::Error, Severity::Note].into_iter().find(|known| known.word() == severity));
        severities.push(found.ok_or_else(|| Difference::new(Subject::Option, code, "this program has no such finding"))?);
    }
    let only = (!manifest.only.is_empty()).then(|| manifest.only.clone());
    let mut limits = Limits::default();
    for (name, allowed) in &manifest.limits {
        let unknown = || Difference::new(Subject::Option, name, "this program has no such limit");
        limits.set(Limit::from_name(name).ok_or_else(unknown)?, *allowed);
    }
    let pdf = manifest.outputs.iter().any(|output| output.path.ends_with("/report.pdf"));
    Ok(Options { languages: Some(manifest.languages.clone()), only, severities, limits, pdf })
}
