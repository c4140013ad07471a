//! The files of a complaint, as listed in the answers. Their bytes are stored elsewhere.

use super::{Answers, PageId, RawAnswer, field_in_row};
use crate::submission::EvidenceFile;

/// The fields of a file in the answer, each with the number of its row.
pub const FILE_FIELDS: &[&str] = &["name", "media-type", "bytes", "sha256", "description"];

/// A file and the resident's description of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file.
    pub file: EvidenceFile,
    /// What it shows; empty if the resident did not say.
    pub description: String,
}

impl RawAnswer {
    /// The files listed in this answer, in order.
    #[must_use]
    pub fn files(&self) -> Vec<Evidence> {
        (1..=self.row_count()).filter_map(|it| file_in(&self.row(it))).collect()
    }

    /// This answer with more files.
    #[must_use]
    pub fn with_files(&self, files: &[EvidenceFile]) -> Self {
        let mut raw = self.clone();
        for (file, row) in files.iter().zip(self.row_count() + 1..) {
            for (field, text) in [
                ("name", file.name.clone()),
                ("media-type", file.media_type.clone()),
                ("bytes", file.bytes.to_string()),
                ("sha256", file.sha256.clone()),
                ("description", String::new()),
            ] {
                raw.0.insert(field_in_row(field, row), text);
            }
        }
        raw
    }
}

impl Answers {
    /// The files listed on the evidence page.
    #[must_use]
    pub fn files(&self) -> Vec<Evidence> {
        self.displayed(PageId::Evidence).map(RawAnswer::files).unwrap_or_default()
    }
}

fn file_in(row: &RawAnswer) -> Option<Evidence> {
    Some(Evidence {
        file: EvidenceFile {
            name: row.filled("name")?.to_owned(),
            media_type: row.filled("media-type")?.to_owned(),
            bytes: row.get("bytes").parse().ok()?,
            sha256: row.filled("sha256")?.to_owned(),
        },
        description: row.get("description").trim().to_owned(),
    })
}
