//! The order of the pages, one resident's journey through them, and the wizard.

mod answer_changes;
mod answer_text;
mod case;
mod case_pages;
mod case_update;
mod common_issues;
mod dates;
mod days;
mod doubts;
mod entries;
mod entry_events;
mod event;
mod facts;
mod happening;
mod journey;
mod last_journey;
mod matters;
mod offer;
mod page_context;
mod page_spec;
mod pages;
mod problems;
mod replay;
mod section;
mod sending;
mod so_far;
mod update;
mod wizard;

pub use answer_changes::AnswerChanges;
pub use answer_text::answer_text;
pub use case::{
    CaseEntry, CaseLetter, GivenCalendar, GivenEntry, NextAction, ReadableLetter, Rest, Said,
    Standing, StatusCheck, Turn,
};
pub use case_update::update_with_case;
pub use doubts::{Doubt, FieldDoubt, field_doubts};
pub use entries::{Entry, EntryKind};
pub use event::{CaseEvent, Effect, Focus, Form, SendEvent, WizardEvent};
pub use facts::facts;
pub use happening::Happening;
pub use journey::Journey;
pub use last_journey::LastJourney;
pub use matters::can_change_assessment;
pub use offer::OfferAnswer;
pub use page_context::PageContext;
pub use page_spec::{Asked, FieldInput, FieldSpec, PageKind, PageSpec, RowsOf};
pub use pages::{OVERVIEW, PAGES, page_spec, takes_files};
pub use problems::field_problems;
pub use section::{Progress, Section};
pub use so_far::{ComplaintProgress, SoFar};
pub use update::update;
pub use wizard::{PageNote, Sending, Wizard};
