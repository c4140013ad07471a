//! One complaint, however often it is pressed, reloaded or gone back to.

use e2e::{Outcome, Trouble, ensure, in_browser};

use super::{see_received, send, to_send};
use crate::walk;

#[test]
fn a_double_click_makes_one_complaint() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        let _pressed: bool = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             const all = [...root.querySelectorAll('section > .cw-button')];
             all[0].click(); all[0].click(); all[0].click();
             return true;",
        )?;
        see_received(page, &landlord)
    })
}

#[test]
fn going_back_after_sending_shows_that_it_was_sent() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        send(page)?;
        see_received(page, &landlord)?;
        for _ in 0..3 {
            let _back: bool = page.run("history.back(); return true;")?;
            page.wait_for("the page to be shown again", || {
                Ok((page.hash()? == "#/p3/done").then_some(()))
            })?;
            see_received(page, &landlord)?;
        }
        page.see_no(&page.say("send-post-button"))
    })
}

#[test]
fn a_reload_while_it_is_on_its_way_and_sending_again_make_one_complaint() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.keep_answers()?;
        landlord.have(Trouble::Held);
        send(page)?;
        page.see_words("send-going-stay")?;
        page.reload()?;
        // The first may still arrive.
        landlord.go_on();
        page.see_page("send")?;
        page.see_words("send-post-tried")?;
        page.press(&page.say("send-post-again"))?;
        see_received(page, &landlord)
    })
}

#[test]
fn a_receipt_is_there_after_a_reload_and_can_be_deleted() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.keep_answers()?;
        send(page)?;
        see_received(page, &landlord)?;
        page.reload()?;
        see_received(page, &landlord)?;
        let kept = [("date", "Sunday 26 December 2027")];
        page.see(&page.say_with("keeping-case", &kept))?;
        page.delete_answers()?;
        page.see_nothing_kept()?;
        page.see(&landlord.only_one()?.receipt.reference)
    })
}

#[test]
fn another_text_after_a_try_that_may_have_arrived_is_another_complaint_and_says_so() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.foresee_console_error("Failed to load resource");
        landlord.have(Trouble::AnswerLost);
        send(page)?;
        page.see_words("send-failed-broken")?;
        let first = landlord.only_one()?.submission.submission_reference;
        walk::open_the_letter(page)?;
        let title = page.say("page-letter-title");
        page.fill(&title, "Dear landlord, in other words.")?;
        page.continue_()?;
        page.see_page("send")?;
        page.see(&page.say_with("send-post-earlier", &[("number", &first)]))?;
        send(page)?;
        page.see_heading("page-done-received-title")?;
        let all = landlord.kept()?;
        ensure!(all.len() == 2, "{} complaints", all.len());
        Ok(())
    })
}

#[test]
fn a_second_complaint_on_the_same_page_is_another_one() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        send(page)?;
        see_received(page, &landlord)?;
        page.press(&page.say("done-new"))?;
        // These answers are only on the page, so the resident is asked before they go.
        page.see_heading("clear-title")?;
        page.press(&page.say("keeping-clear"))?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        send(page)?;
        page.see_heading("page-done-received-title")?;
        ensure!(landlord.kept()?.len() == 2, "not two");
        Ok(())
    })
}
