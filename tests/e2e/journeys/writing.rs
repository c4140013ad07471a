//! The pages for one's own words, the steps seen from above, and what a new answer does to others.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// From the chooser to the first page of one's own words.
#[track_caller]
fn to_the_words(page: &Page) -> Result<()> {
    walk::to_the_result(page, P3)?;
    page.go_on(&page.say("result-go-on"))
}

#[track_caller]
fn skip_all(page: &Page, pages: &[&str]) -> Result<()> {
    pages.iter().try_for_each(|it| page.skip(it))
}

/// A row of a page that has rows, by what stands above it.
fn row(page: &Page, of: &str, n: &str) -> String {
    page.say_with(&format!("row-{of}"), &[("n", n)])
}

#[track_caller]
fn write_event(page: &Page, n: &str, date: &str, text: &str) -> Result<()> {
    page.within(&row(page, "history", n), || {
        page.fill_date(date)?;
        page.fill(&page.say("field-history-text"), text)
    })
}

/// Asks for another row; the first box of it has the focus.
#[track_caller]
fn add_row(page: &Page, of: &str, n: &str, first: &str) -> Result<()> {
    page.press(&page.say(&format!("row-{of}-add")))?;
    page.within(&row(page, of, n), || page.see_focus_on("field", &page.say(first)))
}

#[test]
fn ticks_with_no_words_go_on_and_stand_in_the_letter_as_a_list() -> Outcome {
    in_browser(|page| {
        to_the_words(page)?;
        page.skip("points")?;
        page.skip("what-happened")?;
        page.see_error_summary(&["error-what-happened-nothing-written"])?;
        page.go_back()?;
        page.see_page("points")?;
        // The later one first: the letter keeps the order of the page.
        page.choose(&page.say("option-points-too-long"))?;
        page.choose(&page.say("option-points-nobody-came"))?;
        page.fill(&page.say("field-points-other"), "The floor is wet.")?;
        page.continue_()?;
        skip_all(page, &["what-happened", "history", "effect", "remedy", "evidence"])?;
        skip_all(page, &["references", "other-problems"])?;
        walk::contact(page)?;
        page.see_page("check")?;
        page.see(&page.say("option-points-nobody-came"))?;
        page.continue_()?;
        let list = [
            page.say("letter-heading-what-happened"),
            format!("- {}", page.say("option-points-nobody-came")),
            format!("- {}", page.say("option-points-too-long")),
            "- The floor is wet.".to_owned(),
        ];
        let letter = page.letter()?;
        let stands = letter.contains(&format!("\n\n{}\n\n", list.join("\n")));
        ensure!(stands, "no list of what was ticked:\n{letter}");
        Ok(())
    })
}

#[test]
fn events_are_written_in_any_order_and_the_letter_puts_them_in_that_of_their_dates() -> Outcome {
    in_browser(|page| {
        to_the_words(page)?;
        page.skip("points")?;
        page.write("what-happened", walk::WHAT_HAPPENED)?;
        page.see_page("history")?;
        write_event(page, "1", "1 9 2026", "This was another home.")?;
        add_row(page, "history", "2", "field-day")?;
        page.within(&row(page, "history", "2"), || {
            page.fill(&page.say("field-history-text"), "Nobody has written.")
        })?;
        add_row(page, "history", "3", "field-day")?;
        write_event(page, "3", "15 10 2026", "Nobody came.")?;
        add_row(page, "history", "4", "field-day")?;
        write_event(page, "4", "31 2 2026", "I phoned them.")?;
        page.continue_()?;

        let said = page.date_error("history", "no-such-day");
        page.see_errors(std::slice::from_ref(&said))?;
        page.follow(&said)?;
        page.within(&row(page, "history", "4"), || {
            page.see_focus_on("field", &page.say("field-day"))?;
            page.fill_date("3 10 2026")
        })?;

        page.press(&page.say_with("row-history-remove", &[("n", "1")]))?;
        page.see_focus_on("heading", &page.say("page-history-title"))?;
        page.see_no("This was another home.")?;
        page.see_no(&row(page, "history", "4"))?;
        page.within(&row(page, "history", "3"), || {
            assert_eq!(page.written_in(&page.say("field-day"))?, "3");
            assert_eq!(page.written_in(&page.say("field-history-text"))?, "I phoned them.");
            Ok(())
        })?;
        page.continue_()?;

        skip_all(page, &["effect", "remedy", "evidence", "references", "other-problems"])?;
        walk::contact(page)?;
        page.see_page("check")?;
        page.see("Nobody has written.")?;
        page.see("Thursday 15 October 2026: Nobody came.")?;
        page.see("Saturday 3 October 2026: I phoned them.")?;
        page.continue_()?;
        let in_order = [
            &page.say("letter-heading-history"),
            "- Saturday 3 October 2026: I phoned them.",
            "- Thursday 15 October 2026: Nobody came.",
            "- Nobody has written.",
        ];
        let letter = page.letter()?;
        let stands = letter.contains(&format!("\n\n{}\n\n", in_order.join("\n")));
        ensure!(stands, "not in the order of their dates:\n{letter}");
        Ok(())
    })
}

