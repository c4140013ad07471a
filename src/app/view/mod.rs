//! The pages. They draw what the core says and report what the resident does.

mod check_page;
mod display;
mod done_page;
mod form;
mod frame;
mod hazards;
mod in_words;
mod keeping;
mod languages;
mod leaving;
mod letter_page;
mod milestones;
mod months;
mod notices;
mod offers;
mod overview;
mod parts;
mod phone;
mod question;
mod record;
mod redress;
mod result_page;
mod said;
mod send;
mod start;
mod timeline;
mod ui;

pub(crate) use form::take_up;
pub(crate) use frame::{page, waits_for_words};
pub(crate) use languages::among_languages;
pub(crate) use letter_page::{approved, letter_now, moved};
pub(crate) use question::wording;
pub(crate) use said::{said, submitted};
pub(crate) use send::files;
pub(crate) use start::{chooser, load_failed, loading};
pub(crate) use ui::{About, Act, Device, Parts, StorageHabit, Ui};
