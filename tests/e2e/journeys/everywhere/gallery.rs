//! The wizard in pages as landlords have them: made with Bootstrap, React or jQuery, with style sheets that reset or force
//! everything, from right to left in a narrow column, in a dialog, and with another wizard beside it.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3, PLATINUM_SKIES};

/// Does what the page does while somebody is in the wizard: closes, hides, moves, draws again; and waits until the wizard
/// is there again, as somebody would who wants to go on.
fn stir(page: &Page) -> Result<()> {
    page.run::<()>("if (window.stir) stir()")?;
    page.wait_for("the wizard in sight", || {
        let seen: bool = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             return root.querySelector('.cw h2')?.checkVisibility() ?? false",
        )?;
        Ok(seen.then_some(()))
    })
}

/// Whether text is of a size to be read, nothing is cut off at the side, and English runs from left to right.
fn see_legible(page: &Page) -> Result<()> {
    let wrong: Vec<String> = page.run(
        "const host = document.querySelector('complaint-wizard');
         const all = [...host.shadowRoot.querySelectorAll('.cw :is(h1, h2, p, label, legend, button, [type=text], textarea)')];
         const seen = all.filter((it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
         const wide = host.parentElement.getBoundingClientRect();
         const wrong = (it) => {
           const style = getComputedStyle(it);
           const { left, right, width } = it.getBoundingClientRect();
           return [
             parseFloat(style.fontSize) < 16 && 'small text',
             style.direction !== 'ltr' && 'from right to left',
             style.opacity !== '1' && 'faint',
             width > 0 && (left < wide.left - 1 || right > wide.right + 1) && 'cut off',
           ].filter(Boolean).map((what) => `${it.localName} ${it.textContent.slice(0, 30)}: ${what}`);
         };
         return seen.length ? seen.flatMap(wrong) : ['nothing is seen'];",
    )?;
    ensure!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

/// A whole way, with the page stirred on each of its first pages.
fn works_in(page: &Page, name: &str) -> Result<()> {
    page.speak_of(P3.name);
    page.visit(&format!("/gallery/{name}.html"))?;
    page.see_page("so-far")?;
    see_legible(page)?;
    stir(page)?;
    page.answer("so-far", "unhappy")?;
    page.see_page("who")?;
    stir(page)?;
    page.see_page("who")?;
    walk::who_and_what(page, "tenant", "repair")?;
    stir(page)?;
    walk::recent_dates(page)?;
    page.see_result()?;
    see_legible(page)?;
    stir(page)?;
    page.see_result()?;
    // Nothing of what was answered is lost.
    page.go_back()?;
    page.wait_for("the date that was given", || {
        let years: Vec<String> = page.run(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             return [...root.querySelectorAll('.cw [type=text]')].map((it) => it.value)",
        )?;
        Ok(years.iter().any(|it| it == "2026").then_some(()))
    })
}

#[test]
fn in_a_tab_of_bootstrap() -> Outcome {
    in_browser(|page| works_in(page, "bootstrap"))
}

#[test]
fn under_a_reset_and_a_theme_by_force() -> Outcome {
    in_browser(|page| works_in(page, "reset"))
}

#[test]
fn in_a_narrow_column_of_a_page_from_right_to_left() -> Outcome {
    in_browser(|page| works_in(page, "right-to-left"))
}

#[test]
fn in_a_dialog_that_is_closed_and_opened_below_a_header_that_stays() -> Outcome {
    in_browser(|page| works_in(page, "dialog"))
}

#[test]
fn in_an_accordion_of_jquery_that_wraps_and_moves_it() -> Outcome {
    in_browser(|page| works_in(page, "jquery"))
}

#[test]
fn in_a_page_of_react_that_draws_itself_again_and_again() -> Outcome {
    in_browser(|page| {
        works_in(page, "react")?;
        // And it goes on, with the wizard as it is.
        let times =
            || page.run::<u32>("return Number(document.querySelector('main').dataset.times)");
        let before = times()?;
        page.wait_for("the page drawn again", || Ok((times()? > before + 5).then_some(())))
    })
}

#[test]
fn beside_another_landlords_wizard_which_knows_nothing_of_it() -> Outcome {
    in_browser(|page| {
        works_in(page, "two")?;
        let other: String = page.run(
            "return document.querySelectorAll('complaint-wizard')[1].shadowRoot.querySelector('.cw').innerText",
        )?;
        ensure!(other.contains(PLATINUM_SKIES.name), "{other}");
        ensure!(!other.contains(P3.name), "{other}");
        Ok(())
    })
}
