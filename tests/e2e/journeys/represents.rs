//! Acting for somebody: whose complaint it is, and what that person's home has.

use e2e::{Field, Outcome, ensure, in_browser};

use crate::walk::{self, P3, PMS};

#[test]
fn somebody_who_acts_for_a_tenant_keeps_the_dates_for_hazards_and_asks_for_authority() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "not-told")?;
        // The kind of home is asked of the tenant's, as of one who writes for themselves.
        walk::for_somebody(page, "tenant", "damp-and-mould")?;
        page.see_page("service-request-notice")?;
        page.unfold_long()?;
        page.see_words("hazards-heading")?;
        // Ten working days from Saturday 21 November.
        page.see_date("hazard-investigate", "basis-law", "Friday 4 December 2026")?;
        page.go_on(&page.say("service-request-go-on"))?;
        walk::own_words(page)?;

        let for_whom = page.say("field-representative-for-whom");
        page.complete("page-representative-title", &[Field::Text(&for_whom, "Sam Poe")])?;
        walk::contact(page)?;
        walk::open_the_letter(page)?;
        let letter = page.letter()?;
        let whom = page.say_with("letter-on-behalf", &[("for", "Sam Poe")]);
        ensure!(letter.contains(&whom), "not for whom:\n{letter}");
        ensure!(letter.contains(&page.say("letter-hazard")), "no hazard:\n{letter}");
        let names = [("for", "Sam Poe"), ("name", "Alex Doe")];
        let consent = page.say_with("letter-consent", &names);
        ensure!(letter.ends_with(&consent), "no authority to sign:\n{letter}");
        Ok(())
    })
}

#[test]
fn somebody_who_acts_for_another_may_not_know_who_that_is_and_gives_a_name() -> Outcome {
    in_browser(|page| {
        page.open(P3.name)?;
        page.answer("so-far", "not-told")?;
        page.answer("who", "somebody-else")?;
        page.answer("about", "damp-and-mould")?;
        page.see_page("role")?;
        page.see_no(&page.say("option-who-anonymous"))?;
        page.answer("role", "not-sure")?;
        // The person may rent the home: the law on hazards is told of with an "if".
        page.answer("home", "general")?;
        page.see_page("service-request-notice")?;
        page.unfold_long()?;
        page.see(&page.say("hazards-heading"))?;
        page.go_back()?;
        page.see_page("role")?;
        page.go_back()?;
        page.see_page("who")?;
        ensure!(page.is_chosen(&page.say("option-who-somebody-else"))?, "the answer is gone");
        // For themselves: whom they act for is not asked.
        page.answer("who", "tenant")?;
        page.skip("about")?;
        page.see_page("home")
    })
}

/// Since 2022 the law of Wales has contract-holders, where an agent's page asked for tenants alone.
#[test]
fn a_tenant_in_wales_is_called_a_contract_holder_too() -> Outcome {
    in_browser(|page| {
        for (landlord, is_welsh) in [(PMS, true), (P3, false)] {
            page.open(landlord.name)?;
            page.answer("so-far", "unhappy")?;
            page.see_page("who")?;
            let plain = page.say("option-who-tenant-hint");
            let welsh = page.say("option-who-tenant-hint-wales");
            page.see(if is_welsh { &welsh } else { &plain })?;
            if !is_welsh {
                page.see_no(&welsh)?;
            }
        }
        Ok(())
    })
}
