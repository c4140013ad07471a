//! What every page is given: the words, the rule book, where the resident is, and a way to say what
//! they do.

use std::rc::Rc;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use complaint_core::answers::{Answers, PageId, RawAnswer, StorageConsent};
use complaint_core::catalog::{Arg, Catalog};
use complaint_core::draft_store::{DraftChoice, DraftNotice, DraftPrompt, DraftStatus};
use complaint_core::explanations::Explanations;
use complaint_core::flow::{Journey, PageContext, StatusCheck, Wizard, WizardEvent};
use complaint_core::letter::as_composed;
use complaint_core::mail_link::Platform;
use complaint_core::policy::{Clause, ContactWay, Topic};
use complaint_core::rule_book::RuleBook;
use complaint_core::scripts::{Command, StatusArea, Task};
use leptos::prelude::*;

/// What a resident can do.
#[derive(Debug, Clone)]
pub(crate) enum UserAction {
    /// Something the wizard follows.
    Wizard(WizardEvent),
    /// Decides which answers to go on with.
    Decide(DraftChoice),
    /// Wants to see what is kept on this device.
    ListDrafts,
    /// Wants what is kept of this complaint deleted; is asked first.
    DeleteDraft,
    /// Saves a file; what is in the form now has to be in it.
    ReadForm,
    /// Wants the text that cannot be read.
    TakeQuarantined,
    /// Looks whether another day has begun.
    Look,
    /// Says which date is today's: the host's, or the device's.
    SetToday {
        /// The host's.
        by_host: bool,
    },
    /// Copies the letter.
    Copy(String),
    /// Prints the page.
    Print,
    /// Sends the complaint.
    Send,
    /// Asks the landlord's system again what it says.
    AskStatus,
    /// Wants this device to show a message when a date comes, or no more of them.
    SwitchReminders,
    /// Has the page's scripts do something with texts and files.
    Order(Command),
    /// Wants what later pages need, which has not come yet.
    Later,
}

/// What this browser does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Device {
    /// What takes a mail link here.
    pub(crate) platform: Platform,
    /// It can hand a text to other apps.
    pub(crate) shares: bool,
    /// It can work with files: only on pages from a secure connection.
    pub(crate) takes_files: bool,
    /// What it does with what is kept.
    pub(crate) storage: StorageHabit,
}

/// What a browser does with what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StorageHabit {
    /// It keeps it.
    Keeps,
    /// It deletes it after a week without a visit.
    Empties,
    /// It keeps nothing here.
    Refuses,
}

/// What came of something, and where that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StatusMessage {
    /// Where.
    pub(crate) area: StatusArea,
    /// The task of the scripts, if it was one: what comes of it next replaces this.
    pub(crate) task: Option<Task>,
    /// One or more lines.
    pub(crate) text: String,
}

/// What every page is given: a handle, because it is handed to every part of every page, and the wasm
/// grows with what is handed on. There is one for each time that a landlord's questions are opened.
#[derive(Clone, Copy)]
pub(crate) struct ViewContext(StoredValue<Rc<ViewState>, LocalStorage>);

/// Whether a catalog has the words of the later pages.
pub(crate) fn has_later_words(catalog: &Catalog) -> bool {
    catalog.has("page-send-title")
}

/// What draws the pages of the second part of the wasm, once that is there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LaterPages {
    /// What is between the back link and the foot of a page.
    pub(crate) body: fn(ViewContext, PageId) -> AnyView,
    /// What has to be decided about drafts.
    pub(crate) prompt: fn(ViewContext, DraftPrompt) -> AnyView,
    /// The title of the page with the result.
    pub(crate) result_title: fn(ViewContext) -> String,
    /// What a kept file says besides the answers: the letter and the dates, once there are any.
    pub(crate) passages: fn(ViewContext) -> Vec<(String, String)>,
    /// What a file with the answers gives away besides them.
    pub(crate) file_note: fn(ViewContext) -> Option<AnyView>,
}

