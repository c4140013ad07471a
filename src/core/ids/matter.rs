//! Whose complaint it is, for which kind of home, and about what.

use crate::json::string_enum;

string_enum! {
    /// Who is complaining.
    pub enum Role {
        /// Rents the home.
        Tenant = "tenant",
        /// Holds a long lease.
        Leaseholder = "leaseholder",
        /// Owns a share and rents the rest.
        SharedOwner = "shared-owner",
        /// Owns the freehold and may pay a charge.
        Freeholder = "freeholder",
        /// Lived there when it happened.
        FormerResident = "former-resident",
        /// Has applied for a home.
        Applicant = "applicant",
        /// Was visiting, or lives nearby.
        Visitor = "visitor",
        /// Does not want to say.
        Anonymous = "anonymous",
    }
}

string_enum! {
    /// Kinds of home, where a rule treats them differently.
    pub enum Home {
        /// An ordinary home.
        General = "general",
        /// Supported or sheltered, with care or support as part of it.
        Supported = "supported",
        /// Temporary, such as for somebody who was homeless.
        Temporary = "temporary",
    }
}

string_enum! {
    /// What the problem is about.
    pub enum About {
        /// A repair.
        Repair = "repair",
        /// Damp or mould.
        DampAndMould = "damp-and-mould",
        /// Noise or behaviour of neighbours.
        NeighbourNoise = "neighbour-noise",
        /// Staff or contractors.
        StaffConduct = "staff-conduct",
        /// How much the service charge or rent is.
        ServiceChargeAmount = "service-charge-amount",
        /// How the service charge was handled or explained.
        ServiceChargeHandling = "service-charge-handling",
        /// What the lease says.
        LeaseTerms = "lease-terms",
        /// A support service.
        SupportService = "support-service",
        /// Anything else.
        Other = "other",
    }
}
