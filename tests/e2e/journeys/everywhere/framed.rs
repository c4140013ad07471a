//! The page for frames, in a landlord's page on another site, and in a stranger's.

use e2e::{Frame, Outcome, Page, Result, ensure, in_browser};

use crate::walk::P3;

/// How high the frame is, and how far its top is from that of the window.
fn frame(page: &Page) -> Result<(f64, f64)> {
    page.around_the_frame(|| {
        page.run(
            "const { height, top } = document.querySelector('iframe').getBoundingClientRect();
             return [height, top]",
        )
    })
}

/// Waits until the frame is as high as the page in it.
fn see_whole(page: &Page) -> Result<f64> {
    page.wait_for("a frame as high as its page", || {
        let within: f64 = page.run("return document.documentElement.offsetHeight")?;
        let scrolls: bool =
            page.run("return document.documentElement.scrollHeight > innerHeight")?;
        let (height, _) = frame(page)?;
        Ok((!scrolls && (height - within).abs() < 5.0).then_some(height))
    })
}

#[test]
fn a_frame_is_as_high_as_each_page_in_it_and_the_next_page_begins_at_its_top() -> Outcome {
    in_browser(|page| {
        page.open_in_a_frame(Frame::OfTheLandlord, P3.name)?;
        let first = see_whole(page)?;
        page.unfold_all()?;
        let unfolded = see_whole(page)?;
        ensure!(unfolded > first, "{unfolded} is no higher than {first}");
        page.around_the_frame(|| page.run::<()>("scrollTo(0, document.body.scrollHeight)"))?;
        // By script: WebKit's driver does not reach what a high frame has below the window.
        page.run::<()>(
            "const root = document.querySelector('complaint-wizard').shadowRoot;
             root.querySelector('[value=unhappy]').click();
             root.querySelector('[type=submit]').click()",
        )?;
        page.wait_for("the top of the frame", || {
            let (_, top) = frame(page)?;
            // To a part of a pixel.
            Ok((top > -1.0).then_some(()))
        })?;
        page.see_words("group-who")?;
        see_whole(page)?;
        Ok(())
    })
}

#[test]
fn in_a_page_that_is_not_named_it_does_not_start_and_the_landlords_own_text_stands() -> Outcome {
    in_browser(|page| {
        page.open_frame(Frame::OfAStranger)?;
        page.see_announced("load-error")?;
        let text = page.host_text()?;
        ensure!(text.contains("Open this page on its own"), "no fallback: {text}");
        let policy = |it: &String| it.starts_with("/policies");
        ensure!(!page.host().requests().iter().any(policy), "it has started");
        Ok(())
    })
}