/// What a [`ViewContext`] is the handle of: the questions of a landlord, and what the browser adds.
pub(crate) struct ViewState {
    pub(crate) catalog: RwSignal<Arc<Catalog>>,
    /// The second part of the wasm, once that is there.
    pub(crate) later: Callback<(), Option<LaterPages>>,
    pub(crate) rule_book: RuleBook,
    pub(crate) wizard: ArcRwSignal<Wizard>,
    pub(crate) draft: ArcRwSignal<DraftStatus>,
    /// The time of the last save; empty before the first.
    pub(crate) saved_at: ArcRwSignal<String>,
    pub(crate) notice: ArcRwSignal<Option<DraftNotice>>,
    pub(crate) prompt: ArcRwSignal<Option<DraftPrompt>>,
    pub(crate) device: Device,
    /// What came of what was pressed last.
    pub(crate) status: ArcRwSignal<Vec<StatusMessage>>,
    /// The SHA-256 of the letter; empty until it is worked out.
    pub(crate) digest: ArcRwSignal<String>,
    /// What the landlord's system was asked, and has said.
    pub(crate) said: ArcRwSignal<StatusCheck>,
    /// Whether this device can show a message when a date comes.
    pub(crate) can_remind: RwSignal<bool>,
    /// Whether it does.
    pub(crate) reminds: RwSignal<bool>,
    /// The dates by the device and by our host, while it is open which is right.
    pub(crate) clocks: Signal<Option<(NaiveDate, NaiveDate)>>,
    /// The day of the landlord's file, where there is no network and the device's own copy is used.
    pub(crate) kept_copy_of: Signal<Option<NaiveDate>>,
    /// The day and the time in the United Kingdom at an instant.
    pub(crate) moment: fn(DateTime<Utc>) -> (NaiveDate, String),
    pub(crate) act: Callback<UserAction>,
    /// The day of the last thing that happened.
    pub(crate) today: StoredValue<NaiveDate>,
    /// Where complaints are sent to, if the landlord takes them so.
    pub(crate) action: Option<String>,
    /// The address that leads to where a case is followed; none in a frame.
    pub(crate) address: Option<String>,
    /// Where complaints are mailed, if anybody has said so.
    pub(crate) email: Option<String>,
    /// Whether the page is read in large print now.
    pub(crate) reads_large: Callback<(), bool>,
    pub(crate) heading_level: u8,
    /// The landlord was chosen from a list, which the page's own address leads back to.
    pub(crate) chosen: bool,
}

impl ViewState {
    /// What is known from answers. Compiled once, and not for each caller of
    /// [`ViewContext::context_before`].
    #[inline(never)]
    fn page_context<'a>(&'a self, answers: &'a Answers) -> PageContext<'a> {
        PageContext::new(&self.rule_book, answers, self.today.get_value())
    }
}

impl ViewContext {
    /// The current owner drops the state when the wizard is taken off the page.
    pub(crate) fn new(state: ViewState) -> Self {
        Self(StoredValue::new_local(Rc::new(state)))
    }

    /// Whether both are of one opening of a landlord's questions.
    pub(crate) fn is(self, other: Self) -> bool {
        self.0 == other.0
    }

    /// Compiled once, and not for each of its many callers.
    #[inline(never)]
    pub(crate) fn state(self) -> Rc<ViewState> {
        self.0.get_value()
    }

    /// The words of the language in use; not tracked.
    pub(crate) fn catalog(self) -> Arc<Catalog> {
        self.state().catalog.get_untracked()
    }

    /// The wizard as it is now; not tracked.
    pub(crate) fn wizard(self) -> Wizard {
        self.state().wizard.get_untracked()
    }

    /// The answers as they are now; not tracked.
    pub(crate) fn answers(self) -> Answers {
        self.wizard().answers
    }

    /// How the answers are kept.
    pub(crate) fn storage_consent(self) -> StorageConsent {
        self.answers().storage_consent()
    }

    /// The page on screen; not tracked.
    pub(crate) fn at(self) -> PageId {
        self.wizard().at
    }

    /// The id of the landlord's policy.
    pub(crate) fn policy_id(self) -> String {
        self.state().rule_book.policy.file().id.clone()
    }

    /// The day of the last thing that happened.
    pub(crate) fn today(self) -> NaiveDate {
        self.state().today.get_value()
    }

    /// The day and the time in the United Kingdom at an instant.
    pub(crate) fn moment(self, at: DateTime<Utc>) -> (NaiveDate, String) {
        (self.state().moment)(at)
    }

    pub(crate) fn device(self) -> Device {
        self.state().device
    }

    /// What draws prompts, once the second part of the wasm is there; their words are among the first.
    pub(crate) fn prompts(self) -> Option<LaterPages> {
        self.state().later.run(())
    }

    /// What draws the later pages, once their words are there as well.
    pub(crate) fn later(self) -> Option<LaterPages> {
        self.prompts().filter(|_| has_later_words(&self.catalog()))
    }

    /// The level of a page's heading.
    pub(crate) fn heading_level(self) -> u8 {
        self.state().heading_level
    }

    /// Does what a resident wants.
    pub(crate) fn act(self, act: UserAction) {
        self.state().act.run(act);
    }

    /// A message that may name the landlord.
    pub(crate) fn say(self, name: &str) -> String {
        self.say_with(name, &[])
    }

