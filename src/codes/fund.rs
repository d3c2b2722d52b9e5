//! Which fund exists in which Member State.

use std::sync::LazyLock;

use super::embedded::{parts, rows};

static MEMBER_STATES_BY_FUND: LazyLock<Vec<(String, Vec<String>)>> = LazyLock::new(|| {
    let rows: Vec<(String, String)> = rows(include_str!("data/fund_member_state.csv"));
    rows.into_iter().map(|(fund, member_states)| (fund, parts(&member_states).map(str::to_owned).collect())).collect()
});

/// Whether a Member State has money of this fund in 2021-2027; none where the fund or the Member State is not a single, known one
/// (`other`, say).
#[must_use]
pub fn fund_exists_in(fund: &str, member_state: &str) -> Option<bool> {
    let (_, member_states) = MEMBER_STATES_BY_FUND.iter().find(|(known, _)| known == fund)?;
    let is_single = super::nuts::level(member_state) == Some(0);
    is_single.then(|| member_states.iter().any(|known| known == member_state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fund_is_listed_with_known_member_states() {
        let funds: Vec<&str> = super::super::list("fund").unwrap().codes().collect();
        assert_eq!(MEMBER_STATES_BY_FUND.iter().map(|(fund, _)| fund).collect::<Vec<_>>(), funds);
        let list = super::super::list("member_state").unwrap();
        assert!(MEMBER_STATES_BY_FUND.iter().flat_map(|(_, member_states)| member_states).all(|code| list.contains(code)));
    }

    #[test]
    fn fifteen_member_states_have_the_cohesion_fund_and_all_have_the_others() {
        let counts: Vec<usize> = MEMBER_STATES_BY_FUND.iter().map(|(_, member_states)| member_states.len()).collect();
        assert_eq!(counts, [27, 15, 27, 27]);
        assert_eq!(fund_exists_in("CF", "RO"), Some(true));
        assert_eq!(fund_exists_in("CF", "DE"), Some(false));
        assert_eq!(fund_exists_in("JTF", "DE"), Some(true));
    }

    #[test]
    fn nothing_is_said_of_what_is_not_one_fund_in_one_member_state() {
        assert_eq!(fund_exists_in("ERDF", "other"), None);
        assert_eq!(fund_exists_in("ERDF", "DEA"), None);
        assert_eq!(fund_exists_in("IF", "DE"), None);
    }
}
