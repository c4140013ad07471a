//! One way through nearly every kind of page, for looking at each on it.

use e2e::{Page, Result};

use crate::walk::{self, SETTLE, WHAT_HAPPENED};

/// Goes from the list of landlords to the last page, and calls `look` with the name of each page,
/// with its errors and its explanations unfolded.
pub(crate) fn every_page(page: &Page, mut look: impl FnMut(&str) -> Result<()>) -> Result<()> {
    page.visit("/")?;
    page.see_heading("chooser-title")?;
    look("chooser")?;
    page.choose_landlord(SETTLE.name)?;
    look("so-far")?;
    page.unfold_all()?;
    look("so-far-unfolded")?;
    page.continue_()?;
    look("so-far-error")?;
    page.go_by(&page.say("opening-shared"))?;
    look("keeping")?;
    page.answer("keeping", "page")?;
    walk::danger(page)?;
    look("danger")?;
    page.answer("danger", "yes")?;
    look("emergency")?;
    page.go_on(&page.say("emergency-go-on"))?;
    page.answer("so-far", "not-told")?;
    look("who")?;
    page.answer("who", "tenant")?;
    page.answer("about", "damp-and-mould")?;
    look("home")?;
    page.answer("home", "general")?;
    look("service-request")?;
    page.go_on(&page.say("service-request-insist"))?;
    page.answer_date("occurred-on", "31 2 2026")?;
    look("date-error")?;
    walk::dates_asked(page, "no", ["20 11 2025", "20 11 2025", ""])?;
    look("late-reason")?;
    page.write("late-reason", "I was ill.")?;
    look("result")?;
    page.unfold_all()?;
    look("result-unfolded")?;
    page.go_on_from_result()?;
    look("what-happened")?;
    walk::story(page, WHAT_HAPPENED)?;
    look("add-more")?;
    for offered in ["history", "other-problems"] {
        walk::add(page, offered)?;
        look(offered)?;
        page.skip(offered)?;
    }
    page.see_page("contact")?;
    page.go_by(&page.say("overview-link"))?;
    look("overview")?;
    page.continue_()?;
    look("contact")?;
    walk::contact(page)?;
    look("send")?;
    page.unfold_all()?;
    look("send-unfolded")?;
    walk::open_the_letter(page)?;
    look("letter")?;
    walk::ways_to_send(page)?;
    page.go_on(&page.say("send-next"))?;
    look("sent")?;
    page.answer("sent", "sent-today")?;
    look("done")
}
