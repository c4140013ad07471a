//! The texts about the law on hazards, with the committed messages.

use super::*;

#[test]
fn a_duty_that_depends_on_a_finding_says_so() {
    let (catalog, rule_book) = (catalog("en"), rule_book("places-for-people"));
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let reported = json!({ "reported_on": "2026-11-02" });
    let facts = facts("2026-11-09", "damp-and-mould", &reported, &[]);
    let assessment = assess(&rule_book, &facts);
    let says = |id| explanations.when(assessment.hazards.iter().find(|it| it.id == id).unwrap());
    let condition = "If it finds no serious hazard, it does not have to do this.";
    assert!(says(MilestoneId::HazardMakeSafe).ends_with(condition));
    assert!(says(MilestoneId::HazardStartWork).ends_with(condition));
    assert!(!says(MilestoneId::HazardInvestigate).contains(condition));
}

#[test]
fn each_nation_has_its_own_messages_for_its_law_on_hazards() {
    for (policy, heading) in [
        ("places-for-people", "Dangerous conditions: Awaab’s Law"),
        ("scottish-association", "Damp and mould: the law in Scotland"),
        ("welsh-association", "Dangerous conditions: the standard in Wales"),
    ] {
        let (catalog, rule_book) = (catalog("en"), rule_book(policy));
        let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
        let facts = facts("2026-11-09", "damp-and-mould", &json!({}), &[]);
        let said = explanations.hazards(hazard_law(&rule_book, &facts).unwrap());
        assert_eq!(said.0, heading);
        assert_eq!(said.1.contains("Awaab"), policy == "places-for-people", "{}", said.1);
        for date in &assess(&rule_book, &facts).hazards {
            let awaab = explanations.whose(date).contains("Awaab");
            assert_eq!(awaab, policy == "places-for-people");
        }
    }
}

/// Damp and a danger reported on 1 June, assessed half a year later: the duties depend on what was
/// found, and 24 hours are never called a day.
#[test]
fn a_past_duty_after_a_finding_is_in_the_past_tense_and_in_hours() {
    let (catalog, rule_book) = (catalog("en"), rule_book("p3"));
    let explanations = Explanations { catalog: &catalog, rule_book: &rule_book };
    let told = json!({ "reported_on": "2026-06-01", "danger": true });
    let facts = facts("2026-11-27", "damp-and-mould", &told, &[]);
    let assessment = assess(&rule_book, &facts);
    assert_eq!(assessment.hazards.len(), 6);
    for it in &assessment.hazards {
        let (when, status) = (explanations.when(it), explanations.standing(it));
        assert!(!when.contains("last day") && !when.contains("must"), "{when}");
        let found = when.starts_with("If P3 Housing found a serious hazard, it should have");
        let emergency = it.id == MilestoneId::HazardEmergency;
        if emergency {
            assert!(when.starts_with("If it was an emergency hazard, P3 Housing should"), "{when}");
            assert!(!when.contains("the end of"), "{when}");
            assert_eq!(status, "Late only if it was an emergency hazard");
        } else if it.only_if.is_some() {
            assert!(found, "{when}");
            assert_eq!(status, "Late only if it found a serious hazard");
            assert!(explanations.step(it.id).ends_with("if a serious hazard is found"));
        } else {
            assert_eq!(status, "The date has passed");
        }
    }
    let moments = complaint_core::decision::timeline(&assessment, &facts);
    let at = complaint_core::decision::Standpoint::of(&assessment, &facts);
    let lines: Vec<String> = moments.iter().map(|it| explanations.moment(it, at).line()).collect();
    // What depends on a finding is no date to wait for.
    assert!(lines.iter().any(|it| it.contains("should check the damp or mould")), "{lines:#?}");
    assert!(lines.iter().all(|it| !it.contains("hazard is found")), "{lines:#?}");
    assert!(lines.iter().all(|it| !it.contains("emergency hazard")), "{lines:#?}");
}

/// The law on emergencies is about the home: danger from people, charges or letters is not covered.
#[test]
fn only_a_hazard_of_the_home_has_the_emergency_clock() {
    for (about, has) in [
        ("repair", true),
        ("damp-and-mould", true),
        ("other", true),
        ("neighbour-noise", false),
        ("staff-conduct", false),
        ("service-charge-amount", false),
        ("service-charge-handling", false),
        ("lease-terms", false),
        ("support-service", false),
    ] {
        let danger = json!({ "danger": true });
        let sent = [at("complaint-sent", "2026-11-20")];
        let (rule_book, facts) = (rule_book("p3"), facts("2026-11-20", about, &danger, &sent));
        let hazards = assess(&rule_book, &facts).hazards;
        let emergency = hazards.iter().any(|it| it.id == MilestoneId::HazardEmergency);
        assert_eq!(emergency, has, "{about}");
        assert_eq!(complaint_core::decision::is_hazard(&rule_book, &facts), has, "{about}");
    }
}

#[test]
fn the_emergency_page_promises_no_duty_to_those_it_excludes() {
    let (catalog, rule_book) = (catalog("en"), rule_book("p3"));
    let before =
        Explanations { catalog: &catalog, rule_book: &rule_book }.emergency_rule().unwrap().0;
    for part in ["may", "supported", "temporary", "licence"] {
        assert!(before.contains(part), "{before}");
    }
}
