//! The pages. They draw what the core says and report what the resident does.

mod add_more;
mod answer_text;
mod calendar;
mod case;
mod case_line;
mod case_log;
mod case_page;
mod case_status;
mod context;
mod display;
mod done_page;
mod drafts;
mod form;
mod hazards;
mod language_switcher;
mod later_pages;
mod letter_page;
mod milestones;
mod months;
mod notices;
mod offers;
mod opening;
mod pack_page;
mod page_layout;
mod phone;
mod question;
mod quick_exit;
mod record;
mod redress;
mod reminders;
mod result_page;
mod send;
mod start;
mod status;
mod task_list;
mod timeline;
mod transcript;
mod typography;

pub(crate) use context::{
    Device, LaterPages, StorageHabit, UserAction, ViewContext, ViewState, has_later_words,
};
pub(crate) use form::take_up;
pub(crate) use language_switcher::language_switcher;
pub(crate) use later_pages::LATER_PAGES;
pub(crate) use letter_page::{approved, letter_now, moved};
pub(crate) use page_layout::{comes_later, page};
pub(crate) use question::title_key;
pub(crate) use send::files;
#[cfg(feature = "ssr")]
pub(crate) use start::on_the_way;
pub(crate) use start::{chooser, load_failed, loading};
pub(crate) use transcript::{submitted, transcript};
