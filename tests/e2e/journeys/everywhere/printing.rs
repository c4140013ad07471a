//! Paper: what every engine can be asked about it.

use e2e::{Outcome, in_browser};

use crate::walk::P3;

#[test]
fn folded_explanations_are_open_from_when_the_browser_prints_until_it_has_printed() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.see_page("so-far")?;
        page.unfold(&page.say("opening-danger"))?;
        let (open, all) = page.unfolded()?;
        assert!(open == 1 && all > 1, "{open} of {all} are open");
        // WebKit's driver cannot print: here the page is only told what a browser tells it.
        page.run::<()>("dispatchEvent(new Event('beforeprint'))")?;
        assert_eq!(page.unfolded()?, (all, all));
        page.run::<()>("dispatchEvent(new Event('afterprint'))")?;
        // What the resident had opened stays open.
        assert_eq!(page.unfolded()?, (1, all));
        Ok(())
    })
}
