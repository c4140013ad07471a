//! The order of the pages, the way one resident takes through them, and the wizard.

mod days;
mod event;
mod journey;
mod known;
mod moved;
mod pages;
mod points;
mod replay;
mod section;
mod sending;
mod wizard;

pub use event::{Effect, Event, Focus, SendEvent};
pub use journey::Journey;
pub use known::Known;
pub use moved::Moved;
pub use pages::{FieldInput, FieldSpec, OVERVIEW, PAGES, PageKind, PageSpec, RowsOf, page_spec};
pub use section::{Progress, Section};
pub use sending::Sending;
pub use wizard::{Wizard, update};