    /// A message with more arguments.
    pub(crate) fn say_with(self, name: &str, args: &[Arg<'_>]) -> String {
        let state = self.state();
        let rule_book = &state.rule_book;
        let mut all = vec![("landlord", rule_book.policy.file().landlord.name.as_str())];
        all.extend(args);
        self.catalog().say(name, &all)
    }

    /// What is said alike by the app and the tools.
    pub(crate) fn explanations<T>(self, say: impl FnOnce(&Explanations<'_>) -> T) -> T {
        let state = self.state();
        let catalog = state.catalog.get_untracked();
        say(&Explanations { catalog: &catalog, rule_book: &state.rule_book })
    }

    /// A message, if the locale has it.
    pub(crate) fn say_if(self, name: &str) -> Option<String> {
        self.say_if_with(name, &[])
    }

    /// A message with more arguments, if the locale has it.
    pub(crate) fn say_if_with(self, name: &str, args: &[Arg<'_>]) -> Option<String> {
        self.catalog().has(name).then(|| self.say_with(name, args))
    }

    /// Says what came of something. What came of another task stays, in the same place as well.
    pub(crate) fn set_status(self, area: StatusArea, task: Option<Task>, text: String) {
        self.state().status.update(|all| {
            all.retain(|it| (it.area, it.task) != (area, task));
            all.push(StatusMessage { area, task, text });
        });
    }

    /// Takes away all that was said.
    pub(crate) fn clear_status(self) {
        if self.state().status.with_untracked(|it| !it.is_empty()) {
            self.state().status.set(Vec::new());
        }
    }

    /// A day in words.
    pub(crate) fn date(self, day: NaiveDate) -> String {
        self.catalog().date(day)
    }

    /// Reports what the wizard follows.
    pub(crate) fn dispatch(self, event: WizardEvent) {
        self.act(UserAction::Wizard(event));
    }

    /// The answers that come before a page and apply.
    #[inline(never)]
    pub(crate) fn answers_before(self, page: PageId) -> Answers {
        let (state, today) = (self.state(), self.today());
        let before = |it: &mut Wizard| it.answers_before(&state.rule_book, today, page);
        state.wizard.try_update_untracked(before).unwrap_or_default()
    }

    /// The journey by the answers as they are now.
    pub(crate) fn journey(self) -> Arc<Journey> {
        let (state, today) = (self.state(), self.today());
        let journey = |it: &mut Wizard| it.journey(&state.rule_book, today);
        state.wizard.try_update_untracked(journey).unwrap_or_default()
    }

    /// The questions on the page that asks one, in order.
    pub(crate) fn questions(self, page: PageId) -> Vec<PageId> {
        self.journey().questions_with(page)
    }

    /// The letter as the answers of today make it, with the dates that a day would give it.
    pub(crate) fn letter_of(self, day: NaiveDate) -> RawAnswer {
        let (answers, catalog) = (self.answers_before(PageId::Letter), self.catalog());
        as_composed(&PageContext::new(&self.state().rule_book, &answers, day), &catalog)
    }

    /// What is known before a page, for as long as `look` looks at it.
    pub(crate) fn context_before<T>(
        self,
        page: PageId,
        look: impl FnOnce(&PageContext<'_>) -> T,
    ) -> T {
        let (state, answers) = (self.state(), self.answers_before(page));
        look(&state.page_context(&answers))
    }

    /// What is known from other answers, for as long as `look` looks at it.
    pub(crate) fn context_of<T>(
        self,
        answers: &Answers,
        look: impl FnOnce(&PageContext<'_>) -> T,
    ) -> T {
        look(&self.state().page_context(answers))
    }

    /// What is known from all answers that apply, for as long as `look` looks at it.
    pub(crate) fn context_now<T>(self, look: impl FnOnce(&PageContext<'_>) -> T) -> T {
        let (state, journey) = (self.state(), self.journey());
        look(&state.page_context(&journey.answers))
    }

    /// The landlord's own words on a topic.
    pub(crate) fn statement(self, topic: Topic) -> Option<Clause> {
        self.state().rule_book.policy.statement(topic).cloned()
    }

    /// The ways of one kind to reach the landlord.
    pub(crate) fn contacts(self, way: ContactWay) -> Vec<String> {
        let state = self.state();
        let rule_book = &state.rule_book;
        let contacts = &rule_book.policy.file().contacts;
        contacts.iter().filter(|it| it.way == way).map(|it| it.value.clone()).collect()
    }

    /// Where complaints are mailed: what the page says, or else the policy.
    pub(crate) fn mail_address(self) -> Option<String> {
        self.state().email.clone().or_else(|| self.contacts(ContactWay::Email).into_iter().next())
    }
}
