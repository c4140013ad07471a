//! The folder of a store on this machine: private, and still the same while it is used.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Makes a folder that only this user can read; one that is there already is closed to others.
///
/// # Errors
///
/// What the file system says.
pub(crate) fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)?;
    restrict(folder, 0o700)
}

/// Makes a file that only this user can read, or closes it and those that SQLite has beside it to others. SQLite
/// gives those that it makes the mode of the database.
///
/// # Errors
///
/// What the file system says.
pub(super) fn private_database(file: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    drop(options.create(true).append(true).open(file)?);
    restrict(file, 0o600)?;
    for beside in ["-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(beside);
        match restrict(Path::new(&name), 0o600) {
            Err(it) if it.kind() == io::ErrorKind::NotFound => {}
            other => other?,
        }
    }
    Ok(())
}

#[cfg(unix)]
fn restrict(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut permissions = fs::metadata(path)?.permissions();
    if permissions.mode() & 0o777 == mode {
        return Ok(());
    }
    permissions.set_mode(mode);
    fs::set_permissions(path, permissions)
}

#[cfg(not(unix))]
fn restrict(path: &Path, _: u32) -> io::Result<()> {
    fs::metadata(path).map(drop)
}

/// Flushes a folder's entries. Windows does that itself, and cannot open folders.
///
/// # Errors
///
/// What the file system says.
pub(crate) fn flush(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// A file that has to stay where it is: what is written to one that was removed or replaced is lost, and the
/// system does not say so.
#[derive(Debug)]
pub(super) struct Watched {
    path: PathBuf,
    identity: (u64, u64),
}

impl Watched {
    /// Remembers which file this is.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn new(path: PathBuf) -> io::Result<Self> {
        Ok(Self { identity: identity(&path)?, path })
    }

    /// Whether it is still there.
    pub(super) fn is_there(&self) -> bool {
        identity(&self.path).is_ok_and(|it| it == self.identity)
    }
}

/// Its device and number. LIMIT: on Windows, only whether it is there; a file in use cannot be replaced there.
fn identity(path: &Path) -> io::Result<(u64, u64)> {
    let metadata = fs::metadata(path)?;
    #[cfg(unix)]
    return Ok((
        std::os::unix::fs::MetadataExt::dev(&metadata),
        std::os::unix::fs::MetadataExt::ino(&metadata),
    ));
    #[cfg(not(unix))]
    return Ok((0, u64::from(metadata.is_file())));
}
