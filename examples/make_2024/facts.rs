//! The published figures that the workbooks hold, read from `tests/published`.

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// An amount in hundredths of a million euro, the precision of the published tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Amount(i32);

impl Amount {
    pub(crate) fn millions(self) -> f64 {
        f64::from(self.0) / 100.0
    }

    pub(crate) fn thousands(self) -> f64 {
        f64::from(self.0) * 10.0
    }

    pub(crate) fn euros(self) -> f64 {
        f64::from(self.0) * 10_000.0
    }

    /// Millions with a decimal comma, as senders key them in: `200,20`.
    pub(crate) fn with_comma(self) -> String {
        format!("{},{:02}", self.0 / 100, self.0 % 100)
    }

    pub(crate) fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl From<Amount> for f64 {
    /// In million euro, the unit in which most senders write.
    fn from(amount: Amount) -> Self {
        amount.millions()
    }
}

impl std::iter::Sum for Amount {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        Self(amounts.map(|amount| amount.0).sum())
    }
}

impl TryFrom<String> for Amount {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        format!("{whole}{decimals:0<2}").parse().map(Self)
    }
}

/// A year and a month, written `2024-06`.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Month {
    pub(crate) year: u16,
    pub(crate) month: u8,
}

impl TryFrom<String> for Month {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (year, month) = text.split_once('-').ok_or_else(|| format!("`{text}` is no month"))?;
        let number = |error: std::num::ParseIntError| format!("`{text}` is no month: {error}");
        Ok(Self { year: year.parse().map_err(number)?, month: month.parse().map_err(number)? })
    }
}

/// A topic of a call under direct management: Table 1.
#[derive(Debug, Deserialize)]
pub(crate) struct CallTopic {
    pub(crate) sector: String,
    pub(crate) programme: String,
    pub(crate) topic_nl: String,
    pub(crate) topic_en: String,
    pub(crate) budget_meur: Amount,
    pub(crate) opens: Option<Month>,
    pub(crate) closes: Option<Month>,
}

/// An approved amendment of a programme: Table 2.
#[derive(Debug, Deserialize)]
pub(crate) struct Amendment {
    pub(crate) row: u8,
    pub(crate) member_state: String,
    pub(crate) programme_nl: String,
    pub(crate) level: String,
    pub(crate) area_nuts: String,
    pub(crate) erdf_meur: Option<Amount>,
    pub(crate) jtf_meur: Option<Amount>,
    pub(crate) esf_plus_meur: Option<Amount>,
}

/// A call of a Member State: Table 3.
#[derive(Debug, Deserialize)]
pub(crate) struct NationalCall {
    pub(crate) member_state: String,
    pub(crate) programme_nl: String,
    pub(crate) fund: String,
    pub(crate) budget_meur: Amount,
    pub(crate) state: String,
    pub(crate) deadline: String,
}

/// The seals of a topic: Table 4.
#[derive(Debug, Deserialize)]
pub(crate) struct SealedTopic {
    pub(crate) call: String,
    pub(crate) programme: String,
    pub(crate) topic_nl: String,
    pub(crate) seals: u16,
    pub(crate) preselected_for_grant: Option<u16>,
}

/// The grants in a Member State: Figures 4 to 6.
#[derive(Debug, Deserialize)]
pub(crate) struct MemberStateGrant {
    pub(crate) programme: String,
    pub(crate) member_state: String,
    pub(crate) grant_meur: Amount,
}

/// What was submitted by a Member State: Figure 9.
#[derive(Debug, Deserialize)]
struct Submitted {
    member_state: String,
    pending_meur: Amount,
}

/// The seals in which a Member State is involved: Figure 15.
#[derive(Debug, Deserialize)]
pub(crate) struct MemberStateSeals {
    pub(crate) member_state: String,
    pub(crate) seals: u16,
    pub(crate) basis: String,
}

/// An answer of the survey: Figure 18.
#[derive(Debug, Deserialize)]
pub(crate) struct SurveyAnswer {
    pub(crate) rank: u16,
    pub(crate) score: f64,
}

fn read<Fact: DeserializeOwned>(text: &str) -> Vec<Fact> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect::<Result<_, _>>().expect("the published figures can be read")
}

pub(crate) fn topics() -> Vec<CallTopic> {
    read(include_str!("../../tests/published/calls.csv"))
}

pub(crate) fn national_calls() -> Vec<NationalCall> {
    read(include_str!("../../tests/published/national_calls.csv"))
}

pub(crate) fn member_state_seals() -> Vec<MemberStateSeals> {
    read(include_str!("../../tests/published/seals_by_member_state.csv"))
}

pub(crate) fn survey() -> Vec<SurveyAnswer> {
    read(include_str!("../../tests/published/survey_essential_information.csv"))
}

/// The seals of one programme.
pub(crate) fn seals(programme: &str) -> Vec<SealedTopic> {
    let seals: Vec<SealedTopic> = read(include_str!("../../tests/published/seals.csv"));
    seals.into_iter().filter(|seals| seals.programme == programme).collect()
}

/// The grants of one programme.
pub(crate) fn grants(programme: &str) -> Vec<MemberStateGrant> {
    let grants: Vec<MemberStateGrant> = read(include_str!("../../tests/published/grants_by_member_state.csv"));
    grants.into_iter().filter(|grant| grant.programme == programme).collect()
}

/// The approved amendments of one Member State, in the order of Table 2.
pub(crate) fn amendments(member_state: &str) -> Vec<Amendment> {
    let amendments: Vec<Amendment> = read(include_str!("../../tests/published/amendments.csv"));
    amendments.into_iter().filter(|amendment| amendment.member_state == member_state).collect()
}

/// What one Member State had pending at the cut-off.
pub(crate) fn pending(member_state: &str) -> Amount {
    let submitted: Vec<Submitted> = read(include_str!("../../tests/published/amendments_submitted_by_member_state.csv"));
    let pending = submitted.iter().find(|submitted| submitted.member_state == member_state).map(|submitted| submitted.pending_meur);
    let pending = pending.expect("the Member State stands in Figure 9");
    assert!(!pending.is_zero(), "{member_state} has nothing pending");
    pending
}
