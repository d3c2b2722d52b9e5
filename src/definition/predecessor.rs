//! `[[predecessor]]`: the campaigns of earlier years.

use serde::Deserialize;

use super::{Name, parse};

/// The file that makes a folder a campaign.
const DEFINITION: &str = "report.toml";

/// The campaign of an earlier year, whose facts are read along.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predecessor {
    /// Its folder, which stands beside the campaign's own: `../2024`.
    pub folder: Name,
}

impl Predecessor {
    /// Where its definition stands, from the campaign folder: `../2024/report.toml`.
    #[must_use]
    pub fn definition(folder: &str) -> String {
        format!("{folder}/{DEFINITION}")
    }
}

/// Whether a text names a folder beside the campaign's own.
#[must_use]
pub fn is_beside(folder: &str) -> bool {
    let name = folder.strip_prefix("../").unwrap_or_default();
    !name.is_empty() && name != "." && name != ".." && !name.contains(['/', '\\', '*', '?', '[', ':'])
}

/// The folders of the predecessors that a text of `report.toml` names, as far as it can be read and they stand beside its own.
#[must_use]
pub fn predecessors(text: &str) -> Vec<String> {
    let definition = parse(text).map(|definition| definition.predecessor).unwrap_or_default();
    definition.into_iter().map(|predecessor| predecessor.folder.into_inner()).filter(|folder| is_beside(folder)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_folders_beside_the_campaign_are_predecessors() {
        assert!(is_beside("../2024") && is_beside("../demo 2024"));
        for elsewhere in ["2024", "..", "../", "../..", "../../2024", "../a/b", "/2024", "..\\2024", "../*"] {
            assert!(!is_beside(elsewhere), "{elsewhere}");
        }
        assert_eq!(predecessors("[[predecessor]]\nfolder = \"../2024\"\n[[predecessor]]\nfolder = \"/etc\"\n"), ["../2024"]);
    }
}
