//! Sent from the page to a landlord's system: the real receiver with its database.

mod evidence;
mod failures;
mod next_letter;
mod once;
mod status;

use e2e::{Landlord, Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, P3};

/// At the page that sends, with everything filled in that has to be.
#[track_caller]
pub(super) fn to_send(page: &Page) -> Result<Landlord> {
    let landlord = page.landlord()?;
    walk::past_the_result(page, P3)?;
    walk::to_the_send_page(page)?;
    Ok(landlord)
}

/// Presses send, with the mouse: a browser asks before it leaves a page only after a real click.
#[track_caller]
pub(super) fn send(page: &Page) -> Result<()> {
    page.by_hand(|| page.press(&page.say("send-post-button")))
}

/// Sees the receipt of the only complaint in the database.
#[track_caller]
pub(super) fn see_received(page: &Page, landlord: &Landlord) -> Result<()> {
    page.see_heading("page-done-received-title")?;
    page.see(&landlord.only_one()?.receipt.reference)
}

#[test]
fn a_complaint_stands_in_the_database_in_the_words_that_were_approved() -> Outcome {
    in_browser(|page| {
        let landlord = page.landlord()?;
        walk::to_the_letter(page, P3)?;
        let letter = page.letter()?;
        page.continue_()?;
        page.see_page("send")?;
        send(page)?;
        see_received(page, &landlord)?;
        let kept = landlord.only_one()?;
        let sent = &kept.submission;
        assert_eq!(sent.letter, letter);
        assert_eq!((sent.policy.as_str(), sent.language.as_str()), ("p3", "en"));
        let asked: Vec<&str> = sent.answers.iter().map(|it| it.question_id.as_str()).collect();
        ensure!(asked.contains(&"what-happened"), "not all was sent: {asked:?}");
        ensure!(!asked.contains(&"keeping"), "how answers are kept is no business of theirs");
        // Received on Saturday 21 November: five working days later is Friday 27.
        page.see_date("stage-1-acknowledge", "basis-policy", "Friday 27 November 2026")?;
        page.see(&sent.submission_reference)?;
        page.see_announced("submit-start")?;
        page.see_announced("submit-success")
    })
}

#[test]
fn the_record_holds_the_check_value_of_the_letter_and_the_time_in_both_clocks() -> Outcome {
    in_browser(|page| {
        let landlord = to_send(page)?;
        send(page)?;
        see_received(page, &landlord)?;
        let kept = landlord.only_one()?;
        page.unfold(&page.say("record-proof"))?;
        let sum = page.wait_for("the check value", || {
            let sums: Vec<String> = page.run(
                "const all = document.querySelector('complaint-wizard').shadowRoot
                    .querySelectorAll('.cw-record dd');
                 return [...all].map((it) => it.textContent).filter((it) => /^[0-9a-f]{64}$/.test(it));",
            )?;
            Ok(sums.into_iter().next())
        })?;
        assert_eq!(sum, e2e::sha256(kept.submission.letter.as_bytes()));
        let (_, text) = page.downloaded(|| page.press(&page.say("record-save-text")))?;
        for said in [&kept.receipt.reference, &kept.submission.submission_reference, &sum] {
            ensure!(text.contains(said.as_str()), "the file does not say {said}");
        }
        let letter = kept.submission.letter.replace('\n', "\r\n");
        ensure!(text.contains(&letter), "the letter is another:\n{text}");
        let (name, page_text) = page.downloaded(|| page.press(&page.say("record-save-page")))?;
        assert_eq!(name, "complaint-p3-2026-11-21.html");
        ensure!(page_text.contains(&kept.receipt.reference), "no reference");
        ensure!(!page_text.contains("complaint-data"), "what was sent is no draft");
        let (name, dates) = page.downloaded(|| page.press(&page.say("record-calendar")))?;
        assert_eq!(name, "complaint-p3-2026-11-21.ics");
        ensure!(dates.contains("DTSTART;VALUE=DATE:20261127"), "no acknowledgement:\n{dates}");
        Ok(())
    })
}
