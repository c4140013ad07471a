//! What the scripts are handed at each step, because they outlive the app.

use crate::json::{json_struct, string_enum};

string_enum! {
    /// What is handed over. Each is a text; the next of its kind replaces it.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum SnapshotKind {
        /// The messages of the scripts' own pages: a JSON object, by name.
        Words = "words",
        /// The draft as it would be stored: JSON.
        Draft = "draft",
        /// What was said, to be read by people: a [`Transcript`] as JSON.
        Transcript = "transcript",
        /// How the answers are kept: the name of a `StorageConsent`.
        Keeping = "keeping",
        /// The key of the draft in the browser's storage; empty if it is not there.
        Key = "key",
        /// A stored draft that cannot be read, as it was found.
        Unreadable = "unreadable",
        /// What files may be taken: [`FileLimits`] as JSON.
        Limits = "limits",
        /// The id of the policy.
        Policy = "policy",
    }
}

json_struct! {
    /// A document for people to read and to print.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct Transcript {
        /// Its language, as a BCP 47 tag.
        pub lang: String,
        /// Its direction: `ltr` or `rtl`.
        pub dir: String,
        /// Its title.
        pub title: String,
        /// The sentence under the title.
        pub lead: String,
        /// The id of the policy.
        pub policy: String,
        /// The sentence that says of which day it is.
        pub date: String,
        /// The sentence that says what can be done with it.
        pub how: String,
        /// What stands in it, in order.
        pub sections: Vec<Passage>,
    }
}

json_struct! {
    /// A part of a document.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct Passage {
        /// Its heading.
        pub heading: String,
        /// Its text, which may have several lines.
        pub text: String,
    }
}

json_struct! {
    /// What files may be taken, and what has been.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct FileLimits {
        /// How many there may be.
        pub count: u32,
        /// How many bytes one may have.
        pub bytes: u64,
        /// How many bytes all of them may have.
        pub total: u64,
        /// Their media types.
        pub types: Vec<String>,
        /// Those on the list.
        pub taken: Vec<TakenFile>,
    }
}

json_struct! {
    /// A file on the list.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct TakenFile {
        /// The SHA-256 of its bytes, in small hexadecimal digits.
        pub sha256: String,
        /// How many bytes it has.
        pub bytes: u64,
    }
}
