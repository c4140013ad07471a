//! What follows once a letter has gone, here or in another way: what has happened since, whose turn it is, and what
//! to do now.
//!
//! All of it is in the answer of one page, [`PageId::Case`](crate::answers::PageId::Case), which comes after all
//! others. So it is kept, migrated and deleted as every answer is, and the questions before sending never see it.

mod action;
mod calendar;
mod case_entries;
mod current_letter;
mod next_letter;
mod recording;
mod said;
mod status_check;
mod told_before;

pub use action::{NextAction, Rest, Turn};
pub use calendar::{GivenCalendar, GivenEntry};
pub use case_entries::CaseEntry;
pub use next_letter::CaseLetter;
pub(super) use next_letter::begin_letter;
pub(super) use recording::{opened_at, went_on};
pub use said::{ReadableLetter, Said, Standing};
pub use status_check::StatusCheck;
