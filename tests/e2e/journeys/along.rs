//! One way through nearly every kind of page, for looking at each on it.

use complaint_core::answers::PageId;
use e2e::{Page, Result};

use crate::walk::{self, SETTLE, WHAT_HAPPENED};

/// Goes from the list of landlords to the last page, and calls `look` with the name of each page,
/// with its errors and its explanations unfolded.
pub(crate) fn every_page(page: &Page, mut look: impl FnMut(&str) -> Result<()>) -> Result<()> {
    page.visit("/")?;
    page.see_heading("chooser-title")?;
    look("chooser")?;
    page.choose_landlord(SETTLE.name)?;
    look("danger")?;
    page.unfold_all()?;
    look("danger-unfolded")?;
    page.continue_()?;
    look("danger-error")?;
    page.answer("danger", "yes")?;
    look("emergency")?;
    page.go_on(&page.say("emergency-go-on"))?;
    look("keeping")?;
    page.answer("keeping", "page")?;
    look("represents")?;
    page.answer("represents", "no")?;
    look("role")?;
    page.answer("role", "tenant")?;
    look("about")?;
    page.answer("about", "damp-and-mould")?;
    look("home")?;
    page.answer("home", "general")?;
    page.answer("reported-before", "no")?;
    look("service-request")?;
    page.go_on(&page.say("service-request-insist"))?;
    page.answer("ongoing", "no")?;
    page.answer_date("occurred-on", "31 2 2026")?;
    look("date-error")?;
    page.answer_date("occurred-on", "20 11 2025")?;
    page.answer_date("first-known-on", "20 11 2025")?;
    page.answer("claim-filed", "yes")?;
    look("late-reason")?;
    page.write("late-reason", "I was ill.")?;
    look("result")?;
    page.unfold_all()?;
    look("result-unfolded")?;
    page.go_on_from_result()?;
    look("points")?;
    page.skip("points")?;
    look("what-happened")?;
    page.write("what-happened", WHAT_HAPPENED)?;
    look("history")?;
    walk::skip_to(page, PageId::OtherProblems)?;
    look("other-problems")?;
    page.skip("other-problems")?;
    page.go_by(&page.say("overview-link"))?;
    look("overview")?;
    page.continue_()?;
    look("contact")?;
    walk::contact(page)?;
    look("check")?;
    page.continue_()?;
    look("letter")?;
    page.continue_()?;
    look("send")?;
    page.go_on(&page.say("send-next"))?;
    look("sent")?;
    page.answer("sent", "sent-today")?;
    look("done")
}
