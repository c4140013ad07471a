//! The order of the pages, one resident's journey through them, and the wizard.

mod answer_changes;
mod answer_text;
mod common_issues;
mod dates;
mod days;
mod doubts;
mod event;
mod facts;
mod journey;
mod page_context;
mod pages;
mod problems;
mod replay;
mod section;
mod sending;
mod update;
mod wizard;

pub use answer_changes::AnswerChanges;
pub use answer_text::answer_text;
pub use doubts::{Doubt, FieldDoubt, field_doubts};
pub use event::{Effect, Focus, SendEvent, WizardEvent};
pub use facts::{ComplaintProgress, facts};
pub use journey::Journey;
pub use page_context::PageContext;
pub use pages::{FieldInput, FieldSpec, OVERVIEW, PAGES, PageKind, PageSpec, RowsOf, page_spec};
pub use problems::field_problems;
pub use section::{Progress, Section};
pub use update::update;
pub use wizard::{Sending, Wizard};
