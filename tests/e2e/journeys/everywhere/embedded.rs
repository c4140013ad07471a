//! On a landlord's own page, under a strict policy that asks for Trusted Types where the engine has them.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// What stands on the page outside the wizard, with what the browser itself may change.
const OUTSIDE: &str = "return document.documentElement.outerHTML + [...document.styleSheets].length \
    + document.adoptedStyleSheets.length + [...document.fonts].length + document.title + location.href";

#[test]
fn an_embedded_complaint_goes_to_the_address_of_the_page() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        walk::start_here(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        walk::to_the_send_page(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        page.continue_()?;
        page.see_page("send")?;
        let mail = page.mail_link()?;
        assert_eq!(mail.to, "complaints@landlord.example");
        assert_eq!(mail.body, Some(letter));
        Ok(())
    })
}

#[test]
fn an_embedded_wizard_changes_nothing_of_the_page_around_it() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        let before: String = page.run(OUTSIDE)?;
        let entries = page.history_length()?;
        page.answer("so-far", "unhappy")?;
        page.continue_()?;
        page.see_error_summary(&[
            "error-who-nothing-chosen",
            "error-about-nothing-chosen",
            "error-ongoing-nothing-chosen",
        ])?;
        page.keep_answers()?;
        page.go_back()?;
        let after: String = page.run(OUTSIDE)?;
        assert_eq!(after, before);
        assert_eq!(page.title()?, "Harbour Homes: complaints");
        assert_eq!(page.hash()?, "");
        assert_eq!(page.history_length()?, entries);
        Ok(())
    })
}

/// How the wizard's text is drawn, element by element.
const LOOKS: &str = "
    const root = document.querySelector('complaint-wizard').shadowRoot;
    const looks = (it) => {
        const style = getComputedStyle(it);
        return ['display', 'color', 'fontSize', 'fontStyle', 'fontWeight', 'fontFamily', 'letterSpacing',
            'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'whiteSpace', 'wordSpacing']
            .map((name) => `${it.localName} ${name} ${style[name]}`);
    };
    return [...root.querySelectorAll('h2, p, label, legend, input, button, a, summary')].flatMap(looks);";

#[test]
fn a_hostile_style_sheet_of_the_page_does_not_reach_the_questions() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        let calm: Vec<String> = page.run(LOOKS)?;
        page.visit("/embedded/p3.html?hostile=yes")?;
        page.see_page("so-far")?;
        let hostile: Vec<String> = page.run(LOOKS)?;
        let mut changed: Vec<_> = hostile.iter().filter(|it| !calm.contains(it)).collect();
        changed.sort();
        changed.dedup();
        ensure!(changed.is_empty(), "it reached {changed:#?}");
        Ok(())
    })
}

/// Of what the wizard is drawn in.
fn style(page: &Page, property: &str) -> Result<String> {
    page.run(&format!(
        "return getComputedStyle(document.querySelector('complaint-wizard').shadowRoot.querySelector('.cw'))
            .getPropertyValue('{property}')"
    ))
}

#[test]
fn a_dark_page_has_a_dark_wizard_with_room_around_its_text_and_a_white_page_neither() -> Outcome {
    in_browser(|page| {
        page.open_embedded(P3.id, P3.name)?;
        assert_eq!(style(page, "color")?, "rgb(11, 12, 12)");
        assert_eq!(style(page, "padding-left")?, "0px");
        page.visit("/embedded/p3.html?dark")?;
        page.see_page("so-far")?;
        assert_eq!(style(page, "color")?, "rgb(243, 242, 241)");
        assert_eq!(style(page, "background-color")?, "rgb(20, 22, 23)");
        assert_ne!(style(page, "padding-left")?, "0px");
        Ok(())
    })
}

#[test]
fn the_font_of_the_page_is_taken_where_the_page_asks_for_it() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?dark")?;
        page.see_page("so-far")?;
        ensure!(!style(page, "font-family")?.contains("Courier"), "taken unasked");
        page.set_attribute("font", "inherit")?;
        ensure!(style(page, "font-family")?.contains("Courier"), "not taken");
        page.see_page("so-far")
    })
}

#[test]
fn a_wizard_far_down_the_page_starts_when_somebody_comes_near() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?far")?;
        let settled = || Ok((page.host().requests().len() >= 5).then_some(()));
        page.wait_for("the page's own files", settled)?;
        let ours = |it: &String| it.starts_with("/complaint") || it.starts_with("/policies");
        let mut asked: Vec<_> = page.host().requests().into_iter().filter(ours).collect();
        asked.sort();
        assert_eq!(asked, ["/complaint-wizard.css", "/complaint-wizard.js"]);
        ensure!(page.host_text()?.contains("Phone us on 01632 960000."), "the fallback has gone");
        page.run::<()>("document.querySelector('footer').scrollIntoView()")?;
        page.see_page("so-far")
    })
}

#[test]
fn a_wizard_far_down_the_page_starts_at_once_where_the_page_asks_for_it() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?far")?;
        page.set_attribute("loading", "eager")?;
        page.see_announced("ready")?;
        page.see_page("so-far")
    })
}

#[test]
fn a_waiting_wizard_that_is_taken_off_the_page_does_not_start_there() -> Outcome {
    in_browser(|page| {
        page.speak_of(P3.name);
        page.visit("/embedded/p3.html?far")?;
        // In a template it is off the page. What the page asks for after it is answered after it.
        page.run::<()>(
            "const wizard = document.querySelector('complaint-wizard');
             const aside = document.createElement('template');
             document.body.append(aside);
             aside.content.append(wizard);
             wizard.setAttribute('loading', 'eager');
             return fetch('/locales/en.json').then(() => fetch('/far.css?again')).then(() => undefined)",
        )?;
        let started =
            page.host().requests().into_iter().find(|it| it.starts_with("/complaint-app"));
        ensure!(started.is_none(), "off the page it asked for {started:?}");
        page.run::<()>(
            "document.body.prepend(document.querySelector('template').content.firstChild)",
        )?;
        page.see_page("so-far")
    })
}
