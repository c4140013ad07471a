//! One thing that happened, as the resident told it or as the wizard sent it.

use chrono::NaiveDate;

use super::ComplaintProgress;
use crate::answers::{Answers, Evidence, PageId, RawAnswer, field_in_row};
use crate::ids::EventKind;
use crate::iso::{day, day_string};
use crate::json::string_enum;
use crate::submission::StatusSecret;

/// The field of the case's answer that says that it is followed.
const FOLLOWED: &str = "followed";

string_enum! {
    /// What an entry tells.
    pub enum EntryKind {
        /// The resident reported a problem.
        Reported = "reported",
        /// The resident complained.
        ComplaintSent = "complaint-sent",
        /// The resident reminded the landlord.
        Chased = "chased",
        /// The resident wrote of a new problem.
        NewProblem = "new-problem",
        /// The resident disputed a refusal.
        RefusalDisputed = "refusal-disputed",
        /// The resident asked for the second stage.
        EscalationRequested = "escalation-requested",
        /// The resident asked for the third stage.
        FinalEscalationRequested = "final-escalation-requested",
        /// The landlord acknowledged the complaint.
        Acknowledged = "acknowledged",
        /// The landlord acknowledged the request for the second stage.
        EscalationAcknowledged = "escalation-acknowledged",
        /// The landlord said that it needs until a later day.
        ExtensionNotified = "extension-notified",
        /// The landlord answered at stage 1.
        Stage1Response = "stage-1-response",
        /// The landlord answered at stage 2, where a third follows.
        Stage2Response = "stage-2-response",
        /// The landlord gave its final response.
        FinalResponse = "final-response",
        /// The landlord would not take the complaint.
        Refused = "refused",
        /// The landlord offered something to settle it.
        Offered = "offered",
        /// The resident answered an offer.
        OfferAnswered = "offer-answered",
        /// Somebody rang, wrote or met somebody.
        Contact = "contact",
        /// Somebody came.
        Visit = "visit",
        /// Somebody should have come, and did not.
        MissedVisit = "missed-visit",
        /// The resident went to an ombudsman or a redress scheme.
        AskedScheme = "asked-scheme",
        /// The landlord has put it right.
        Settled = "settled",
        /// Anything else.
        Note = "note",
    }
}

impl EntryKind {
    /// The event that it is, if dates follow from it.
    #[must_use]
    pub fn event(self) -> Option<EventKind> {
        EventKind::from_name(self.as_str())
    }
}

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub kind: EntryKind,
    /// The date on a letter, or the day of what happened; none if it is not known.
    pub on: Option<NaiveDate>,
    /// The new day that a notice of more time names.
    pub until: Option<NaiveDate>,
    /// The date of the offer that it answers.
    pub offer: Option<NaiveDate>,
    /// What the resident says of it; empty if nothing.
    pub text: String,
    /// The letter that went; empty where none did.
    pub letter: String,
    /// The landlord's reference of that letter; empty where there is none.
    pub reference: String,
    /// What the status of that letter is read with, if the landlord's system gave that.
    pub status_secret: Option<StatusSecret>,
    /// The files that went with it.
    pub files: Vec<Evidence>,
}

impl Entry {
    /// Of a kind and a day, and nothing else.
    #[must_use]
    pub fn new(kind: EntryKind, on: Option<NaiveDate>) -> Self {
        Self {
            kind,
            on,
            until: None,
            offer: None,
            text: String::new(),
            letter: String::new(),
            reference: String::new(),
            status_secret: None,
            files: Vec::new(),
        }
    }

    fn read(row: &RawAnswer) -> Option<Self> {
        Some(Self {
            on: day(row.get("on")),
            until: day(row.get("until")),
            offer: day(row.get("offer")),
            text: row.get("text").trim().to_owned(),
            letter: row.get("letter").to_owned(),
            reference: row.get("reference").to_owned(),
            status_secret: StatusSecret::new(row.get("secret")),
            files: row.get("files").lines().filter_map(Evidence::from_line).collect(),
            ..Self::new(EntryKind::from_name(row.get("kind"))?, None)
        })
    }

