//! The files that go with the letter.

use complaint_core::submission::EvidenceFile;
use leptos::prelude::*;

use crate::view::ViewContext;

/// The files of the complaint.
pub(crate) fn files(cx: ViewContext) -> Vec<EvidenceFile> {
    let files = cx.wizard.with_untracked(|it| it.answers.files());
    files.into_iter().map(|it| it.file).collect()
}

/// Whether there are any.
pub(super) fn has_files(cx: ViewContext) -> bool {
    cx.wizard.with_untracked(|it| !it.answers.files().is_empty())
}
