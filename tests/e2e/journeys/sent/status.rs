//! What the landlord's system says of a complaint after it was sent: the page asks, and the resident confirms.

use e2e::{Context as _, Landlord, Look, Outcome, Page, Result, Trouble, ensure, in_browser};

use super::{see_received, send, to_send};

/// At the page where a complaint is followed that the landlord's system has, with its reference.
#[track_caller]
fn followed(page: &Page) -> Result<(Landlord, String)> {
    let landlord = to_send(page)?;
    page.keep_answers()?;
    send(page)?;
    see_received(page, &landlord)?;
    let reference = landlord.only_one()?.receipt.reference;
    page.go_on(&page.say("case-follow"))?;
    page.see_page("my-complaint")?;
    page.see_words("said-nothing")?;
    Ok((landlord, reference))
}

/// How many things have happened, by the page.
#[track_caller]
fn see_happened(page: &Page, count: usize) -> Result<()> {
    let counted: usize = page.run(
        "return document.querySelector('complaint-wizard').shadowRoot
            .querySelectorAll('.cw-timeline > .cw-done').length",
    )?;
    ensure!(counted == count, "{counted} things have happened, and not {count}");
    Ok(())
}

fn acknowledged(page: &Page) -> String {
    page.say_with("said-add", &[("what", &page.say("line-acknowledged"))])
}

/// The secret of the receipt, from the only kind of request that has it.
fn secret(landlord: &Landlord) -> Result<String> {
    let heard = landlord.heard();
    let asked = heard.iter().find(|it| it.method == "GET").context("no status was asked for")?;
    let line = asked.headers.lines().find_map(|it| it.strip_prefix("authorization: Bearer "));
    Ok(line.context("without its secret")?.to_owned())
}

#[test]
fn what_the_landlord_says_counts_once_the_resident_confirms_it() -> Outcome {
    in_browser(|page| {
        let (landlord, reference) = followed(page)?;
        see_happened(page, 1)?;
        landlord.says(
            &reference,
            r#"{"status": "acknowledged", "on": "2026-11-21", "handler": "Repairs team"}"#,
        )?;
        page.press(&page.say("said-again"))?;
        let date = [("date", "Saturday 21 November 2026")];
        page.see(&page.say_with("said-acknowledged", &date))?;
        page.see(&page.say_with("said-handler", &[("handler", "Repairs team")]))?;
        see_happened(page, 1)?;
        page.see_no_violations(Look::Whole)?;
        page.press(&acknowledged(page))?;
        page.see_words("said-known")?;
        see_happened(page, 2)?;
        // It is asked again when the page is opened, and what was confirmed is not offered again.
        page.reload()?;
        page.see_page("my-complaint")?;
        page.see_words("said-known")?;
        see_happened(page, 2)?;
        page.see_no(&acknowledged(page))?;
        let heard = landlord.heard();
        let asked = heard.iter().filter(|it| it.method == "GET").count();
        ensure!(asked == 3, "asked {asked} times: on opening, on pressing, on opening again");
        Ok(())
    })
}

#[test]
fn the_secret_is_in_the_request_for_the_status_and_nowhere_else() -> Outcome {
    in_browser(|page| {
        let (landlord, reference) = followed(page)?;
        let secret = secret(&landlord)?;
        let address = format!("/complaints/{reference}/status");
        for it in landlord.heard() {
            ensure!(!it.address.contains(&secret), "in an address");
            let is_status = it.method == "GET" && it.address == address;
            ensure!(it.headers.contains(&secret) == is_status, "{} {}", it.method, it.address);
            ensure!(!is_status || !it.headers.contains("cookie:"), "with cookies");
            ensure!(!is_status || !it.headers.contains("referer:"), "with where it comes from");
        }
        for path in page.host().requests() {
            ensure!(
                !path.contains(&secret) && !path.contains(&reference),
                "asked our host: {path}"
            );
        }
        for it in page.announced()? {
            let it = format!("{it:?}");
            ensure!(!it.contains(&secret) && !it.contains(&reference), "in an event: {it}");
        }
        ensure!(!page.hash()?.contains(&secret), "in the address of the page");
        ensure!(!page.text()?.contains(&secret), "on the page");
        for button in ["record-save-page", "record-save-text", "record-calendar"] {
            let (name, text) = page.downloaded(|| page.press(&page.say(button)))?;
            ensure!(!text.contains(&secret), "in {name}");
        }
        // People read nothing of it in the file that answers are kept in, and the wizard finds it there.
        let (_, file) = page.downloaded(|| page.press_keeping("file-save"))?;
        let (read, inside) = file.split_once("complaint-data").context("no answers")?;
        ensure!(!read.contains(&secret) && inside.contains(&secret), "shown, or lost");
        // Where the answers are kept it is, so that it can be asked again.
        page.see_kept(&secret)
    })
}

#[test]
fn what_goes_wrong_is_said_and_changes_nothing() -> Outcome {
    in_browser(|page| {
        let (landlord, reference) = followed(page)?;
        page.foresee_console_error("Failed to load resource");
        let answered = |status, body: &str| Trouble::Answered { status, body: body.to_owned() };
        let other = r#"{"reference": "1", "received_at": "2026-11-21T10:00:00Z", "statuses": []}"#;
        for (trouble, name) in [
            (answered(404, "{}"), "not-there"),
            (answered(200, "<h1>Welcome</h1>"), "unreadable"),
            (answered(200, other), "unreadable"),
            (answered(200, &"[".repeat(1_000_000)), "unreadable"),
            (answered(503, ""), "no-answer"),
        ] {
            landlord.have_status(trouble);
            page.press(&page.say("said-again"))?;
            page.see_words(&format!("said-failed-{name}"))?;
            see_happened(page, 1)?;
        }
        page.go_offline()?;
        page.press(&page.say("said-again"))?;
        page.see_words("said-failed-offline")?;
        page.go_online()?;
        landlord.says(&reference, r#"{"status": "response", "on": "2026-11-21"}"#)?;
        page.press(&page.say("said-again"))?;
        page.see(&page.say_with("said-response", &[("date", "Saturday 21 November 2026")]))?;
        see_happened(page, 1)
    })
}
