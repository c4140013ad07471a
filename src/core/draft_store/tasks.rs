//! How each task begins.

use super::state::{DraftKeeper, LastSeen, Then, WaitsFor, Wanted};
use super::{
    DraftChoice, DraftEffect, DraftNews, DraftNotice, DraftPrompt, DraftTask, StoreContext,
};
use crate::answers::{Answers, StorageConsent};
use crate::draft::DraftFile;

impl DraftKeeper {
    /// Queues a task at its place.
    pub(super) fn queue(&mut self, task: DraftTask) {
        // Only the latest answers are saved, and none once the resident does not want them stored.
        let ends_saves =
            matches!(&task, DraftTask::Consent { now, .. } if *now != StorageConsent::Device);
        if ends_saves || matches!(task, DraftTask::Save(_)) {
            self.tasks.retain(|it| !matches!(it, DraftTask::Save(_)));
        }
        let mut place = self.tasks.len();
        if let DraftTask::Save(it) = &task {
            // Input from before a page change is saved first.
            for (index, waits) in self.tasks.iter_mut().enumerate().rev() {
                match waits {
                    DraftTask::StartNew(answers) | DraftTask::OpenFile(_, answers) => {
                        answers.clone_from(&it.draft.answers);
                        place = index;
                    }
                    DraftTask::List => place = index,
                    DraftTask::Open(_)
                    | DraftTask::Save(_)
                    | DraftTask::CheckForChanges
                    | DraftTask::AskDelete
                    | DraftTask::Choose(_)
                    | DraftTask::Consent { .. }
                    | DraftTask::KeepFiles
                    | DraftTask::Post => {}
                }
            }
        }
        self.tasks.insert(place, task);
    }

    pub(super) fn begin(
        &mut self,
        ctx: &StoreContext<'_>,
        task: DraftTask,
        out: &mut Vec<DraftEffect>,
    ) {
        match task {
            DraftTask::Save(it) => self.save(ctx, it, out),
            DraftTask::CheckForChanges => {
                if self.prompt.is_none() {
                    self.read_seen(Then::Compare, out);
                }
            }
            DraftTask::Open(resume) => self.read_all(Wanted::Open(resume), out),
            DraftTask::List => self.read_all(Wanted::List, out),
            DraftTask::AskDelete => self.ask(DraftPrompt::DeleteMine, out),
            DraftTask::OpenFile(Ok(mut draft), answers) => {
                draft.answers.set_storage_consent(of_file(answers.storage_consent()));
                if answers.has_answers() {
                    self.ask(DraftPrompt::File(draft), out);
                } else {
                    self.use_file(*draft, out);
                }
            }
            DraftTask::OpenFile(Err(why), _) => self.notice = Some(DraftNotice::File(why)),
            DraftTask::StartNew(answers) => {
                if answers.has_answers() && !self.holds(&answers) {
                    self.ask(DraftPrompt::Clear, out);
                } else {
                    self.start_empty(out);
                }
            }
            DraftTask::Choose(choice) => self.choose(choice, out),
            DraftTask::Consent { before, now } => self.consent(before, now, out),
            DraftTask::KeepFiles => {
                if let LastSeen::Saved(it) = &self.seen {
                    out.push(DraftEffect::KeepFiles { until: it.draft.expires_at });
                }
            }
            DraftTask::Post => out.push(DraftEffect::Post),
        }
    }

    /// Whether exactly these answers are on the device.
    pub(super) fn holds(&self, answers: &Answers) -> bool {
        matches!(&self.seen, LastSeen::Saved(it) if it.draft.answers == *answers && !self.refused)
    }

    /// Reads the draft that this page saw; whether there is one.
    fn read_seen(&mut self, then: Then, out: &mut Vec<DraftEffect>) -> bool {
        let LastSeen::Saved(it) = &self.seen else { return false };
        out.push(DraftEffect::Read { key: it.key.clone() });
        self.waits_for = WaitsFor::Seen(then, None);
        true
    }

