//! `manifest.json`: every file of a release with its hash, as browsers take it in `integrity`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::Serialize;
use sha2::{Digest as _, Sha384};

use super::contents::{NAME, VERSION, files_below};

const FILE: &str = "manifest.json";

#[derive(Debug, Serialize)]
struct Manifest {
    name: &'static str,
    version: &'static str,
    /// By path.
    files: BTreeMap<String, Hashed>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Hashed {
    integrity: String,
    bytes: usize,
}

/// Writes it into a folder, about all other files there.
///
/// # Errors
///
/// When a file cannot be read or written.
pub(super) fn write(folder: &Path) -> Result<()> {
    let mut files = BTreeMap::new();
    for name in files_below(folder)?.into_iter().filter(|it| it != FILE) {
        let hashed = hash(&fs::read(folder.join(&name))?);
        files.insert(name, hashed);
    }
    let manifest = Manifest { name: NAME, version: VERSION, files };
    fs::write(folder.join(FILE), serde_json::to_string_pretty(&manifest)? + "\n")?;
    Ok(())
}

fn hash(bytes: &[u8]) -> Hashed {
    let integrity = format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)));
    Hashed { integrity, bytes: bytes.len() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_browsers_compare() {
        // From the W3C recommendation "Subresource Integrity", section 3.2.
        let integrity = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        let expected = Hashed { integrity: integrity.to_owned(), bytes: 23 };
        assert_eq!(hash(b"alert('Hello, world.');"), expected);
    }

    #[test]
    fn the_manifest_is_the_same_when_it_is_made_again() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-hashes-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("a.js"), "1")?;
        write(&folder)?;
        let once = fs::read_to_string(folder.join(FILE))?;
        write(&folder)?;
        assert_eq!(fs::read_to_string(folder.join(FILE))?, once);
        assert!(once.contains("a.js"), "{once}");
        assert!(!once.contains(FILE), "{once}");
        Ok(fs::remove_dir_all(folder)?)
    }
}
