//! Answers kept on the device: only when asked, all of them, and gone when asked.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3, SETTLE};

#[test]
fn nothing_is_kept_before_the_resident_says_yes() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.see_nothing_kept()?;
        page.go_on(&page.say("result-go-on"))?;
        page.skip("points")?;
        page.write("what-happened", walk::WHAT_HAPPENED)?;
        page.see_nothing_kept()?;
        page.reload()?;
        page.see_page("danger")?;
        page.see_nothing_chosen("danger", &["yes", "no"])
    })
}

#[test]
fn a_kept_draft_brings_back_the_page_and_every_answer() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, SETTLE)?;
        page.keep_answers()?;
        page.go_on(&page.say("result-go-on"))?;
        page.skip("points")?;
        page.write("what-happened", walk::WHAT_HAPPENED)?;
        page.see_page("history")?;
        page.see_kept(walk::WHAT_HAPPENED)?;
        page.reload()?;
        page.see_page("history")?;
        page.see(&page.say_with("draft-restored", &[("date", "Saturday 21 November 2026")]))?;
        // 28 days after it was last saved.
        page.see(&page.say_with("draft-kept-until", &[("date", "Saturday 19 December 2026")]))?;
        page.go_back()?;
        page.see_page("what-happened")?;
        let written = page.written_in(&page.say("page-what-happened-title"))?;
        assert_eq!(written, walk::WHAT_HAPPENED);
        for earlier in ["page-points-title", "result-outcome-complaint", "page-claim-filed-title"] {
            page.go_back()?;
            page.see_heading(earlier)?;
        }
        ensure!(page.is_chosen(&page.say("option-claim-filed-no"))?, "the answer is gone");
        page.go_back()?;
        assert_eq!(page.written_in(&page.say("field-day"))?, "5");
        assert_eq!(page.written_in(&page.say("field-month"))?, "10");
        assert_eq!(page.written_in(&page.say("field-year"))?, "2026");
        Ok(())
    })
}

#[test]
fn what_is_typed_and_not_sent_on_survives_a_reload() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.go_on(&page.say("result-go-on"))?;
        page.skip("points")?;
        let label = page.say("page-what-happened-title");
        page.fill(&label, "Half a sent")?;
        page.see_kept("Half a sent")?;
        page.reload()?;
        page.see_page("what-happened")?;
        assert_eq!(page.written_in(&label)?, "Half a sent");
        Ok(())
    })
}

#[test]
fn a_deleted_draft_leaves_nothing_and_does_not_come_back() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.go_on(&page.say("result-go-on"))?;
        page.skip("points")?;
        page.write("what-happened", walk::WHAT_HAPPENED)?;
        page.press(&page.say("draft-delete"))?;
        page.see_words("draft-deleted")?;
        page.see_nothing_kept()?;
        page.see_announced("draft-cleared")?;
        page.skip("history")?;
        page.write("effect", "Not to be kept either")?;
        page.see_page("remedy")?;
        page.see_nothing_kept()?;
        page.reload()?;
        page.see_page("danger")
    })
}

#[test]
fn a_draft_of_one_landlord_is_not_offered_to_another() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.open(SETTLE.name)?;
        page.see_page("danger")?;
        page.see_nothing_chosen("danger", &["yes", "no"])?;
        page.open(P3.name)?;
        page.see_heading("result-outcome-complaint")
    })
}

#[test]
fn an_expired_draft_is_deleted() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.visit("/?now=2026-12-20T10:00:00Z")?;
        page.choose_landlord(P3.name)?;
        page.see_page("danger")?;
        page.see_nothing_kept()
    })
}

#[test]
fn a_draft_that_cannot_be_read_is_set_aside_and_not_overwritten() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.run::<()>("localStorage.setItem('complaint-wizard:v1:p3:1', '{torn')")?;
        page.reload()?;
        page.see_page("danger")?;
        page.see_words("draft-unreadable")?;
        page.keep_answers()?;
        page.answer("danger", "no")?;
        page.see_page("role")?;
        let kept = page.kept()?;
        ensure!(kept.values().any(|it| it == "{torn"), "it is gone: {kept:?}");
        ensure!(kept.values().any(|it| it.contains("danger")), "no new draft: {kept:?}");
        Ok(())
    })
}

#[test]
fn a_browser_that_refuses_to_keep_answers_is_said_and_loses_nothing() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.run::<()>(
            "const write = Storage.prototype.setItem;
             Storage.prototype.setItem = function (key, text) {
               if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
               write.call(this, key, text);
             };",
        )?;
        page.press(&page.say("draft-keep"))?;
        page.see_words("draft-failed")?;
        page.see_nothing_kept()?;
        page.answer("danger", "no")?;
        page.answer("role", "tenant")?;
        page.see_page("about")
    })
}
