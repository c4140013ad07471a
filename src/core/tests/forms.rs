//! Pages with several questions: their problems, doubts, input and changes, as events.

use complaint_core::answers::{Answers, FieldError, PageId, RawAnswer};
use complaint_core::flow::{Doubt, Effect, Focus, Form, Journey, Wizard, WizardEvent, update};

use crate::answers::answers;
use crate::fixtures::{rule_book, today};

fn at(page: PageId, answers: Answers) -> Wizard {
    Wizard { at: page, answers, ..Wizard::default() }
}

fn after(wizard: &Wizard, event: WizardEvent) -> (Wizard, Vec<Effect>) {
    update(&rule_book("p3"), today(), wizard.clone(), event)
}

fn answered(wizard: &Wizard, form: Vec<(PageId, RawAnswer)>) -> (Wizard, Vec<Effect>) {
    after(wizard, WizardEvent::Answered { form: Form(form) })
}

fn goes_to(wizard: &Wizard, page: PageId) -> Wizard {
    after(wizard, WizardEvent::WentTo { page }).0
}

/// Where the focus goes.
fn focus(effects: &[Effect]) -> Vec<Focus> {
    let of = |it: &Effect| if let Effect::Focus(it) = it { Some(*it) } else { None };
    effects.iter().filter_map(of).collect()
}

fn choice(option: &str) -> RawAnswer {
    RawAnswer::from([("choice", option)])
}

fn full() -> Answers {
    answers().unhappy_tenant().this_autumn().full_account().0
}

/// The three questions about the resident.
fn contact(fields: &[(&str, &str)], way: &str) -> Vec<(PageId, RawAnswer)> {
    let fields = fields.iter().map(|(name, it)| ((*name).to_owned(), (*it).to_owned()));
    vec![
        (PageId::Contact, RawAnswer(fields.collect())),
        (PageId::PreferredContact, choice(way)),
        (PageId::Adjustments, RawAnswer::from([("braille", "on")])),
    ]
}

#[test]
fn everything_wrong_on_a_page_is_said_at_once_with_its_question() {
    let start = at(PageId::Who, answers().choice(PageId::SoFar, "unhappy").0);
    let empty = || RawAnswer::default();
    let questions = [PageId::Who, PageId::About, PageId::Ongoing];
    let (wrong, effects) = answered(&start, questions.map(|it| (it, empty())).to_vec());
    let all: Vec<_> = wrong.problems.iter().map(|it| (it.0, it.1.error)).collect();
    let nothing = FieldError::NothingChosen;
    assert_eq!(all, questions.map(|it| (it, nothing)));
    assert_eq!(
        (wrong.at, effects),
        (PageId::Who, vec![Effect::Focus(Focus::ErrorSummary), Effect::Save])
    );

    // One that is right is kept with the others, and given with them.
    let form = |about| {
        let said = [choice("tenant"), choice(about), choice("yes")];
        questions.into_iter().zip(said).collect::<Vec<_>>()
    };
    let (half, _) = answered(&start, form(""));
    assert_eq!(half.problems.iter().map(|it| it.0).collect::<Vec<_>>(), [PageId::About]);
    assert_eq!(half.answers.displayed(PageId::Who), Some(&choice("tenant")));
    assert_eq!(half.answers.get(PageId::Who), None);
    let (right, _) = answered(&half, form("repair"));
    assert_eq!((right.problems.len(), right.answers.choice(PageId::Who)), (0, Some("tenant")));
    assert_eq!(right.answers.choice(PageId::About), Some("repair"));
    assert!(right.at > PageId::About);
}

