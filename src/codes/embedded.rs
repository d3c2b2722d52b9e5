//! The lists that the program brings along.

use std::sync::LazyLock;

use serde::de::DeserializeOwned;

use super::{CodeList, nuts, places};

/// The lists that are a file each, in the order in which they are named to the reader.
const FILES: [(&str, &str); 18] = [
    ("member_state", include_str!("data/member_state.csv")),
    ("sector", include_str!("data/sector.csv")),
    ("fund", include_str!("data/fund.csv")),
    ("level", include_str!("data/level.csv")),
    ("status", include_str!("data/status.csv")),
    ("call_state", include_str!("data/call_state.csv")),
    ("state_at_cut_off", include_str!("data/state_at_cut_off.csv")),
    ("category_of_region", include_str!("data/category_of_region.csv")),
    ("specific_objective", include_str!("data/specific_objective.csv")),
    ("policy_objective", include_str!("data/policy_objective.csv")),
    ("intervention_field", include_str!("data/intervention_field.csv")),
    ("kind_of_investment", include_str!("data/kind_of_investment.csv")),
    ("kind_of_area", include_str!("data/kind_of_area.csv")),
    ("enterprise_type", include_str!("data/enterprise_type.csv")),
    ("respondent_type", include_str!("data/respondent_type.csv")),
    ("yes_no", include_str!("data/yes_no.csv")),
    ("shared_fund", include_str!("data/shared_fund.csv")),
    ("dimension", include_str!("data/dimension.csv")),
];

/// Every file of the code lists with its text, for the manifest of a build.
pub const DATA: [(&str, &str); 25] = [
    ("area.csv", include_str!("data/area.csv")),
    ("call_state.csv", include_str!("data/call_state.csv")),
    ("category_by_nuts2_2016.csv", include_str!("data/category_by_nuts2_2016.csv")),
    ("category_of_region.csv", include_str!("data/category_of_region.csv")),
    ("country.csv", include_str!("data/country.csv")),
    ("dimension.csv", include_str!("data/dimension.csv")),
    ("enterprise_type.csv", include_str!("data/enterprise_type.csv")),
    ("fund.csv", include_str!("data/fund.csv")),
    ("fund_member_state.csv", include_str!("data/fund_member_state.csv")),
    ("intervention_field.csv", include_str!("data/intervention_field.csv")),
    ("kind_of_area.csv", include_str!("data/kind_of_area.csv")),
    ("kind_of_investment.csv", include_str!("data/kind_of_investment.csv")),
    ("level.csv", include_str!("data/level.csv")),
    ("member_state.csv", include_str!("data/member_state.csv")),
    ("nuts2_2024_population_2021.csv", include_str!("data/nuts2_2024_population_2021.csv")),
    ("nuts2_changes.csv", include_str!("data/nuts2_changes.csv")),
    ("policy_objective.csv", include_str!("data/policy_objective.csv")),
    ("programme.csv", include_str!("data/programme.csv")),
    ("respondent_type.csv", include_str!("data/respondent_type.csv")),
    ("sector.csv", include_str!("data/sector.csv")),
    ("shared_fund.csv", include_str!("data/shared_fund.csv")),
    ("specific_objective.csv", include_str!("data/specific_objective.csv")),
    ("state_at_cut_off.csv", include_str!("data/state_at_cut_off.csv")),
    ("status.csv", include_str!("data/status.csv")),
    ("yes_no.csv", include_str!("data/yes_no.csv")),
];

static LISTS: LazyLock<Vec<CodeList>> = LazyLock::new(|| {
    let mut lists: Vec<CodeList> = FILES.iter().map(|(name, text)| embedded_list(name, entries(text))).collect();
    lists.insert(2, embedded_list("programme", programmes()));
    lists.push(embedded_list("country", countries()));
    lists.push(embedded_list("area", areas()));
    lists
});

/// The list of this name, such as `member_state` or `fund`.
#[must_use]
pub fn list(name: &str) -> Option<&'static CodeList> {
    LISTS.iter().find(|list| list.name() == name)
}

/// The names of all lists.
pub fn names() -> impl ExactSizeIterator<Item = &'static str> {
    LISTS.iter().map(CodeList::name)
}

/// The rows of an embedded CSV file, typed.
pub(super) fn rows<Row: DeserializeOwned>(text: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("the embedded lists are well formed")
}

/// The parts of a cell that holds several, separated by `|`.
pub(super) fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('|').filter(|part| !part.is_empty())
}

type Entry = (String, Vec<String>);

