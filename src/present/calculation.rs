//! What was computed over the cells of a number, in the words of the dataset.

use crate::aggregate::Value;
use crate::plan::{ColumnType, DatasetPlan, MeasureValue, OutputPlan};
use crate::report::{Calculation, Exact, People};

/// The code list that says how many people live where.
const POPULATION: &str = "codes/nuts2_2024_population_2021.csv";

/// The calculation of one value.
pub(super) fn calculation(dataset: &DatasetPlan, output: &OutputPlan, value: &Value) -> Calculation {
    let measure = &output.measures[value.measure].value;
    let names = |columns: &[usize]| -> Vec<String> { columns.iter().map(|column| dataset.columns[*column].name.clone()).collect() };
    let columns = measure.columns();
    let (part, whole) = quotient(dataset.columns[columns[0]].kind, value.exact);
    Calculation {
        kind: measure.name(),
        of: match measure {
            MeasureValue::Largest(grouping) | MeasureValue::ShareOfLargest(grouping, _) | MeasureValue::LargestMaking(grouping, _) => {
                names(&grouping.of)
            }
            MeasureValue::Rank(_) => names(&output.rows),
            _ => Vec::new(),
        },
        number: match measure {
            MeasureValue::ShareOfLargest(_, number) | MeasureValue::LargestMaking(_, number) => Some(*number),
            _ => None,
        },
        columns: names(&columns),
        part,
        whole,
        people: people(value),
        numbers: Vec::new(),
    }
}

/// The two sides of a quotient; of one by people, the money only.
fn quotient(kind: ColumnType, value: Option<Exact>) -> (Option<Exact>, Option<Exact>) {
    let in_unit = |number: i128| {
        let small = || i64::try_from(number).expect("counts and decimals stay below 2^63");
        match kind {
            ColumnType::Amount => Exact::Cents(number),
            ColumnType::Decimal | ColumnType::Percentage => Exact::Decimal { digits: small(), scale: 4 },
            _ => Exact::Count(small()),
        }
    };
    match value {
        Some(Exact::Share { part, whole }) => (Some(in_unit(part)), Some(in_unit(whole))),
        Some(Exact::PerHead { cents, .. }) => (Some(Exact::Cents(cents)), None),
        _ => (None, None),
    }
}

fn people(value: &Value) -> Option<People> {
    let Some(Exact::PerHead { people, .. }) = value.exact else { return None };
    Some(People { number: people, list: POPULATION, regions: value.regions.iter().map(|code| (*code).to_owned()).collect() })
}
