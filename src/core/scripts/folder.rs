//! What is saved in a folder.

use crate::json::json_struct;

json_struct! {
    /// A letter in a folder.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct FolderLetter {
        /// The name of its file.
        pub name: String,
        /// Its text.
        pub text: String,
    }
}

json_struct! {
    /// A photo or a document in a folder.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct FolderFile {
        /// Its name there.
        pub name: String,
        /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
        pub sha256: String,
        /// What is there instead if it is gone: a text.
        pub gone: String,
    }
}
