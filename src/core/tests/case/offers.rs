//! What is said to an offer, and what follows. Each date was counted by hand, as in `played`.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::flow::{
    CaseEvent, CaseLetter, EntryKind, Form, Happening, NextAction, OfferAnswer, WizardEvent,
};
use complaint_core::policy::SchemeId;

use super::resident::Resident;
use crate::fixtures::{day, rule_book};

impl Resident {
    fn kinds(&self) -> Vec<EntryKind> {
        self.entries().iter().map(|it| it.entry.kind).collect()
    }

    fn goes_to_offer(&mut self) {
        let letter = CaseLetter::Offer;
        self.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    }

    fn chooses(&mut self, answer: &str) {
        let raw = RawAnswer::from([("choice", answer)]);
        self.does(WizardEvent::Answered { form: Form::of(PageId::Offer, raw) });
    }
}

fn wait(until: &str) -> NextAction {
    NextAction::Wait { until: Some(day(until)) }
}

/// P3 has until 15 December for its answer (see `played`), and offers something on the 3rd. It warns of no disclaimer.
#[test]
fn an_offer_that_is_accepted_settles_nothing_before_the_landlord_has_done_it() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-04");
    resident.tells(Happening::Offered, "2026-12-03");
    let answer = NextAction::AnswerOffer { until: Some(day("2026-12-15")) };
    assert_eq!(resident.action(), answer);
    resident.says_to_offer(OfferAnswer::Accept);
    let letter = resident.letter();
    assert!(letter.starts_with("Your offer on my complaint about a repair"), "{letter}");
    assert!(
        letter.contains(
            "I accept your offer. My complaint will be settled once you have done what you \
             offered. Date of your offer: Thursday 3 December 2026."
        ),
        "{letter}"
    );
    assert!(!letter.contains("The boiler failed"), "the landlord knows what happened: {letter}");
    assert!(letter.contains("Yours faithfully,"), "{letter}");
    // Another day, with the letter still to go.
    resident.today = day("2026-12-05");
    resident.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", &*letter)]));
    resident.wizard.answers.submit(PageId::Send, RawAnswer::default());
    resident.sends();
    assert_eq!(resident.action(), wait("2026-12-15"), "it is not settled by a letter");
    let entries = resident.entries();
    assert_eq!(
        resident.kinds(),
        [EntryKind::ComplaintSent, EntryKind::Offered, EntryKind::OfferAnswered]
    );
    assert_eq!(entries[2].entry.letter, letter);
    assert_eq!(entries[2].entry.offer, Some(day("2026-12-03")));
    // Nothing is done, and nothing comes: the letter that is due next is a reminder.
    resident.opens("2026-12-16");
    assert_eq!(resident.action(), NextAction::ChaseAnswer { due: Some(day("2026-12-15")) });
    resident.writes();
    assert_eq!(resident.kinds()[2..], [EntryKind::OfferAnswered, EntryKind::Chased]);
    assert_eq!(resident.entries()[2].entry.offer, Some(day("2026-12-03")));
    resident.tells(Happening::Settled, "2026-12-16");
    assert!(!resident.context().can_answer_offer());
}

/// Places for People may ask for a disclaimer, "full and final settlement of the matter" (line 37).
#[test]
fn places_for_people_is_told_that_it_is_not_full_and_final_and_the_next_stage_is_still_there() {
    let mut resident = Resident::who_complains(rule_book("places-for-people"), "2026-12-01");
    resident.opens("2026-12-15");
    resident.tells(Happening::Answered, "2026-12-14");
    let ask = resident.action();
    assert!(matches!(ask, NextAction::AskNextStage { is_late: false, .. }), "{ask:?}");
    resident.tells(Happening::Offered, "2026-12-14");
    assert_eq!(resident.action(), ask, "what has a last day comes first");
    assert!(resident.context().can_answer_offer());
    resident.says_to_offer(OfferAnswer::AcceptAndGoOn);
    let letter = resident.letter();
    assert!(
        letter.contains(
            "I accept your offer, but it does not settle my complaint. I do not accept it as full \
             and final settlement. Date of your offer: Monday 14 December 2026."
        ),
        "{letter}"
    );
    // On second thoughts, asked for from the page where the letter is checked.
    resident.does(WizardEvent::ChangeAsked { page: PageId::Offer });
    resident.chooses("ask");
    assert_eq!(resident.wizard.at, PageId::Send);
    let letter = resident.letter();
    assert!(letter.contains("Please send me its full terms in writing"), "{letter}");
    assert!(letter.contains("14 December 2026") && !letter.contains("full and final"), "{letter}");
    resident.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", &*letter)]));
    resident.wizard.answers.submit(PageId::Send, RawAnswer::default());
    resident.sends();
    assert_eq!(resident.action(), ask, "nothing was asked for but the terms");
    resident.writes();
    assert_eq!(
        resident.kinds()[1..],
        [
            EntryKind::Stage1Response,
            EntryKind::Offered,
            EntryKind::OfferAnswered,
            EntryKind::EscalationRequested
        ]
    );
    // Twenty working days after an acknowledgement that is due on the fifth, the 22nd (Code 6.11, 6.14): past
    // Christmas Day, the day for Boxing Day and New Year's Day.
    assert_eq!(resident.action(), wait("2027-01-22"));
}

