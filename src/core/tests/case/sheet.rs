//! What an adviser is given on one sheet. The dates are those of `played`.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::case_words::CaseWords;
use complaint_core::catalog::Catalog;
use complaint_core::decision::Standpoint;
use complaint_core::flow::Happening;
use complaint_core::pack::{PackPart, Sheet};
use complaint_core::policy::SchemeId;

use super::resident::Resident;
use crate::answers::{answers, photo};
use crate::fixtures::{rule_book, text};

impl Resident {
    fn sheet(&self) -> Sheet {
        let context = self.context();
        let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
        let assessment = context.assessment();
        let at = Standpoint::of(&assessment, &context.facts);
        Sheet::of(CaseWords { context: &context, at, catalog: &catalog })
    }
}

fn part(sheet: &Sheet, part: PackPart) -> &str {
    sheet.parts.iter().find(|it| it.part == part).map_or("", |it| &it.text)
}

/// P3 answers on 21 December, six days after the tenth working day, and a review can be asked for until 7 January.
#[test]
fn an_adviser_sees_who_what_and_what_to_do_next() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let raw = resident.wizard.answers.get(PageId::Evidence).cloned().unwrap_or_default();
    resident.wizard.answers.submit(PageId::Evidence, raw.with_files(&[photo("a")]));
    resident.opens("2026-12-23");
    resident.tells(Happening::Answered, "2026-12-21");
    let sheet = resident.sheet();
    assert_eq!(
        sheet.now[0],
        "If you are not happy with the response, ask for “Review” by Thursday 7 January 2027"
    );
    assert!(part(&sheet, PackPart::Me).contains("Sam Lee"));
    assert!(part(&sheet, PackPart::Adjustments).contains("Call before noon"));
    assert!(part(&sheet, PackPart::Landlord).contains("Job 4711"));
    assert!(part(&sheet, PackPart::StillWrong).contains("The boiler failed."));
    assert_eq!(part(&sheet, PackPart::Remedy), "Repair it.");
    let timeline = part(&sheet, PackPart::Timeline);
    assert!(timeline.contains("by Tuesday 15 December 2026. Done, 6 days late"), "{timeline}");
    let all: Vec<&str> = sheet.parts.iter().map(|it| &*it.text).collect();
    let all = all.join("\n");
    for left_out in ["Attached", "The first letter", "a.jpg"] {
        assert!(!all.contains(left_out), "{left_out}: {all}");
    }
    assert_eq!(sheet.redress.map(|it| it.scheme), Some(SchemeId::HousingOmbudsman));
}

/// Somebody who comes with a final response and nothing else: what an adviser has to ask for is named.
#[test]
fn what_is_not_known_is_named_to_be_added() {
    let said = answers()
        .choice(PageId::SoFar, "final-answer")
        .date(PageId::ComplaintSentOn, "2026-10-01")
        .date(PageId::FinalResponseOn, "2026-11-20");
    let mut resident = Resident::who_follows(rule_book("pms"), said, "2026-12-01");
    let sheet = resident.sheet();
    assert!(sheet.now[0].contains("Saturday 20 November 2027"), "{:?}", sheet.now);
    assert!(part(&sheet, PackPart::Me).contains("To add: your full name"));
    assert!(part(&sheet, PackPart::Timeline).contains("I sent my complaint"));
    assert_eq!(sheet.redress.map(|it| it.scheme), Some(SchemeId::PropertyOmbudsman));
    // The scheme that was gone to stays on it.
    resident.tells(Happening::AskedScheme, "2026-12-01");
    let scheme = resident.sheet().redress.map(|it| it.scheme);
    assert_eq!(scheme, Some(SchemeId::PropertyOmbudsman));
}

/// The secret is none of a sheet's; whether a file has it is known before it is saved.
#[test]
fn whether_the_status_can_be_read_with_a_file_is_known() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    assert!(!resident.wizard.answers.has_status_secret());
    let secret = crate::sending::SECRET;
    let send = RawAnswer::from([("receipt", "HA-1"), ("status-secret", secret)]);
    resident.wizard.answers.submit(PageId::Send, send);
    assert!(resident.wizard.answers.has_status_secret());
    assert!(!format!("{:?}", resident.sheet()).contains(secret));
    let kept = RawAnswer::from([("kind-1", "chased"), ("secret-1", secret)]);
    resident.wizard.answers.submit(PageId::Send, RawAnswer::default());
    resident.wizard.answers.submit(PageId::Case, kept);
    assert!(resident.wizard.answers.has_status_secret());
}
