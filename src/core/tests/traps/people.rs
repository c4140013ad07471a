//! Who is sent where: traps 28 to 31, 39 and 40.

use complaint_core::decision::{Assessment, ConflictId, Outcome, ReasonId, RedressState, assess};
use complaint_core::facts::{About, Facts, Role};
use complaint_core::policy::{ContactWay, SchemeId};
use complaint_core::rules::Danger;
use serde_json::json;

use super::{MEMBERS, after, assessed, scheme};
use crate::fixtures::{rule_book, rule_books, text};

const TODAY: &str = "2026-11-21";

fn of(policy: &str, role: &str, about: &str) -> Assessment<'static> {
    assessed(policy, TODAY, json!({ "role": role, "about": about }))
}

fn schemes(assessment: &Assessment) -> Vec<SchemeId> {
    assessment.redress.iter().map(|it| it.scheme).collect()
}

#[test]
fn trap_28_freeholders_sent_to_the_housing_ombudsman() {
    for policy in MEMBERS {
        for events in [json!([]), json!([{ "event": "final-response", "on": "2026-11-02" }])] {
            let facts = json!({ "role": "freeholder", "events": events });
            let assessment = assessed(policy, TODAY, facts);
            let redress = scheme(&assessment, SchemeId::HousingOmbudsman);
            assert_eq!(redress.state, RedressState::NotForYou, "{policy}");
            assert_eq!((redress.open_on, redress.last_safe_on), (None, None), "{policy}");
        }
    }
}

#[test]
fn trap_28_welsh_leases_sent_to_the_bodies_of_england() {
    for about in ["service-charge-amount", "lease-terms"] {
        for role in ["leaseholder", "shared-owner"] {
            let assessment = of("pms", role, about);
            let schemes = schemes(&assessment);
            assert!(!schemes.contains(&SchemeId::FirstTierTribunal), "{role} {about}");
            assert!(!schemes.contains(&SchemeId::HousingOmbudsman), "{role} {about}");
            let welsh = scheme(&assessment, SchemeId::ResidentialPropertyTribunalWales);
            assert_eq!(welsh.state, RedressState::Open, "{role} {about}");
        }
    }
}

#[test]
fn trap_29_every_dispute_at_platinum_skies_sent_to_the_tribunal() {
    for about in About::ALL {
        let for_tribunal = matches!(about, About::ServiceChargeAmount | About::LeaseTerms);
        let assessment = of("platinum-skies", "shared-owner", about.as_str());
        let tribunal = scheme(&assessment, SchemeId::FirstTierTribunal).state;
        let ombudsman = scheme(&assessment, SchemeId::HousingOmbudsman).state;
        let name = about.as_str();
        assert_eq!(tribunal == RedressState::Open, for_tribunal, "{name}");
        assert_eq!(assessment.outcome == Outcome::OtherRoute, for_tribunal, "{name}");
        assert_eq!(ombudsman, RedressState::HelpNow, "{name}");
    }
}

#[test]
fn trap_30_the_ombudsmans_mailbox_as_a_way_to_start() {
    let mailbox = "@housing-ombudsman.org.uk";
    for policy in ["places-for-people", "settle"] {
        let page = text(&format!("public/policies/{policy}.json"));
        assert!(page.contains(mailbox), "the page of {policy} gives it");
        let assessment = of(policy, "tenant", "repair");
        let superseded = ConflictId::OmbudsmanContactSuperseded;
        assert!(assessment.conflicts.iter().any(|it| it.id == superseded), "{policy}");
    }
    for rule_book in rule_books() {
        let ombudsman = rule_book.rules.scheme(SchemeId::HousingOmbudsman).unwrap();
        assert!(ombudsman.contacts.iter().all(|it| it.way != ContactWay::Email));
        assert!(rule_book.policy.file().contacts.iter().all(|it| !it.value.contains(mailbox)));
    }
    assert!(!text("public/locales/en.ftl").contains(mailbox));
}

#[test]
fn trap_31_emergency_numbers_from_a_landlords_page() {
    for rule_book in rule_books() {
        let file = rule_book.policy.file();
        let call = |danger| -> Vec<&str> {
            let numbers = rule_book.rules.emergency_numbers(file.landlord.nation);
            numbers.filter(|it| it.danger == danger).map(|it| it.phone.as_str()).collect()
        };
        assert_eq!(call(Danger::Life), ["999"], "{}", file.id);
        // One landlord prints it with 0808.
        assert_eq!(call(Danger::Gas), ["0800 111 999"], "{}", file.id);
    }
}

#[test]
fn trap_31_the_ombudsmans_deadlines_from_a_landlords_page() {
    let events = [("complaint-sent", "2025-09-01"), ("final-response", "2025-12-01")];
    let redress = MEMBERS
        .map(|policy| scheme(&after(policy, TODAY, &events), SchemeId::HousingOmbudsman).clone());
    // Whatever each page says of eight weeks and twelve months.
    let [first, others @ ..] = &redress;
    assert!(others.iter().all(|it| it == first), "{redress:?}");
    assert_eq!(first.state, RedressState::Open);
}

#[test]
fn trap_39_a_solicitors_letter_as_proceedings() {
    let reasons = |claim_filed| {
        let assessment = assessed("p3", TODAY, json!({ "claim_filed": claim_filed }));
        assert_eq!(assessment.outcome, Outcome::Complaint);
        assert!(assessment.may_submit);
        assessment.reasons.iter().any(|it| it.id == ReasonId::LegalProceedings)
    };
    assert!(reasons(json!(true)));
    assert!(!reasons(json!(false)) && !reasons(json!(null)));
    let rule_book = rule_book("p3");
    let provision = rule_book.rules.reason(ReasonId::LegalProceedings).unwrap();
    assert!(provision.says.contains("filed at the court"), "{}", provision.says);
    let catalog = text("public/locales/en.ftl");
    let asks =
        |name: &str| catalog.lines().find_map(|it| it.strip_prefix(name)).unwrap().to_owned();
    let hint = asks("page-claim-filed-hint = ");
    assert!(hint.contains("starts when claim papers are filed at court"), "{hint}");
    assert!(hint.contains("solicitor is not a court case"), "{hint}");
}

#[test]
fn trap_40_awaabs_law_for_those_it_is_not_for() {
    for role in Role::ALL {
        // An anonymous resident may rent the home: the page says "if you rent".
        let may_rent = matches!(role, Role::Tenant | Role::Anonymous);
        for policy in MEMBERS {
            let hazards = of(policy, role.as_str(), "damp-and-mould").hazards;
            assert_eq!(hazards.is_empty(), !may_rent, "{policy} {}", role.as_str());
        }
        assert_eq!(of("pms", role.as_str(), "damp-and-mould").hazards, [], "{}", role.as_str());
    }
    // Scotland now has a separate law, and Wales a standard without dates.
    let others =
        [("welsh-association", 0), ("scottish-association", 3), ("northern-irish-association", 0)];
    for (policy, n_steps) in others {
        let rule_book = rule_book(policy);
        let facts = json!({ "today": TODAY, "role": "tenant", "about": "damp-and-mould" });
        let facts = Facts::read(&facts.to_string()).unwrap();
        assert_eq!(assess(&rule_book, &facts).hazards.len(), n_steps, "{policy}");
    }
    for home in ["supported", "temporary"] {
        let facts = json!({ "about": "damp-and-mould", "home": home });
        assert_eq!(assessed("p3", TODAY, facts).hazards, [], "{home}");
    }
}