#[test]
fn each_other_problem_is_a_section_of_its_own_and_a_long_letter_still_goes_on() -> Outcome {
    in_browser(|page| {
        to_the_words(page)?;
        page.skip("points")?;
        page.write("what-happened", walk::WHAT_HAPPENED)?;
        skip_all(page, &["history", "effect", "remedy", "evidence", "references"])?;
        page.see_page("other-problems")?;
        let write = |n: &str, heading: &str, text: &str| {
            page.within(&row(page, "other-problems", n), || {
                page.fill(&page.say("field-other-problems-heading"), heading)?;
                page.fill(&page.say("field-other-problems-text"), text)
            })
        };
        write("1", "The stairs", "There is no light.")?;
        add_row(page, "other-problems", "2", "field-other-problems-heading")?;
        write("2", "The bins", "")?;
        page.continue_()?;
        page.see_error_summary(&["error-other-problems-text-nothing-written"])?;
        write("2", "The bins", "They are full.")?;
        page.continue_()?;
        walk::contact(page)?;
        page.see("The stairs: There is no light.")?;
        page.continue_()?;
        let sections = "\n\nThe stairs\nThere is no light.\n\nThe bins\nThey are full.\n\n";
        let letter = page.letter()?;
        ensure!(letter.contains(sections), "no sections of their own:\n{letter}");
        page.see_no(&page.say("text-long"))?;

        page.go_back()?;
        page.change("effect")?;
        // 640 words of their own.
        page.write("effect", "It rained in again. ".repeat(160).trim())?;
        page.see_page("check")?;
        page.continue_()?;
        page.see_words("text-long")?;
        page.continue_()?;
        page.see_page("send")
    })
}

#[test]
fn who_complains_too_is_named_and_who_has_not_agreed_has_something_to_sign() -> Outcome {
    in_browser(|page| {
        walk::start(page, P3, "representative", "repair")?;
        walk::reported_and_unhappy(page)?;
        walk::recent_dates(page)?;
        page.go_on(&page.say("result-go-on"))?;
        walk::own_words(page)?;
        page.see_page("representative")?;
        page.fill(&page.say("field-representative-for-whom"), "Sam Poe")?;
        page.continue_()?;

        page.see_page("contact")?;
        page.fill(&page.say("field-contact-name"), "Alex Doe")?;
        page.fill(&page.say("field-contact-email"), "alex@example.com")?;
        page.choose(&page.say("field-contact-with-others"))?;
        page.continue_()?;
        page.skip("group")?;
        page.see_error_summary(&["error-group-nothing-written"])?;
        page.write("group", "Kim Roe, 2 Low Street\nLee Voe, 3 Low Street")?;
        page.answer("preferred-contact", "email")?;
        page.skip("adjustments")?;
        page.see_page("check")?;
        page.see("Lee Voe, 3 Low Street")?;
        page.continue_()?;
        let letter = page.letter()?;
        let others = "Kim Roe, 2 Low Street\nLee Voe, 3 Low Street";
        let group = format!("{}\n{others}\n", page.say("letter-group"));
        ensure!(letter.contains(&group), "not who complains too:\n{letter}");
        let names = [("for", "Sam Poe"), ("name", "Alex Doe")];
        let consent = page.say_with("letter-consent", &names);
        ensure!(letter.ends_with(&consent), "nothing to sign:\n{letter}");
        ensure!(!letter.contains(&page.say("letter-agreed")), "agreed to nothing:\n{letter}");

        page.go_back()?;
        page.change("representative")?;
        page.choose(&page.say("field-representative-agreed"))?;
        page.continue_()?;
        page.see_page("check")?;
        page.continue_()?;
        let letter = page.letter()?;
        ensure!(letter.contains(&page.say("letter-agreed")), "not that they agreed:\n{letter}");
        let heading = page.say("letter-heading-consent");
        let to_sign = letter.contains(&consent) || letter.contains(&heading);
        ensure!(!to_sign, "something to sign:\n{letter}");
        Ok(())
    })
}

