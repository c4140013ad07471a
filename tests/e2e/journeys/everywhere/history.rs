//! The browser's own buttons, on the standalone page. By hand: WebKit's pass over pages that came without a
//! click.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3};

#[test]
fn back_and_forward_move_through_the_pages_and_keep_the_answers() -> Outcome {
    in_browser(|page| {
        page.by_hand(|| walk::start(page, P3, "tenant", "repair"))?;
        walk::goes_on(page, "no")?;
        page.see_page("occurred-on")?;
        page.browser_back()?;
        page.see_page("about")?;
        ensure!(page.is_chosen(&page.say("option-who-tenant"))?, "the answer is gone");
        ensure!(page.is_chosen(&page.say("option-about-repair"))?, "the answer is gone");
        page.browser_back()?;
        page.see_page("so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-unhappy"))?, "the answer is gone");
        page.browser_forward()?;
        page.see_page("about")?;
        page.browser_forward()?;
        page.see_page("occurred-on")?;
        assert_eq!(page.hash()?, "#/p3/occurred-on");
        Ok(())
    })
}

#[test]
fn back_to_the_chooser_and_forward_again_keeps_the_answers() -> Outcome {
    in_browser(|page| {
        page.by_hand(|| {
            page.open(P3.name)?;
            page.answer("so-far", "unhappy")
        })?;
        page.see_page("who")?;
        page.browser_back()?;
        page.see_page("so-far")?;
        page.browser_back()?;
        page.see_heading("chooser-title")?;
        page.browser_forward()?;
        page.see_page("so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-unhappy"))?, "the answer is gone");
        Ok(())
    })
}
