//! What follows once the store has been read, and what the page may ask about the draft.

use chrono::{DateTime, Utc};

use super::keys::{original_key, prefix};
use super::state::{DraftKeeper, LastSeen, WaitsFor, Wanted};
use super::sweep::sweep;
use super::{
    DraftEffect, DraftNotice, DraftPrompt, DraftStatus, DraftSummary, DraftTask, Resume,
    StoreContext, StoredDraft,
};
use crate::answers::Answers;

impl DraftKeeper {
    pub(super) fn all_read(
        &mut self,
        ctx: &StoreContext<'_>,
        wanted: Wanted,
        again: bool,
        entries: &[(String, String)],
        out: &mut Vec<DraftEffect>,
    ) {
        if wanted == Wanted::Nothing {
            let prefix = prefix(ctx.policy);
            let theirs = entries.iter().filter(|it| original_key(&it.0).starts_with(&prefix));
            out.extend(theirs.map(|it| DraftEffect::Delete { key: it.0.clone() }));
            return;
        }
        let found = sweep(ctx, entries);
        out.extend(found.effects);
        if found.quarantined && matches!(wanted, Wanted::Open(_)) {
            self.notice = Some(DraftNotice::Quarantined);
        }
        if found.restores && !again {
            out.push(DraftEffect::ReadAll);
            self.waits_for = WaitsFor::All { wanted, again: true };
            return;
        }
        let drafts = found.drafts;
        match wanted {
            Wanted::Open(Some(resume)) => self.resume(resume, drafts, out),
            Wanted::Open(None) => self.open(drafts, out),
            Wanted::Draft(key) => match drafts.into_iter().find(|it| it.key == key) {
                Some(it) => self.take_up(it, out),
                None => out.push(DraftEffect::GoBack),
            },
            Wanted::List => self.list(drafts, out),
            Wanted::Nothing => {}
        }
    }

    fn list(&mut self, drafts: Vec<StoredDraft>, out: &mut Vec<DraftEffect>) {
        let summaries = drafts.into_iter().map(DraftSummary::from).collect();
        self.ask(DraftPrompt::List(summaries), out);
    }

    /// Restores a single draft; with several the resident chooses.
    fn open(&mut self, mut drafts: Vec<StoredDraft>, out: &mut Vec<DraftEffect>) {
        if drafts.len() > 1 {
            return self.list(drafts, out);
        }
        match drafts.pop() {
            None => out.push(DraftEffect::StartEmpty),
            Some(it) => self.take_up(it, out),
        }
    }

    /// The loader's answers are newer than those on the device.
    fn resume(&mut self, it: Resume, drafts: Vec<StoredDraft>, out: &mut Vec<DraftEffect>) {
        let Some(draft) = it.draft else { return out.push(DraftEffect::StartEmpty) };
        if let Some(stored) = drafts.into_iter().find(|stored| stored.key == it.key) {
            self.seen = LastSeen::Saved(Box::new(stored));
        }
        self.go_on_with(draft, out);
        out.push(DraftEffect::SaveAgain);
    }

    /// Where the answers are.
    #[must_use]
    pub fn status(&self) -> DraftStatus {
        let until =
            if let LastSeen::Saved(it) = &self.seen { Some(it.draft.expires_at) } else { None };
        match (&self.seen, self.restored, until) {
            _ if self.refused => DraftStatus::Refused,
            (LastSeen::DeletedHere, ..) => DraftStatus::Deleted,
            (LastSeen::DeletedElsewhere, ..) => DraftStatus::DeletedElsewhere,
            (_, Some(saved_at), until) => DraftStatus::Restored { saved_at, until },
            (_, None, Some(until)) => DraftStatus::Stored { until },
            (_, None, None) => DraftStatus::NotStored,
        }
    }

    /// When the draft on the device was saved, if the status does not say.
    #[must_use]
    pub fn saved_at(&self) -> Option<DateTime<Utc>> {
        match &self.seen {
            LastSeen::Saved(it) if self.restored.is_none() || self.refused => {
                Some(it.draft.saved_at)
            }
            LastSeen::Saved(_)
            | LastSeen::Unsaved
            | LastSeen::DeletedHere
            | LastSeen::DeletedElsewhere => None,
        }
    }

    /// What the resident is asked.
    #[must_use]
    pub const fn prompt(&self) -> Option<&DraftPrompt> {
        self.prompt.as_ref()
    }

    /// A notice that is shown once.
    #[must_use]
    pub const fn notice(&self) -> Option<DraftNotice> {
        self.notice
    }

    /// What this page last saw of its draft.
    #[must_use]
    pub const fn seen(&self) -> &LastSeen {
        &self.seen
    }

    /// Whether a task waits for the lock.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.waits_for == WaitsFor::Lock
    }

    /// The key of the draft on the device; empty if there is none.
    #[must_use]
    pub fn key(&self) -> &str {
        if let LastSeen::Saved(it) = &self.seen { &it.key } else { "" }
    }

    /// These answers as a stored text, if they are or will be stored.
    #[must_use]
    pub fn text_of(&self, answers: &Answers) -> Option<&str> {
        let waits = self.tasks.iter().rev().find_map(|it| match it {
            DraftTask::Save(it) => Some(&**it),
            DraftTask::Open(_)
            | DraftTask::CheckForChanges
            | DraftTask::List
            | DraftTask::AskDelete
            | DraftTask::OpenFile(..)
            | DraftTask::StartNew(_)
            | DraftTask::Choose(_)
            | DraftTask::Consent { .. }
            | DraftTask::KeepFiles
            | DraftTask::Post => None,
        });
        let seen = match &self.seen {
            LastSeen::Saved(it) if !self.refused => Some(&**it),
            LastSeen::Saved(_)
            | LastSeen::Unsaved
            | LastSeen::DeletedHere
            | LastSeen::DeletedElsewhere => None,
        };
        let same = |it: &&StoredDraft| it.draft.answers == *answers;
        waits.filter(same).or(seen.filter(same)).map(|it| it.text.as_str())
    }
}