#[test]
fn what_it_means_to_give_no_name_is_said_before_the_questions() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("danger", "no")?;
        page.answer("role", "anonymous")?;
        page.see_page("anonymous-notice")?;
        for effect in page.say("anonymous-effects").lines() {
            page.see(effect)?;
        }
        page.go_back()?;
        page.see_page("role")?;
        ensure!(page.is_chosen(&page.say("option-role-anonymous"))?, "the answer is gone");
        page.continue_()?;
        page.see_page("anonymous-notice")?;
        page.go_on(&page.say("anonymous-go-on"))?;
        page.see_page("about")
    })
}

/// The note on what an answer did to others has the focus, and names them as the check page does.
#[track_caller]
fn see_note(page: &Page, said: &str, answers: &[&str]) -> Result<()> {
    ensure!(page.scene()?.note_focused, "the note has no focus");
    page.see(&named(page, said, answers))
}

/// What is said of some answers, and their names, as they are read.
fn named(page: &Page, said: &str, answers: &[&str]) -> String {
    let names = answers.iter().map(|it| page.say(&format!("check-{it}")));
    [page.say(said)].into_iter().chain(names).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_new_answer_says_which_others_it_sets_aside_and_they_come_back_as_they_were() -> Outcome {
    let of_complaints = [
        "unhappy",
        "complained-before",
        "ongoing",
        "occurred-on",
        "first-known-on",
        "reported-on",
        "claim-filed",
        "points",
        "history",
        "other-problems",
    ];
    in_browser(|page| {
        to_the_words(page)?;
        walk::to_the_check_page(page)?;
        page.change("history")?;
        write_event(page, "1", "15 10 2026", "Nobody came.")?;
        page.continue_()?;
        page.see_page("check")?;
        page.see_no(&page.say("check-set-aside"))?;

        page.change("reported-before")?;
        page.answer("reported-before", "no")?;
        page.see_page("service-request-notice")?;
        see_note(page, "moved-set-aside", &of_complaints)?;
        page.go_on(&page.say("service-request-go-on"))?;
        page.see_page("check")?;
        ensure!(!page.scene()?.note_focused, "the note is said again");
        page.see(&named(page, "check-set-aside", &of_complaints))?;
        page.see_no("Nobody came.")?;
        page.see_no("Thursday 1 October 2026")?;
        page.see(walk::WHAT_HAPPENED)?;

        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "not-needed", "done", "done", "next"])?;
        page.continue_()?;

        page.change("reported-before")?;
        page.answer("reported-before", "yes")?;
        page.see_heading("result-outcome-complaint")?;
        see_note(page, "moved-brought-back", &of_complaints)?;
        page.go_on(&page.say("result-go-on"))?;
        page.see_page("check")?;
        page.see_no(&page.say("check-set-aside"))?;
        for back in ["Thursday 1 October 2026", "Thursday 15 October 2026: Nobody came."] {
            page.see(back)?;
        }
        Ok(())
    })
}

const SECTIONS: [&str; 5] = ["problem", "dates", "words", "you", "send"];

/// How far each part is, in order; whatever waits for the parts before it is no link.
#[track_caller]
fn see_steps(page: &Page, progress: &[&str; 5]) -> Result<()> {
    page.see_page("overview")?;
    let mut all = Vec::new();
    for (section, progress) in SECTIONS.iter().zip(progress) {
        let name = page.say(&format!("section-{section}"));
        match *progress {
            "later" | "not-needed" => page.see_no_link(&name)?,
            _ => page.see_link(&name)?,
        }
        all.push(format!("{name} {}", page.say(&format!("progress-{progress}"))));
    }
    page.see(&all.join(" "))
}

#[test]
fn the_steps_say_how_far_one_is_and_lead_there_and_back() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["next", "later", "later", "later", "later"])?;
        page.continue_()?;
        page.answer("danger", "no")?;
        page.see_page("role")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["going", "later", "later", "later", "later"])?;
        page.continue_()?;
        page.answer("role", "tenant")?;
        page.answer("about", "repair")?;
        walk::reported_and_unhappy(page)?;
        walk::recent_dates(page)?;
        page.go_on(&page.say("result-go-on"))?;
        page.see_page("points")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "done", "next", "later", "later"])?;
        page.continue_()?;

        page.skip("points")?;
        page.see_page("what-happened")?;
        page.go_by(&page.say("overview-link"))?;
        see_steps(page, &["done", "done", "going", "later", "later"])?;
        page.go_by(&page.say("section-dates"))?;
        page.see_page("complained-before")?;
        page.browser_back()?;
        page.see_page("overview")?;
        page.continue_()?;
        page.see_page("what-happened")?;
        page.browser_back()?;
        page.see_page("overview")?;
        page.go_by(&page.say("section-problem"))?;
        page.see_page("danger")
    })
}
