//! A possible slip is asked about once, and accepted if confirmed.

use complaint_core::answers::{Answers, PageId, RawAnswer};
use complaint_core::flow::{
    Doubt, Effect, Focus, Form, Journey, PageContext, Wizard, WizardEvent, field_doubts, page_spec,
    update,
};

use crate::answers::{Builder, answers, date as on};
use crate::fixtures::{rule_book, today};

fn doubts(answers: &Answers, page: PageId, raw: &RawAnswer) -> Vec<(&'static str, Doubt)> {
    let rule_book = rule_book("p3");
    let context = PageContext::new(&rule_book, answers, today());
    let doubts = field_doubts(&context, page_spec(page).unwrap(), raw);
    doubts.into_iter().map(|it| (it.field, it.doubt)).collect()
}

fn contact(fields: &[(&str, &str)]) -> RawAnswer {
    let mut raw = RawAnswer::from([("name", "Sam Lee")]);
    raw.0.extend(fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())));
    raw
}

const HOME: (&str, &str) = ("address", "1 High Street");

#[test]
fn an_odd_email_address_is_asked_about() {
    let asked = |email| {
        let raw = contact(&[HOME, ("email", email)]);
        doubts(&answers().0, PageId::Contact, &raw)
    };
    for odd in [
        "sam gmail.com",
        "samjones",
        "sam@gmail,com",
        "sam@gmail..com",
        "sam@",
        "@gmail.com",
        "sam@gmail",
        "sam@@gmail.com",
        "sam@gmail.com.",
        ".sam@gmail.com",
        "sam@gmail.c",
        "sam@ gmail.com",
        "sam@-gmail.com",
        "sam@gmail.com; ann@gmail.com",
        "<sam@gmail.com>",
    ] {
        assert_eq!(asked(odd), [("email", Doubt::NotAnEmail)], "{odd}");
    }
    for usual in [
        "sam@example.org",
        "Sam.O'Lee+home@mail.example.co.uk",
        "s_1-2@x-y.example",
        "sâm@exämple.cymru",
    ] {
        assert_eq!(asked(usual), [], "{usual}");
    }
}

#[test]
fn an_odd_email_address_as_the_only_way_to_answer_has_its_own_question() {
    let asked = |more: &[(&str, &str)]| {
        let answers = answers().text(PageId::References, "Job 4711").0;
        doubts(&answers, PageId::Contact, &contact(&[&[("email", "samjones")], more].concat()))
    };
    assert_eq!(asked(&[]), [("email", Doubt::OnlyEmail)]);
    assert_eq!(asked(&[("phone", "01632 960000")]), [("email", Doubt::NotAnEmail)]);
}

#[test]
fn without_a_home_or_a_reference_the_home_is_asked_for() {
    let phone = contact(&[("phone", "01632 960000")]);
    let asked = |so_far: Builder| doubts(&so_far.0, PageId::Contact, &phone);
    assert_eq!(asked(answers()), [("address", Doubt::NoHome)]);
    assert_eq!(asked(answers().choice(PageId::Who, "tenant")), [("address", Doubt::NoHome)]);
    assert_eq!(asked(answers().text(PageId::References, "Job 4711")), []);
    assert_eq!(asked(answers().choice(PageId::Who, "visitor")), []);
    assert_eq!(doubts(&answers().0, PageId::Contact, &contact(&[HOME])), []);
}

#[test]
fn a_letter_dated_ahead_or_before_what_comes_first_is_asked_about() {
    let sent = answers()
        .unhappy_tenant()
        .choice(PageId::SoFar, "first-answer")
        .date(PageId::ComplaintSentOn, "2026-10-01");
    for page in [PageId::Stage1ResponseOn, PageId::FinalResponseOn] {
        let asked = |on_day| doubts(&sent.0, page, &on(on_day));
        assert_eq!(asked("2026-10-01"), []);
        assert_eq!(asked("2026-09-30"), [("day", Doubt::Before(PageId::ComplaintSentOn))]);
        assert_eq!(asked("2026-11-21"), []);
        assert_eq!(asked("2026-11-22"), [("day", Doubt::Ahead)]);
    }
    // For dates of the problem an odd order is an error, and none is in the future.
    assert_eq!(doubts(&sent.0, PageId::OccurredOn, &on("2026-10-02")), []);
}

fn answered(wizard: Wizard, raw: RawAnswer) -> (Wizard, Vec<Effect>) {
    let page = wizard.at;
    update(&rule_book("p3"), today(), wizard, WizardEvent::Answered { form: Form::of(page, raw) })
}

fn at_first_answer() -> Wizard {
    let answers = answers()
        .unhappy_tenant()
        .choice(PageId::SoFar, "first-answer")
        .choice(PageId::Ongoing, "no")
        .date(PageId::ComplaintSentOn, "2026-10-01")
        .0;
    Wizard { at: PageId::Stage1ResponseOn, answers, ..Wizard::default() }
}

#[test]
fn a_doubtful_answer_is_asked_about_once_and_accepted_when_repeated() {
    let page = PageId::Stage1ResponseOn;
    let (asked, effects) = answered(at_first_answer(), on("2026-11-23"));
    assert_eq!((asked.at, asked.problems.len()), (page, 0));
    assert_eq!(asked.doubts.first().map(|it| (it.0, it.1.doubt)), Some((page, Doubt::Ahead)));
    assert_eq!(effects, [Effect::Focus(Focus::ErrorSummary), Effect::Save]);
    assert_eq!(asked.answers.get(page), None);
    assert_eq!(asked.answers.displayed(page), Some(&on("2026-11-23")));

    // A different doubtful answer is asked about; the same again is confirmed.
    let (again, _) = answered(asked, on("2026-11-24"));
    assert_eq!((again.at, again.doubts.len()), (page, 1));
    let (taken, _) = answered(again, on("2026-11-24"));
    assert_ne!(taken.at, page);
    assert_eq!(taken.doubts, []);
    assert_eq!(taken.answers.get(page), Some(&on("2026-11-24")));
    let journey = Journey::of(&rule_book("p3"), &taken.answers, today());
    assert!(journey.completed.contains(&page));

    // A confirmed answer is not asked about each time its page is passed.
    let back = Wizard { at: page, ..taken };
    let (passed, _) = answered(back, on("2026-11-24"));
    assert_ne!(passed.at, page);
}

#[test]
fn a_mistake_comes_before_a_doubt_and_a_corrected_answer_goes_on() {
    let (wrong, _) = answered(at_first_answer(), on("2026-11-32"));
    assert_eq!((wrong.problems.len(), wrong.doubts.len()), (1, 0));
    let (asked, _) = answered(wrong, on("2026-09-30"));
    assert_eq!((asked.problems.len(), asked.doubts.len()), (0, 1));
    let (taken, _) = answered(asked, on("2026-10-30"));
    assert_ne!(taken.at, PageId::Stage1ResponseOn);
}

#[test]
fn a_confirmed_field_is_not_asked_about_again_when_another_is_corrected() {
    let before = answers().unhappy_tenant().this_autumn().full_account();
    let before = before.read(PageId::References).0;
    let at = Wizard { at: PageId::Contact, answers: before, ..Wizard::default() };
    let (asked, _) = answered(at, contact(&[("email", "samjones")]));
    let all: Vec<Doubt> = asked.doubts.iter().map(|it| it.1.doubt).collect();
    assert_eq!(all, [Doubt::NoHome, Doubt::OnlyEmail]);
    let (taken, _) = answered(asked, contact(&[("email", "samjones@example.org")]));
    assert_ne!(taken.at, PageId::Contact);
}
