//! Nothing of a case is in an address, an event or a request.

use e2e::{Outcome, ensure, in_browser};

use super::Resident;
use crate::walk::P3;

const MARKER: &str = "quokka7143";

#[test]
fn what_happened_stays_on_the_device() -> Outcome {
    in_browser(|page| {
        let resident = Resident::who_complains(page, P3, "2026-12-01")?;
        resident.opens("2026-12-03")?;
        resident.begins_to_tell("contact", "2 12 2026")?;
        resident.ends(MARKER)?;
        page.see(MARKER)?;
        page.see_kept(MARKER)?;
        ensure!(!page.hash()?.contains(MARKER), "in the address");
        for it in page.announced()? {
            ensure!(!format!("{it:?}").contains(MARKER), "in an event: {it:?}");
        }
        let asked = page.host().requests();
        ensure!(!asked.iter().any(|it| it.contains(MARKER)), "in a request: {asked:?}");
        // A mistake is taken out, and nothing else.
        let what = page.say_with("case-remove-hidden", &[("what", &page.say("entry-contact"))]);
        page.follow(&format!("{} {what}", page.say("case-remove")))?;
        page.see_no(MARKER)?;
        page.see(&page.say("line-complaint-sent"))
    })
}
