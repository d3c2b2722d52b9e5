//! The known totals: what the rows of a sample add up to, added up while they are made, by plain additions of their own.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Settings;
use super::amendment::Amendment;

/// Up to three codes that a total is of; those at the end are empty where there are fewer.
type Keys = [&'static str; 3];

/// Sums by what is added up, by which dimensions, and by codes.
type Sums = BTreeMap<&'static str, BTreeMap<&'static str, BTreeMap<Keys, i128>>>;

/// What stands for a code that a row does not have.
const NONE: &str = "none";

/// The totals so far.
#[derive(Debug, Default)]
pub(super) struct Totals {
    /// In cents.
    amounts: Sums,
    /// Numbers of things.
    counts: Sums,
}

impl Totals {
    /// Adds an amount in cents.
    pub(super) fn amount(&mut self, of: &'static str, by: &'static str, keys: &[&'static str], cents: i64) {
        add(&mut self.amounts, of, by, keys, i128::from(cents));
    }

    /// Adds a number of things.
    pub(super) fn count(&mut self, of: &'static str, by: &'static str, keys: &[&'static str], count: u32) {
        add(&mut self.counts, of, by, keys, i128::from(count));
    }

    /// Adds an amendment to every total that it belongs to.
    pub(super) fn amendment(&mut self, member_state: &'static str, amendment: &Amendment) {
        let cents = amendment.cents;
        self.amount("amendments", "status", &[amendment.status], cents);
        self.amount("amendments", "member_state/status", &[member_state, amendment.status], cents);
        let of = if amendment.status == "approved" { "amendments approved" } else { "amendments pending" };
        let category = amendment.category.unwrap_or(NONE);
        let by = [
            ("member_state", &[member_state][..]),
            ("fund", &[amendment.fund][..]),
            ("category_of_region", &[category][..]),
            ("area", &[amendment.area][..]),
            ("specific_objective", &[amendment.specific_objective][..]),
            ("intervention_field", &[amendment.intervention_field][..]),
            ("sector", &[amendment.sector][..]),
            ("enterprise_type", &[amendment.enterprise_type][..]),
            ("member_state/fund", &[member_state, amendment.fund][..]),
            ("category_of_region/fund", &[category, amendment.fund][..]),
            ("area/fund", &[amendment.area, amendment.fund][..]),
            ("area/sector", &[amendment.area, amendment.sector][..]),
            ("enterprise_type/sector", &[amendment.enterprise_type, amendment.sector][..]),
        ];
        for (by, keys) in by {
            self.amount(of, by, keys, cents);
        }
        self.count(of, "member_state", &[member_state], 1);
    }

    /// The file: amounts in euro as text, so that no reader rounds them.
    pub(super) fn json(&self, settings: &Settings) -> Vec<u8> {
        let value = json!({
            "synthetic": true,
            "sample": { "senders": settings.senders, "rows": settings.rows, "seed": settings.seed, "nuts": settings.nuts.code() },
            "amounts_in_euro": sums(&self.amounts, |cents| Value::String(format!("{}.{:02}", cents / 100, cents % 100))),
            "counts": sums(&self.counts, |count| Value::from(i64::try_from(count).expect("a count of rows fits 64 bits"))),
        });
        let mut bytes = serde_json::to_vec_pretty(&value).expect("texts and numbers always have a JSON form");
        bytes.push(b'\n');
        bytes
    }
}

fn add(sums: &mut Sums, of: &'static str, by: &'static str, keys: &[&'static str], value: i128) {
    let mut padded = [""; 3];
    padded[..keys.len()].copy_from_slice(keys);
    *sums.entry(of).or_default().entry(by).or_default().entry(padded).or_default() += value;
}

fn sums(sums: &Sums, written: impl Fn(i128) -> Value) -> Value {
    let key = |keys: &Keys| keys.iter().copied().filter(|code| !code.is_empty()).collect::<Vec<_>>().join("/");
    let by_codes =
        |values: &BTreeMap<Keys, i128>| -> Map<String, Value> { values.iter().map(|(keys, value)| (key(keys), written(*value))).collect() };
    let groups = sums.iter().map(|(of, dimensions)| {
        let dimensions: Map<String, Value> =
            dimensions.iter().map(|(by, values)| ((*by).to_owned(), Value::Object(by_codes(values)))).collect();
        ((*of).to_owned(), Value::Object(dimensions))
    });
    Value::Object(groups.collect())
}
