//! The files of one request on their way in, one after the other in a temporary file that has no name: if this
//! process dies, nothing is left.

use std::io::SeekFrom;
use std::path::Path;

use axum::body::Bytes;
use sha2::{Digest as _, Sha256};
use tokio::fs::File;
use tokio::io::{
    self, AsyncReadExt as _, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
};

/// How much is copied at once. Each piece is read by another thread.
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
    file: File,
    files: Vec<Incoming>,
    /// Of the file that is coming.
    bytes: u64,
    hash: Sha256,
}

impl Spool {
    /// An empty one, in a folder or where the system has its temporary files.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) fn new(folder: Option<&Path>) -> io::Result<Self> {
        let file = folder.map_or_else(tempfile::tempfile, tempfile::tempfile_in)?;
        Ok(Self { file: File::from_std(file), files: Vec::new(), bytes: 0, hash: Sha256::new() })
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
    pub(crate) async fn add(&mut self, piece: &Bytes) -> io::Result<()> {
        self.bytes += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.hash.update(piece);
        self.file.write_all(piece).await
    }

    /// Ends the file that is coming.
    pub(crate) fn end_file(&mut self) {
        let sha256 = format!("{:x}", self.hash.finalize_reset());
        self.files.push(Incoming { bytes: std::mem::take(&mut self.bytes), sha256 });
    }

    /// Goes back to the first file, to copy them.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub(super) async fn rewind(&mut self) -> io::Result<()> {
        self.file.flush().await?;
        self.file.seek(SeekFrom::Start(0)).await.map(drop)
    }

    /// Copies the next bytes.
    ///
    /// # Errors
    ///
    /// What either side says.
    pub(super) async fn copy(
        &mut self,
        bytes: u64,
        to: &mut (impl AsyncWrite + Unpin),
    ) -> io::Result<()> {
        let next = (&mut self.file).take(bytes);
        let copied = io::copy_buf(&mut BufReader::with_capacity(PIECE, next), to).await?;
        if copied == bytes { Ok(()) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
    }
}
