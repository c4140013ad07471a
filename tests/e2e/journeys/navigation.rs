//! The browser's own buttons and addresses, on the standalone page.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3};

#[test]
fn a_new_page_holds_nothing_of_the_page_before() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        // The same place in the list each time: a browser that kept the element would keep the tick.
        walk::danger(page)?;
        page.answer("danger", "yes")?;
        page.go_on(&page.say("emergency-go-on"))?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])?;
        page.answer("so-far", "unhappy")?;
        page.see_page("who")?;
        page.see_nothing_chosen("who", &["tenant", "leaseholder"])?;
        page.see_nothing_chosen("about", &["repair", "damp-and-mould"])?;
        page.answer("who", "tenant")?;
        page.answer("about", "repair")?;
        page.answer("ongoing", "no")?;
        // Danger at a home in England: the law on hazards leaves some homes out.
        page.see_page("home")?;
        page.see_nothing_chosen("home", &["general", "supported", "temporary"])?;
        page.answer("home", "general")?;
        page.not_sure("occurred-on")?;
        page.see_page("first-known-on")?;
        ensure!(!page.is_chosen(&page.say("field-not-sure"))?, "a tick came along");
        page.answer_date("first-known-on", "2 10 2026")?;
        page.see_page("reported-on")?;
        for part in ["field-day", "field-month", "field-year"] {
            assert_eq!(page.written_in(&page.say(part))?, "", "{part}");
        }
        page.not_sure("reported-on")?;
        walk::dates_asked(page, "no", [""; 3])?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        walk::add(page, "effect")?;
        assert_eq!(page.written_in(&page.say("page-effect-title"))?, "");
        Ok(())
    })
}

#[test]
fn a_deep_link_beyond_the_answers_shows_the_first_open_question() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/#/p3/send")?;
        page.see_heading("group-so-far")?;
        assert_eq!(page.hash()?, "#/p3/so-far");
        Ok(())
    })
}

#[test]
fn a_deep_link_to_a_kept_answer_shows_that_page() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        // Another query: the page is loaded again, as from a bookmark.
        page.visit("/?from=bookmark#/p3/who")?;
        page.see_page("who")?;
        ensure!(page.is_chosen(&page.say("option-who-tenant"))?, "the answer is gone");
        Ok(())
    })
}

#[test]
fn a_landlord_that_is_not_on_the_list_leads_to_the_list() -> Outcome {
    in_browser(|page| {
        page.visit("/#/nobody/so-far")?;
        page.see_heading("chooser-title")
    })
}

#[test]
fn the_title_names_the_page_and_says_when_there_is_an_error() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        let title = page.title()?;
        ensure!(title.starts_with(&page.say("group-so-far")), "title {title}");
        page.continue_()?;
        let title = page.title()?;
        ensure!(title.starts_with(&page.say("error-prefix")), "title {title}");
        page.answer("so-far", "unhappy")?;
        let title = page.title()?;
        ensure!(title.starts_with(&page.say("group-who")), "title {title}");
        Ok(())
    })
}
