//! What is still wrong, what would put it right, and what it has done to somebody: in their own words.

use super::PackWriter;
use crate::answers::PageId;
use crate::letter;

impl PackWriter<'_> {
    /// What they say to the scheme, or else what they wrote in the last letter that told it.
    pub(super) fn still_wrong(&self) -> String {
        let context = self.words.context;
        let said = context.answers.text(PageId::StillWrong).map(str::to_owned);
        let written = || letter::what_happened(context, self.words.catalog);
        said.or_else(written).unwrap_or_else(|| self.say("pack-add-still-wrong"))
    }

    pub(super) fn remedy(&self) -> String {
        let said = self.words.context.answers.text(PageId::Remedy);
        said.map_or_else(|| self.say("pack-add-remedy"), str::to_owned)
    }

    pub(super) fn effect(&self) -> Option<String> {
        self.words.context.answers.text(PageId::Effect).map(str::to_owned)
    }
}
