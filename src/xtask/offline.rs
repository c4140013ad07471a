//! What a service worker keeps of a release, by name and hash: put into the worker itself, so that a browser notices a
//! new release by the worker alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

const WORKER: &str = "complaint-worker.js";

/// Pages for web teams, which nobody needs without a network.
const FOR_WEB_TEAMS: [&str; 5] = [
    "complaint-builder",
    "complaint-checker",
    "complaint-doctor",
    "complaint-frame",
    "complaint-policy-check",
];

#[derive(Debug, Serialize)]
struct Release {
    version: String,
    /// How a browser compares it, by name.
    files: BTreeMap<String, String>,
}

/// Tells the worker in a folder of its other files.
///
/// # Errors
///
/// When a file cannot be read or written.
pub(crate) fn list(folder: &Path) -> Result<()> {
    let mut files = BTreeMap::new();
    for part in ["", "calendars/", "icons/", "locales/", "rules/"] {
        let at = folder.join(part);
        for entry in fs::read_dir(&at).with_context(|| at.display().to_string())? {
            let path = entry?.path();
            let name = path.file_name().context("a file without a name")?.to_string_lossy();
            if path.is_file() && (!part.is_empty() || is_ours(&name)) {
                let hash = BASE64_STANDARD.encode(Sha256::digest(fs::read(&path)?));
                files.insert(format!("{part}{name}"), format!("sha256-{hash}"));
            }
        }
    }
    let all = Sha256::digest(serde_json::to_string(&files)?);
    let version = format!("{:x}", all).get(..16).unwrap_or_default().to_owned();
    let release = serde_json::to_string(&Release { version, files })?;
    let worker = folder.join(WORKER);
    let script = fs::read_to_string(&worker)?;
    Ok(fs::write(worker, format!("const RELEASE={release};\n{script}"))?)
}

/// Whether a file beside the worker is the wizard's, and no landlord's: pages, policies and lists are kept as they are
/// met, because a landlord may write their own.
fn is_ours(name: &str) -> bool {
    let is_made_here =
        name.starts_with("complaint-") || ["page.css", "split_later.wasm"].contains(&name);
    is_made_here && name != WORKER && !FOR_WEB_TEAMS.iter().any(|it| name.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_byte_is_another_release() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-offline-{}", std::process::id()));
        let listed = |app: &str| -> Result<String> {
            for part in ["calendars", "icons", "locales", "rules"] {
                fs::create_dir_all(folder.join(part))?;
            }
            for (name, text) in [
                ("complaint-app.js", app),
                ("complaint-doctor.js", ""),
                ("landlords.json", ""),
                (WORKER, "go"),
            ] {
                fs::write(folder.join(name), text)?;
            }
            fs::write(folder.join("locales/en.json"), "{}")?;
            list(&folder)?;
            Ok(fs::read_to_string(folder.join(WORKER))?)
        };
        let one = listed("1")?;
        assert!(one.contains(r#""complaint-app.js":"sha256-"#), "{one}");
        assert!(one.contains(r#""locales/en.json":"sha256-"#), "{one}");
        assert!(!one.contains("doctor") && !one.contains("landlords"), "{one}");
        assert!(one.ends_with("\ngo"), "{one}");
        assert_eq!(one, listed("1")?);
        assert_ne!(one, listed("2")?);
        Ok(fs::remove_dir_all(folder)?)
    }
}