#[test]
fn each_answer_of_a_page_is_checked_with_those_above_it() {
    let start = at(PageId::Contact, full());
    let name = ("name", "Sam Lee");
    let (wrong, _) = answered(&start, contact(&[], "email"));
    let all: Vec<_> =
        wrong.problems.iter().map(|it| (it.0, it.1.form_field(), it.1.error)).collect();
    let no_way = FieldError::NoWayToAnswer;
    assert_eq!(
        all,
        [
            (PageId::Contact, "address".to_owned(), no_way),
            (PageId::Contact, "name".to_owned(), FieldError::NothingWritten),
            (PageId::PreferredContact, "choice".to_owned(), no_way),
        ]
    );
    // By email, with the address of the home only.
    let home = ("address", "1 High Street");
    let (wrong, _) = answered(&start, contact(&[name, home], "email"));
    assert_eq!(
        wrong.problems.iter().map(|it| (it.0, it.1.error)).collect::<Vec<_>>(),
        [(PageId::PreferredContact, no_way)]
    );
    for way in ["", "post"] {
        let (right, _) = answered(&wrong, contact(&[name, home], way));
        assert_eq!((right.at, right.problems.len()), (PageId::Send, 0), "{way}");
    }
    // A tick says what happened: then no words are needed.
    let story = |tick: RawAnswer| {
        vec![
            (PageId::CommonIssues, tick),
            (PageId::WhatHappened, RawAnswer::default()),
            (PageId::Remedy, RawAnswer::default()),
        ]
    };
    let start = at(PageId::CommonIssues, answers().unhappy_tenant().this_autumn().0);
    let (wrong, _) = answered(&start, story(RawAnswer::default()));
    assert_eq!(wrong.problems.iter().map(|it| it.0).collect::<Vec<_>>(), [PageId::WhatHappened]);
    let (right, _) = answered(&wrong, story(RawAnswer::from([("nobody-came", "on")])));
    assert_eq!(right.at, PageId::AddMore);
}

#[test]
fn a_doubt_is_about_its_question_and_holds_back_the_whole_page() {
    let start = at(PageId::Contact, full());
    let odd =
        || contact(&[("name", "Sam Lee"), ("address", "1 High Street"), ("email", "samjones")], "");
    let (asked, _) = answered(&start, odd());
    let doubts: Vec<_> = asked.doubts.iter().map(|it| (it.0, it.1.doubt)).collect();
    assert_eq!(doubts, [(PageId::Contact, Doubt::NotAnEmail)]);
    let braille = RawAnswer::from([("braille", "on")]);
    assert_eq!(asked.answers.displayed(PageId::Adjustments), Some(&braille));
    assert_ne!(asked.answers.get(PageId::Adjustments), Some(&braille));
    // A mistake in another question comes first.
    let mut both = odd();
    both[1].1 = choice("phone");
    let (wrong, _) = answered(&asked, both);
    assert_eq!((wrong.problems.len(), wrong.doubts.len()), (1, 0));
    let (taken, _) = answered(&asked, odd());
    assert_eq!((taken.at, taken.answers.get(PageId::Adjustments)), (PageId::Send, Some(&braille)));
}

#[test]
fn what_is_typed_on_a_page_is_kept_by_question() {
    let start = at(PageId::CommonIssues, answers().unhappy_tenant().this_autumn().0);
    let text = |it: &str| RawAnswer::from([("text", it)]);
    let form = |said: &str| {
        let blank = RawAnswer::default();
        let form = vec![
            (PageId::CommonIssues, blank.clone()),
            (PageId::WhatHappened, text(said)),
            (PageId::Remedy, text("")),
        ];
        WizardEvent::Typed { form: Form(form) }
    };
    assert_eq!(after(&start, form("")), (start.clone(), vec![]));
    let (typed, effects) = after(&start, form("It le"));
    assert_eq!(effects, [Effect::Save]);
    assert_eq!(typed.answers.displayed(PageId::WhatHappened), Some(&text("It le")));
    assert_eq!(typed.answers.displayed(PageId::Remedy), None);
    assert_eq!(typed.answers.get(PageId::WhatHappened), None);
    assert_eq!(after(&typed, form("It le")), (typed.clone(), vec![]));
    // The form of another page, or of one that begins with another question, is stale.
    let other = Form::of(PageId::WhatHappened, text("late"));
    for event in [WizardEvent::Typed { form: other.clone() }, WizardEvent::Answered { form: other }]
    {
        assert_eq!(after(&typed, event), (typed.clone(), vec![]));
    }
    for event in [
        WizardEvent::Typed { form: Form(Vec::new()) },
        WizardEvent::Answered { form: Form(Vec::new()) },
    ] {
        assert_eq!(after(&typed, event), (typed.clone(), vec![]));
    }
}

