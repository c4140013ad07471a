//! Leaving the page at once, where a policy asks for it.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3};

#[test]
fn whoever_leaves_and_deletes_is_gone_and_so_are_the_answers() -> Outcome {
    in_browser(|page| {
        page.open_embedded("leaving", P3.name)?;
        page.see_no(&page.say("leave-delete"))?;
        page.answer("danger", "no")?;
        page.answer("keeping", "device")?;
        walk::who(page, "tenant")?;
        page.see_kept("tenant")?;
        page.leave(|| page.follow(&page.say("leave-delete")))?;
        page.see_nothing_kept()?;
        page.press_back()?;
        let there: String = page.run("return location.pathname")?;
        ensure!(!there.starts_with("/embedded"), "back on {there}");
        Ok(())
    })
}

#[test]
fn shift_pressed_three_times_leaves_and_keeps_what_was_to_be_kept() -> Outcome {
    in_browser(|page| {
        page.open_embedded("leaving", P3.name)?;
        page.answer("danger", "no")?;
        page.answer("keeping", "device")?;
        page.type_keys(&['\u{e008}', '\u{e008}', 'a', '\u{e008}'])?;
        page.see_page("represents")?;
        page.leave(|| page.type_keys(&['\u{e008}', '\u{e008}', '\u{e008}']))?;
        page.see_kept("danger")
    })
}

#[test]
fn a_landlord_that_does_not_ask_for_it_has_no_such_button_and_no_such_keys() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_no(&page.say("leave-quickly"))?;
        page.type_keys(&['\u{e008}', '\u{e008}', '\u{e008}'])?;
        page.answer("danger", "no")?;
        page.answer("keeping", "page")?;
        page.see_page("represents")
    })
}
