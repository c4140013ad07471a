//! Somebody who follows a complaint, day by day.

use chrono::NaiveDate;
use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::catalog::Catalog;
use complaint_core::decision::Assessment;
use complaint_core::flow::{
    CaseEntry, CaseEvent, CaseLetter, Form, Happening, Journey, NextAction, OfferAnswer,
    PageContext, Wizard, WizardEvent, update_with_case,
};
use complaint_core::letter::compose;
use complaint_core::rule_book::RuleBook;

use crate::answers::{Builder, answers, date};
use crate::fixtures::{day, text};

pub(super) struct Resident {
    pub(super) rule_book: RuleBook,
    pub(super) wizard: Wizard,
    pub(super) today: NaiveDate,
}

impl Resident {
    /// A tenant who is unhappy with a repair, and sends a complaint on a day by email.
    pub(super) fn who_complains(rule_book: RuleBook, on: &str) -> Self {
        let mut all = answers()
            .unhappy_tenant()
            .choice(PageId::Ongoing, "yes")
            .date(PageId::FirstKnownOn, "2026-11-02")
            .date(PageId::ReportedOn, "2026-11-03")
            .choice(PageId::ClaimFiled, "no")
            .read(PageId::Result)
            .full_account()
            .read(PageId::AddMore)
            .text(PageId::Letter, "The first letter")
            .read(PageId::Send)
            .0;
        all.submit(PageId::Danger, RawAnswer::from([("choice", "no")]));
        Self::who_sends(rule_book, all, on)
    }

    /// A tenant who reports damp, and sends the report on a day by email.
    pub(super) fn who_reports(rule_book: RuleBook, on: &str) -> Self {
        let mut all = answers()
            .choice(PageId::SoFar, "not-told")
            .choice(PageId::Who, "tenant")
            .choice(PageId::About, "damp-and-mould")
            .choice(PageId::Home, "general")
            .read(PageId::ServiceRequestNotice)
            .full_account()
            .read(PageId::AddMore)
            .text(PageId::Letter, "The report")
            .read(PageId::Send)
            .0;
        all.submit(PageId::Danger, RawAnswer::from([("choice", "no")]));
        Self::who_sends(rule_book, all, on)
    }

    fn who_sends(rule_book: RuleBook, answers: Answers, on: &str) -> Self {
        let wizard = Wizard { at: PageId::Sent, answers, ..Wizard::default() };
        let mut resident = Self { rule_book, wizard, today: day(on) };
        resident.sends();
        resident
    }

    /// A tenant who has complained about a repair in another way, has said so in these answers, and follows it from
    /// the page that comes then.
    pub(super) fn who_follows(rule_book: RuleBook, said: Builder, today: &str) -> Self {
        let answers = said.choice(PageId::Who, "tenant").choice(PageId::About, "repair").0;
        let wizard = Wizard { answers, ..Wizard::default() };
        let mut resident = Self { rule_book, wizard, today: day(today) };
        let next = resident.wizard.journey(&resident.rule_book, resident.today).next;
        resident.does(WizardEvent::WentTo { page: next.unwrap_or(PageId::Done) });
        resident.follows();
        resident
    }

    /// Passes what is asked on the way to the result without an answer, and presses the button there.
    fn follows(&mut self) {
        while !matches!(self.wizard.at, PageId::Result | PageId::ReferNotice) {
            let at = self.wizard.at;
            let questions = self.wizard.journey(&self.rule_book, self.today).questions_with(at);
            let said = |it: PageId| {
                let shown = self.wizard.answers.displayed(it).cloned();
                shown.unwrap_or_else(|| {
                    RawAnswer::from([("choice", "not-sure"), ("not-sure", "on")])
                })
            };
            let form = Form(questions.into_iter().map(|it| (it, said(it))).collect());
            self.does(WizardEvent::Answered { form });
            assert_ne!(self.wizard.at, at, "{:?}", self.wizard.problems);
        }
        self.does(WizardEvent::Case(Box::new(CaseEvent::Followed)));
        assert_eq!(self.wizard.at, PageId::Case);
    }

    /// Begins the letter that is due.
    pub(super) fn begins_to_write(&mut self) {
        let letter = self.action().letter().unwrap();
        self.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    }

    pub(super) fn does(&mut self, event: WizardEvent) {
        let wizard = std::mem::take(&mut self.wizard);
        self.wizard = update_with_case(&self.rule_book, self.today, wizard, event).0;
    }

    /// Opens what was kept, on another day.
    pub(super) fn opens(&mut self, on: &str) {
        self.opens_where(on, PageId::Case);
    }

    /// Opens what was kept, on another day, and comes to a page.
    pub(super) fn opens_where(&mut self, on: &str, page: PageId) {
        self.today = day(on);
        let answers = self.wizard.answers.clone();
        let policy_version = self.rule_book.policy.file().version.clone();
        self.wizard = Wizard::default();
        self.does(WizardEvent::DraftFound { answers, policy_version });
        assert_eq!(self.wizard.at, page);
    }

    fn answers_page(&mut self, page: PageId, raw: RawAnswer) {
        assert_eq!(self.wizard.at, page, "{:?}", self.wizard.problems);
        self.does(WizardEvent::Answered { form: Form::of(page, raw) });
        assert!(self.wizard.problems.is_empty(), "{page:?}: {:?}", self.wizard.problems);
        if !self.wizard.doubts.is_empty() {
            let raw = self.wizard.answers.displayed(page).cloned().unwrap();
            self.does(WizardEvent::Answered { form: Form::of(page, raw) });
        }
    }

