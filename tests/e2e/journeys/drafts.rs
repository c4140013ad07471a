//! Answers kept on the device: only when asked, all of them, and gone when asked.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3, SETTLE};

#[test]
fn nothing_is_kept_before_the_resident_says_yes() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.see_nothing_kept()?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        page.see_nothing_kept()?;
        page.reload()?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])
    })
}

#[test]
fn a_deleted_draft_leaves_nothing_and_does_not_come_back() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        page.delete_answers()?;
        page.see_words("keeping-deleted")?;
        page.see_nothing_kept()?;
        page.see_announced("draft-cleared")?;
        walk::add(page, "effect")?;
        page.write("effect", "Not to be kept either")?;
        page.see_page("contact")?;
        page.see_nothing_kept()?;
        page.reload()?;
        page.see_page("so-far")
    })
}

#[test]
fn a_draft_of_one_landlord_is_not_offered_to_another() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.open(SETTLE.name)?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])?;
        page.open(P3.name)?;
        page.see_result()
    })
}

#[test]
fn an_expired_draft_is_deleted() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.visit("/?now=2026-12-20T10:00:00Z")?;
        page.choose_landlord(P3.name)?;
        page.see_page("so-far")?;
        page.see_nothing_kept()
    })
}

#[test]
fn a_draft_that_cannot_be_read_is_set_aside_and_not_overwritten() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.run::<()>("localStorage.setItem('complaint-wizard:v1:p3:1', '{torn')")?;
        page.reload()?;
        page.see_page("so-far")?;
        page.see_words("aside-lead")?;
        walk::keep(page, "device")?;
        page.answer("so-far", "unhappy")?;
        page.see_kept("unhappy")?;
        let kept = page.kept()?;
        ensure!(kept.values().any(|it| it == "{torn"), "it is gone: {kept:?}");
        ensure!(kept.values().any(|it| it.contains("unhappy")), "no new draft: {kept:?}");
        Ok(())
    })
}

/// The stored drafts of a landlord.
fn kept_of(page: &Page, landlord: &str) -> Result<Vec<String>> {
    let prefix = format!("complaint-wizard:v1:{landlord}:");
    let kept = page.kept()?.into_iter().filter(|(key, _)| key.starts_with(&prefix));
    Ok(kept.map(|(_, text)| text).collect())
}

#[test]
fn complaints_to_two_landlords_in_turn_stay_apart() -> Outcome {
    in_browser(|page| {
        for (landlord, role) in [(P3, "tenant"), (SETTLE, "leaseholder")] {
            page.visit("/#/")?;
            page.choose_landlord(landlord.name)?;
            walk::keep(page, "device")?;
            page.answer("so-far", "unhappy")?;
            walk::who(page, role)?;
            page.see_kept(role)?;
        }
        // Back over the list of landlords to the first, without a word lost on either.
        for _ in 0..4 {
            page.browser_back()?;
        }
        page.see_heading("chooser-title")?;
        page.browser_back()?;
        page.speak_of(P3.name);
        page.see_page("about")?;
        page.answer("about", "staff-conduct")?;
        page.see_kept("staff-conduct")?;
        let (p3, settle) = (kept_of(page, P3.id)?, kept_of(page, SETTLE.id)?);
        ensure!(p3.len() == 1 && p3.iter().all(|it| it.contains("staff-conduct")), "{p3:?}");
        ensure!(
            settle.len() == 1 && settle.iter().all(|it| it.contains("leaseholder")),
            "{settle:?}"
        );
        ensure!(!settle.iter().any(|it| it.contains("staff-conduct")), "{settle:?}");
        Ok(())
    })
}

#[test]
fn a_new_complaint_starts_empty_and_the_one_before_is_on_the_list() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        walk::keep(page, "device")?;
        walk::start_here(page, "tenant", "repair")?;
        walk::goes_on(page, "no")?;
        page.press_keeping("drafts-link")?;
        page.see_heading("drafts-title")?;
        page.press(&page.say("done-new"))?;
        page.see_page("so-far")?;
        page.see_nothing_chosen("so-far", &["unhappy", "not-told"])?;
        walk::start_here(page, "leaseholder", "staff-conduct")?;
        walk::goes_on(page, "no")?;
        page.reload()?;
        page.see_heading("drafts-title")?;
        page.see(&page.say("option-about-repair"))?;
        page.see(&page.say("option-about-staff-conduct"))?;
        ensure!(kept_of(page, P3.id)?.len() == 2, "not two drafts");
        // The newest comes first. It goes only when that was asked.
        let now = [("date", "Saturday 21 November 2026"), ("time", "10:00")];
        let delete = page.say_with("drafts-delete", &now);
        page.press(&delete)?;
        page.see_heading("drafts-delete-title")?;
        page.press(&page.say("drafts-keep"))?;
        page.see_heading("drafts-title")?;
        ensure!(kept_of(page, P3.id)?.len() == 2, "not two drafts");
        page.press(&delete)?;
        page.see_heading("drafts-delete-title")?;
        page.press(&page.say("keeping-delete"))?;
        page.see_heading("drafts-title")?;
        let left = kept_of(page, P3.id)?;
        ensure!(left.len() == 1 && left.iter().all(|it| it.contains("repair")), "left {left:?}");
        page.press(&page.say_with("drafts-open", &now))?;
        page.see_page("occurred-on")
    })
}

#[test]
fn a_policy_changed_under_a_draft_says_what_it_asks_again_and_keeps_the_words() -> Outcome {
    in_browser(|page| {
        walk::to_the_result(page, P3)?;
        page.keep_answers()?;
        page.go_on_from_result()?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        page.see_kept(walk::WHAT_HAPPENED)?;
        // As if it had been written under an older policy, which offered another option.
        page.run::<()>(
            "for (const [key, text] of Object.entries(localStorage)) {
               const draft = JSON.parse(text);
               draft.policy_version = '2025-01-01';
               draft.answers.given.about.choice = 'lift';
               localStorage.setItem(key, JSON.stringify(draft));
             }",
        )?;
        page.reload()?;
        page.see_page("about")?;
        page.see_words("moved-asked-again")?;
        page.see(&page.say("check-about"))?;
        page.answer("about", "repair")?;
        walk::goes_on(page, "no")?;
        page.see_result()?;
        page.go_on_from_result()?;
        page.see_page("add-more")?;
        page.go_back()?;
        page.see_page("what-happened")?;
        assert_eq!(page.written_in(&page.say("page-what-happened-title"))?, walk::WHAT_HAPPENED);
        Ok(())
    })
}

#[test]
fn how_answers_are_kept_is_changed_without_losing_the_last_word_or_the_place() -> Outcome {
    in_browser(|page| {
        walk::past_the_result(page, P3)?;
        let label = page.say("page-what-happened-title");
        for (words, button) in [
            ("The tap drips", "keeping-save"),
            ("The tap drips again", "keeping-delete"),
            ("The tap still drips", "keeping-is-shared"),
        ] {
            page.fill(&label, words)?;
            // At once, before what was typed is taken up by itself.
            if button == "keeping-delete" {
                page.delete_answers()?;
            } else {
                page.press_keeping(button)?;
            }
            page.until(
                || format!("the focus on how the answers are kept after {button}"),
                || {
                    let on_panel: bool = page.run(
                        "const root = document.querySelector('complaint-wizard').shadowRoot;
                         return root.activeElement?.className === 'cw-draft'",
                    )?;
                    Ok(on_panel.then_some(()))
                },
            )?;
            assert_eq!(page.written_in(&label)?, words);
        }
        Ok(())
    })
}
