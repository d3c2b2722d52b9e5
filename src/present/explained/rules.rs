//! The rules of a number in words: what counts, what it is, how it was given to places, how it was rounded.

use std::collections::BTreeSet;

use super::Asked;
use crate::aggregate::Value;
use crate::facts::Carrying;
use crate::plan::{AttributionPlan, AttributionRulePlan, Rounding};
use crate::present::locale::Argument;
use crate::present::places;
use crate::report::{Assumption, Correction, Entry, Grounds};

/// So many codes of one condition are named.
const NAMED: usize = 12;

impl Asked<'_> {
    /// Each rule with its name.
    pub(super) fn rules(&self, entry: &Entry, value: &Value) -> Vec<(String, String)> {
        let named = |name: &str, text: String| (self.locale.message(&format!("explain-{name}"), &[]), text);
        let mut rules = vec![named("counted", self.counted(entry))];
        rules.extend(self.universe(entry).map(|text| named("universe", text)));
        rules.push(named("places", self.places(entry, value)));
        let ways = places::carryings(self.plan, self.summarized, value).into_iter().map(|way| named("regions", self.carried(way)));
        rules.extend(ways);
        rules.extend(self.converted(value).into_iter().map(|rate| named("converted", rate)));
        rules.extend(entry.corrections.iter().map(|correction| named("corrected", self.corrected(correction))));
        rules.extend(entry.assumptions.iter().map(|assumption| named("assumed", self.assumed(assumption))));
        rules.push(named("rounded", self.rounded(value)));
        rules
    }

    /// `programme amendments; Status: approved; Member State: Germany`.
    fn counted(&self, entry: &Entry) -> String {
        let conditions = entry.filter.iter().map(|(column, codes)| {
            if column == "dataset" {
                return codes.iter().map(|name| self.named(&format!("dataset-{name}"), name)).collect::<Vec<_>>().join(", ");
            }
            let Some(position) = self.dataset.columns.iter().position(|own| own.name == *column) else { return column.clone() };
            let mut texts: Vec<String> = codes.iter().take(NAMED).map(|code| self.text(position, code)).collect();
            if codes.len() > NAMED {
                texts.push("…".to_owned());
            }
            format!("{}: {}", self.column(position), texts.join(", "))
        });
        conditions.collect::<Vec<_>>().join("; ")
    }

    /// The name of a column of the dataset.
    pub(super) fn column(&self, position: usize) -> String {
        let name = &self.dataset.columns[position].name;
        self.named(&format!("column-{name}"), name)
    }

    /// A message that a campaign's own names do not have; then the name itself.
    fn named(&self, message: &str, name: &str) -> String {
        self.locale.try_message(message, &[]).unwrap_or_else(|| name.replace('_', " "))
    }

    fn universe(&self, entry: &Entry) -> Option<String> {
        let of = &entry.universe.of;
        let of = (!of.is_empty()).then(|| self.named(&format!("universe-{of}"), of))?;
        let date = self.locale.date(self.plan.report.cut_off);
        Some(self.locale.message("explain-up-to", &[("of", Argument::Text(&of)), ("date", Argument::Text(&date))]))
    }

    fn places(&self, entry: &Entry, value: &Value) -> String {
        let rules = places::rules(self.plan, self.summarized, value);
        if !rules.is_empty() {
            return rules.into_iter().map(|rule| self.rule_of_places(rule)).collect::<Vec<_>>().join("; ");
        }
        let slug: String =
            entry.attribution.chars().filter(|letter| *letter != '\'').map(|letter| if letter == ' ' { '-' } else { letter }).collect();
        self.named(&format!("attribution-{slug}"), &entry.attribution)
    }

    /// `equal parts for the locations of a project (Programme: Innovation Fund)`.
    fn rule_of_places(&self, rule: &AttributionPlan) -> String {
        let name = match rule.rule {
            AttributionRulePlan::EqualSplit(_) => "attribution-equal-split-over-the-locations",
            AttributionRulePlan::OwnContribution { .. } => "attribution-each-entitys-own-contribution",
            AttributionRulePlan::OwnArea { .. } => "attribution-own-area",
            AttributionRulePlan::Spread { .. } => "attribution-spread",
            AttributionRulePlan::OncePerPlace { .. } => "attribution-once-per-place",
        };
        let name = self.locale.message(name, &[]);
        let conditions = rule.filter.iter().map(|(column, codes)| {
            let texts: Vec<String> = codes.iter().map(|code| self.text(*column, code)).collect();
            format!("{}: {}", self.column(*column), texts.join(", "))
        });
        let conditions = conditions.collect::<Vec<_>>().join("; ");
        if conditions.is_empty() { name } else { format!("{name} ({conditions})") }
    }

    fn carried(&self, way: &Carrying) -> String {
        if let (true, Some((part, whole))) = (way.from_version == way.to_version, way.share) {
            let (part, whole) = (part.to_string(), whole.to_string());
            let arguments = [
                ("from", Argument::Text(way.from)),
                ("to", Argument::Text(way.to)),
                ("part", Argument::Text(&part)),
                ("whole", Argument::Text(&whole)),
            ];
            return self.locale.message("explain-spread", &arguments);
        }
        let (from_version, to_version) = (way.from_version.to_string(), way.to_version.to_string());
        let share = places::hundredths(way).map(|text| format!("{}\u{a0}%", text.replace('.', &self.locale.decimal_mark().to_string())));
        let mut arguments = vec![
            ("from_version", Argument::Text(&from_version)),
            ("from", Argument::Text(way.from)),
            ("to_version", Argument::Text(&to_version)),
            ("to", Argument::Text(way.to)),
        ];
        let message = if share.is_some() { "explain-carried-part" } else { "explain-carried" };
        arguments.extend(share.as_deref().map(|share| ("share", Argument::Text(share))));
        self.locale.message(message, &arguments)
    }

    /// `EUR 1 = 4.2730 PLN (2024-12, European Central Bank)`, each rate once.
    fn converted(&self, value: &Value) -> BTreeSet<String> {
        let facts = self.summarized.facts;
        let cells = value.sources.iter().chain(&value.whole);
        let rates = cells.filter_map(|(fact, column)| facts.converted.get(&facts.origins.stand(*fact, *column))).map(|converted| {
            let rate = &converted.rate;
            let written = rate.written.replace('.', &self.locale.decimal_mark().to_string());
            format!("EUR\u{a0}1 = {written}\u{a0}{} ({}, {})", rate.currency, rate.month, rate.source)
        });
        rates.collect()
    }

    /// `member-states/DE.xlsx, STEP, D15: 104,54 → 105,54: typing error (A. Analyst, 2025-02-03)`; of a row that is left out, nothing after
    /// the arrow.
    fn corrected(&self, correction: &Correction) -> String {
        let place =
            [correction.file.as_str(), &correction.sheet].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ");
        let to = correction.to.clone().unwrap_or_else(|| self.locale.message("explain-left-out", &[]));
        format!("{place}, {}: {} → {to}: {}", correction.cell, correction.from, grounds(&correction.grounds))
    }

    /// `Category of region: Less developed regions: the programme covers them (A. Analyst, 2025-02-03)`.
    fn assumed(&self, assumption: &Assumption) -> String {
        let position = self.dataset.columns.iter().position(|column| column.name == assumption.column);
        let column = position.map_or_else(|| assumption.column.clone(), |position| self.column(position));
        let value = position.map_or_else(|| assumption.value.clone(), |position| self.text(position, &assumption.value));
        format!("{column}: {value}: {}", grounds(&assumption.grounds))
    }

    fn rounded(&self, value: &Value) -> String {
        let measure = &self.summarized.output.measures[value.measure];
        let rule = match self.plan.report.rounding {
            Rounding::HalfUp => "explain-half-up",
            Rounding::HalfEven => "explain-half-even",
        };
        let decimals = measure.format.decimals;
        let (rule, unit, number) = (self.locale.message(rule, &[]), self.unit(measure), decimals.to_string());
        let arguments = [
            ("rule", Argument::Text(&rule)),
            ("count", Argument::Count(decimals.into())),
            ("number", Argument::Text(&number)),
            ("unit", Argument::Text(&unit)),
        ];
        let rounding = self.locale.message("explain-rounding", &arguments);
        if !self.summarized.output.additive {
            return rounding;
        }
        self.locale.message("explain-additive", &[("rounding", Argument::Text(&rounding))])
    }
}

/// Why, on what it rests, who decided it and when.
fn grounds(grounds: &Grounds) -> String {
    let source = grounds.source.as_ref().map_or_else(String::new, |source| format!("; {source}"));
    format!("{}{source} ({}, {})", grounds.reason, grounds.who, grounds.when)
}