    fn read_all(&mut self, wanted: Wanted, out: &mut Vec<DraftEffect>) {
        out.push(DraftEffect::ReadAll);
        self.waits_for = WaitsFor::All { wanted, again: false };
    }

    fn choose(&mut self, choice: DraftChoice, out: &mut Vec<DraftEffect>) {
        // A second press, after the prompt has closed.
        let Some(prompt) = self.prompt.take() else { return };
        let is_conflict = prompt == DraftPrompt::OtherTab;
        match (choice, prompt) {
            (DraftChoice::Mine, _) => {
                if is_conflict && self.read_seen(Then::Adopt, out) {
                    return;
                }
            }
            (DraftChoice::Theirs, _) => {
                if self.read_seen(Then::TakeUp, out) {
                    return;
                }
            }
            (DraftChoice::Both, _) => self.forget_draft(LastSeen::Unsaved),
            (DraftChoice::File, DraftPrompt::File(draft)) => return self.use_file(*draft, out),
            (DraftChoice::File, _) => {}
            (DraftChoice::Open(key), _) => return self.read_all(Wanted::Draft(key), out),
            (DraftChoice::AskDelete(it), _) => return self.ask(DraftPrompt::Delete(it), out),
            (DraftChoice::Delete(key), _) => {
                if matches!(&self.seen, LastSeen::Saved(it) if it.key == key) {
                    self.forget_draft(LastSeen::DeletedHere);
                }
                out.push(DraftEffect::Delete { key });
                return self.read_all(Wanted::List, out);
            }
            (DraftChoice::DeleteMine, _) => return out.push(DraftEffect::StopStoring),
            (DraftChoice::List, _) => return self.read_all(Wanted::List, out),
            (DraftChoice::Clear, _) => return self.start_empty(out),
        }
        out.push(DraftEffect::GoBack);
    }

    /// A new complaint is a new draft; the one before stays until it expires.
    pub(super) fn start_empty(&mut self, out: &mut Vec<DraftEffect>) {
        self.prompt = None;
        self.forget_draft(LastSeen::Unsaved);
        out.push(DraftEffect::StartEmpty);
    }

    /// Continues with a kept file, as a separate draft.
    fn use_file(&mut self, draft: DraftFile, out: &mut Vec<DraftEffect>) {
        self.notice = None;
        self.forget_draft(LastSeen::Unsaved);
        self.go_on_with(draft, out);
        out.push(DraftEffect::SaveAgain);
    }

    fn consent(&mut self, before: StorageConsent, now: StorageConsent, out: &mut Vec<DraftEffect>) {
        if let Some(DraftPrompt::File(draft)) = &mut self.prompt {
            draft.answers.set_storage_consent(of_file(now));
        }
        if now == StorageConsent::Device {
            if matches!(self.seen, LastSeen::DeletedHere | LastSeen::DeletedElsewhere) {
                self.seen = LastSeen::Unsaved;
            }
            return;
        }
        if before != StorageConsent::Device {
            return;
        }
        out.push(match &self.seen {
            LastSeen::Saved(it) => DraftEffect::Delete { key: it.key.clone() },
            // There may be files of a draft that was deleted elsewhere.
            LastSeen::Unsaved | LastSeen::DeletedHere | LastSeen::DeletedElsewhere => {
                DraftEffect::ForgetFiles
            }
        });
        if matches!(self.prompt, Some(DraftPrompt::OtherTab | DraftPrompt::DeleteMine)) {
            self.prompt = None;
        }
        self.notice = None;
        self.forget_draft(LastSeen::DeletedHere);
        out.push(DraftEffect::Announce(DraftNews::Cleared));
        if now == StorageConsent::Shared {
            self.read_all(Wanted::Nothing, out);
        }
    }
}

/// How a file's answers are kept, by how those of this page are. The file may be somebody else's: it is not stored
/// before somebody says so of it, and on a shared computer it is not asked.
fn of_file(here: StorageConsent) -> StorageConsent {
    match here {
        StorageConsent::Device => StorageConsent::NotAsked,
        StorageConsent::NotAsked | StorageConsent::Page | StorageConsent::Shared => here,
    }
}
