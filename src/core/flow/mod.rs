//! The order of the pages, the way one resident takes through them, and the wizard.

mod journey;
mod known;
mod pages;
mod wizard;

pub use journey::Journey;
pub use known::Known;
pub use pages::{FieldInput, FieldSpec, PAGES, PageKind, PageSpec, page_spec};
pub use wizard::{Effect, Event, Focus, Wizard, update};
