//! The second part of the app: late, missing, cut off, of another build, or a page in its place. No answer is lost,
//! nothing traps, and it is said how to go on.

use e2e::{Context as _, Outcome, Page, Result, Spoilt, ensure, in_browser};

use crate::soak;
use crate::walk::{self, P3};

const LATER: &str = "/split_later.wasm";

/// What can happen to it.
#[derive(Debug, Clone, Copy)]
enum Trouble {
    Late,
    Lost,
    Spoilt(Spoilt),
}

const ALL: [Trouble; 5] = [
    Trouble::Late,
    Trouble::Lost,
    Trouble::Spoilt(Spoilt::CutOff),
    Trouble::Spoilt(Spoilt::OfAnotherBuild),
    Trouble::Spoilt(Spoilt::AsHtml),
];

/// To the first page that needs it, which is not there, and on once it is.
fn goes_on(page: &Page, trouble: Trouble) -> Result<()> {
    page.foresee_console_error("");
    match trouble {
        Trouble::Late => page.host().hold(LATER),
        Trouble::Lost => page.host().lose(LATER),
        Trouble::Spoilt(how) => page.host().spoil(LATER, how),
    }
    page.open(P3.name)?;
    walk::start_here(page, "tenant", "repair")?;
    walk::goes_on(page, "no")?;
    let waits =
        |page: &Page| Ok::<_, e2e::Error>(page.scene()?.heading == page.say("waiting-title"));
    while !waits(page)? {
        let name = page.name_on_screen()?;
        page.answer_date(&name, "1 10 2026")?;
    }
    if !matches!(trouble, Trouble::Late) {
        // While it is asked for once more, mending it would bring it without a press.
        page.see(&page.say("try-again"))?;
    }
    match trouble {
        Trouble::Late => page.host().release(LATER),
        Trouble::Lost => page.host().find_again(LATER),
        Trouble::Spoilt(_) => page.host().mend(LATER),
    }
    if !matches!(trouble, Trouble::Late) {
        page.press(&page.say("try-again"))?;
    }
    let result = || Ok((page.name_on_screen()? == "result").then_some(()));
    page.wait_for("the result", result)?;
    let crashed = page.announced()?.iter().any(|it| it.name == "error");
    ensure!(!crashed, "{trouble:?}: a crash");
    Ok(())
}

#[test]
fn a_second_part_that_does_not_come_loses_nothing_and_is_asked_for_again() -> Outcome {
    for _ in 0..soak::rounds(1)? {
        for trouble in ALL {
            in_browser(|page| goes_on(page, trouble).with_context(|| format!("{trouble:?}")))?;
        }
    }
    Ok(())
}

#[test]
fn an_app_by_another_type_runs_all_the_same() -> Outcome {
    in_browser(|page| {
        for part in ["/complaint-app_bg.wasm", LATER] {
            page.host().spoil(part, Spoilt::ByAnotherType);
        }
        walk::to_the_result(page, P3)
    })
}
