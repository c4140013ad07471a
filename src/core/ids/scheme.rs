//! The ombudsmen, redress schemes and tribunals.

use crate::json::string_enum;

string_enum! {
    /// The bodies a resident can turn to.
    pub enum SchemeId {
        /// Social landlords in England.
        HousingOmbudsman = "housing-ombudsman",
        /// Agents who are its members.
        PropertyOmbudsman = "property-ombudsman",
        /// Charges and leases in England.
        FirstTierTribunal = "first-tier-tribunal",
        /// Letting agents and property factors in Scotland.
        FirstTierTribunalScotland = "first-tier-tribunal-scotland",
        /// Charges and leases in Wales.
        ResidentialPropertyTribunalWales = "residential-property-tribunal-wales",
        /// Agents who are its members.
        PropertyRedress = "property-redress",
        /// Social landlords in Wales.
        PublicServicesOmbudsmanWales = "public-services-ombudsman-wales",
        /// Social landlords in Scotland.
        ScottishPublicServicesOmbudsman = "scottish-public-services-ombudsman",
        /// Social landlords in Northern Ireland.
        NorthernIrelandPublicServicesOmbudsman = "northern-ireland-public-services-ombudsman",
        /// Councils in England, for their work other than as a landlord.
        LocalGovernmentOmbudsman = "local-government-ombudsman",
    }
}
