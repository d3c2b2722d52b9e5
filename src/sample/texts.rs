//! The sample's own texts: what the codes of planned results stand for in the languages of its report, and in Dutch what the made-up services write in
//! English.

use crate::artifact::Artifact;

/// `texts/<language>.toml` for both languages.
const TEXTS: [(&str, &str); 2] = [
    (
        "texts/en.toml",
        "# Names of the common indicators of Regulation (EU) 2021/1058, Annex I, in short.\n\n[values.indicator]\n\
         RCO01 = \"RCO01: enterprises supported\"\nRCR01 = \"RCR01: jobs created in supported entities\"\n\n[values.item]\n\
         \"Application deadline and timeline of the process\" = \"Application deadline and timeline of the process\"\n\
         \"Eligibility conditions\" = \"Eligibility conditions\"\n\
         \"Amount of funding available\" = \"Amount of funding available\"\n\
         \"Co-funding requirements\" = \"Co-funding requirements\"\n\
         \"Evaluation and selection criteria\" = \"Evaluation and selection criteria\"\n\
         \n[values.funding_rate]\n\"up to 60 %\" = \"up to 60 %\"\n\"60 to 80 %\" = \"60 to 80 %\"\n\"up to 100 %\" = \"up to 100 %\"\n",
    ),
    (
        "texts/nl.toml",
        "# Namen van de gemeenschappelijke indicatoren van Verordening (EU) 2021/1058, bijlage I, verkort.\n\n[values.indicator]\n\
         RCO01 = \"RCO01: ondersteunde ondernemingen\"\nRCR01 = \"RCR01: banen in ondersteunde entiteiten\"\n\n[values.item]\n\
         \"Application deadline and timeline of the process\" = \"Aanvraagtermijn en tijdschema voor het proces\"\n\
         \"Eligibility conditions\" = \"Subsidiabiliteitsvoorwaarden\"\n\
         \"Amount of funding available\" = \"Beschikbaar financieringsbedrag\"\n\
         \"Co-funding requirements\" = \"Medefinancieringsverplichtingen\"\n\
         \"Evaluation and selection criteria\" = \"Evaluatie- en selectiecriteria\"\n\
         \n[values.funding_rate]\n\"up to 60 %\" = \"tot 60 %\"\n\"60 to 80 %\" = \"60 tot 80 %\"\n\"up to 100 %\" = \"tot 100 %\"\n",
    ),
];

/// The texts in one of the languages; nothing beyond the last one.
pub(super) fn file(place: usize) -> Option<Artifact> {
    TEXTS.get(place).map(|(path, text)| Artifact::new(*path, text.as_bytes().to_vec()))
}
