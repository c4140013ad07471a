//! What follows from an event.

use super::keys::{new_key, quarantine_key};
use super::state::{DraftKeeper, LastSeen, Then, WaitsFor};
use super::{
    DraftEffect, DraftEvent, DraftNews, DraftNotice, DraftPrompt, DraftTask, StoreContext,
    StoreFailure, StoredDraft, StoredText,
};
use crate::answers::{Answers, StorageConsent};
use crate::draft::DraftFile;
use crate::json::write;

impl DraftKeeper {
    /// What follows from an event. A reply to something that was not asked changes nothing.
    #[must_use]
    pub fn update(&mut self, ctx: &StoreContext<'_>, event: DraftEvent) -> Vec<DraftEffect> {
        let mut out = Vec::new();
        match (event, std::mem::take(&mut self.waits_for)) {
            (DraftEvent::Proceed, WaitsFor::Lock) => self.run(ctx, &mut out),
            (DraftEvent::Read(found), WaitsFor::Seen(then, waits)) => {
                self.look(ctx, then, waits, found, &mut out);
                self.run(ctx, &mut out);
            }
            (DraftEvent::Read(found), WaitsFor::Free(it)) => {
                self.write_if_free(ctx, it, &found, &mut out);
                self.run(ctx, &mut out);
            }
            (DraftEvent::Written(result), WaitsFor::Write(it)) => {
                self.written(*it, result, &mut out);
                self.run(ctx, &mut out);
            }
            (DraftEvent::ReadAll(entries), WaitsFor::All { wanted, again }) => {
                self.all_read(ctx, wanted, again, &entries, &mut out);
                self.run(ctx, &mut out);
            }
            (event, waits_for) => {
                self.waits_for = waits_for;
                if let Some(task) = self.task_of(ctx, event) {
                    self.add(task, &mut out);
                }
            }
        }
        out
    }

    fn task_of(&self, ctx: &StoreContext<'_>, event: DraftEvent) -> Option<DraftTask> {
        match event {
            DraftEvent::Due(task) => Some(task),
            DraftEvent::SaveDue(answers) if self.may_save(&answers) => {
                let draft = DraftFile::new(ctx.policy, answers, self.next_rev(), ctx.now);
                let text = write(&draft.to_json());
                Some(DraftTask::Save(Box::new(StoredDraft { key: String::new(), text, draft })))
            }
            DraftEvent::SaveDue(_)
            | DraftEvent::Proceed
            | DraftEvent::Read(_)
            | DraftEvent::ReadAll(_)
            | DraftEvent::Written(_) => None,
        }
    }

    fn add(&mut self, task: DraftTask, out: &mut Vec<DraftEffect>) {
        self.queue(task);
        if self.waits_for == WaitsFor::Idle {
            self.waits_for = WaitsFor::Lock;
            out.push(DraftEffect::Lock);
        }
    }

    /// Runs the tasks until one has to wait.
    fn run(&mut self, ctx: &StoreContext<'_>, out: &mut Vec<DraftEffect>) {
        while self.waits_for == WaitsFor::Idle && !self.tasks.is_empty() {
            let task = self.tasks.remove(0);
            self.begin(ctx, task, out);
        }
    }

    /// Whether answers may be stored, by what this page knows.
    fn may_save(&self, answers: &Answers) -> bool {
        answers.storage_consent() == StorageConsent::Device && self.prompt.is_none()
    }

    fn next_rev(&self) -> u64 {
        if let LastSeen::Saved(it) = &self.seen { it.draft.rev + 1 } else { 1 }
    }

    /// Begins to store answers: the stored draft is read first.
    pub(super) fn save(
        &mut self,
        ctx: &StoreContext<'_>,
        mut it: Box<StoredDraft>,
        out: &mut Vec<DraftEffect>,
    ) {
        if !self.may_save(&it.draft.answers) {
            return;
        }
        let rev = self.next_rev();
        if it.draft.rev != rev {
            it.draft.rev = rev;
            it.text = write(&it.draft.to_json());
        }
        match &self.seen {
            LastSeen::DeletedHere | LastSeen::DeletedElsewhere => {}
            LastSeen::Saved(seen) if seen.draft.answers == it.draft.answers && !self.refused => {}
            LastSeen::Saved(seen) => {
                it.key.clone_from(&seen.key);
                out.push(DraftEffect::Read { key: seen.key.clone() });
                self.waits_for = WaitsFor::Seen(Then::Compare, Some(it));
            }
            LastSeen::Unsaved => self.find_free_key(ctx, it, out),
        }
    }

