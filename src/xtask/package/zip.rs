//! The zip: one folder, named for the version, so that two versions stand beside each other on a server.

use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::contents::files_below;

/// Packs a folder, under another name.
///
/// # Errors
///
/// When a file cannot be read or written.
pub(super) fn write(folder: &Path, name: &str, to: &Path) -> Result<()> {
    // The earliest date of a zip, and no owner: nothing of the machine or of the moment.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(BufWriter::new(File::create(to)?));
    for file in files_below(folder)? {
        zip.start_file(format!("{name}/{file}"), options)?;
        zip.write_all(&fs::read(folder.join(file))?)?;
    }
    zip.finish()?.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes_whenever_they_were_written() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("complaint-zip-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("a.zip"));
        let mut made = Vec::new();
        for second in [0, 1] {
            fs::create_dir_all(from.join("b"))?;
            fs::write(from.join("b/c.txt"), "text")?;
            fs::write(from.join("a.txt"), "text")?;
            let file = File::open(from.join("a.txt"))?;
            file.set_modified(UNIX_EPOCH + Duration::from_secs(second))?;
            write(&from, "name-1", &to)?;
            made.push(fs::read(&to)?);
            fs::remove_dir_all(&from)?;
        }
        made.dedup();
        assert_eq!(made.len(), 1, "two zips of the same files differ");
        let zip = zip::ZipArchive::new(File::open(&to)?)?;
        let mut names: Vec<_> = zip.file_names().collect::<Result<_, _>>()?;
        names.sort();
        assert_eq!(names, ["name-1/a.txt", "name-1/b/c.txt"]);
        Ok(fs::remove_dir_all(folder)?)
    }
}
