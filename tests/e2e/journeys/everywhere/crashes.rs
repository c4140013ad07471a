//! Two apps that die together, and one that goes on.

use e2e::{Outcome, in_browser};

use crate::crash::crash;
use crate::walk::P3;

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
