//! The files of one request on their way in, one after the other in a temporary file that has no name: if this
//! process dies, nothing is left.

use std::fs::File;
use std::io::{self, Seek as _, Write as _};
use std::mem;
use std::path::Path;

use axum::body::Bytes;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncReadExt as _, AsyncWrite, BufReader};
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
}

/// The files of a request.
#[derive(Debug)]
pub(crate) struct Spool {
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
    Idle(Written),
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
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn new(folder: Option<&Path>) -> io::Result<Self> {
        let file = folder.map_or_else(tempfile::tempfile, tempfile::tempfile_in)?;
        let state = State::Idle(Written { file, hash: Sha256::new() });
        Ok(Self { state, files: Vec::new(), bytes: 0, pieces: Vec::new(), waiting: 0 })
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
        let mut written = self.written().await?;
        let sha256 = format!("{:x}", written.hash.finalize_reset());
        self.state = State::Idle(written);
        self.files.push(Incoming { bytes: mem::take(&mut self.bytes), sha256 });
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

    async fn written(&mut self) -> io::Result<Written> {
        match mem::replace(&mut self.state, State::Broken) {
            State::Idle(written) => Ok(written),
            State::Writing(writing) => writing.await.map_err(io::Error::other)?,
            State::Broken => Err(io::Error::other("it was not written")),
        }
    }

    /// The files, to read them from the first on, and what they are.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) async fn read(mut self) -> io::Result<(File, Vec<Incoming>)> {
        let mut file = self.written().await?.file;
        file.rewind()?;
        Ok((file, self.files))
    }
}

/// Copies the next bytes, piece by piece.
///
/// # Errors
///
/// What either side says.
pub(super) async fn copy(
    from: &mut tokio::fs::File,
    bytes: u64,
    to: &mut (impl AsyncWrite + Unpin),
) -> io::Result<()> {
    let mut next = BufReader::with_capacity(PIECE, from.take(bytes));
    let copied = tokio::io::copy_buf(&mut next, to).await?;
    if copied == bytes { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
