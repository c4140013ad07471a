//! Numbers and addresses that can be pressed, and a landlord that was the wrong one.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3, PLATINUM_SKIES, SETTLE, WHAT_HAPPENED};

/// The addresses of the page's links that open a program.
fn opened_by_links(page: &Page) -> Result<Vec<String>> {
    page.run(
        "const links = document.querySelector('complaint-wizard').shadowRoot
           .querySelectorAll('a:is([href^=\"tel:\"], [href^=\"mailto:\"])');
         return [...links].map((it) => it.getAttribute('href'))",
    )
}

#[test]
fn whom_to_call_is_dialled_by_a_press_and_nothing_of_the_resident_goes_along() -> Outcome {
    in_browser(|page| {
        page.open(PLATINUM_SKIES.name)?;
        let danger = ["tel:999", "tel:0800111999", "tel:105"];
        let landlord = ["tel:01202088061", "mailto:complaints@platinum-skies.example"];
        // The first page has whom to call at its top, each other at its end.
        assert_eq!(opened_by_links(page)?, [&danger[..], &landlord[..]].concat());
        walk::danger(page)?;
        let frame = [&landlord[..], &danger[..]].concat();
        assert_eq!(opened_by_links(page)?, frame);
        page.answer("danger", "yes")?;
        assert_eq!(opened_by_links(page)?, [&danger[..], &frame[..]].concat());
        walk::to_the_result(page, P3)?;
        page.go_on(&page.say("result-go-on"))?;
        walk::story(page, WHAT_HAPPENED)?;
        page.see_page("add-more")?;
        for link in opened_by_links(page)? {
            ensure!(!link.contains(['?', '&', '%']), "{link} carries something");
        }
        Ok(())
    })
}

#[test]
fn no_number_is_broken_over_two_lines_on_the_smallest_phone() -> Outcome {
    in_browser(|page| {
        page.resize(500, 900)?;
        page.open_embedded(PLATINUM_SKIES.id, PLATINUM_SKIES.name)?;
        page.unfold_all()?;
        for size in ["normal", "giant"] {
            page.run::<()>(&format!(
                "const wizard = document.querySelector('complaint-wizard');
                 wizard.setAttribute('size', '{size}');
                 wizard.style.width = '320px'"
            ))?;
            let broken: Vec<String> = page.run(
                "const links = document.querySelector('complaint-wizard').shadowRoot
                   .querySelectorAll('a[href^=\"tel:\"]');
                 return [...links].filter((it) => {
                   const text = document.createRange();
                   text.selectNodeContents(it);
                   return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
                 }).map((it) => it.textContent)",
            )?;
            ensure!(broken.is_empty(), "broken in {size}: {broken:?}");
        }
        Ok(())
    })
}

#[test]
fn a_wrong_landlord_is_changed_and_what_was_answered_stays_with_each() -> Outcome {
    in_browser(|page| {
        let change = |to: &str| {
            page.go_by(&page.say("help-other-landlord"))?;
            page.see_heading("chooser-title")?;
            page.choose_landlord(to)
        };
        page.open(P3.name)?;
        page.answer("so-far", "told")?;
        page.see_page("who")?;
        change(SETTLE.name)?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "told"])?;
        change(P3.name)?;
        page.see_page("who")?;
        page.go_back()?;
        page.see_page("so-far")?;
        ensure!(page.is_chosen(&page.say("option-so-far-told"))?, "the answer is gone");
        Ok(())
    })
}

#[test]
fn a_landlords_own_page_offers_no_other_landlord() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        page.see_no(&page.say("help-other-landlord"))
    })
}
