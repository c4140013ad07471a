//! An app that dies twice, and two that die together.

use e2e::{Outcome, in_browser};

use crate::crash::crash;
use crate::walk::{self, P3};

#[test]
fn after_a_second_crash_the_resident_can_start_with_nothing() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        walk::to_the_result(page, P3)?;
        crash(page, 0)?;
        page.see_no_button("crash-start-empty")?;
        page.see_announced("error")?;
        page.press(&page.say("crash-go-on"))?;
        page.see_heading("result-outcome-complaint")?;
        crash(page, 1)?;
        page.see_words("crash-again")?;
        page.press(&page.say("crash-start-empty"))?;
        page.see_page("danger")?;
        page.see_nothing_chosen("danger", &["yes", "no"])
    })
}

#[test]
fn two_wizards_of_one_page_crash_together_and_go_on_each_by_itself() -> Outcome {
    in_browser(|page| {
        page.foresee_console_error("RuntimeError");
        page.open_embedded(P3.id, P3.name)?;
        page.see_page("danger")?;
        page.run::<()>(
            "const one = document.querySelector('complaint-wizard');
             const other = one.cloneNode(true);
             other.id = 'other';
             return new Promise((ready) => {
               other.addEventListener('complaint-wizard:ready', () => ready(), { once: true });
               one.after(other);
             })",
        )?;
        crash(page, 0)?;
        let title = page.say("crash-title");
        let heading: String = page.run(
            "return document.querySelector('#other').shadowRoot.querySelector('h2').textContent",
        )?;
        assert_eq!(heading, title);
        page.press(&page.say("crash-go-on"))?;
        page.see_page("danger")?;
        let heading: String = page.run(
            "return document.querySelector('#other').shadowRoot.querySelector('h2').textContent",
        )?;
        assert_eq!(heading, title);
        Ok(())
    })
}
