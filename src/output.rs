//! The files of the output folder: which there are, and which renderer makes each.

mod portal;

use std::sync::Arc;

use portal::Portal;
use rayon::prelude::*;

use crate::artifact::{Artifact, Artifacts};
use crate::cache::{self, Cache, Key};
use crate::campaign::Campaign;
use crate::diag::{Findings, Sink, json};
use crate::facts::{self, Facts, parquet};
use crate::plan::Plan;
use crate::present::{self, Edition, Summarized};
use crate::progress::{Progress, Step};
use crate::render::manifest::{self, DeclaredNone, FileHash, Manifest, NotReported, sha256};
use crate::render::{chart, csv, datapackage, docx, html, ledger, ods, png, xlsx};
use crate::report::{ChartSize, Entry, Figure, Item, Outlines, Report};
use crate::run::Options;
use crate::trust::verify::{TOOL, own_parts};

/// Version of the program.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The report in each language, and its ledger.
pub(crate) struct Presented {
    reports: Vec<Report>,
    entries: Vec<Entry>,
}

/// Presents the outputs in every language of the plan.
pub(crate) fn present(
    plan: &Plan,
    boundaries: Option<&Arc<Outlines>>,
    outputs: &[Summarized<'_>],
    campaign: &Campaign,
    sink: &mut Sink,
) -> Presented {
    let hashes: Vec<String> = campaign.files.par_iter().map(|file| sha256(&file.bytes)).collect();
    let edition = Edition { campaign: &campaign.name, version: VERSION, hashes: &hashes, boundaries };
    let (reports, entries) = present::present(plan, &edition, outputs, sink);
    Presented { reports, entries }
}

/// What the files of the output folder are made from.
pub(crate) struct Made<'a> {
    /// The campaign.
    pub(crate) campaign: &'a Campaign,
    /// The plan.
    pub(crate) plan: &'a Plan,
    /// The facts of every dataset.
    pub(crate) facts: &'a [Facts],
    /// The numbers of every table and figure.
    pub(crate) outputs: &'a [Summarized<'a>],
    /// The findings.
    pub(crate) findings: &'a Findings,
}

/// A chart that is drawn in one language and size.
struct Drawn<'a> {
    language: &'a str,
    figure: &'a Figure,
    size: ChartSize,
    svg: String,
    png: Vec<u8>,
}

