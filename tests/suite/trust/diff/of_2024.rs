//! A corrected amount in one workbook of the report of 2024: its cell is the only cause of every number that changed, in all formats.

use std::collections::BTreeMap;

use step_report::Campaign;
use step_report::trust::Decimal;
use step_report::trust::diff::{self, Kind};

use super::seen::{Seen, changed, editions, in_all_formats, told};
use crate::damage::edited;
use crate::trust::made::{self, Files, files};

/// The campaign of 2024 with the amount of one cell of Germany's workbook corrected.
fn corrected() -> Campaign {
    edited("member-states/DE.xlsx", "xl/sharedStrings.xml", |text| text.replace("104,54", "105,54"))
}

#[test]
fn nothing_changed_between_an_output_and_itself() {
    let edition = &made::of_2024().edition;
    let comparison = diff::compare(edition, edition);
    assert!(comparison.changes.is_empty() && comparison.causes.is_empty() && comparison.without_effect.is_empty());
}

#[test]
fn a_corrected_amount_in_one_workbook_is_the_only_cause_of_every_number_that_changed() {
    let (old, new) = (&made::of_2024().files, files(&corrected()));
    let ids = changed(&told(old), &told(&new));
    assert!(ids.len() > 40 && ids.contains("T2/DE/3/ERDF") && ids.contains("F9/total/total"), "{ids:?}");
    for Seen { format, causes, changes, text } in in_all_formats(old, &new) {
        let [cause] = causes.as_slice() else { panic!("{format} names {causes:#?}") };
        for part in ["member-states/DE.xlsx", "D15", "104,54", "105,54"] {
            assert!(cause.contains(part), "{format}: {part} is not in {cause}");
        }
        assert!(changes.keys().eq(&ids), "{format}: {changes:?}");
        assert!(changes.values().all(|own| *own == [1]), "{format}: {changes:?}");
        let charts = text.matches("data:image/svg+xml,").count();
        assert!(if format == "html" { charts >= 6 && charts % 2 == 0 } else { charts == 0 }, "the charts of both sides: {charts}");
    }
    hold_amounts(old, &new);
}

/// The amounts by which numbers changed are those between the two ledgers, the largest first.
fn hold_amounts(old: &Files, new: &Files) {
    let [old, new] = editions(old, new);
    let comparison = diff::compare(&old, &new);
    let cause = &comparison.causes[0];
    assert_eq!((cause.kind, cause.sheet.as_str(), cause.cell.as_str()), (Kind::Cell, "STEP", "D15"));
    let values = |edition: &step_report::trust::Edition| -> BTreeMap<String, Decimal> {
        edition.numbers.iter().map(|number| (number.id.clone(), Decimal::parse(&number.value).unwrap())).collect()
    };
    let before = values(&old);
    let expected = values(&new).into_iter().map(|(id, value)| (id.clone(), value - before[&id])).filter(|(_, by)| !by.is_zero());
    let found = comparison.changes.iter().map(|change| (change.number().id.clone(), change.by));
    assert_eq!(found.collect::<BTreeMap<_, _>>(), expected.collect());
    let amounts = comparison.changes.iter().filter(|change| change.number().unit == "EUR").map(|change| change.by.magnitude());
    assert!(amounts.collect::<Vec<_>>().is_sorted_by(|left, right| left >= right), "largest first");
}
