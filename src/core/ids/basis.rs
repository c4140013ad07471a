//! Whose promise a date is.

use crate::json::string_enum;

string_enum! {
    /// Whose promise a date is.
    pub enum Basis {
        /// The landlord's own document.
        Policy = "policy",
        /// The Housing Ombudsman's Complaint Handling Code.
        Code = "code",
        /// The law on hazards in rented social homes ("Awaab's Law").
        Law = "law",
    }
}
