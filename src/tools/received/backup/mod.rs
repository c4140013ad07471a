//! Backups: a folder with `rows.jsonl`, every row of every table as it was at one moment, `files`, the evidence, and
//! `manifest.json`, which is written last. It is the same from whichever database and store of evidence, and can be
//! restored into any.
//!
//! What is in it is not encrypted, and its hashes find damage and not a forger: keep it where nobody else reads or
//! writes.

mod fill;
mod manifest;
mod restore;
mod rows;
mod take;
mod verify;

pub(super) use restore::restore;
pub(super) use take::backup;