impl Made<'_> {
    /// All files of the output folder.
    pub(crate) fn artifacts(&self, presented: &Presented, options: &Options, cache: &dyn Cache, progress: &dyn Progress) -> Artifacts {
        let figures: Vec<(&str, &Figure, Option<&str>)> = presented.reports.iter().flat_map(figures).collect();
        let sizes = || self.sizes();
        let pictures: Vec<_> = figures.into_iter().flat_map(|figure| sizes().map(move |size| (figure, size))).collect();
        progress.begin(Step::Render, pictures.len() + 2 * presented.reports.len());
        let drawn: Vec<Drawn<'_>> = pictures
            .into_par_iter()
            .map(|((language, figure, mark), size)| {
                let svg = chart::svg(figure, language, &chart::Setting { size, theme: &self.plan.report.theme, mark });
                let png = picture(&svg, size, cache);
                progress.advance();
                Drawn { language, figure, size, svg, png }
            })
            .collect();
        let mut files = self.data(presented);
        let pages: Vec<Vec<Artifact>> = presented
            .reports
            .par_iter()
            .map(|report| {
                let files = pages(report, &drawn, options);
                progress.advance();
                files
            })
            .collect();
        files.extend(pages.into_iter().flatten());
        for chart in drawn {
            let folder = if chart.size == ChartSize::Report { String::new() } else { format!("{}/", chart.size.name()) };
            let path = format!("{}/charts/{folder}{}", chart.language, chart.figure.table.id);
            files.push(Artifact::new(format!("{path}.svg"), chart.svg));
            files.push(Artifact::new(format!("{path}.png"), chart.png));
        }
        let artifacts = Artifacts::new(files);
        let manifest = self.manifest(&artifacts, options);
        artifacts.with(Artifact::new(manifest::PATH, manifest))
    }

    /// The sizes of the charts: the report's column, which pages and documents show, and those that are asked for.
    fn sizes(&self) -> impl Iterator<Item = ChartSize> {
        let asked = self.plan.report.chart_sizes.iter().copied().filter(|size| *size != ChartSize::Report);
        std::iter::once(ChartSize::Report).chain(asked)
    }

    /// `data/`: the same for all languages.
    fn data(&self, presented: &Presented) -> Vec<Artifact> {
        let report = presented.reports.first();
        let tables: Vec<_> = report.into_iter().flat_map(|report| &report.items).map(Item::table).collect();
        let csvs: Vec<Artifact> = tables.iter().map(|table| Artifact::new(format!("data/{}.csv", table.id), csv::data(table))).collect();
        let mut others = vec![
            Artifact::new("data/findings.json", json::array(self.findings)),
            Artifact::new("data/ledger.jsonl", ledger::jsonl(&presented.entries)),
        ];
        for facts in self.facts.iter().filter(|facts| !facts.is_empty()) {
            let dataset = &self.plan.datasets[facts.dataset];
            others.push(Artifact::new(format!("data/facts/{}.parquet", dataset.name), parquet(facts, dataset)));
        }
        let listing: Vec<u8> = self.facts.iter().flat_map(|facts| facts::jsonl(facts, self.plan)).collect();
        others.push(Artifact::new("data/facts.jsonl", listing));
        others.sort_by(|left, right| left.path.cmp(&right.path));
        let portal = Portal::new(&presented.reports);
        let fields: Vec<Vec<String>> = tables.iter().map(|table| csv::fields(table)).collect();
        let listed = tables.iter().zip(csvs.iter().zip(&fields));
        let listed: Vec<datapackage::TableFile<'_>> =
            listed.map(|(table, (artifact, fields))| datapackage::TableFile { artifact, title: &table.title, fields }).collect();
        let description = datapackage::Description {
            name: format!("step-report-{}", self.plan.report.year),
            title: report.map_or_else(String::new, |report| report.title.clone()),
            licenses: Vec::new(),
            sources: vec![datapackage::Source { title: "The spreadsheets listed in manifest.json under inputs".to_owned() }],
        };
        let (extracts, labels, others_listed) = (portal.described(), portal.labels(), others.iter().collect::<Vec<_>>());
        let contents = datapackage::Contents { tables: &listed, extracts: &extracts, labels: &labels, others: &others_listed };
        let descriptor = datapackage::descriptor(&description, &contents);
        let mut files = csvs;
        files.extend(portal.files());
        files.extend(others);
        files.push(Artifact::new(datapackage::PATH, descriptor));
        files
    }

    fn manifest(&self, artifacts: &Artifacts, options: &Options) -> Vec<u8> {
        let missing = present::missing(self.outputs);
        let none = self.plan.none.iter().map(|none| DeclaredNone { dataset: &self.plan.datasets[none.dataset].name, reason: &none.reason });
        manifest::json(&Manifest {
            tool: TOOL.to_owned(),
            campaign: &self.campaign.name,
            year: self.plan.report.year,
            synthetic: self.plan.report.synthetic,
            languages: &self.plan.report.languages,
            only: options.only.as_deref().unwrap_or_default(),
            severities: options.severities.iter().map(|(code, severity)| (code.name(), severity.word())).collect(),
            limits: options.limits.changed(),
            chart_sizes: self.sizes().filter(|size| *size != ChartSize::Report).map(ChartSize::name).collect(),
            not_reported: missing.into_iter().map(|(id, reason)| NotReported { id, reason }).collect(),
            none: none.collect(),
            inputs: self.campaign.files.iter().map(|file| FileHash::new(&file.path, &file.bytes)).collect(),
            definition: own_parts().iter().map(|(path, text)| FileHash::new(path, text.as_bytes())).collect(),
            outputs: artifacts.iter().map(FileHash::of).collect(),
        })
    }
}

/// A chart as png. It follows from its svg and its size alone.
fn picture(svg: &str, size: ChartSize, cache: &dyn Cache) -> Vec<u8> {
    let key = Key::of("png").and(size.name().as_bytes()).and(svg.as_bytes()).finish();
    cache::kept(cache, &key).unwrap_or_else(|| {
        let png = png::png(svg, size.density());
        cache::keep(cache, &key, &png);
        png
    })
}

/// The figures of a report with its language and the mark of its pictures.
fn figures(report: &Report) -> impl Iterator<Item = (&str, &Figure, Option<&str>)> {
    report.items.iter().filter_map(|item| match item {
        Item::Figure(figure) => Some((report.language.as_str(), &**figure, report.words.synthetic.as_deref())),
        Item::Table(_) => None,
    })
}

/// The workbooks, the page and the documents of one language.
fn pages(report: &Report, drawn: &[Drawn<'_>], options: &Options) -> Vec<Artifact> {
    let own = drawn.iter().filter(|chart| chart.language == report.language && chart.size == ChartSize::Report);
    let charts: Vec<(String, String)> = own.clone().map(|chart| (chart.figure.table.id.clone(), chart.svg.clone())).collect();
    let pictures: Vec<(&str, &[u8])> = own.map(|chart| (chart.figure.table.id.as_str(), chart.png.as_slice())).collect();
    let mut files = vec![
        Artifact::new(format!("{}/tables.xlsx", report.language), xlsx::workbook(report)),
        Artifact::new(format!("{}/tables.ods", report.language), ods::workbook(report)),
        Artifact::new(format!("{}/report.html", report.language), html::page(report, &charts)),
        Artifact::new(format!("{}/report.docx", report.language), docx::document(report, &pictures)),
    ];
    files.extend(document(report, &charts, options));
    files
}

#[cfg(feature = "pdf")]
fn document(report: &Report, charts: &[(String, String)], options: &Options) -> Option<Artifact> {
    options.pdf.then(|| Artifact::new(format!("{}/report.pdf", report.language), crate::render::pdf::document(report, charts)))
}

/// Without the feature nobody gets here who asks for a document: the run was refused.
#[cfg(not(feature = "pdf"))]
const fn document(_report: &Report, _charts: &[(String, String)], _options: &Options) -> Option<Artifact> {
    None
}
