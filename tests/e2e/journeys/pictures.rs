//! Pictures of every page for people to look at, when `COMPLAINT_SHOTS` names a folder for them;
//! and that every page can have its picture taken on a small screen and on a wide one.

use std::path::PathBuf;

use e2e::{Context, Outcome, ensure, in_browser};

use crate::along;

/// The narrowest screen that has to do without scrolling sideways (WCAG 1.4.10), and a wide one.
const WIDTHS: [u32; 2] = [320, 1280];

#[test]
fn no_page_of_a_journey_is_wider_than_a_small_screen() -> Outcome {
    in_browser(|page| {
        let folder = std::env::var_os("COMPLAINT_SHOTS").map(PathBuf::from);
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        let mut taken = 0;
        along::every_page(page, |name| {
            taken += 1;
            for width in WIDTHS {
                page.resize(width, 1000)?;
                let overflow: i64 = page.run(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth",
                )?;
                ensure!(overflow <= 0, "{name} is {overflow} px wider than the window of {width}");
                if let Some(folder) = &folder {
                    let file = format!("{taken:02}-{name}-{width}.png");
                    std::fs::write(folder.join(file), page.whole_picture()?)?;
                }
            }
            if let (Some(folder), "send") = (&folder, name) {
                std::fs::write(folder.join("send.pdf"), page.print()?)?;
            }
            Ok(())
        })
    })
}
