//! The list of landlords on the standalone page: `public/landlords.json`.

use crate::json::JsonProblem;
use crate::json::json_struct;

/// The version of this shape.
pub const SCHEMA: &str = "complaint-landlords/1";

json_struct! {
    /// A list of landlords.
    pub struct LandlordsFile {
        /// `complaint-landlords/1`.
        pub schema: String,
        /// The languages offered before a landlord is chosen, as BCP 47 tags.
        #[serde(default)]
        pub languages: Vec<String>,
        /// In the order they are offered.
        pub landlords: Vec<LandlordEntry>,
    }
}

json_struct! {
    /// One landlord to choose.
    pub struct LandlordEntry {
        /// The policy's id; also part of the page's address.
        pub id: String,
        /// As residents know it.
        pub name: String,
        /// Where its policy file is, relative to this list.
        pub policy: String,
        /// The landlord's complaints email address, if it gave one.
        #[serde(default)]
        pub email: Option<String>,
        /// The endpoint for complaints, if there is one (contract, section 5).
        #[serde(default)]
        pub action: Option<String>,
    }
}

impl LandlordsFile {
    /// Checks a list.
    ///
    /// # Errors
    ///
    /// A schema this version does not know, or an address that complaints cannot be sent to.
    pub fn checked(self) -> Result<Self, JsonProblem> {
        if self.schema != SCHEMA {
            return Err(JsonProblem::other_schema(SCHEMA));
        }
        for (index, it) in self.landlords.iter().enumerate() {
            if it.action.as_deref().is_some_and(|it| !is_endpoint(it)) {
                let message = "expected an address that begins with https://".to_owned();
                return Err(JsonProblem { pointer: format!("/landlords/{index}/action"), message });
            }
        }
        Ok(self)
    }
}

/// Whether an address is encrypted, or on this machine (contract, section 3). Complaints may be sent there, and
/// a resident who leaves quickly may go there.
///
/// It goes by the whole authority, as browsers read it: up to the first slash of either kind, `?` or `#`. A name
/// before an `@` is refused: browsers do not send to such an address, and it can look like another host.
#[must_use]
pub fn is_endpoint(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once("://") else { return false };
    let authority = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    match scheme {
        "https" => !authority.is_empty() && !authority.contains('@'),
        "http" => ["127.0.0.1", "localhost", "[::1]"].into_iter().any(|host| {
            authority.strip_prefix(host).is_some_and(|it| it.is_empty() || is_port(it))
        }),
        _ => false,
    }
}

fn is_port(text: &str) -> bool {
    let digits = text.strip_prefix(':').filter(|it| it.bytes().all(|it| it.is_ascii_digit()));
    digits.is_some_and(|it| it.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::is_endpoint;

    #[test]
    fn complaints_go_encrypted_or_stay_on_this_machine() {
        for good in [
            "https://a.example/x",
            "http://127.0.0.1:8081/x",
            "http://localhost/",
            "http://[::1]:1",
            "http://127.0.0.1?x",
        ] {
            assert!(is_endpoint(good), "{good}");
        }
        for bad in [
            "http://a.example",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.1:8081@evil.example/x",
            "http://127.0.0.1:8081.evil.example/x",
            "http://127.0.0.1:@evil.example",
            "http://127.0.0.1:80\t81",
            "http://127.0.0.1:65536",
            "https://a.example@evil.example",
            "https:///evil.example",
            "http://localhost@evil.example",
            "/x",
            "",
            "https://",
            "javascript:1",
            "ftp://a",
        ] {
            assert!(!is_endpoint(bad), "{bad}");
        }
    }
}
