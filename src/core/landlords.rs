//! The list of landlords that the standalone page offers: `public/landlords.json`.

use crate::json::JsonProblem;
use crate::json::record;

/// The version of this shape.
pub const SCHEMA: &str = "complaint-landlords/1";

record! {
    /// A list of landlords.
    pub struct LandlordsFile {
        /// `complaint-landlords/1`.
        pub schema: String,
        /// The languages residents can switch between before they have chosen, as BCP 47 tags.
        #[serde(default)]
        pub languages: Vec<String>,
        /// In the order they are offered.
        pub landlords: Vec<LandlordEntry>,
    }
}

record! {
    /// One landlord to choose.
    pub struct LandlordEntry {
        /// The policy's id; also its part of the page's address.
        pub id: String,
        /// As residents know it.
        pub name: String,
        /// Where its policy file is, seen from this list.
        pub policy: String,
        /// Where complaints are mailed, if the landlord has said so.
        #[serde(default)]
        pub email: Option<String>,
    }
}

impl LandlordsFile {
    /// Checks a list.
    ///
    /// # Errors
    ///
    /// A schema this version does not know.
    pub fn checked(self) -> Result<Self, JsonProblem> {
        if self.schema == SCHEMA { Ok(self) } else { Err(JsonProblem::other_schema(SCHEMA)) }
    }
}
