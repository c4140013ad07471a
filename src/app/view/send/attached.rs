//! The files that go with the letter.

use complaint_core::submission::EvidenceFile;

use crate::view::ViewContext;

/// The files of the complaint.
pub(crate) fn files(cx: ViewContext) -> Vec<EvidenceFile> {
    let files = cx.answers().files();
    files.into_iter().map(|it| it.file).collect()
}

/// Whether there are any.
pub(super) fn has_files(cx: ViewContext) -> bool {
    !cx.answers().files().is_empty()
}
