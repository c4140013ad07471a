//! An eligible complaint, from the chooser to the mail link and beyond.

use e2e::{Outcome, Page, Result, ensure, in_browser};

use crate::told::When::{Band, By};
use crate::told::{AIM, CODE, Clocks, Expected, OWN, Step, see_the_dates, see_the_result};
use crate::walk::{self, Landlord, P3, PLACES_FOR_PEOPLE, PLATINUM_SKIES, PMS};

// Sent on Saturday 21 November 2026, day 0. Working days: Monday 23 is day 1, Wednesday 25 day 3,
// Thursday 26 day 4, Friday 27 day 5; Friday 4 December day 10; Friday 11 December day 15.
// The Code counts the answer from the acknowledgement: from today at the earliest, from Friday
// 27 November at the latest, so ten working days end on 4 or on 11 December.
pub(crate) const CODE_STEPS: [Step; 2] = [
    ("stage-1-acknowledge", CODE, By("Friday 27 November 2026")),
    (
        "stage-1-respond",
        CODE,
        Band("band-acknowledged", "Friday 4 December 2026", "Friday 11 December 2026"),
    ),
];

/// The same five working days for the acknowledgement, and ten from receipt for the answer: a week
/// before the Code's latest.
const OWN_CLOCK_FIRST: [Clocks; 2] = [
    ("stage-1-acknowledge", "clocks-same", "Friday 27 November 2026", "Friday 27 November 2026"),
    ("stage-1-respond", "clocks-own-first", "Friday 4 December 2026", "Friday 11 December 2026"),
];

#[test]
fn a_pms_complaint_goes_from_the_chooser_to_a_mail_link_with_its_letter() -> Outcome {
    in_browser(|page| {
        from_the_chooser_to_done(
            page,
            PMS,
            &Expected {
                limit: &[],
                steps: &[
                    ("stage-1-acknowledge", OWN, By("Wednesday 25 November 2026")),
                    ("stage-1-respond", AIM, By("Friday 11 December 2026")),
                ],
                clocks: &[],
                older_details: None,
                // Day 57 after 21 November: eight weeks end on Saturday 16 January.
                redress: "Sunday 17 January 2027",
                acknowledged_by: "Wednesday 25 November 2026",
                answered_by: "Friday 11 December 2026",
            },
        )
    })
}

#[test]
fn a_platinum_skies_complaint_goes_from_the_chooser_to_a_mail_link_with_its_letter() -> Outcome {
    in_browser(|page| {
        from_the_chooser_to_done(
            page,
            PLATINUM_SKIES,
            &Expected {
                limit: &["Friday 1 October 2027"],
                steps: &[
                    ("stage-1-acknowledge", OWN, By("Friday 27 November 2026")),
                    ("stage-1-respond", AIM, By("Friday 4 December 2026")),
                    CODE_STEPS[0],
                    CODE_STEPS[1],
                ],
                clocks: &OWN_CLOCK_FIRST,
                older_details: Some("PO Box 152, Liverpool"),
                redress: "Housing Ombudsman Service",
                acknowledged_by: "Friday 27 November 2026",
                answered_by: "Friday 4 December 2026",
            },
        )
    })
}

#[test]
fn a_places_for_people_complaint_goes_from_the_chooser_to_a_mail_link_with_its_letter() -> Outcome {
    in_browser(|page| {
        from_the_chooser_to_done(
            page,
            PLACES_FOR_PEOPLE,
            &Expected {
                // Happened on 1 October: six months with the day itself, twelve by the Code.
                limit: &["Thursday 1 April 2027", "Friday 1 October 2027"],
                steps: &[
                    ("stage-1-acknowledge", OWN, By("Friday 27 November 2026")),
                    ("stage-1-phone", OWN, By("Friday 4 December 2026")),
                    ("stage-1-respond", OWN, By("Friday 4 December 2026")),
                    CODE_STEPS[0],
                    CODE_STEPS[1],
                ],
                clocks: &OWN_CLOCK_FIRST,
                older_details: Some("PO Box 152; info@housing-ombudsman.org.uk"),
                redress: "Housing Ombudsman Service",
                acknowledged_by: "Friday 27 November 2026",
                answered_by: "Friday 4 December 2026",
            },
        )
    })
}

#[test]
fn a_p3_complaint_goes_from_the_chooser_to_a_mail_link_with_its_letter() -> Outcome {
    in_browser(|page| {
        from_the_chooser_to_done(
            page,
            P3,
            &Expected {
                limit: &["Friday 1 October 2027"],
                steps: &[
                    ("stage-1-acknowledge", OWN, By("Friday 27 November 2026")),
                    ("stage-1-respond", OWN, By("Friday 4 December 2026")),
                    CODE_STEPS[0],
                    CODE_STEPS[1],
                ],
                clocks: &OWN_CLOCK_FIRST,
                older_details: Some("PO Box 152"),
                redress: "Housing Ombudsman Service",
                acknowledged_by: "Friday 27 November 2026",
                answered_by: "Friday 4 December 2026",
            },
        )
    })
}