fn entries(text: &str) -> Vec<Entry> {
    // Further columns are attributes.
    let row = |row: Vec<String>| (row[0].clone(), parts(&row[1]).map(str::to_owned).collect());
    rows::<Vec<String>>(text).into_iter().map(row).collect()
}

/// The values of a column of a list's file, by code.
pub(super) fn attribute_column(list_name: &str, column: &str) -> Vec<(String, String)> {
    let (_, text) = FILES.iter().find(|(name, _)| *name == list_name).expect("attributes are columns of files");
    let headings: Vec<&str> = text.lines().next().expect("a file begins with its headings").split(',').collect();
    let position = headings.iter().position(|heading| *heading == column).expect("attributes are columns of files");
    rows::<Vec<String>>(text).into_iter().map(|row| (row[0].clone(), row[position].clone())).collect()
}

fn embedded_list(name: &str, entries: Vec<Entry>) -> CodeList {
    CodeList::new(name, entries).expect("a name stands for one code in the embedded lists")
}

/// The programmes under direct management, and each cohesion policy fund, which is a programme of STEP as well.
fn programmes() -> Vec<Entry> {
    let mut programmes = entries(include_str!("data/programme.csv"));
    programmes.extend(entries(include_str!("data/fund.csv")));
    programmes
}

/// The countries outside the Union.
pub(super) fn outside() -> Vec<Entry> {
    entries(include_str!("data/country.csv"))
}

/// The Member States, the countries outside the Union, and `other` for those not broken down, last.
fn countries() -> Vec<Entry> {
    let mut countries = entries(include_str!("data/member_state.csv"));
    let other = countries.pop().expect("the list of Member States ends with the others");
    countries.extend(outside());
    countries.push(other);
    countries
}

