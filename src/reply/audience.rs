//! Whom a finding concerns.

use crate::diag::{Code, Diagnostic, Severity};
use crate::location::Location;

/// What a sender can mend in the spreadsheet. Each of these has its sentences in every language of the letters; a new code belongs here or
/// below.
const SENDERS: &[Code] = &[
    Code::UnreadableFile,
    Code::MissingHeader,
    Code::MissingColumn,
    Code::DuplicateColumn,
    Code::UnusedColumn,
    Code::UnnamedColumn,
    Code::MissingValue,
    Code::MergedValue,
    Code::UnparsableAmount,
    Code::UnparsableNumber,
    Code::UnparsableDate,
    Code::AmbiguousNumber,
    Code::AmbiguousDate,
    Code::TooPrecise,
    Code::UnknownUnit,
    Code::MixedCurrencies,
    Code::UnknownCode,
    Code::ErrorCell,
    Code::UncalculatedFormula,
    Code::HiddenData,
    Code::ContradictingAmount,
    Code::DuplicateKey,
    Code::UnbalancedTotal,
    Code::ImpossibleFund,
    Code::ImpossibleCategory,
    Code::ContradictingCategory,
    Code::ContradictingCode,
    Code::MixedNutsVersions,
    Code::ForeignArea,
    Code::AboveLimit,
    Code::AfterCutOff,
    Code::BeforeCutOff,
    Code::MalformedAddress,
    Code::EndsBeforeStart,
    Code::SuspectMagnitude,
    Code::NegativeAmount,
];

/// What those who make the report mend: the definition, its lists and texts, and what is only said. A test holds that every other code is above.
#[cfg(test)]
const OURS: &[Code] = &[
    Code::InvalidDefinition,
    Code::UnknownName,
    Code::PoorContrast,
    Code::InvalidCodeList,
    Code::DuplicateName,
    Code::MissingFile,
    Code::UnusedFile,
    Code::DoubtfulFile,
    Code::MissingSheet,
    Code::ForeignBoundaries,
    Code::LeftOut,
    Code::ManyFindings,
    Code::UnusualSpelling,
    Code::NewerNutsVersion,
    Code::SplitRegion,
    Code::MissingTranslation,
    Code::NotReported,
    Code::UnmetPoint,
    Code::AddedTwice,
    Code::SeveralVersions,
    Code::ReportedNone,
    Code::MissingPredecessor,
    Code::MisplacedCorrection,
    Code::OutdatedCorrection,
    Code::IdleCorrection,
    Code::UnattributedAmount,
    Code::MissingSender,
    Code::LateSender,
    Code::UndecidedFile,
    Code::SupersededFile,
    Code::UnknownRate,
];

/// Whether the sender of the file can put it right. What stands in `report.toml` is not the sender's, nor is what is only said.
#[must_use]
pub fn is_for_sender(finding: &Diagnostic) -> bool {
    let declared = finding.argument("kind") == Some("declared") || finding.argument("declared").is_some();
    let of_definition = match &finding.location {
        Location::Campaign | Location::Text { .. } => true,
        Location::File { .. } => finding.code != Code::UnreadableFile,
        Location::Sheet { .. } | Location::Cell { .. } => false,
    };
    SENDERS.contains(&finding.code) && finding.severity != Severity::Note && !declared && !of_definition
}

#[cfg(test)]
mod tests {
    use super::super::speech::Speech;
    use super::*;
    use crate::words::LANGUAGES;

    #[test]
    fn every_code_concerns_the_sender_or_those_who_make_the_report() {
        for code in Code::ALL {
            let times = SENDERS.iter().chain(OURS).filter(|known| *known == code).count();
            assert_eq!(times, 1, "say in src/reply/audience.rs whom `{}` concerns", code.name());
        }
    }

    #[test]
    fn every_code_of_the_sender_has_its_sentences_in_every_language() {
        for language in LANGUAGES {
            let speech = Speech::new(language);
            for code in SENDERS {
                for name in [code.name().to_owned(), format!("{}-do", code.name())] {
                    assert!(speech.has(&name), "src/reply/words/{language}.ftl has no `{name}`");
                }
            }
        }
    }
}
