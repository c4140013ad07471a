//! The boundary between the app and the page's scripts: commands, replies, snapshots for a crash,
//! and what the scripts look for on the page.
//!
//! Every name is written once, here. `public/protocol.d.ts` is generated from these types, and a
//! test fails if it is stale.

mod command;
mod folder;
mod host;
mod page;
mod reply;
mod snapshot;
mod task;

pub use command::Command;
pub use folder::{FolderFile, FolderLetter};
pub use host::{Attribute, HostEvent};
pub use page::{DATA_PAGE, DATA_PHOTO, DATA_QUESTION, DATA_TODAY, FULL_SIZE, Hook, form_name};
pub use reply::{Failure, RefusedFile, Reminders, Reply, TaskOutcome, UnreadableReply, WhyRefused};
pub use snapshot::{FileLimits, Passage, SnapshotKind, TakenFile, Transcript};
pub use task::{StatusArea, Task};
