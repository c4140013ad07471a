//! On paper nobody can unfold anything.

use e2e::{Outcome, ensure, in_browser};

use crate::walk::P3;

/// Notes what is open at the moment the browser draws the paper; after the wizard, which listens
/// for the same.
const NOTE: &str = "const root = document.querySelector('complaint-wizard').shadowRoot;
    const folded = () => root.querySelectorAll('details:not([open])').length;
    addEventListener('beforeprint', () => { document.body.dataset.folded = folded(); });";

#[test]
fn folded_explanations_are_printed_open_and_folded_again_afterwards() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.see_page("danger")?;
        page.unfold(&page.say("in-danger-link"))?;
        assert_eq!(page.unfolded()?, (1, 3));
        page.run::<()>(NOTE)?;
        let pdf = page.print()?;
        ensure!(pdf.starts_with(b"%PDF"), "it does not print");
        let folded: Option<String> = page.run("return document.body.dataset.folded")?;
        assert_eq!(folded.as_deref(), Some("0"));
        // What the resident had opened stays open.
        assert_eq!(page.unfolded()?, (1, 3));
        page.see("0800 111 999")?;
        page.see_no(&page.say("page-danger-why"))
    })
}
