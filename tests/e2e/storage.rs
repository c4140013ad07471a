//! What is the matter with a page's storage, and what is in everything that a browser keeps.

use std::collections::BTreeMap;
use std::panic::Location;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::page::{Page, at};

/// What is the matter with `localStorage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is none.
    Absent,
    /// Every access is refused.
    Refused,
    /// It is refused every other time that it is asked for.
    Fickle,
    /// It cannot be read.
    Unreadable,
    /// It is full when it is written to for the n-th time since the page was opened.
    FullAt(u32),
    /// It is full.
    Full,
    /// What is written is gone.
    Forgetful,
    /// What is written is cut off.
    Garbling,
    /// Nothing, any more.
    None,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Refused => "refused",
            Self::Fickle => "fickle",
            Self::Unreadable => "unreadable",
            Self::FullAt(_) | Self::Full => "full",
            Self::Forgetful => "forgetful",
            Self::Garbling => "garbling",
            Self::None => "none",
        }
    }

    fn script(self) -> String {
        let at = if let Self::FullAt(n) = self { n } else { 0 };
        let given = json!({ "kind": self.name(), "at": at }).to_string();
        include_str!("host/faulty-storage.js").replace("GIVEN", &given)
    }
}

/// Each fails when it is not so.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Page {
    /// From the next page on, something is the matter with its storage.
    #[track_caller]
    pub fn with_storage(&self, fault: Fault) -> Result<()> {
        at(Location::caller(), self.before_each_page(&fault.script()))
    }

    /// From now on, something is the matter with this page's storage.
    #[track_caller]
    pub fn storage_becomes(&self, fault: Fault) -> Result<()> {
        at(Location::caller(), self.run(&fault.script()))
    }

    /// The last write to a storage that is full at some point was of these words, whether it went well
    /// or not.
    #[track_caller]
    pub fn see_write_tried(&self, words: &str) -> Result<()> {
        let tried = || {
            let last: String = self.run("return globalThis.e2eSound?.lastTried ?? ''")?;
            Ok(last.contains(words).then_some(()))
        };
        at(Location::caller(), self.until(|| format!("“{words}” to be written"), tried))
    }

    /// Fills the storage of the origin to the last letter, with something of the landlord's own.
    #[track_caller]
    pub fn fill_the_storage(&self) -> Result<()> {
        let fill = "const key = 'landlord'; let all = '';
            for (let n = 2 ** 23; n >= 1; n /= 2) {
              try { localStorage.setItem(key, all + 'x'.repeat(n)); all += 'x'.repeat(n); } catch {}
            }";
        at(Location::caller(), self.run(fill))
    }

    /// The owner of the device empties the browser's storage for this site, as its settings do.
    #[track_caller]
    pub fn clear_site_data(&self) -> Result<()> {
        let clear = || {
            let origin = self.host().address_of("");
            let what = json!({ "origin": origin, "storageTypes": "all" });
            self.ask("Storage.clearDataForOrigin", what).map(drop)
        };
        at(Location::caller(), clear())
    }

    /// Everything that a script of the origin can find: of storage, of databases, of caches, of
    /// history and address, and of the fields of the page; by where it stands.
    pub fn found_by_script(&self) -> Result<BTreeMap<String, String>> {
        self.run(include_str!("host/scan.js"))
    }

    /// No script of the origin finds a text.
    #[track_caller]
    pub fn see_none_stored(&self, text: &str) -> Result<()> {
        let none = || {
            let mut found = self.found_by_script()?;
            found.retain(|_, it| it.contains(text));
            ensure!(found.is_empty(), "“{text}” is in {found:#?}");
            Ok(())
        };
        at(Location::caller(), none())
    }
}

/// The files under a folder that hold a text, in UTF-8 or in the UTF-16 that browsers write.
///
/// # Errors
///
/// When one cannot be read.
pub fn files_with(folder: &Path, text: &str) -> Result<Vec<String>> {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut with = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                let path = entry.path();
                let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
                if holds(&bytes, text.as_bytes()) || holds(&bytes, &wide) {
                    with.push(path.display().to_string());
                }
            }
        }
    }
    Ok(with)
}

fn holds(mut bytes: &[u8], part: &[u8]) -> bool {
    while let Some(at) = bytes.iter().position(|it| Some(it) == part.first()) {
        let Some(rest) = bytes.get(at..) else { break };
        if rest.starts_with(part) {
            return true;
        }
        bytes = rest.get(1..).unwrap_or_default();
    }
    false
}
