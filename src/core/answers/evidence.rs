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

impl Evidence {
    /// The file in one line: what names it, and then its name. The description is not part of it.
    #[must_use]
    pub fn as_line(&self) -> String {
        let it = &self.file;
        // A name has no line of its own to break.
        let name = it.name.replace(char::is_control, " ");
        [&*it.sha256, &*it.bytes.to_string(), &*it.media_type, &*name].join(" ")
    }

    /// The file of such a line.
    #[must_use]
    pub fn from_line(line: &str) -> Option<Self> {
        let mut parts = line.splitn(4, ' ');
        let (sha256, bytes) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        let (media_type, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        Some(Self {
            file: EvidenceFile { name, media_type, bytes, sha256 },
            description: String::new(),
        })
    }
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
