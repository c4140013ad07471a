//! The texts about ombudsmen, tribunals and their contact details, with the committed messages.

use super::*;

#[test]
fn the_limits_of_the_ombudsman_are_stated() {
    let sent = [at("complaint-sent", "2026-11-02")];
    let court = json!({ "claim_filed": true });
    let about = facts("2026-11-09", "service-charge-amount", &court, &sent);
    let says = help("p3", SchemeId::HousingOmbudsman, &about);
    assert!(says.contains("how much rent or service charge should be"), "{says}");
    assert!(says.contains("a court case has started"), "{says}");
    let tribunal = help("p3", SchemeId::FirstTierTribunal, &about);
    assert!(tribunal.contains("goes up and down"), "{tribunal}");
}

/// TPO's own rule is a caution beside a page that has no limit.
#[test]
fn an_agents_resident_is_told_to_complain_within_twelve_months() {
    let (catalog, rule_book) = (catalog("en"), rule_book("pms"));
    let known = json!({ "occurred_on": "2026-01-10", "first_known_on": "2026-01-10" });
    let facts = facts("2026-11-09", "repair", &known, &[]);
    let assessment = assess(&rule_book, &facts);
    let says = Explanations { catalog: &catalog, rule_book: &rule_book }
        .limit(&assessment.time_limit, false)
        .join(" ");
    assert!(says.contains("complain within 12 months"), "{says}");
    assert!(says.contains("The Property Ombudsman"), "{says}");
    assert!(says.ends_with("Last safe day to complain: Sunday 10 January 2027"), "{says}");
}

/// A number, a box and a postcode are compared separately, and a correct one is never called old.
#[test]
fn only_the_details_that_are_not_in_force_are_called_old() {
    let catalog = catalog("en");
    let old = |quotes: &[&str], policy: &str| {
        let mut file: Value =
            serde_json::from_str(&text(&format!("public/policies/{policy}.json"))).unwrap();
        let statements = file["statements"].as_array_mut().unwrap();
        let mut one =
            statements.iter().find(|it| it["topic"] == "ombudsman-contact").unwrap().clone();
        statements.retain(|it| it["topic"] != "ombudsman-contact");
        for quote in quotes {
            one["clause"]["quote"] = (*quote).into();
            statements.push(one.clone());
        }
        let found = rule_book(policy);
        let policy = complaint_core::policy::Policy::read(&file.to_string()).unwrap();
        let rule_book =
            complaint_core::rule_book::RuleBook::new(policy, found.rules, found.calendar);
        let says = Explanations { catalog: &catalog, rule_book: &rule_book }
            .superseded_contacts(SchemeId::HousingOmbudsman);
        let differs = complaint_core::decision::conflicts(&rule_book, today())
            .iter()
            .any(|it| it.id == ConflictId::OmbudsmanContactSuperseded);
        assert!(differs || says.is_none());
        says.map(|it| it.split_once("case: ").unwrap().1.to_owned())
    };
    for right in [
        "Housing Ombudsman, PO Box 1484, Unit D, Preston, PR2 0ET",
        "PO Box 1484, Unit D, Preston, PR2 0ET. Telephone: 0300 111 3000",
        "0300 111 3000 (Monday to Friday, 9am to 5pm)",
        "+44 (0)300 111 3000, 9:15 to 17:15",
        "P.O. Box 1484, Preston PR20ET",
        "within 24 hours, or 12 months from 1 October 2022",
    ] {
        assert_eq!(old(&[right], "p3"), None, "{right}");
    }
    for (mixed, details) in [
        ("0300 111 3000; PO Box 152, Liverpool L33 7WQ", "PO Box 152, Liverpool L33 7WQ"),
        ("PO Box 1484, Preston, PR2 0ET. Phone: 0845 712 5973", "0845 712 5973"),
        ("Email: info@housing-ombudsman.org.uk", "info@housing-ombudsman.org.uk"),
        ("Exchange Tower, London, E14 9GE", "Exchange Tower, London, E14 9GE"),
    ] {
        assert_eq!(old(&[mixed], "p3").as_deref(), Some(details), "{mixed}");
    }
    let several = ["0300 111 3000", "PO Box 152, Liverpool"];
    assert_eq!(old(&several, "p3").as_deref(), Some("PO Box 152, Liverpool"));
    // A replaced page is not criticised.
    assert_eq!(old(&["PO Box 152, Liverpool"], "settle"), None);
}

#[test]
fn each_body_has_its_own_messages() {
    let facts_of = |about: &str| facts("2026-11-21", about, &json!({}), &[]);
    let scottish = help("scottish-agent", SchemeId::FirstTierTribunalScotland, &facts_of("repair"));
    assert!(scottish.contains("Write to") && !scottish.contains("final response"), "{scottish}");
    let rent = help("p3", SchemeId::FirstTierTribunal, &facts_of("service-charge-amount"));
    assert!(rent.contains("Some tenants can also ask about a rent rise"), "{rent}");
}
