//! Whether something can be applied for at the cut-off date, from the days or months in which it opens and closes.

use std::ops::RangeInclusive;

use crate::facts::{Facts, code_column, days_of_month, days_since_1970};
use crate::plan::{ColumnType, DatasetPlan, OpenPlan, Plan};

/// Any day at all, as days since 1970: what is known of a date that is missing.
const ANY: RangeInclusive<i32> = i32::MIN..=i32::MAX;

/// Fills a column of states; its values lead to the closing, or where there is none to the opening.
pub(super) fn fill(plan: &Plan, facts: &mut Facts, dataset: &DatasetPlan, position: usize, between: OpenPlan) {
    let OpenPlan { opens, closes } = between;
    let (mut states, mut leads) = (Vec::new(), Vec::new());
    for row in 0..facts.len() {
        let time = |column| days(facts, dataset, column, row);
        states.push(Some(state(&time(opens), &time(closes), days_since_1970(plan.report.cut_off_of(facts.year(dataset, row))))));
        let ordinal = facts.origins.read_row(u32::try_from(row).expect("ordinals are 32-bit"));
        let from = [closes, opens].into_iter().find(|column| time(*column) != ANY);
        leads.extend(from.map(|from| (ordinal, (ordinal, from))));
    }
    // Where neither date is known, that is known of every row: the column is never missing.
    facts.reported[position] = true;
    let column = code_column(&dataset.columns[position].name, &states);
    facts.set_column(position, column);
    leads.sort_unstable();
    leads.dedup();
    facts.origins.set_leads(position, leads);
}

/// The state on a day, as far as the dates prove it. The day of the opening and that of the closing are days on which it is open.
fn state(opens: &RangeInclusive<i32>, closes: &RangeInclusive<i32>, day: i32) -> &'static str {
    if *closes.end() < day {
        "closed"
    } else if *opens.start() > day {
        "forthcoming"
    } else if *opens.end() <= day && *closes.start() >= day {
        "open"
    } else {
        "undated"
    }
}

/// The days on which a date may lie, in days since 1970: one day, those of a month, or any.
fn days(facts: &Facts, dataset: &DatasetPlan, column: usize, row: usize) -> RangeInclusive<i32> {
    let Some(value) = facts.days_or_months(column).get(row) else { return ANY };
    if dataset.columns[column].kind != ColumnType::Month {
        return value..=value;
    }
    days_of_month(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The last day of 2024.
    const CUT_OFF: i32 = 20_088;

    #[test]
    fn the_first_and_the_last_day_are_days_on_which_it_is_open() {
        let of = |opens, closes| state(&(opens..=opens), &(closes..=closes), CUT_OFF);
        let (before, after) = (CUT_OFF - 1, CUT_OFF + 1);
        assert_eq!([of(before, CUT_OFF), of(CUT_OFF, after), of(CUT_OFF, CUT_OFF)], ["open"; 3]);
        assert_eq!([of(before, before), of(after, after)], ["closed", "forthcoming"]);
    }

    #[test]
    fn one_date_proves_what_it_can_and_none_proves_nothing() {
        let (before, after) = (CUT_OFF - 9..=CUT_OFF - 9, CUT_OFF + 9..=CUT_OFF + 9);
        assert_eq!([state(&ANY, &before, CUT_OFF), state(&after, &ANY, CUT_OFF)], ["closed", "forthcoming"]);
        assert_eq!([state(&before, &ANY, CUT_OFF), state(&ANY, &after, CUT_OFF), state(&ANY, &ANY, CUT_OFF)], ["undated"; 3]);
    }

    #[test]
    fn a_month_is_all_of_its_days() {
        let (december, january) = (CUT_OFF - 30..=CUT_OFF, CUT_OFF + 1..=CUT_OFF + 31);
        assert_eq!(state(&december, &january, CUT_OFF), "open", "it opened on the last day of December at the latest");
        assert_eq!(state(&december, &december, CUT_OFF), "undated", "it may have closed on any day of December");
        assert_eq!(state(&december, &january, CUT_OFF - 9), "undated", "it may have opened on any day of December");
        assert_eq!(state(&january, &january, CUT_OFF), "forthcoming");
    }
}
