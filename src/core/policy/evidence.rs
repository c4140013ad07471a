//! What files a landlord accepts with a complaint.

use crate::json::json_struct;

json_struct! {
    /// What files a landlord accepts. Residents are told before they choose any.
    pub struct EvidenceLimits {
        /// How many; 0 to 20.
        #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 20)))]
        pub files: u8,
        /// How many bytes one may have, after a photo has been made smaller.
        pub bytes_each: u64,
        /// How many bytes all may have together.
        pub bytes_together: u64,
        /// Which media types, such as `image/jpeg`.
        pub media_types: Vec<String>,
    }
}

impl EvidenceLimits {
    /// The limits of our own endpoint, for a landlord that has set none.
    #[must_use]
    pub fn usual() -> Self {
        const USUAL: [&str; 11] = [
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "text/plain",
            "audio/mpeg",
            "video/mp4",
        ];
        Self {
            files: 10,
            bytes_each: 10_000_000,
            bytes_together: 50_000_000,
            media_types: USUAL.map(str::to_owned).to_vec(),
        }
    }
}
