//! Attributes of codes: which code of another list follows from a code.
//!
//! A specific objective belongs to a policy objective, an intervention field is a kind of investment, an area lies in a country. Those of
//! a file stand in a column of that file; those of areas follow from the versions of NUTS.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::embedded::attribute_column;
use super::nuts::{self, Area};
use super::place::{Place, places};
use super::{CodeList, list};

/// What follows from the codes of one list: for each, a code of another list, or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    of: &'static str,
    name: &'static str,
    values: BTreeMap<&'static str, &'static str>,
}

impl Attribute {
    /// Its name, which for most is that of the list of its values too: `policy_objective`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The list whose codes have it.
    #[must_use]
    pub const fn of(&self) -> &'static str {
        self.of
    }

    /// The list that its values are codes of.
    ///
    /// # Panics
    /// Never: a test holds that the list is there.
    #[must_use]
    pub fn list(&self) -> &'static CodeList {
        list(self.name).expect("an attribute is named as the list of its values")
    }

    /// The code that follows from this one; nothing where none does.
    #[must_use]
    pub fn value(&self, code: &str) -> Option<&'static str> {
        self.values.get(code).copied()
    }
}

static ATTRIBUTES: LazyLock<Vec<Attribute>> = LazyLock::new(|| {
    let of_file = |(of, name)| Attribute { of, name, values: file_values(of, name) };
    let mut all: Vec<Attribute> =
        [("specific_objective", "policy_objective"), ("intervention_field", "kind_of_investment")].into_iter().map(of_file).collect();
    all.extend([
        area_attribute("country", country),
        area_attribute("member_state", member_state),
        area_attribute("kind_of_area", |place| Some(kind(place))),
    ]);
    all
});

/// The attribute of this name that the codes of a list have.
#[must_use]
pub fn attribute(of: &str, name: &str) -> Option<&'static Attribute> {
    ATTRIBUTES.iter().find(|attribute| attribute.of == of && attribute.name == name)
}

/// The names of the attributes that the codes of a list have.
pub fn attributes_of(of: &str) -> impl Iterator<Item = &'static str> + Clone {
    ATTRIBUTES.iter().filter(move |attribute| attribute.of == of).map(Attribute::name)
}

fn file_values(of: &str, name: &str) -> BTreeMap<&'static str, &'static str> {
    let code = |written: &str, list_name: &str| {
        let list = list(list_name).expect("attributes lead from list to list");
        list.codes().find(|code| *code == written).expect("the columns of the embedded lists have codes of lists")
    };
    attribute_column(of, name).into_iter().map(|(from, to)| (code(&from, of), code(&to, name))).collect()
}

/// Where an area is: a NUTS region or one of the other places.
enum Where {
    Region(&'static Area),
    Elsewhere(&'static str, Place),
}

fn area_attribute(name: &'static str, value: fn(&Where) -> Option<&'static str>) -> Attribute {
    let regions = nuts::areas().map(|area| (area.code.as_str(), Where::Region(area)));
    let others = places().map(|(code, place)| (code, Where::Elsewhere(code, place)));
    let values = regions.chain(others).filter_map(|(code, place)| Some((code, value(&place)?))).collect();
    Attribute { of: "area", name, values }
}

/// The Member State, or the country outside the Union.
fn country(place: &Where) -> Option<&'static str> {
    match place {
        Where::Elsewhere(code, Place::Country) => Some(code),
        _ => member_state(place),
    }
}

fn member_state(place: &Where) -> Option<&'static str> {
    match place {
        Where::Region(area) => Some(area.country()),
        Where::Elsewhere(_, place) => place.member_state(),
    }
}

const fn kind(place: &Where) -> &'static str {
    match place {
        Where::Region(area) => match area.level {
            0 => "country",
            1 => "nuts1",
            _ => "nuts2",
        },
        Where::Elsewhere(_, Place::ExtraRegio { .. }) => "extra-regio",
        Where::Elsewhere(_, Place::UnknownRegion { .. }) => "unknown-region",
        Where::Elsewhere(_, Place::Country) => "outside",
        Where::Elsewhere(_, Place::Unknown) => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(of: &str, name: &str, code: &str) -> Option<&'static str> {
        attribute(of, name).unwrap().value(code)
    }

    #[test]
    fn every_value_is_a_code_of_the_list_that_the_attribute_is_named_after() {
        for attribute in ATTRIBUTES.iter() {
            assert!(attribute.values.values().all(|code| attribute.list().contains(code)), "{}", attribute.name);
            assert!(attribute.values.keys().all(|code| list(attribute.of).unwrap().contains(code)), "{}", attribute.name);
        }
    }

    #[test]
    fn every_code_of_a_file_has_its_attribute() {
        for of in ["specific_objective", "intervention_field"] {
            for name in attributes_of(of) {
                assert!(list(of).unwrap().codes().all(|code| value(of, name, code).is_some()), "{of}: {name}");
            }
        }
    }

    #[test]
    fn the_fields_of_step_are_productive_investment() {
        for field in ["188", "189", "190", "191", "192", "193", "198", "021", "022"] {
            assert_eq!(value("intervention_field", "kind_of_investment", field), Some("productive"), "{field}");
        }
        assert_eq!(value("intervention_field", "kind_of_investment", "009"), Some("research"));
        assert_eq!(value("intervention_field", "kind_of_investment", "145"), Some("skills"));
        assert_eq!(value("intervention_field", "kind_of_investment", "036"), Some("other"));
    }

    #[test]
    fn an_objective_belongs_to_a_policy_objective() {
        let of = |code| value("specific_objective", "policy_objective", code);
        assert_eq!((of("RSO1.6"), of("RSO2.9")), (Some("smarter"), Some("greener")));
        assert_eq!((of("JSO8.1"), of("ESO4.13")), (Some("just-transition"), Some("social")));
    }

    #[test]
    fn every_area_says_where_it_lies() {
        assert_eq!(value("area", "country", "EL30"), Some("EL"));
        assert_eq!(value("area", "country", "UK"), Some("UK"));
        assert_eq!(value("area", "member_state", "DEZZ"), Some("DE"));
        assert_eq!((value("area", "member_state", "NO"), value("area", "country", "XX")), (None, None));
        for (code, expected) in [
            ("DE", "country"),
            ("DEA", "nuts1"),
            ("PT16", "nuts2"),
            ("DEZZ", "extra-regio"),
            ("DEXX", "unknown-region"),
            ("NO", "outside"),
            ("XX", "unknown"),
        ] {
            assert_eq!(value("area", "kind_of_area", code), Some(expected), "{code}");
        }
    }
}
