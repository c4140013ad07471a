//! The next letter of a case, sent to the landlord's system as the first was.

use e2e::{Context as _, Outcome, ensure, in_browser};

use super::{see_received, send, to_send};
use crate::walk;

#[test]
fn the_next_stage_is_asked_for_as_a_complaint_of_its_own_in_the_same_case() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        page.keep_answers()?;
        send(page)?;
        see_received(page, &landlord)?;
        let first = landlord.only_one()?;
        page.go_on(&page.say("case-follow"))?;
        page.see_page("my-complaint")?;
        page.go_on(&page.say("case-tell"))?;
        page.answer("happened", "answered")?;
        page.answer_date("happened-on", "21 11 2026")?;
        page.continue_()?;
        page.see_page("my-complaint")?;
        page.go_on(&page.say_with("result-go-on-stage-2", &[("stage", "Review")]))?;
        page.write("what-happened-stage-2", "The tap still drips.")?;
        page.skip("remedy")?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        page.continue_()?;
        page.see_page("send")?;
        send(page)?;
        page.see_heading("page-done-received-title")?;
        let both = landlord.kept()?;
        ensure!(both.len() == 2, "{} complaints stand in the database", both.len());
        let next = both.iter().find(|it| it.key != first.key).context("no other key")?;
        ensure!(next.submission.letter == letter, "not what was approved");
        ensure!(
            letter.contains(&first.receipt.reference),
            "without the first reference:\n{letter}"
        );
        ensure!(next.submission.submission_reference != first.submission.submission_reference);
        page.see(&next.receipt.reference)?;
        page.go_on(&page.say("case-follow"))?;
        for it in [&first, next] {
            page.see(&it.receipt.reference)?;
        }
        page.reload()?;
        page.see_page("my-complaint")?;
        page.see_words("said-nothing")?;
        for it in [&first, next] {
            page.see(&it.receipt.reference)?;
        }
        Ok(())
    })
}
