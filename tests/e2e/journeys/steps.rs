//! The steps seen from above, and what a new answer does to others.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// The note on what an answer did to others has the focus, and names them as the page of the letter does.
#[track_caller]
fn see_note(page: &Page, said: &str, answers: &[&str]) -> Result<()> {
    ensure!(page.scene()?.note_focused, "the note has no focus");
    page.see(&named(page, said, answers))
}

/// What is said of some answers, and their names, as they are read.
fn named(page: &Page, said: &str, answers: &[&str]) -> String {
    let names = answers.iter().map(|it| page.say(&format!("check-{it}")));
    [page.say(said)].into_iter().chain(names).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_new_answer_says_which_others_it_sets_aside_and_they_come_back_as_they_were() -> Outcome {
    let of_complaints = ["ongoing", "occurred-on", "history"];
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        walk::add(page, "history")?;
        page.fill_date("15 10 2026")?;
        page.fill(&page.say("field-history-text"), "Nobody came.")?;
        page.continue_()?;
        walk::skip_words(page)?;
        walk::contact(page)?;
        walk::ways_to_send(page)?;
        page.see_no(&page.say("check-set-aside"))?;

        page.change("so-far")?;
        page.answer("so-far", "not-told")?;
        page.see_page("service-request-notice")?;
        see_note(page, "moved-set-aside", &of_complaints)?;
        page.go_on(&page.say("service-request-go-on"))?;
        walk::ways_to_send(page)?;
        page.see_no(&page.say("moved-set-aside"))?;
        page.see(&named(page, "check-set-aside", &of_complaints))?;
        page.see_no("Nobody came.")?;
        page.see_no("Thursday 1 October 2026")?;
        page.see(walk::WHAT_HAPPENED)?;

        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "not-needed", "done", "done", "next"])?;
        page.continue_()?;

        page.change("so-far")?;
        page.answer("so-far", "unhappy")?;
        page.see_result()?;
        see_note(page, "moved-brought-back", &of_complaints)?;
        page.go_on_from_result()?;
        walk::ways_to_send(page)?;
        page.see_no(&page.say("check-set-aside"))?;
        for back in ["Thursday 1 October 2026", "Thursday 15 October 2026: Nobody came."] {
            page.see(back)?;
        }
        Ok(())
    })
}

const SECTIONS: [&str; 5] = ["problem", "dates", "words", "you", "send"];

/// How far each part is, in order; whatever waits for the parts before it is no link.
#[track_caller]
fn see_steps(page: &Page, progress: &[&str; 5]) -> Result<()> {
    page.see_page("overview")?;
    let mut all = Vec::new();
    for (section, progress) in SECTIONS.iter().zip(progress) {
        let name = page.say(&format!("section-{section}"));
        match *progress {
            "later" | "not-needed" => page.see_no_link(&name)?,
            _ => page.see_link(&name)?,
        }
        all.push(format!("{name} {}", page.say(&format!("progress-{progress}"))));
    }
    page.see(&all.join(" "))
}

#[test]
fn the_steps_say_how_far_one_is_and_lead_there_and_back() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["next", "later", "later", "later", "later"])?;
        page.continue_()?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["going", "later", "later", "later", "later"])?;
        page.continue_()?;
        walk::who_and_what(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        page.see_page("points")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "done", "next", "later", "later"])?;
        page.continue_()?;

        page.see_page("what-happened")?;
        page.fill(&page.say("page-what-happened-title"), "Half a sentence")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "done", "next", "later", "later"])?;
        page.go_by(&page.say("section-dates"))?;
        page.see_page("occurred-on")?;
        page.browser_back()?;
        page.see_page("overview")?;
        page.continue_()?;
        page.see_page("what-happened")?;
        let written = page.written_in(&page.say("page-what-happened-title"))?;
        assert_eq!(written, "Half a sentence");
        page.browser_back()?;
        page.see_page("overview")?;
        page.go_by(&page.say("section-problem"))?;
        page.see_page("so-far")
    })
}
