//! The sample's own texts: what the codes of planned results stand for, in the languages of its report.

use crate::artifact::Artifact;

/// `texts/<language>.toml` for both languages.
const TEXTS: [(&str, &str); 2] = [
    (
        "texts/en.toml",
        "# Names of the common indicators of Regulation (EU) 2021/1058, Annex I, in short.\n\n[values.indicator]\n\
         RCO01 = \"RCO01: enterprises supported\"\nRCR01 = \"RCR01: jobs created in supported entities\"\n",
    ),
    (
        "texts/nl.toml",
        "# Namen van de gemeenschappelijke indicatoren van Verordening (EU) 2021/1058, bijlage I, verkort.\n\n[values.indicator]\n\
         RCO01 = \"RCO01: ondersteunde ondernemingen\"\nRCR01 = \"RCR01: banen in ondersteunde entiteiten\"\n",
    ),
];

/// The texts in one of the languages; nothing beyond the last one.
pub(super) fn file(place: usize) -> Option<Artifact> {
    TEXTS.get(place).map(|(path, text)| Artifact::new(*path, text.as_bytes().to_vec()))
}
