//! The pages for one's own words and for who complains, and what the letter makes of them.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// From the chooser to the first page of one's own words.
#[track_caller]
fn to_the_words(page: &Page) -> Result<()> {
    walk::to_the_result(page, P3)?;
    page.go_on_from_result()
}

/// A row of a page that has rows, by its heading.
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
        page.continue_()?;
        page.see_error_summary(&["error-what-happened-nothing-written"])?;
        page.see_page("points")?;
        // The later one first: the letter keeps the order of the page.
        page.choose(&page.say("option-points-too-long"))?;
        page.choose(&page.say("option-points-nobody-came"))?;
        page.continue_()?;
        walk::skip_words(page)?;
        walk::contact(page)?;
        page.see_page("send")?;
        page.see(&page.say("option-points-nobody-came"))?;
        let list = [
            page.say("letter-heading-what-happened"),
            format!("- {}", page.say("option-points-nobody-came")),
            format!("- {}", page.say("option-points-too-long")),
        ];
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let is_there = letter.contains(&format!("\n\n{}\n\n", list.join("\n")));
        ensure!(is_there, "no list of what was ticked:\n{letter}");
        Ok(())
    })
}

#[test]
fn events_are_written_in_any_order_and_the_letter_puts_them_in_that_of_their_dates() -> Outcome {
    in_browser(|page| {
        to_the_words(page)?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        walk::add(page, "history")?;
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

        walk::skip_words(page)?;
        walk::contact(page)?;
        page.see_page("send")?;
        page.unfold_long()?;
        page.see("Nobody has written.")?;
        page.see("Thursday 15 October 2026: Nobody came.")?;
        page.see("Saturday 3 October 2026: I phoned them.")?;
        walk::open_the_letter(page)?;
        let in_order = [
            &page.say("letter-heading-history"),
            "- Saturday 3 October 2026: I phoned them.",
            "- Thursday 15 October 2026: Nobody came.",
            "- Nobody has written.",
        ];
        let letter = page.letter()?;
        let is_there = letter.contains(&format!("\n\n{}\n\n", in_order.join("\n")));
        ensure!(is_there, "not in the order of their dates:\n{letter}");
        Ok(())
    })
}

#[test]
fn each_other_problem_is_a_section_of_its_own_and_a_long_letter_still_goes_on() -> Outcome {
    in_browser(|page| {
        to_the_words(page)?;
        walk::story(page, walk::WHAT_HAPPENED)?;
        walk::add(page, "other-problems")?;
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
        walk::skip_words(page)?;
        walk::contact(page)?;
        page.see_page("send")?;
        page.unfold_long()?;
        page.see("The stairs: There is no light.")?;
        walk::open_the_letter(page)?;
        let sections = "\n\nThe stairs\nThere is no light.\n\nThe bins\nThey are full.\n\n";
        let letter = page.letter()?;
        ensure!(letter.contains(sections), "no sections of their own:\n{letter}");
        page.see_no(&page.say("text-long"))?;

        page.skip("letter")?;
        page.see_page("send")?;
        page.change("what-happened")?;
        // 640 words of their own.
        page.write("what-happened", "It rained in again. ".repeat(160).trim())?;
        page.skip("remedy")?;
        walk::open_the_letter(page)?;
        page.see_words("text-long")?;
        page.continue_()?;
        page.see_page("send")
    })
}

#[test]
fn who_complains_too_is_named_and_who_has_not_agreed_has_something_to_sign() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "unhappy")?;
        walk::for_somebody(page, "tenant", "repair")?;
        walk::recent_dates(page)?;
        page.go_on_from_result()?;
        walk::own_words(page)?;
        page.see_page("representative")?;
        page.fill(&page.say("field-representative-for-whom"), "Sam Poe")?;
        page.continue_()?;

        page.see_page("contact")?;
        page.fill(&page.say("field-contact-address"), "1 High Street")?;
        page.fill(&page.say("field-contact-name"), "Alex Doe")?;
        page.fill(&page.say("field-contact-email"), "alex@example.com")?;
        page.choose(&page.say("field-contact-with-others"))?;
        page.choose(&page.say("option-preferred-contact-email"))?;
        page.continue_()?;
        page.skip("group")?;
        page.see_error_summary(&["error-group-nothing-written"])?;
        page.write("group", "Kim Roe, 2 Low Street\nLee Voe, 3 Low Street")?;
        page.see_page("send")?;
        page.unfold_long()?;
        page.see("Lee Voe, 3 Low Street")?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let others = "Kim Roe, 2 Low Street\nLee Voe, 3 Low Street";
        let group = format!("{}\n{others}\n", page.say("letter-group"));
        ensure!(letter.contains(&group), "not who complains too:\n{letter}");
        let names = [("for", "Sam Poe"), ("name", "Alex Doe")];
        let consent = page.say_with("letter-consent", &names);
        ensure!(letter.ends_with(&consent), "nothing to sign:\n{letter}");
        ensure!(!letter.contains(&page.say("letter-agreed")), "agreed to nothing:\n{letter}");

        page.skip("letter")?;
        page.change("representative")?;
        page.choose(&page.say("field-representative-agreed"))?;
        page.continue_()?;
        walk::open_the_letter(page)?;
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
        walk::start(page, P3, "anonymous", "repair")?;
        walk::goes_on(page, "no")?;
        page.see_page("anonymous-notice")?;
        for effect in page.say("anonymous-effects").lines() {
            page.see(effect)?;
        }
        page.go_back()?;
        page.see_page("who")?;
        ensure!(page.is_chosen(&page.say("option-who-anonymous"))?, "the answer is gone");
        page.continue_()?;
        page.see_page("anonymous-notice")?;
        page.go_on(&page.say("anonymous-go-on"))?;
        page.see_page("occurred-on")
    })
}
