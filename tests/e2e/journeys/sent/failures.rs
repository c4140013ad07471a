//! Each failure in its own words; the words of the resident stay, and sending again makes one complaint.

use e2e::{Outcome, Trouble, ensure, in_browser};

use super::{see_received, send, to_send};
use crate::walk;

fn answered(status: u16, body: &str) -> Trouble {
    Trouble::Answered { status, body: body.to_owned() }
}

#[test]
fn every_status_has_its_own_words_and_the_next_try_arrives_once() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.foresee_console_error("Failed to load resource");
        let again = |page: &e2e::Page| {
            let name = page.say("send-post-again");
            let name =
                if page.text()?.contains(&name) { name } else { page.say("send-post-button") };
            page.press(&name)
        };
        for (trouble, name) in [
            (answered(400, "{}"), "refused"),
            (answered(404, ""), "not-taken"),
            (answered(409, ""), "conflict"),
            (answered(413, ""), "too-large"),
            (answered(500, "<h1>Oops</h1>"), "broken"),
            (answered(503, ""), "broken"),
            (answered(200, "<h1>Thank you!</h1>"), "no-receipt"),
            (answered(201, r#"{"reference": ""}"#), "no-receipt"),
            (
                answered(202, r#"{"reference": "1", "received_at": "2026-11-21T10:00:00Z"}"#),
                "no-receipt",
            ),
            (answered(204, ""), "no-receipt"),
        ] {
            landlord.have(trouble);
            again(page)?;
            page.see(&page.say(&format!("send-failed-{name}")))?;
            ensure!(landlord.kept()?.is_empty(), "{name} was stored");
        }
        landlord.have(answered(429, ""));
        again(page)?;
        page.see(&page.say_with("send-failed-busy-for", &[("n", "2")]))?;
        // Stored, and the receipt lost on its way.
        landlord.have(Trouble::AnswerLost);
        again(page)?;
        page.see_words("send-unsure-title")?;
        let stored = landlord.only_one()?;
        again(page)?;
        see_received(page, &landlord)?;
        assert_eq!(landlord.only_one()?.key, stored.key);
        page.see_announced("submit-error")
    })
}

#[test]
fn what_the_landlord_says_is_wrong_leads_to_the_question() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.foresee_console_error("Failed to load resource");
        let body = r#"{"problems": [
            {"pointer": "/answers/9", "question_id": "contact", "message": "We need your address."},
            {"pointer": "/letter", "message": "The letter is too long."}]}"#;
        landlord.have(answered(422, body));
        send(page)?;
        page.see_words("send-failed-refused")?;
        page.see("The letter is too long.")?;
        page.follow("We need your address.")?;
        page.see_page("contact")?;
        page.see("We need your address.")?;
        page.fill(&page.say("field-contact-address"), "1 New Street")?;
        page.continue_()?;
        page.see_no("We need your address.")?;
        page.see_page("send")?;
        send(page)?;
        see_received(page, &landlord)
    })
}

#[test]
fn without_a_network_it_waits_and_goes_when_there_is_one() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        // By then the script that sends has come.
        walk::ways_to_send(page)?;
        page.downloaded(|| page.press(&page.say("send-text-button")))?;
        page.go_offline()?;
        send(page)?;
        page.see_words("send-failed-offline")?;
        ensure!(landlord.kept()?.is_empty(), "it was sent");
        page.go_online()?;
        see_received(page, &landlord)
    })
}

#[test]
fn what_is_on_its_way_can_be_stopped_and_sent_again() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        landlord.have(Trouble::Held);
        send(page)?;
        page.see_words("send-going-stay")?;
        // After eight seconds without an answer.
        page.see_words("send-going-slow")?;
        page.press(&page.say("send-stop"))?;
        page.see_words("send-failed-stopped")?;
        page.see_words("send-unsure-next")?;
        landlord.go_on();
        page.press(&page.say("send-post-again"))?;
        see_received(page, &landlord)
    })
}
