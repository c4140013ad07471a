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
    /// All of it in one line: what names the file, its name, and after a tab its description.
    #[must_use]
    pub fn as_line(&self) -> String {
        // A line break in either would end the line.
        let [name, said] =
            [&self.file.name, &self.description].map(|it| it.replace(char::is_control, " "));
        let it = &self.file;
        let named = [&*it.sha256, &*it.bytes.to_string(), &*it.media_type, &*name].join(" ");
        if said.is_empty() { named } else { [named, said].join("\t") }
    }

    /// The file of such a line.
    #[must_use]
    pub fn from_line(line: &str) -> Option<Self> {
        let (named, said) = line.split_once('\t').unwrap_or((line, ""));
        let mut parts = named.splitn(4, ' ');
        let (sha256, bytes) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        let (media_type, name) = (parts.next()?.to_owned(), parts.next()?.to_owned());
        let file = EvidenceFile { name, media_type, bytes, sha256 };
        Some(Self { file, description: said.to_owned() })
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
    /// The files of the letter that is being written, or has gone last.
    #[must_use]
    pub fn files(&self) -> Vec<Evidence> {
        self.files_of(PageId::Evidence)
    }

    /// The files listed on a page.
    #[must_use]
    pub fn files_of(&self, page: PageId) -> Vec<Evidence> {
        self.displayed(page).map(RawAnswer::files).unwrap_or_default()
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