    fn fields(&self) -> [(&'static str, String); 9] {
        let files: Vec<String> = self.files.iter().map(Evidence::as_line).collect();
        [
            ("kind", self.kind.as_str().to_owned()),
            ("on", self.on.map(day_string).unwrap_or_default()),
            ("until", self.until.map(day_string).unwrap_or_default()),
            ("offer", self.offer.map(day_string).unwrap_or_default()),
            ("text", self.text.clone()),
            ("letter", self.letter.clone()),
            ("reference", self.reference.clone()),
            (
                "secret",
                self.status_secret.as_ref().map(|it| it.reveal().to_owned()).unwrap_or_default(),
            ),
            ("files", files.join("\n")),
        ]
    }
}

/// What was written down, each with the number of its row. A row that this version cannot read stays unread.
pub(super) fn written(answers: &Answers) -> Vec<(usize, Entry)> {
    let rows = answers.get(PageId::Case).map(RawAnswer::rows).unwrap_or_default();
    rows.into_iter().filter_map(|(row, it)| Some((row, Entry::read(&it)?))).collect()
}

impl Answers {
    /// The files of all letters, and of all that has happened, each once: those that the device has to keep.
    #[must_use]
    pub fn all_files(&self) -> Vec<Evidence> {
        let told = written(self).into_iter().flat_map(|it| it.1.files);
        let now = [PageId::Evidence, PageId::HappenedMore].into_iter();
        let mut files: Vec<Evidence> = Vec::new();
        for it in told.chain(now.flat_map(|it| self.files_of(it))) {
            if files.iter().all(|other| other.file.sha256 != it.file.sha256) {
                files.push(it);
            }
        }
        files
    }

    /// Whether there is something to follow: a letter has gone, or the resident follows a complaint that went in
    /// another way.
    #[must_use]
    pub fn has_case(&self) -> bool {
        self.letter_has_gone() || self.has_entries() || self.is_followed()
    }

    /// Whether the resident follows a complaint that went in another way. What they have said of it is in the
    /// answers, and where they say that there is none, there is nothing to follow.
    pub(crate) fn is_followed(&self) -> bool {
        let is_told = ComplaintProgress::from(self) != ComplaintProgress::Never;
        is_told && self.field(PageId::Case, FOLLOWED).is_some()
    }

    /// Whether it is followed and no letter is being written: who goes on from the result writes one.
    #[must_use]
    pub fn is_followed_without_letter(&self) -> bool {
        self.is_followed() && !self.letter_has_gone() && self.get(PageId::Result).is_none()
    }

    /// Whether a letter is still to be sent: the first one, or the next one of a case.
    #[must_use]
    pub fn is_writing_letter(&self) -> bool {
        !self.letter_has_gone() && !self.is_followed_without_letter()
    }

    /// Whether a letter of the case is being written that can be dropped: what has happened stays, and so do the words
    /// for it, which are for the next one. A first complaint after a report stays a letter: without it there is no
    /// complaint to follow.
    #[must_use]
    pub fn can_drop_letter(&self) -> bool {
        let has_complained = ComplaintProgress::from(self) != ComplaintProgress::Never;
        self.is_writing_letter() && has_complained && self.has_case()
    }

    /// Notes that it is followed. Both notices lead to a letter, which is not begun by that.
    pub(crate) fn follow(&mut self) {
        for notice in [PageId::ReferNotice, PageId::Result] {
            let _read = self.unsubmit(notice);
        }
        let mut raw = self.get(PageId::Case).cloned().unwrap_or_default();
        raw.0.insert(FOLLOWED.to_owned(), "on".to_owned());
        self.submit(PageId::Case, raw);
    }

    /// Whether anything was written down of a case.
    pub(crate) fn has_entries(&self) -> bool {
        self.get(PageId::Case).is_some_and(|it| it.row_count() > 0)
    }

    /// Whether they contain the secret of a status. Anyone who is given these answers can then read the status.
    #[must_use]
    pub fn has_status_secret(&self) -> bool {
        let of_earlier = |raw: &RawAnswer| raw.0.keys().any(|it| it.starts_with("secret"));
        self.status_secret().is_some() || self.get(PageId::Case).is_some_and(of_earlier)
    }

    /// The day on which the resident last looked at the case.
    #[must_use]
    pub fn case_seen_on(&self) -> Option<NaiveDate> {
        day(self.get(PageId::Case)?.get("seen"))
    }

    /// Notes that the resident looks at the case.
    pub(crate) fn see_case(&mut self, today: NaiveDate) {
        let mut raw = self.get(PageId::Case).cloned().unwrap_or_default();
        raw.0.insert("seen".to_owned(), day_string(today));
        self.submit(PageId::Case, raw);
    }

    /// Writes down one more. Those that are there stay as they are, also those that this version cannot read.
    pub(crate) fn add_entry(&mut self, entry: &Entry) {
        let mut raw = self.get(PageId::Case).cloned().unwrap_or_default();
        let row = raw.row_count() + 1;
        for (field, text) in entry.fields() {
            if !text.is_empty() {
                raw.0.insert(field_in_row(field, row), text);
            }
        }
        self.submit(PageId::Case, raw);
    }

    /// Takes one away, by the number of its row.
    pub(crate) fn remove_entry(&mut self, row: usize) {
        if let Some(raw) = self.get(PageId::Case).map(|it| it.without_row(row)) {
            self.submit(PageId::Case, raw);
        }
    }
}
