//! The files of one request on their way in, each in a temporary file that has no name: if this process dies,
//! nothing is left.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::mem;
use std::path::{Path, PathBuf};

use axum::body::Bytes;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncWrite, BufReader};
use tokio::task::{JoinHandle, spawn_blocking};

/// How much is written, or copied, at once. Each piece goes to another thread and back.
const PIECE: usize = 256 * 1024;

/// A file that came whole.
#[derive(Debug)]
pub(crate) struct Incoming {
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// Its SHA-256, in lower-case hexadecimal.
    pub(crate) sha256: String,
    /// What is in it.
    pub(super) file: File,
}

/// The files of a request.
#[derive(Debug)]
pub(crate) struct Spool {
    folder: Option<PathBuf>,
    state: State,
    files: Vec<Incoming>,
    /// Of the file that is coming.
    bytes: u64,
    /// What has come of it and is not yet being written.
    pieces: Vec<Bytes>,
    waiting: usize,
}

#[derive(Debug)]
enum State {
    Idle,
    /// The last pieces are written while the next ones come.
    Writing(JoinHandle<io::Result<Written>>),
    /// It could not be written.
    Broken,
}

#[derive(Debug)]
struct Written {
    file: File,
    /// Of the file that is coming.
    hash: Sha256,
}

impl Written {
    fn new(folder: Option<&Path>) -> io::Result<Self> {
        let file = folder.map_or_else(tempfile::tempfile, tempfile::tempfile_in)?;
        Ok(Self { file, hash: Sha256::new() })
    }

    fn add(mut self, pieces: &[Bytes]) -> io::Result<Self> {
        for piece in pieces {
            self.hash.update(piece);
            self.file.write_all(piece)?;
        }
        Ok(self)
    }
}

impl Spool {
    /// An empty one, in a folder or where the system has its temporary files.
    pub(super) fn new(folder: Option<PathBuf>) -> Self {
        let state = State::Idle;
        Self { folder, state, files: Vec::new(), bytes: 0, pieces: Vec::new(), waiting: 0 }
    }

    /// The files that came whole, in their order.
    pub(crate) fn files(&self) -> &[Incoming] {
        &self.files
    }

    /// Adds a piece to the file that is coming.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(crate) async fn add(&mut self, piece: Bytes) -> io::Result<()> {
        self.waiting += piece.len();
        self.pieces.push(piece);
        if self.waiting >= PIECE { self.write().await } else { Ok(()) }
    }

    /// Ends the file that is coming.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(crate) async fn end_file(&mut self) -> io::Result<()> {
        self.write().await?;
        let Written { mut file, hash } = self.written().await?;
        file.rewind()?;
        let sha256 = format!("{:x}", hash.finalize());
        self.files.push(Incoming { bytes: mem::take(&mut self.bytes), sha256, file });
        self.state = State::Idle;
        Ok(())
    }

    /// Begins to write what waits.
    async fn write(&mut self) -> io::Result<()> {
        let written = self.written().await?;
        let pieces = mem::take(&mut self.pieces);
        let waiting = mem::take(&mut self.waiting);
        self.bytes += u64::try_from(waiting).unwrap_or(u64::MAX);
        self.state = State::Writing(spawn_blocking(move || written.add(&pieces)));
        Ok(())
    }

    /// The file that is coming, once what was begun is written.
    async fn written(&mut self) -> io::Result<Written> {
        match mem::replace(&mut self.state, State::Broken) {
            State::Idle => Written::new(self.folder.as_deref()),
            State::Writing(writing) => writing.await.map_err(io::Error::other)?,
            State::Broken => Err(io::Error::other("it was not written")),
        }
    }

    /// The files that came whole, to be read from their beginning.
    pub(super) fn into_files(self) -> Vec<Incoming> {
        self.files
    }
}

/// Copies a file, piece by piece.
///
/// # Errors
///
/// What either side says.
pub(super) async fn copy(it: Incoming, to: &mut (impl AsyncWrite + Unpin)) -> io::Result<()> {
    let mut from = BufReader::with_capacity(PIECE, tokio::fs::File::from_std(it.file));
    let copied = tokio::io::copy_buf(&mut from, to).await?;
    if copied == it.bytes { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
