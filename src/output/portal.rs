//! The files of `data/portal/`: each extract twice, and what its codes are called.

use crate::artifact::Artifact;
use crate::render::datapackage::{ExtractFile, LabelsFile};
use crate::render::portal;
use crate::report::{Extract, Report};

/// The extracts with their files.
pub(super) struct Portal<'a> {
    extracts: Vec<(&'a Extract, [Artifact; 2])>,
    codes: Artifact,
    areas: Artifact,
    languages: Vec<&'a str>,
}

impl<'a> Portal<'a> {
    /// Makes the files. The extracts are the same in every report but for their labels.
    pub(super) fn new(reports: &'a [Report]) -> Self {
        let languages: Vec<&str> = reports.iter().map(|report| report.language.as_str()).collect();
        let path = |name: &str, ending: &str| format!("{}/{name}.{ending}", portal::FOLDER);
        let extracts = reports.first().into_iter().flat_map(|report| &report.extracts).map(|extract| {
            let csv = Artifact::new(path(&extract.name, "csv"), portal::csv(extract));
            (extract, [csv, Artifact::new(path(&extract.name, "json"), portal::json(extract))])
        });
        let labels = portal::labels(reports);
        Self {
            extracts: extracts.collect(),
            codes: Artifact::new(path("codes", "csv"), portal::codes_csv(&labels, &languages)),
            areas: Artifact::new(path("areas", "csv"), portal::areas_csv(&labels, &languages)),
            languages,
        }
    }

    /// Every file for the data package.
    pub(super) fn described(&self) -> Vec<ExtractFile<'_>> {
        let files = self.extracts.iter().flat_map(|(extract, files)| files.iter().map(|artifact| ExtractFile { artifact, extract }));
        files.collect()
    }

    /// What codes are called, for the data package; nothing where there is no extract.
    pub(super) fn labels(&self) -> Vec<LabelsFile<'_>> {
        if self.extracts.is_empty() {
            return Vec::new();
        }
        let languages = &self.languages;
        vec![
            LabelsFile { artifact: &self.areas, title: "What the codes of areas in the extracts are called", keys: &["code"], languages },
            LabelsFile {
                artifact: &self.codes,
                title: "What the other codes in the extracts are called",
                keys: &["list", "code"],
                languages,
            },
        ]
    }

    /// The files.
    pub(super) fn files(self) -> Vec<Artifact> {
        let Self { extracts, codes, areas, .. } = self;
        let labels = if extracts.is_empty() { Vec::new() } else { vec![codes, areas] };
        extracts.into_iter().flat_map(|(_, files)| files).chain(labels).collect()
    }
}
