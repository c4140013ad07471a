//! The letter belongs to the resident.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::{self, P3};

#[test]
fn an_edited_letter_stays_when_answers_change_and_says_so() -> Outcome {
    in_browser(|page| {
        walk::to_the_letter(page, P3)?;
        let label = page.say("page-letter-title");
        let edited = "Dear all,\n\nthese are my own words.\n\nAlex";
        page.fill(&label, edited)?;
        page.continue_()?;
        page.see_page("send")?;
        assert_eq!(page.mail_link()?.body.as_deref(), Some(edited));

        page.change("what-happened")?;
        page.write("what-happened", "Something else happened.")?;
        page.skip("remedy")?;
        page.see_heading("page-letter-title")?;
        page.see_words("letter-changed-note")?;
        assert_eq!(page.letter()?, edited);

        page.press(&page.say("letter-rebuild"))?;
        let label = page.say("page-letter-title");
        page.see_heading("page-letter-title")?;
        let letter = page.written_in(&label)?;
        ensure!(letter.contains("Something else happened."), "not made again:\n{letter}");
        page.see_no(&page.say("letter-changed-note"))
    })
}
