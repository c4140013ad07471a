//! Pictures of every page for people to look at, when `COMPLAINT_SHOTS` names a folder for them;
//! and that no page is wider than a small screen.

use std::cell::Cell;
use std::path::PathBuf;

use e2e::{Context, Outcome, Page, Result, ensure, in_browser};

use crate::walk::{self, SETTLE};

/// The narrowest screen that has to do without scrolling sideways (WCAG 1.4.10), and a wide one.
const WIDTHS: [u32; 2] = [320, 1280];

struct Album<'a> {
    page: &'a Page,
    folder: Option<PathBuf>,
    taken: Cell<u32>,
}

impl Album<'_> {
    fn take(&self, name: &str) -> Result<()> {
        self.taken.set(self.taken.get() + 1);
        for width in WIDTHS {
            self.page.resize(width, 1000)?;
            let overflow: i64 = self
                .page
                .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")?;
            ensure!(overflow <= 0, "{name} is {overflow} px wider than the window of {width}");
            if let Some(folder) = &self.folder {
                let file = format!("{:02}-{name}-{width}.png", self.taken.get());
                std::fs::write(folder.join(file), self.page.whole_picture()?)?;
            }
        }
        Ok(())
    }
}

#[test]
fn no_page_of_a_journey_is_wider_than_a_small_screen() -> Outcome {
    in_browser(|page| {
        let folder = std::env::var_os("COMPLAINT_SHOTS").map(PathBuf::from);
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        let album = Album { page, folder, taken: Cell::new(0) };
        page.visit("/")?;
        page.see_heading("chooser-title")?;
        album.take("chooser")?;
        page.choose_landlord(SETTLE.name)?;
        album.take("danger")?;
        page.continue_()?;
        album.take("danger-error")?;
        page.answer("danger", "yes")?;
        album.take("emergency")?;
        page.go_on(&page.say("emergency-go-on"))?;
        album.take("role")?;
        page.answer("role", "tenant")?;
        album.take("about")?;
        page.answer("about", "damp-and-mould")?;
        page.answer("reported-before", "no")?;
        album.take("service-request")?;
        page.go_on(&page.say("service-request-insist"))?;
        page.answer("ongoing", "no")?;
        page.answer_date("occurred-on", "31 2 2026")?;
        album.take("date-error")?;
        page.answer_date("occurred-on", "21 5 2026")?;
        page.answer_date("first-known-on", "21 5 2026")?;
        page.answer("claim-filed", "yes")?;
        album.take("late-reason")?;
        page.write("late-reason", "I was ill.")?;
        album.take("result")?;
        page.unfold_all()?;
        album.take("result-unfolded")?;
        page.go_on(&page.say("result-go-on"))?;
        album.take("points")?;
        walk::own_words(page)?;
        album.take("contact")?;
        walk::contact(page)?;
        album.take("check")?;
        page.continue_()?;
        album.take("letter")?;
        page.continue_()?;
        album.take("send")?;
        let pdf = page.print()?;
        ensure!(pdf.starts_with(b"%PDF"), "the send page does not print");
        if let Some(folder) = &album.folder {
            std::fs::write(folder.join("send.pdf"), pdf)?;
        }
        page.go_on(&page.say("send-next"))?;
        album.take("sent")?;
        page.answer("sent", "sent-today")?;
        album.take("done")
    })
}
