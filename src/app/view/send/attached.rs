//! The files that go with the letter.

use complaint_core::submission::EvidenceFile;
use leptos::prelude::*;

use crate::view::Ui;

/// The files of the complaint.
pub(crate) fn files(ui: Ui) -> Vec<EvidenceFile> {
    let files = ui.wizard.with_untracked(|it| it.answers.files());
    files.into_iter().map(|it| it.file).collect()
}

/// Whether there are any.
pub(super) fn has_files(ui: Ui) -> bool {
    ui.wizard.with_untracked(|it| !it.answers.files().is_empty())
}