#[test]
fn a_change_of_any_question_of_a_page_leads_back_to_the_page_to_check_and_send() {
    let send = at(PageId::Send, answers_with_letter());
    let text = RawAnswer::from([("text", "Something else.")]);
    let braille = RawAnswer::from([("braille", "on")]);
    for (page, first, other) in [
        (PageId::About, PageId::Who, choice("staff-conduct")),
        (PageId::Remedy, PageId::CommonIssues, text.clone()),
        (PageId::Adjustments, PageId::Contact, braille),
        (PageId::Effect, PageId::Effect, text),
    ] {
        let (there, _) = after(&send, WizardEvent::ChangeAsked { page });
        assert_eq!((there.at, there.changing), (first, true));
        let shown = |it: PageId| (it, there.answers.displayed(it).cloned().unwrap_or_default());
        let journey = Journey::of(&rule_book("p3"), &there.answers, today());
        let form: Vec<_> = journey.questions_with(page).into_iter().map(shown).collect();
        // Unchanged, the letter and everything stay.
        let (same, effects) = answered(&there, form.clone());
        assert_eq!((same.at, same.changing, &same.answers), (PageId::Send, false, &send.answers));
        // The answer is found again where its link was pressed.
        assert_eq!(same.changed, Some(page));
        assert_eq!(focus(&effects), [Focus::Changed]);
        let mut changed = form;
        changed.iter_mut().filter(|it| it.0 == page).for_each(|it| it.1 = other.clone());
        let (moved, _) = answered(&there, changed.clone());
        // Where an answer changes what follows, that is read first.
        let is_of_result = page < PageId::Result;
        let expected = if is_of_result { PageId::Result } else { PageId::Send };
        assert_eq!((moved.at, moved.changing), (expected, is_of_result), "{page:?}");
        assert_eq!(moved.answers.get(PageId::Letter), None, "composed again");
        let others = changed.iter().filter(|it| it.0 != page);
        assert!(others.into_iter().all(|it| moved.answers.get(it.0) == Some(&it.1)));
        assert_eq!(moved.changed, Some(page));
        let (elsewhere, _) = after(&same, WizardEvent::WentTo { page: PageId::Letter });
        assert_eq!(elsewhere.changed, None);
        let (on, _) = answered(&moved, vec![(moved.at, RawAnswer::default())]);
        assert!(on.at == if is_of_result { PageId::Send } else { PageId::Sent }, "{:?}", on.at);
    }
}

fn answers_with_letter() -> Answers {
    let letter = [("text", "Dear p3"), ("composed", "Dear p3"), ("on", "2026-11-21")];
    answers().unhappy_tenant().this_autumn().full_account().raw(PageId::Letter, letter).0
}

#[test]
fn answers_that_a_changed_question_of_a_page_affects_are_named() {
    let charges = RawAnswer::from([("nobody-came", "on")]);
    let mut all = answers_with_letter();
    all.submit(PageId::CommonIssues, charges);
    let there = after(&at(PageId::Send, all), WizardEvent::ChangeAsked { page: PageId::Who }).0;
    let form = |who| vec![(PageId::Who, choice(who)), (PageId::About, choice("repair"))];
    // Whoever gives no name gives no details either.
    let (moved, _) = answered(&there, form("anonymous"));
    let of_contact = [PageId::Contact, PageId::PreferredContact, PageId::Adjustments];
    assert_eq!(moved.moved.not_applicable, of_contact);
    assert_eq!(moved.at, PageId::AnonymousNotice);
    let back = goes_to(&moved, PageId::Who);
    assert!(back.moved.is_empty());
    let (again, _) = answered(&back, form("tenant"));
    assert_eq!(again.moved.brought_back, of_contact);
    // Two answers of one page changed: what both do is named once.
    let both = vec![(PageId::Who, choice("anonymous")), (PageId::About, choice("other"))];
    let (moved, _) = answered(&there, both);
    assert_eq!(moved.moved.not_applicable, of_contact);
}
