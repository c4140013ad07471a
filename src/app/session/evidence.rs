//! Files: what the page on screen needs of the scripts, and what has to go from the device.

use chrono::{DateTime, NaiveTime, Utc};
use complaint_core::answers::{Evidence, PageId, StorageConsent};
use complaint_core::draft_store::{DraftTask, original_key, policy_of};
use complaint_core::flow::takes_files;
use complaint_core::json::ToJson;
use complaint_core::scripts::{Command, FileLimits, SnapshotKind, StatusArea, TakenFile};
use leptos::prelude::*;

use super::Session;
use crate::view::{self, ViewContext};

impl Session {
    /// What the page on screen needs of the scripts.
    pub(super) fn order_for_page(self, cx: ViewContext) {
        let (at, answers) = cx.state().wizard.with_untracked(|it| (it.at, it.answers.clone()));
        let files = if takes_files(at) { answers.files_of(at) } else { answers.files() };
        if takes_files(at) {
            self.hand_limits(cx, &files);
        }
        if at == PageId::Case {
            self.ask_status_once(cx);
        }
        if matches!(at, PageId::Case | PageId::Done) {
            self.refresh_reminders(cx);
        }
        if at == PageId::Done {
            self.order(cx, &Command::Digest { text: view::approved(cx).body });
        }
        // With no files as well: what sends is then there before the network goes.
        if takes_files(at) || at == PageId::Send {
            self.order(
                cx,
                &Command::CheckFiles {
                    place: place(cx, at),
                    policy: cx.policy_id(),
                    hashes: hashes(&files),
                },
            );
        }
        if answers.all_files().is_empty() {
            return;
        }
        if answers.storage_consent() == StorageConsent::Device {
            self.draft_task(cx, DraftTask::KeepFiles);
        }
    }

    /// The files are kept on the device as long as the draft.
    pub(super) fn keep_files(self, cx: ViewContext, until: DateTime<Utc>) {
        let (at, files) = cx.state().wizard.with_untracked(|it| (it.at, it.answers.all_files()));
        // To the end of the day: otherwise every save of a day would write every photo again.
        let next_day = until.date_naive().succ_opt();
        let until = next_day.map_or(until, |it| it.and_time(NaiveTime::MIN).and_utc());
        self.order(
            cx,
            &Command::KeepFiles {
                place: place(cx, at),
                policy: cx.policy_id(),
                hashes: hashes(&files),
                until,
            },
        );
    }

    /// What may be taken, and what has been.
    fn hand_limits(self, cx: ViewContext, files: &[Evidence]) {
        let limits = cx.state().rule_book.policy.evidence();
        let taken =
            |it: &Evidence| TakenFile { sha256: it.file.sha256.clone(), bytes: it.file.bytes };
        let limits = FileLimits {
            count: limits.files.into(),
            bytes: limits.bytes_each,
            total: limits.bytes_together,
            types: limits.media_types,
            taken: files.iter().map(taken).collect(),
        };
        self.hand(SnapshotKind::Limits, &limits.to_json());
    }

    /// A draft is off the device, and with it goes what was there for it alone.
    pub(super) fn draft_deleted(self, cx: ViewContext, key: &str) {
        let draft = original_key(key);
        self.forget_files(cx, policy_of(draft).map_or_else(|| cx.policy_id(), str::to_owned));
        self.order(cx, &Command::StopReminding { draft: draft.to_owned() });
    }

    /// The files that no draft names any more go from this device. On the page those of the complaint stay.
    pub(super) fn forget_files(self, cx: ViewContext, policy: String) {
        let stay = hashes(&cx.answers().all_files());
        self.order(cx, &Command::ForgetFiles { policy, stay });
    }
}

/// Where a page says what is wrong with the files.
fn place(cx: ViewContext, at: PageId) -> StatusArea {
    if at >= PageId::Done && !takes_files(at) {
        StatusArea::Saved
    } else if at != PageId::Send {
        StatusArea::Evidence
    } else if cx.state().action.is_some() {
        StatusArea::Post
    } else {
        StatusArea::Email
    }
}

fn hashes(files: &[Evidence]) -> Vec<String> {
    files.iter().map(|it| it.file.sha256.clone()).collect()
}
