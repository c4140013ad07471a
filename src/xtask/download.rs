//! Fetching a prebuilt archive, checking it, unpacking it.

use std::fs;
use std::io::{BufReader, Read as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use sha2::{Digest as _, Sha256};

use crate::archives::Archive;
use crate::process;

/// Fetches `archive`, checks it and unpacks it into `folder`.
///
/// # Errors
///
/// When it cannot be fetched, or as [`unpack`].
pub(crate) fn fetch(archive: &Archive, folder: &Path) -> Result<()> {
    let file = folder.join("archive.tar.gz");
    let fetched = curl()
        .arg("--output")
        .arg(&file)
        .arg(archive.url)
        .status()
        .context("curl could not be started")?;
    if !fetched.success() {
        bail!("the release page could not be reached");
    }
    unpack(archive, &file, folder)?;
    Ok(fs::remove_file(file)?)
}

/// `curl`, over https only, with limits for servers that are silent or slow.
pub(crate) fn curl() -> Command {
    let mut curl = Command::new("curl");
    curl.args(["--fail", "--location", "--silent", "--show-error", "--proto", "=https"]).args([
        "--connect-timeout",
        "10",
        "--speed-limit",
        "10000",
        "--speed-time",
        "30",
    ]);
    curl
}

/// Checks `file` against the checksum of `archive` and unpacks it into `folder`.
///
/// # Errors
///
/// When the checksum differs, and then nothing is unpacked; or when `tar` fails.
fn unpack(archive: &Archive, file: &Path, folder: &Path) -> Result<()> {
    let sha256 = sha256_of(file)?;
    if sha256 != archive.sha256 {
        bail!(
            "the file there is not the one we know: its SHA-256 is {sha256}, ours says {}",
            archive.sha256
        );
    }
    let into = folder.join(archive.into);
    fs::create_dir_all(&into)?;
    process::run(
        Command::new("tar")
            .arg("-xzf")
            .arg(file)
            .arg(format!("--strip-components={}", archive.strip))
            .arg("-C")
            .arg(&into),
    )
}

/// The SHA-256 of a file, in lower-case hexadecimal.
fn sha256_of(file: &Path) -> Result<String> {
    let file =
        fs::File::open(file).with_context(|| format!("could not read {}", file.display()))?;
    let mut reader = BufReader::new(file);
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let n = reader.read(&mut buffer)?;
        match buffer.get(..n) {
            Some(read) if n > 0 => hasher.update(read),
            _ => return Ok(format!("{:x}", hasher.finalize())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder that is gone at the end of the test.
    struct Folder(std::path::PathBuf);

    impl Folder {
        fn new(name: &str) -> Result<Self> {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            fs::create_dir_all(&path)?;
            Ok(Self(path))
        }

        /// A gzipped tar with `tool-1/tool` in it.
        fn archive(&self) -> Result<std::path::PathBuf> {
            fs::create_dir_all(self.0.join("tool-1"))?;
            fs::write(self.0.join("tool-1/tool"), "works")?;
            let file = self.0.join("tool.tar.gz");
            let mut tar = Command::new("tar");
            process::run(tar.arg("-czf").arg(&file).arg("-C").arg(&self.0).arg("tool-1"))?;
            Ok(file)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    fn pinned(sha256: String) -> Archive {
        Archive {
            tool: "tool",
            version: "1",
            os: "linux",
            arch: "x86_64",
            url: "https://localhost/",
            sha256: sha256.leak(),
            strip: 1,
            into: "bin",
        }
    }

    #[test]
    fn an_archive_with_the_pinned_checksum_is_unpacked_without_its_top_folder() -> Result<()> {
        let folder = Folder::new("right")?;
        let file = folder.archive()?;
        unpack(&pinned(sha256_of(&file)?), &file, &folder.0)?;
        assert_eq!(fs::read_to_string(folder.0.join("bin/tool"))?, "works");
        Ok(())
    }

    #[test]
    fn of_an_archive_with_another_checksum_nothing_is_unpacked() -> Result<()> {
        let folder = Folder::new("wrong")?;
        let file = folder.archive()?;
        assert!(unpack(&pinned("0".repeat(64)), &file, &folder.0).is_err());
        assert!(!folder.0.join("bin").exists());
        Ok(())
    }

    #[test]
    fn the_checksum_of_three_known_letters_is_the_published_one() -> Result<()> {
        let folder = Folder::new("abc")?;
        let file = folder.0.join("abc");
        fs::write(&file, "abc")?;
        // FIPS 180-2, appendix B.1.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256_of(&file)?, expected);
        Ok(())
    }
}
