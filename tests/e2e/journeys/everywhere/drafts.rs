//! Answers kept on the device come back.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3, SETTLE};

#[test]
fn a_kept_draft_brings_back_the_page_and_every_answer() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, SETTLE)?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        page.see_page("add-more")?;
        page.see_kept(walk::WHAT_HAPPENED)?;
        page.reload()?;
        page.see_page("add-more")?;
        page.see_keeping("keeping-delete")?;
        page.see("These are the answers you saved on Saturday 21 November 2026 at 10:")?;
        page.go_back()?;
        page.see_page("what-happened")?;
        page.fill(&page.say("page-what-happened-title"), "Changed")?;
        // 28 days after it was last saved.
        page.see(&page.say_with("keeping-device", &[("day", "19"), ("month", "December")]))?;
        page.fill(&page.say("page-what-happened-title"), walk::WHAT_HAPPENED)?;
        page.continue_()?;
        page.see_page("add-more")?;
        page.go_back()?;
        page.see_page("what-happened")?;
        let written = page.written_in(&page.say("page-what-happened-title"))?;
        assert_eq!(written, walk::WHAT_HAPPENED);
        page.go_back()?;
        page.see_heading("result-outcome-complaint")?;
        page.go_back()?;
        page.see_page("occurred-on")?;
        assert_eq!(page.written_in(&page.say("field-day"))?, "1");
        assert_eq!(page.written_in(&page.say("field-month"))?, "10");
        assert_eq!(page.written_in(&page.say("field-year"))?, "2026");
        page.go_back()?;
        page.see_page("who")?;
        for answer in ["option-who-tenant", "option-about-repair", "option-ongoing-no"] {
            ensure!(page.is_chosen(&page.say(answer))?, "{answer} is gone");
        }
        Ok(())
    })
}

#[test]
fn what_is_typed_and_not_sent_on_survives_a_reload() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.go_on_from_result()?;
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
fn a_browser_that_empties_its_storage_after_a_week_is_said_to_before_anything_is_kept() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.go_by(&page.say("opening-shared"))?;
        page.see_page("keeping")?;
        let note = page.say("keeping-seven-days");
        // As Safari, and every browser of an iPhone.
        if std::env::var("COMPLAINT_ENGINE").is_ok_and(|it| it == "webkit") {
            page.see(&note)
        } else {
            page.see_no(&note)
        }
    })
}