pub(crate) fn from_the_chooser_to_done(
    page: &Page,
    landlord: Landlord,
    expected: &Expected,
) -> Result<()> {
    walk::to_the_result(page, landlord)?;
    see_the_result(page, landlord, expected)?;
    page.go_on_from_result()?;
    all_own_words(page)?;
    see_the_answers(page, expected)?;
    walk::open_the_letter(page)?;
    let letter = see_the_letter(page, expected)?;
    walk::ways_to_send(page)?;
    see_the_mail(page, landlord, &letter)?;
    page.go_on(&page.say("send-next"))?;
    page.answer("sent", "sent-today")?;
    page.see_page("done")?;
    page.see(&page.say_with("done-sent-on", &[("date", "Saturday 21 November 2026")]))?;
    see_the_dates(page, expected)
}

fn all_own_words(page: &Page) -> Result<()> {
    page.skip("points")?;
    page.write("what-happened", walk::WHAT_HAPPENED)?;
    page.write("remedy", "A new tap & an apology")?;
    for (offered, text) in
        [("effect", "I mop twice a day."), ("evidence", "2 photos"), ("references", "R-100 #7")]
    {
        walk::add(page, offered)?;
        page.write(offered, text)?;
    }
    walk::skip_words(page)?;
    page.see_page("contact")?;
    page.fill(&page.say("field-contact-name"), "Zoë O’Hara")?;
    page.fill(&page.say("field-contact-address"), "1 High Street\nTown AB1 2CD")?;
    page.fill(&page.say("field-contact-email"), "zoe+home@example.com")?;
    page.fill(&page.say("field-contact-phone"), "01632 960001")?;
    page.choose(&page.say("option-preferred-contact-phone"))?;
    page.unfold(&page.say("page-adjustments-title"))?;
    page.choose(&page.say("option-adjustments-large-print"))?;
    page.continue_()
}

/// When it happened, which is asked where a time limit may turn on it.
fn date_given(expected: &Expected) -> Option<&'static str> {
    (!expected.limit.is_empty()).then_some("Thursday 1 October 2026")
}

fn see_the_answers(page: &Page, expected: &Expected) -> Result<()> {
    page.see_page("send")?;
    page.unfold_long()?;
    if let Some(date) = date_given(expected) {
        page.see(date)?;
    }
    for said in [
        &page.say("option-so-far-unhappy"),
        &page.say("option-who-tenant"),
        &page.say("option-about-repair"),
        walk::WHAT_HAPPENED,
        "I mop twice a day.",
        "A new tap & an apology",
        "R-100 #7",
        "Zoë O’Hara",
        "1 High Street",
        "zoe+home@example.com",
        &page.say("option-adjustments-large-print"),
    ] {
        page.see(said)?;
    }
    Ok(())
}

fn see_the_letter(page: &Page, expected: &Expected) -> Result<String> {
    page.see_heading("page-letter-title")?;
    let letter = page.letter()?;
    let by = |key, date| page.say_with(key, &[("date", date)]);
    for said in [
        &page.say("letter-dear"),
        &page.say("letter-opening-complaint"),
        walk::WHAT_HAPPENED,
        "A new tap & an apology",
        "R-100 #7",
        "Zoë O’Hara\n1 High Street\nTown AB1 2CD\nzoe+home@example.com\n01632 960001",
        &page.say("letter-reply-by-phone"),
        &page.say("letter-adjustment-large-print"),
        &by("letter-expect-acknowledge", expected.acknowledged_by),
        &by("letter-expect-respond", expected.answered_by),
    ] {
        ensure!(letter.contains(said), "no “{said}” in the letter:\n{letter}");
    }
    if let Some(date) = date_given(expected) {
        ensure!(letter.contains(date), "no “{date}” in the letter:\n{letter}");
    }
    Ok(letter)
}

fn see_the_mail(page: &Page, landlord: Landlord, letter: &str) -> Result<()> {
    page.see_page("send")?;
    let mail = page.mail_link()?;
    let about = page.say("letter-about-repair");
    let subject = page.say_with("letter-subject-complaint", &[("about", &about)]);
    assert_eq!(mail.to, format!("complaints@{}.example", landlord.id));
    assert_eq!(mail.subject, format!("{subject}: Zoë O’Hara"));
    assert_eq!(mail.body.as_deref(), Some(letter));
    Ok(())
}
