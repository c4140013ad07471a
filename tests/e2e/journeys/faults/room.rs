//! The browser runs out of room: at each write of a way, and in earnest.

use e2e::{Context, Fault, Outcome, Page, Result, ensure, in_browser};

use super::{at_the_box, see_in_the_box, see_no_refusal, see_refusal, the_box};
use crate::walk;

/// The pages of a way, and what is written there.
const WAY: [(&str, &str); 3] = [
    ("what-happened", "One: the tap drips."),
    ("effect", "Two: the floor is wet."),
    ("references", "Three: R-1042."),
];

/// How often is written on it: at Continue, and when something was typed.
const WRITES: u32 = 6;

/// Everything kept is whole, and all of these are in it.
fn see_whole(page: &Page, words: &[&str]) -> Result<()> {
    let kept = page.kept()?;
    for (key, text) in &kept {
        let whole = serde_json::from_str::<serde_json::Value>(text);
        whole.with_context(|| format!("{key} holds {text}"))?;
    }
    for words in words {
        ensure!(kept.values().any(|it| it.contains(words)), "no “{words}” in {kept:#?}");
    }
    Ok(())
}

/// Whether the last write was told to have failed. It is either told, or done.
fn is_told(page: &Page, words: &str) -> Result<bool> {
    page.see_write_tried(words)?;
    let told = page.text()?.contains(&page.say("keeping-refused"));
    let done = page.kept()?.values().any(|it| it.contains(words));
    ensure!(told != done, "“{words}”: kept {done}, said not to be {told}");
    Ok(told)
}

/// Goes the way with no room at the n-th write; how often that was said.
fn go_with_no_room_at(page: &Page, n: u32) -> Result<u32> {
    page.with_storage(Fault::None)?;
    page.visit("/neutral")?;
    at_the_box(page)?;
    page.with_storage(Fault::FullAt(n))?;
    page.reload()?;
    let mut told = 0;
    let mut written = Vec::new();
    for (name, words) in WAY {
        if name != "what-happened" {
            walk::add(page, name)?;
        }
        page.see_page(name)?;
        page.fill(&page.say(&format!("page-{name}-title")), words)?;
        if is_told(page, words)? {
            told += 1;
            see_refusal(page)?;
        } else {
            written.push(words);
        }
        see_whole(page, &written)?;
        page.continue_()?;
        page.see_page(if name == "what-happened" { "add-more" } else { "contact" })?;
        if page.text()?.contains(&page.say("keeping-refused")) {
            told += 1;
        } else {
            written.push(words);
        }
        see_whole(page, &written)?;
    }
    page.go_back()?;
    page.skip("add-more")?;
    see_no_refusal(page)?;
    see_whole(page, &WAY.map(|it| it.1))?;
    page.with_storage(Fault::None)?;
    page.reload()?;
    page.see_page("contact")?;
    Ok(told)
}

#[test]
fn no_room_at_any_one_write_is_said_and_the_next_write_keeps_all() -> Outcome {
    in_browser(|page| {
        let every = if crate::soak::all_are_asked_for() { 1 } else { 3 };
        for n in (1..=WRITES).step_by(every) {
            let told = go_with_no_room_at(page, n).with_context(|| format!("write {n}"))?;
            ensure!(told == 1, "write {n} was told {told} times");
        }
        Ok(())
    })
}

#[test]
fn a_storage_full_to_the_last_letter_is_said_and_the_words_stay() -> Outcome {
    in_browser(|page| {
        at_the_box(page)?;
        page.fill(&the_box(page), "Short.")?;
        page.see_kept("Short.")?;
        page.fill_the_storage()?;
        let long = "It drips and drips. ".repeat(20);
        let long = long.trim();
        page.fill(&the_box(page), long)?;
        see_refusal(page)?;
        see_in_the_box(page, long)?;
        let kept = page.kept()?;
        ensure!(kept.values().any(|it| it.contains("\"what-happened\"")), "what was kept is gone");
        page.continue_()?;
        page.see_page("add-more")?;
        see_refusal(page)?;
        page.go_back()?;
        see_in_the_box(page, long)?;
        page.run::<()>("localStorage.removeItem('landlord')")?;
        page.continue_()?;
        page.see_page("add-more")?;
        page.see_kept(long)?;
        see_no_refusal(page)
    })
}
