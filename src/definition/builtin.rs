//! The parts of the definition that ship with the program: the datasets, checks, tables and figures of the annual report.

use super::{Definition, parse};

/// The file names and texts of the built-in parts.
pub const FILES: [(&str, &str); 6] = [
    ("datasets.toml", include_str!("builtin/datasets.toml")),
    ("public.toml", include_str!("builtin/public.toml")),
    ("attributions.toml", include_str!("builtin/attributions.toml")),
    ("checks.toml", include_str!("builtin/checks.toml")),
    ("report.toml", include_str!("builtin/report.toml")),
    ("portal.toml", include_str!("builtin/portal.toml")),
];

/// The built-in definition.
#[must_use]
pub fn definition() -> Definition {
    let mut parts = FILES
        .iter()
        .map(|(name, text)| parse(text).unwrap_or_else(|error| panic!("built-in {name} at byte {}: {}", error.offset, error.message)));
    let mut whole = parts.next().expect("there are built-in parts");
    for part in parts {
        whole.dataset.extend(part.dataset);
        whole.attribution.extend(part.attribution);
        whole.check.extend(part.check);
        whole.table.extend(part.table);
        whole.figure.extend(part.figure);
        whole.key_figures.extend(part.key_figures);
        whole.extract.extend(part.extract);
    }
    whole
}
