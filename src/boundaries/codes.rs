//! Whether the regions of a file are those of a NUTS version.

use std::collections::BTreeSet;

use super::Feature;
use crate::codes::nuts::{NutsVersion, area, areas};

/// Whether a code lies in a country of the Union.
pub(super) fn in_union(code: &str) -> bool {
    code.get(..2).is_some_and(|country| area(country).is_some_and(|area| area.level == 0))
}

/// Every region of the Union of this version must be there, and no other.
///
/// # Errors
/// With a message that names the codes that do not fit.
pub(super) fn check(features: &[Feature], version: NutsVersion) -> Result<(), String> {
    let found: BTreeSet<&str> = features.iter().map(|feature| feature.code.as_str()).filter(|code| in_union(code)).collect();
    let wanted: BTreeSet<&str> = areas().filter(|area| area.level == 2 && area.is_in(version)).map(|area| area.code.as_str()).collect();
    let listed = |codes: BTreeSet<&str>| codes.into_iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ");
    let (foreign, missing) = (&found - &wanted, &wanted - &found);
    let faults: Vec<String> = [("not of this version", foreign), ("missing", missing)]
        .into_iter()
        .filter(|(_, codes)| !codes.is_empty())
        .map(|(fault, codes)| format!("{fault}: {}", listed(codes)))
        .collect();
    if faults.is_empty() { Ok(()) } else { Err(format!("expected the level 2 regions of NUTS {version}; {}", faults.join("; "))) }
}
