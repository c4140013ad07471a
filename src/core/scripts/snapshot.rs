//! What the scripts are given at each step, because they survive a crash of the app.

use crate::json::{json_struct, string_enum};

string_enum! {
    /// The kinds of snapshot. Each is a text, which replaces the one before.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum SnapshotKind {
        /// The messages of the scripts' own pages: a JSON object, by name.
        Words = "words",
        /// The draft as it would be stored: JSON.
        Draft = "draft",
        /// The answers for people to read: a [`Transcript`] as JSON.
        Transcript = "transcript",
        /// Where the answers are stored: the name of a `StorageConsent`.
        StorageConsent = "keeping",
        /// The key of the draft in the browser's storage; empty if it is not stored.
        Key = "key",
        /// An unreadable stored draft, as it was found.
        Unreadable = "unreadable",
        /// What files are accepted: [`FileLimits`] as JSON.
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
        /// The sentence with its day.
        pub date: String,
        /// The sentence that says how to use it.
        pub how: String,
        /// Its content, in order.
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
    /// What files are accepted, and those already added.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct FileLimits {
        /// The most files.
        pub count: u32,
        /// The most bytes of one file.
        pub bytes: u64,
        /// The most bytes of all files.
        pub total: u64,
        /// Their media types.
        pub types: Vec<String>,
        /// Those already added.
        pub taken: Vec<TakenFile>,
    }
}

json_struct! {
    /// A file already added.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct TakenFile {
        /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
        pub sha256: String,
        /// Its size in bytes.
        pub bytes: u64,
    }
}
