//! What each scheme asks for, in its order.

use crate::json::string_enum;
use crate::policy::SchemeId;

string_enum! {
    /// A part of a pack.
    pub enum PackPart {
        /// Who complains, and how to reach them.
        Me = "me",
        /// Whom they act for, and by what right.
        Representative = "representative",
        /// What has to be done differently for them.
        Adjustments = "adjustments",
        /// Who is complained about, and its references.
        Landlord = "landlord",
        /// What is still wrong.
        StillWrong = "still-wrong",
        /// What would put it right.
        Remedy = "remedy",
        /// What it has done to them.
        Effect = "effect",
        /// What happened when, and whether each date was kept.
        Timeline = "timeline",
        /// The letters and files.
        Attachments = "attachments",
    }
}

use PackPart::{
    Adjustments, Attachments, Effect, Landlord, Me, Remedy, Representative, StillWrong, Timeline,
};

/// Why somebody is still unhappy with the final response and what they want come first.
///
/// Source: the Housing Ombudsman's page for residents, step 4.
const REASONS_FIRST: &[PackPart] =
    &[StillWrong, Remedy, Effect, Me, Representative, Adjustments, Landlord, Timeline, Attachments];

/// Who, whom they complain about, and how the firm dealt with it come before the complaint.
///
/// Source: The Property Ombudsman's complaints form, parts 1 to 3. Nothing is known of the order in which Property
/// Redress asks.
const FIRM_FIRST: &[PackPart] =
    &[Me, Representative, Adjustments, Landlord, Timeline, StillWrong, Remedy, Effect, Attachments];

/// What happened, why it is not resolved, and what would put it right.
///
/// Source: the Scottish ombudsman's page on what it needs to know. The others look first at when somebody knew, and
/// at what it did to them: the Public Services Ombudsman for Wales's fact sheet on its procedure.
const STORY_FIRST: &[PackPart] =
    &[Me, Representative, Adjustments, Landlord, Timeline, StillWrong, Effect, Remedy, Attachments];

/// The parts, in the order of a scheme.
pub(super) fn asked_by(scheme: SchemeId) -> &'static [PackPart] {
    match scheme {
        SchemeId::HousingOmbudsman => REASONS_FIRST,
        SchemeId::PropertyOmbudsman | SchemeId::PropertyRedress => FIRM_FIRST,
        SchemeId::PublicServicesOmbudsmanWales
        | SchemeId::ScottishPublicServicesOmbudsman
        | SchemeId::NorthernIrelandPublicServicesOmbudsman
        | SchemeId::LocalGovernmentOmbudsman
        | SchemeId::FirstTierTribunal
        | SchemeId::FirstTierTribunalScotland
        | SchemeId::ResidentialPropertyTribunalWales => STORY_FIRST,
    }
}