    fn find_free_key(
        &mut self,
        ctx: &StoreContext<'_>,
        mut it: Box<StoredDraft>,
        out: &mut Vec<DraftEffect>,
    ) {
        it.key = new_key(ctx);
        out.push(DraftEffect::Read { key: it.key.clone() });
        self.waits_for = WaitsFor::Free(it);
    }

    fn write_if_free(
        &mut self,
        ctx: &StoreContext<'_>,
        it: Box<StoredDraft>,
        found: &StoredText,
        out: &mut Vec<DraftEffect>,
    ) {
        match found {
            StoredText::Refused => self.refused = true,
            StoredText::Nothing => self.write(it, out),
            StoredText::Text(_) => self.find_free_key(ctx, it, out),
        }
    }

    fn write(&mut self, it: Box<StoredDraft>, out: &mut Vec<DraftEffect>) {
        out.push(DraftEffect::Write { key: it.key.clone(), text: it.text.clone() });
        self.waits_for = WaitsFor::Write(it);
    }

    fn written(
        &mut self,
        it: StoredDraft,
        result: Result<(), StoreFailure>,
        out: &mut Vec<DraftEffect>,
    ) {
        self.refused = result.is_err();
        match result {
            Ok(()) => {
                self.seen = LastSeen::Saved(Box::new(it));
                self.restored = None;
                out.extend([DraftEffect::Snapshot, DraftEffect::Announce(DraftNews::Saved)]);
            }
            Err(StoreFailure { found }) => {
                if let LastSeen::Saved(seen) = &mut self.seen {
                    // This page wrote what is there now.
                    if let StoredText::Text(text) = found {
                        seen.text = text;
                    }
                } else {
                    // Delete the partial write, or each keystroke would leave another draft.
                    out.push(DraftEffect::DropPart { key: it.key });
                }
            }
        }
    }

    /// Compares the store with what this page last saw.
    fn look(
        &mut self,
        ctx: &StoreContext<'_>,
        then: Then,
        waits: Option<Box<StoredDraft>>,
        found: StoredText,
        out: &mut Vec<DraftEffect>,
    ) {
        let LastSeen::Saved(seen) = &self.seen else { return };
        let key = seen.key.clone();
        let same = matches!(&found, StoredText::Text(text) if *text == seen.text);
        match (found, then) {
            (StoredText::Refused, _) => self.refused = true,
            (StoredText::Nothing, _) => {
                self.forget_draft(LastSeen::DeletedElsewhere);
                out.push(DraftEffect::Announce(DraftNews::ClearedElsewhere));
            }
            (StoredText::Text(_), Then::Compare) if same => {
                if let Some(it) = waits {
                    self.write(it, out);
                }
            }
            (StoredText::Text(text), _) => match (ctx.read(&text), then) {
                (Some(_), Then::Compare) => {
                    self.ask(DraftPrompt::OtherTab, out);
                    out.push(DraftEffect::Announce(DraftNews::Conflict));
                }
                (Some(draft), Then::Adopt) => {
                    self.seen = LastSeen::Saved(Box::new(StoredDraft { key, text, draft }));
                }
                (Some(draft), Then::TakeUp) => {
                    return self.take_up(StoredDraft { key, text, draft }, out);
                }
                (None, _) => {
                    let to = quarantine_key(&key, ctx.now);
                    out.push(DraftEffect::Move { from: key, to, text });
                    self.notice = Some(DraftNotice::Quarantined);
                    self.forget_draft(LastSeen::Unsaved);
                    if then == Then::Compare {
                        out.push(DraftEffect::SaveAgain);
                    }
                }
            },
        }
        if then != Then::Compare {
            out.push(DraftEffect::GoBack);
        }
    }

    /// The draft is not on the device any more, or never was.
    pub(super) fn forget_draft(&mut self, seen: LastSeen) {
        self.seen = seen;
        (self.restored, self.refused) = (None, false);
    }

    pub(super) fn ask(&mut self, prompt: DraftPrompt, out: &mut Vec<DraftEffect>) {
        self.prompt = Some(prompt);
        out.push(DraftEffect::ShowPrompt);
    }

    /// Continues with a stored draft.
    pub(super) fn take_up(&mut self, it: StoredDraft, out: &mut Vec<DraftEffect>) {
        let draft = it.draft.clone();
        self.forget_draft(LastSeen::Saved(Box::new(it)));
        self.go_on_with(draft, out);
    }

    /// Continues with answers from any source.
    pub(super) fn go_on_with(&mut self, draft: DraftFile, out: &mut Vec<DraftEffect>) {
        self.prompt = None;
        self.restored = Some(draft.saved_at);
        out.push(DraftEffect::Restore(Box::new(draft)));
        out.push(DraftEffect::Announce(DraftNews::Restored));
    }
}
