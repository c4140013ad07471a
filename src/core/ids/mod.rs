//! Names shared by several layers of the core. This module depends only on `json`, so that no layer
//! has to import a higher one for a name.

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