    /// Tells what happened, with the date of it or on the letter.
    pub(super) fn tells(&mut self, what: Happening, on: &str) {
        self.begins_to_tell(what, on);
        self.ends("");
    }

    /// Tells that more time is needed.
    pub(super) fn tells_of_more_time(&mut self, on: &str, until: &str) {
        self.begins_to_tell(Happening::MoreTime, on);
        self.answers_page(PageId::HappenedUntil, date(until));
        self.ends("");
    }

    /// Tells what happened, in words.
    pub(super) fn tells_of(&mut self, what: Happening, on: &str, said: &str) {
        self.begins_to_tell(what, on);
        self.ends(said);
    }

    fn begins_to_tell(&mut self, what: Happening, on: &str) {
        self.does(WizardEvent::WentTo { page: PageId::Happened });
        self.answers_page(PageId::Happened, RawAnswer::from([("choice", what.as_str())]));
        let page = if what.is_letter() { PageId::HappenedOn } else { PageId::HappenedDay };
        self.answers_page(page, date(on));
    }

    fn ends(&mut self, said: &str) {
        self.answers_page(PageId::HappenedMore, RawAnswer::from([("text", said)]));
        assert_eq!(self.wizard.at, PageId::Case);
    }

    /// Writes the letter that is the next thing to do, says what is still wrong where that is asked, and sends it.
    pub(super) fn writes(&mut self) {
        let letter = self.action().letter().unwrap();
        self.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
        let at = self.wizard.at;
        if matches!(at, PageId::CommonIssues | PageId::WhatHappened) {
            let questions = self.wizard.journey(&self.rule_book, self.today);
            let said = |it: PageId| {
                if it == PageId::WhatHappened {
                    return RawAnswer::from([("text", "It still leaks.")]);
                }
                self.wizard.answers.displayed(it).cloned().unwrap_or_default()
            };
            let form = questions.questions_with(at);
            let form = Form(form.into_iter().map(|it| (it, said(it))).collect());
            self.does(WizardEvent::Answered { form });
        }
        self.goes_on_to_the_letter();
        self.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", "The next letter")]));
        self.wizard.answers.submit(PageId::Send, RawAnswer::default());
        self.sends();
    }

    /// Gives a name and an address, and leaves open what may be left open.
    fn goes_on_to_the_letter(&mut self) {
        while !matches!(self.wizard.at, PageId::Send | PageId::Letter) {
            let at = self.wizard.at;
            let questions = self.wizard.journey(&self.rule_book, self.today).questions_with(at);
            let said = |it: PageId| {
                let named = (it == PageId::Contact)
                    .then(|| RawAnswer::from([("name", "Sam Lee"), ("address", "1 The Street")]));
                (it, named.unwrap_or_default())
            };
            let form = Form(questions.into_iter().map(said).collect());
            self.does(WizardEvent::Answered { form });
            assert_ne!(self.wizard.at, at, "{:?}", self.wizard.problems);
        }
    }

    /// Says something to the newest offer, up to the letter.
    pub(super) fn says_to_offer(&mut self, answer: OfferAnswer) {
        let letter = CaseLetter::Offer;
        self.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
        self.answers_page(PageId::Offer, RawAnswer::from([("choice", answer.as_str())]));
        if self.wizard.at == PageId::Contact {
            // Whose complaint went in another way has not said who they are.
            self.goes_on_to_the_letter();
        }
        assert_eq!(self.wizard.at, PageId::Send, "nothing else is asked");
    }

    /// Answers the newest offer by a letter.
    pub(super) fn answers_offer(&mut self, answer: OfferAnswer) {
        self.says_to_offer(answer);
        self.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", "About the offer")]));
        self.wizard.answers.submit(PageId::Send, RawAnswer::default());
        self.sends();
    }

    pub(super) fn sends(&mut self) {
        self.does(WizardEvent::WentTo { page: PageId::Sent });
        self.answers_page(PageId::Sent, RawAnswer::from([("choice", "sent-today")]));
        assert_eq!(self.wizard.at, PageId::Done);
        self.does(WizardEvent::WentTo { page: PageId::Case });
        assert_eq!(self.wizard.at, PageId::Case);
    }

    /// The letter that is being written, as it is composed.
    pub(super) fn letter(&self) -> String {
        let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
        let answers = &self.wizard.answers;
        let before = Journey::before(&self.rule_book, answers, self.today, PageId::Letter);
        let context = PageContext::new(&self.rule_book, &before.answers, self.today);
        let letter = compose(&context, &catalog);
        format!("{}\n\n{}", letter.subject, letter.body)
    }

    pub(super) fn context(&self) -> PageContext<'_> {
        PageContext::new(&self.rule_book, &self.wizard.answers, self.today)
    }

    pub(super) fn entries(&self) -> Vec<CaseEntry> {
        self.context().case_entries()
    }

    pub(super) fn action(&self) -> NextAction {
        let context = self.context();
        NextAction::of(&context, &context.assessment())
    }

    /// The action with the assessment that it follows from.
    pub(super) fn look<T>(&self, look: impl FnOnce(NextAction, &Assessment<'_>) -> T) -> T {
        let context = self.context();
        let assessment = context.assessment();
        look(NextAction::of(&context, &assessment), &assessment)
    }

    /// What to do on another day.
    pub(super) fn action_on(&mut self, on: &str) -> NextAction {
        self.opens(on);
        self.action()
    }
}
