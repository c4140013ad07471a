//! Two apps that die together, and one that goes on.

use e2e::{Outcome, Page, Result, in_browser};

use crate::crash::{crash, trap};
use crate::walk::P3;

/// The landlord's page with a second wizard, which starts later, `before` or `after` the one it has.
fn open_two(page: &Page, place: &str) -> Result<()> {
    page.open_embedded(P3.id, P3.name)?;
    page.see_page("so-far")?;
    page.run(&format!(
        "const one = document.querySelector('complaint-wizard');
         const other = one.cloneNode(true);
         return new Promise((ready) => {{
           other.addEventListener('complaint-wizard:ready', () => ready(), {{ once: true }});
           one.{place}(other);
         }})"
    ))
}

/// What the second wizard from the top says first.
fn lower_heading(page: &Page) -> Result<String> {
    page.run(
        "const all = document.querySelectorAll('complaint-wizard');
         return all[1].shadowRoot.querySelector('h2').textContent",
    )
}

fn see_lower_heading(page: &Page, heading: &str) -> Result<()> {
    let there = || Ok((lower_heading(page)? == heading).then_some(()));
    page.wait_for(&format!("“{heading}” in the other wizard"), there)
}

#[test]
fn two_wizards_of_one_page_crash_together_and_go_on_each_by_itself() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        open_two(page, "after")?;
        crash(page, 0)?;
        let title = page.say("crash-title");
        see_lower_heading(page, &title)?;
        page.press(&page.say("crash-go-on"))?;
        page.see_page("so-far")?;
        assert_eq!(lower_heading(page)?, title);
        Ok(())
    })
}

#[test]
fn the_focus_after_a_crash_is_in_the_wizard_that_was_used_if_its_page_comes_last() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        // The upper one is used: it has started first, or second.
        for (place, started) in [("after", 0), ("before", 1)] {
            open_two(page, place)?;
            page.run::<()>(&format!(
                "document.dispatchEvent(new CustomEvent('e2e:hold-words', {{ detail: {started} }}))"
            ))?;
            trap(page, 0)?;
            let title = page.say("crash-title");
            see_lower_heading(page, &title)?;
            page.run::<()>("document.dispatchEvent(new Event('e2e:let-words-go'))")?;
            page.see_heading_in_focus(&title)?;
        }
        Ok(())
    })
}