/// The areas of all NUTS versions, after those of a Member State what it has outside its regions, and the countries outside the Union. A
/// country is known by the same names as in the list of countries.
fn areas() -> Vec<Entry> {
    let countries = countries();
    let names_of = |code: &str| countries.iter().find(|(known, _)| known == code).map(|(_, aliases)| aliases.clone());
    let entry = |code: &str, own: &[String]| (code.to_owned(), names_of(code).unwrap_or_else(|| own.to_vec()));
    let mut areas: Vec<Entry> = Vec::new();
    for country in nuts::areas().filter(|area| area.level == 0) {
        areas.extend(nuts::areas().filter(|area| area.country() == country.code).map(|area| entry(&area.code, &area.aliases)));
        areas.extend(places().filter(|(_, place)| place.member_state() == Some(&country.code)).map(|(code, _)| entry(code, &[])));
    }
    areas.extend(places().filter(|(_, place)| place.member_state().is_none()).map(|(code, _)| entry(code, &[])));
    areas
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(list_name: &str, written: &str) -> Option<&'static str> {
        list(list_name).unwrap().find(written)
    }

    fn codes(list_name: &str) -> Vec<&'static str> {
        list(list_name).unwrap().codes().collect()
    }

    #[test]
    fn every_list_is_found_by_its_name() {
        let expected = "member_state sector programme fund level status call_state state_at_cut_off category_of_region specific_objective policy_objective intervention_field kind_of_investment kind_of_area enterprise_type respondent_type yes_no shared_fund dimension country area";
        assert_eq!(names().collect::<Vec<_>>().join(" "), expected);
        assert!(names().all(|name| list(name).is_some()));
        assert!(list("member_states").is_none());
    }

    #[test]
    fn no_alias_is_empty_or_repeats_another_of_its_code() {
        for (name, text) in FILES.iter().chain(&[("programme", include_str!("data/programme.csv"))]) {
            for (code, aliases) in entries(text) {
                let mut forms: Vec<String> =
                    std::iter::once(&code).chain(&aliases).map(|written| super::super::normalised(written)).collect();
                assert!(forms.iter().all(|form| !form.is_empty()), "{name}, {code}");
                forms.sort();
                let count = forms.len();
                forms.dedup();
                assert_eq!(forms.len(), count, "{name}, {code}: {forms:?}");
            }
        }
    }

    #[test]
    fn member_states_stand_in_protocol_order_and_the_rest_comes_last() {
        let expected = "BE BG CZ DK DE EE IE EL ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE other";
        assert_eq!(codes("member_state").join(" "), expected);
    }

    #[test]
    fn the_short_lists_are_what_the_report_knows() {
        assert_eq!(codes("sector"), ["clean", "digital", "bio", "defence"]);
        assert_eq!(codes("programme"), ["IF", "HE", "DEP", "EU4H", "EDF", "INVEU", "RRF", "ERDF", "CF", "ESF+", "JTF"]);
        assert_eq!(codes("fund"), ["ERDF", "CF", "ESF+", "JTF"]);
        assert_eq!(codes("level"), ["regional", "national"]);
        assert_eq!(codes("status"), ["approved", "pending"]);
        assert_eq!(codes("call_state"), ["open", "closed", "forthcoming"]);
        assert_eq!(codes("category_of_region"), ["less-developed", "transition", "more-developed"]);
        assert_eq!(codes("specific_objective").len(), 16);
        assert_eq!(codes("intervention_field").len(), 71);
    }

    #[test]
    fn greece_is_el_however_it_is_written() {
        for written in ["EL", "el", "GR", "GRC", "Greece", "Griekenland", "Griechenland", "Grèce", "ΕΛΛΑΔΑ"] {
            assert_eq!(found("member_state", written), Some("EL"), "{written}");
        }
    }

    #[test]
    fn funds_are_known_by_their_abbreviations_in_other_languages() {
        for written in ["EFRE", "EFRO", "FEDER", "FESR", "FEDR", "EFRU", "EFRR", "ΕΤΠΑ", "Eruf"] {
            assert_eq!(found("fund", written), Some("ERDF"), "{written}");
        }
        for written in ["FSE+", "ESF plus", "FSE Plus", "ESF +", "ΕΚΤ+"] {
            assert_eq!(found("fund", written), Some("ESF+"), "{written}");
        }
        for written in ["FTJ", "Fonds für einen gerechten Übergang", "Fonds voor een rechtvaardige transitie"] {
            assert_eq!(found("fund", written), Some("JTF"), "{written}");
        }
    }

    #[test]
    fn a_fund_is_found_among_the_programmes_too() {
        assert_eq!(found("programme", "EFRE"), Some("ERDF"));
        assert_eq!(found("programme", "Innovatiefonds"), Some("IF"));
    }

    #[test]
    fn what_was_submitted_is_pending() {
        for written in ["submitted", "Submitted, pending", "eingereicht", "soumis", "presentada", "Ingediend, in behandeling"] {
            assert_eq!(found("status", written), Some("pending"), "{written}");
        }
    }

    #[test]
    fn the_public_data_of_2021_to_2027_call_the_esf_plus_esf() {
        assert_eq!(found("shared_fund", "ESF"), Some("ESF+"));
    }

    #[test]
    fn the_old_esf_is_not_the_esf_plus() {
        assert_eq!(found("fund", "ESF"), None);
    }

    #[test]
    fn categories_are_known_in_the_senders_languages() {
        for written in ["stärker entwickelt", "più sviluppate", "Meer ontwikkelde regio's", "MORE DEVELOPED"] {
            assert_eq!(found("category_of_region", written), Some("more-developed"), "{written}");
        }
        for written in ["Übergangsregion", "en transition", "in transizione", "de tranziție"] {
            assert_eq!(found("category_of_region", written), Some("transition"), "{written}");
        }
        for written in ["weniger entwickelt", "menos desarrolladas", "mindre udviklede", "mai puţin dezvoltate"] {
            assert_eq!(found("category_of_region", written), Some("less-developed"), "{written}");
        }
    }

    #[test]
    fn an_intervention_field_is_found_without_the_zeros_that_a_spreadsheet_drops() {
        assert_eq!(found("intervention_field", "13"), Some("013"));
        assert_eq!(found("intervention_field", "189"), Some("189"));
    }

    #[test]
    fn an_objective_is_not_guessed_from_a_bare_number() {
        // The number 4.1 may have been 4.10 before a spreadsheet read it.
        assert_eq!(found("specific_objective", "4.1"), None);
        assert_eq!(found("specific_objective", "ESO 4.10"), Some("ESO4.10"));
    }

    #[test]
    fn an_area_is_found_by_a_name_that_only_it_has() {
        assert_eq!(found("area", "Lombardia"), Some("ITC4"));
        assert_eq!(found("area", "BERLIN"), Some("DE3"));
        assert_eq!(found("area", "Deutschland"), Some("DE"));
        // Of 2021 and of 2024, with other boundaries.
        assert_eq!(found("area", "Utrecht"), None);
        // In Italy and in Romania.
        assert_eq!(found("area", "Nord-Est"), None);
    }

    #[test]
    fn a_misspelt_country_is_hinted_at() {
        assert_eq!(list("member_state").unwrap().nearest("Germny"), Some("DE"));
    }
}
