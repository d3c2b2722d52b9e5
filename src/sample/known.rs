//! The rows of a sample as plain data, for those that compute its numbers again in their own way.

use super::Settings;
use super::amendment::Amendments;
use super::project::{self, PROGRAMMES, Parts};
use super::sender::SENDERS;

/// An amendment as it stands in the file of its sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownAmendment {
    /// Code of the Member State that sends it.
    pub member_state: &'static str,
    /// Code of the region, or of the Member State for a national programme.
    pub area: &'static str,
    /// Code of the category of region; none for JTF and the Cohesion Fund.
    pub category_of_region: Option<&'static str>,
    /// Code of the fund.
    pub fund: &'static str,
    /// `approved` or `pending`.
    pub status: &'static str,
    /// The amount in cents.
    pub cents: i64,
    /// Code of the sector.
    pub sector: &'static str,
    /// Code of the specific objective.
    pub specific_objective: &'static str,
    /// Code of the intervention field.
    pub intervention_field: &'static str,
    /// Code of the type of enterprise.
    pub enterprise_type: &'static str,
}

/// A project as it stands in the file of its programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownProject {
    /// Code of the programme.
    pub programme: &'static str,
    /// Its number within the programme.
    pub number: u32,
    /// Code of the sector.
    pub sector: &'static str,
    /// Whether it has a STEP Seal.
    pub seal: bool,
    /// Whether it was preselected for a grant.
    pub preselected: bool,
    /// The grant of the whole project in cents, where it is what the rows state; the rows are then its locations.
    pub grant: Option<i64>,
    /// Its rows in their order.
    pub rows: Vec<KnownPart>,
}

/// A location or an entity of a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownPart {
    /// Code of the region or of the country outside the Union.
    pub area: &'static str,
    /// Code of the Member State; none outside the Union.
    pub member_state: Option<&'static str>,
    /// What the row states as the entity's own contribution, in cents; zero for a location.
    pub cents: i64,
}

/// The amendments of all senders, in the order of their files and rows.
pub fn amendments(settings: Settings) -> impl Iterator<Item = KnownAmendment> {
    SENDERS[..settings.senders as usize].iter().flat_map(move |sender| {
        Amendments::new(sender, &settings).map(|amendment| KnownAmendment {
            member_state: sender.member_state,
            area: amendment.area,
            category_of_region: amendment.category,
            fund: amendment.fund,
            status: amendment.status,
            cents: amendment.cents,
            sector: amendment.sector,
            specific_objective: amendment.specific_objective,
            intervention_field: amendment.intervention_field,
            enterprise_type: amendment.enterprise_type,
        })
    })
}

/// The projects of all programmes, in the order of their files and rows.
pub fn projects(settings: Settings) -> impl Iterator<Item = KnownProject> {
    PROGRAMMES.into_iter().flat_map(move |(programme, parts, share)| {
        project::projects(programme, parts, share, &settings).map(move |project| {
            let own = |cents| if parts == Parts::Entities { cents } else { 0 };
            let row = |(location, cents): &(super::place::Location, i64)| KnownPart {
                area: location.area,
                member_state: location.member_state,
                cents: own(*cents),
            };
            KnownProject {
                programme,
                number: project.id,
                sector: project.sector,
                seal: project.seal,
                preselected: project.preselected,
                grant: (parts == Parts::Locations && project.preselected).then(|| project.grant()),
                rows: project.parts.iter().map(row).collect(),
            }
        })
    })
}
