//! On a landlord's own page, under a strict policy that asks for Trusted Types where the engine has them.

use e2e::{Outcome, ensure, in_browser};

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
