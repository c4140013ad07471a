//! The files that go with the letter.

use complaint_core::answers::Evidence;
use complaint_core::json::{Json, Record};
use leptos::prelude::*;

use crate::view::Ui;

/// The files of the complaint, by what the loader knows them by.
pub(crate) fn files(ui: Ui) -> Vec<Json> {
    let files = ui.wizard.with_untracked(|it| it.answers.files());
    let file = |it: Evidence| {
        Record::new()
            .text("sha256", &it.file.sha256)
            .text("name", &it.file.name)
            .text("media_type", &it.file.media_type)
            .json()
    };
    files.into_iter().map(file).collect()
}

/// Whether there are any.
pub(super) fn has_files(ui: Ui) -> bool {
    ui.wizard.with_untracked(|it| !it.answers.files().is_empty())
}