#[test]
fn no_other_landlord_is_told_of_a_disclaimer_that_its_page_does_not_have() {
    for policy in ["p3", "pms", "settle", "platinum-skies"] {
        let mut resident = Resident::who_complains(rule_book(policy), "2026-12-01");
        resident.tells(Happening::Offered, "2026-12-01");
        resident.says_to_offer(OfferAnswer::AcceptAndGoOn);
        let letter = resident.letter();
        assert!(letter.contains("I accept your offer, but it does not settle my complaint. Date"));
    }
}

/// The second offer is dated before the answer to the first went: letters cross.
#[test]
fn a_second_offer_needs_an_answer_of_its_own() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-03");
    resident.tells(Happening::Offered, "2026-12-02");
    resident.answers_offer(OfferAnswer::Decline);
    assert!(!resident.context().can_answer_offer());
    resident.goes_to_offer();
    resident.chooses("accept");
    assert_eq!(resident.wizard.at, PageId::Case, "there is nothing to answer");
    assert_eq!(resident.kinds().last(), Some(&EntryKind::OfferAnswered));
    resident.opens("2026-12-05");
    resident.tells(Happening::Offered, "2026-12-03");
    assert!(matches!(resident.action(), NextAction::AnswerOffer { .. }));
    resident.goes_to_offer();
    let shown = resident.wizard.answers.displayed(PageId::Offer).cloned().unwrap_or_default();
    assert_eq!(shown.get("choice"), "", "what was said to the first is not what is said now");
    resident.chooses("accept");
    let letter = resident.letter();
    assert!(letter.contains("Thursday 3 December 2026") && letter.contains("I accept"), "{letter}");
    resident.wizard.answers.submit(PageId::Letter, RawAnswer::from([("text", &*letter)]));
    resident.wizard.answers.submit(PageId::Send, RawAnswer::default());
    resident.sends();
    assert!(!resident.context().can_answer_offer());
    let answered: Vec<_> = resident.entries().iter().filter_map(|it| it.entry.offer).collect();
    assert_eq!(answered, [day("2026-12-02"), day("2026-12-03")]);
}

#[test]
fn an_offer_is_answered_while_another_letter_waits_only_by_hand() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-15");
    resident.tells(Happening::Answered, "2026-12-14");
    resident.tells(Happening::Offered, "2026-12-14");
    let letter = CaseLetter::NextStage;
    resident.does(WizardEvent::Case(Box::new(CaseEvent::LetterBegun { letter })));
    // By the address of its page.
    resident.does(WizardEvent::WentTo { page: PageId::Offer });
    resident.chooses("accept");
    assert_eq!(resident.wizard.at, PageId::Case);
    assert!(resident.wizard.answers.get(PageId::Offer).is_none(), "the letter stays what it is");
    // By phone.
    resident.tells(Happening::OfferAnswered, "2026-12-15");
    assert!(!resident.context().can_answer_offer());
}

/// After the final answer of 10 February the ombudsman takes it up to the day before its anniversary.
#[test]
fn an_offer_after_the_final_answer_moves_no_last_day() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2027-02-11");
    resident.tells(Happening::FinalAnswer, "2027-02-10");
    resident.tells(Happening::Offered, "2027-02-10");
    let scheme = SchemeId::HousingOmbudsman;
    let go = NextAction::GoToScheme { scheme, by: Some(day("2028-02-09")), is_late: false };
    assert_eq!(resident.action(), go);
    resident.answers_offer(OfferAnswer::Ask);
    assert_eq!(resident.action(), go);
}

#[test]
fn a_refusal_stays_one_after_an_offer_was_declined() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-08");
    resident.tells(Happening::Refused, "2026-12-07");
    resident.tells(Happening::Offered, "2026-12-07");
    assert_eq!(resident.action(), NextAction::DisputeRefusal);
    resident.answers_offer(OfferAnswer::Decline);
    assert_eq!(resident.action(), NextAction::DisputeRefusal);
}
