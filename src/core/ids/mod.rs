//! The names that more than one floor of the core uses. They depend on nothing but `json`, so that no
//! floor needs a higher one for the name of a thing.

mod basis;
mod conflict;
mod event;
mod matter;
mod page;
mod reason;
mod scheme;

pub use basis::Basis;
pub use conflict::ConflictId;
pub use event::{CountedFrom, EventKind};
pub use matter::{About, Home, Role};
pub use page::PageId;
pub use reason::ReasonId;
pub use scheme::SchemeId;
