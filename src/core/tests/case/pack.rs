//! What an ombudsman or a redress scheme is given. The dates are those of `played`.

use complaint_core::answers::{PageId, RawAnswer};
use complaint_core::case_words::CaseWords;
use complaint_core::catalog::Catalog;
use complaint_core::decision::Standpoint;
use complaint_core::flow::{Form, Happening, NextAction, WizardEvent};
use complaint_core::pack::{AttachmentContent, Pack, PackPart};
use complaint_core::policy::SchemeId;

use super::resident::Resident;
use crate::answers::photo;
use crate::fixtures::{rule_book, text};

impl Resident {
    fn with_photos(mut self, digits: &[&str]) -> Self {
        let files: Vec<_> = digits.iter().map(|it| photo(it)).collect();
        let raw = self.wizard.answers.get(PageId::Evidence).cloned().unwrap_or_default();
        self.wizard.answers.submit(PageId::Evidence, raw.with_files(&files));
        self
    }

    fn pack_for(&self, scheme: SchemeId) -> Pack {
        let context = self.context();
        let catalog = Catalog::read(&text("public/locales/en.ftl")).unwrap();
        let assessment = context.assessment();
        let at = Standpoint::of(&assessment, &context.facts);
        Pack::of(CaseWords { context: &context, at, catalog: &catalog }, scheme)
    }

    /// The pack that the one thing to do now is about.
    fn pack(&self) -> Pack {
        let scheme = self.look(Pack::scheme_to_ask);
        self.pack_for(scheme.expect("a scheme"))
    }

    fn says_what_is_still_wrong(&mut self, text: &str) {
        self.does(WizardEvent::WentTo { page: PageId::StillWrong });
        let raw = RawAnswer::from([("text", text)]);
        self.does(WizardEvent::Answered { form: Form::of(PageId::StillWrong, raw) });
        assert_eq!(self.wizard.at, PageId::Pack);
    }
}

fn part(pack: &Pack, part: PackPart) -> &str {
    pack.parts.iter().find(|it| it.part == part).map_or("", |it| &it.text)
}

fn order(pack: &Pack) -> Vec<PackPart> {
    pack.parts.iter().map(|it| it.part).collect()
}

fn lines(pack: &Pack) -> Vec<String> {
    pack.attachments.iter().map(complaint_core::pack::Attachment::line).collect()
}

/// P3 answers six days late, and at stage 2 a day before the Code's last.
fn p3_at_the_end() -> Resident {
    let resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let mut resident = resident.with_photos(&["a", "b"]);
    resident.opens("2026-12-04");
    resident.tells(Happening::Acknowledged, "2026-12-04");
    resident.opens("2026-12-09");
    resident.tells_of(Happening::MissedVisit, "2026-12-08", "The gas engineer.\n\nNo card left.");
    resident.opens("2026-12-23");
    resident.tells(Happening::Answered, "2026-12-21");
    resident.opens("2027-01-07");
    resident.writes();
    let mut resident = resident.with_photos(&["b", "c"]);
    resident.opens("2027-01-14");
    resident.tells(Happening::Acknowledged, "2027-01-14");
    resident.opens("2027-02-11");
    resident.tells(Happening::Answered, "2027-02-10");
    resident
}

#[test]
fn the_housing_ombudsman_is_told_first_why_somebody_is_still_unhappy() {
    let mut resident = p3_at_the_end();
    // Before anything is said to the ombudsman, it is what the last letter said.
    assert_eq!(part(&resident.pack(), PackPart::StillWrong), "It still leaks.");
    resident.says_what_is_still_wrong("They closed the job, and it still leaks.");
    let pack = resident.pack();
    assert_eq!(pack.scheme, SchemeId::HousingOmbudsman);
    assert_eq!(
        order(&pack),
        [
            PackPart::StillWrong,
            PackPart::Remedy,
            PackPart::Me,
            PackPart::Adjustments,
            PackPart::Landlord,
            PackPart::Timeline,
            PackPart::Attachments,
        ]
    );
    let still_wrong = "They closed the job, and it still leaks.";
    assert_eq!(part(&pack, PackPart::StillWrong), still_wrong);
    assert_eq!(part(&pack, PackPart::Remedy), "Repair it.");
    assert_eq!(
        part(&pack, PackPart::Me),
        "Sam Lee\nTo add: the address of the home\nsam@example.org\n01632 960000\n\
         Please reply by email.\nTenant"
    );
    assert_eq!(part(&pack, PackPart::Adjustments), "- large print\n- Call before noon");
    // Its form is given the same, in the same order, without the list of what is attached.
    let form: Vec<PackPart> = pack.form.iter().map(|it| it.part).collect();
    assert_eq!(form, order(&pack)[..6]);
    assert_eq!(pack.form[0].text, still_wrong);
}

#[test]
fn each_date_says_whose_it_is_and_whether_it_was_kept() {
    let pack = p3_at_the_end().pack();
    let timeline = part(&pack, PackPart::Timeline);
    let (own, code) =
        ("What P3 Housing says it will do", "The Housing Ombudsman’s Complaint Handling Code");
    for said in [
        // Five working days from 1 December, P3's own and the Code's.
        &*format!(
            "Friday 4 December 2026: P3 Housing told me it had my complaint\n\
             {own}: by Tuesday 8 December 2026. Done in time\n\
             {code}: by Tuesday 8 December 2026. Done in time"
        ),
        // P3's ten working days from 1 December; the Code's from the acknowledgement on the 4th.
        &*format!(
            "Monday 21 December 2026: P3 Housing sent its first response\n\
             Attached: 4\n\
             {own}: by Tuesday 15 December 2026. Done, 6 days late\n\
             {code}: by Friday 18 December 2026. Done, 3 days late"
        ),
        "Thursday 7 January 2027: I asked for “Review”\n\
         Attached: 3, 5, 6\n\
         What P3 Housing asks me to do: by Thursday 7 January 2027. Done in time",
        &*format!(
            "Wednesday 10 February 2027: P3 Housing sent its final response\n\
             Attached: 7\n\
             {code}: by Thursday 11 February 2027. Done in time"
        ),
        "Tuesday 8 December 2026: Someone should have come to my home, and did not\n\
         The gas engineer.\nNo card left.",
        "When I first knew about it: Monday 2 November 2026",
        "When it was first reported: Tuesday 3 November 2026\nIt is still happening.\n\n",
    ] {
        assert!(timeline.contains(said), "{said}\n\nis not in\n\n{timeline}");
    }
    // In short, for a form: the letters and answers alone.
    let short = pack.form.iter().find(|it| it.part == PackPart::Timeline).unwrap();
    assert!(short.text.contains("Monday 21 December 2026: P3 Housing sent its first response\n"));
    assert!(!short.text.contains("days late") && !short.text.contains("No card left."));
}

#[test]
fn two_texts_that_ask_for_the_same_by_the_same_day_are_told_in_one_line() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    resident.opens("2026-12-23");
    resident.tells(Happening::Answered, "2026-12-21");
    let pack = resident.pack_for(SchemeId::HousingOmbudsman);
    let timeline = part(&pack, PackPart::Timeline);
    // Five working days from 1 December, P3's own and the Code's.
    let line = "Tuesday 8 December 2026: P3 Housing should have told me by the end of this day that it had my letter. I \
                have no date for that. (What P3 Housing says it will do; The Housing Ombudsman’s Complaint Handling Code)";
    assert!(timeline.contains(line), "{timeline}");
    assert_eq!(timeline.matches("Tuesday 8 December 2026").count(), 1, "{timeline}");
}

#[test]
fn letters_go_as_they_went_each_file_once_and_what_the_landlord_wrote_is_to_be_added() {
    let pack = p3_at_the_end().pack();
    let to_add = "To add, if you have it in writing: ";
    assert_eq!(
        lines(&pack),
        [
            "1. Tuesday 1 December 2026: I sent my complaint",
            "2. a.jpg",
            "3. b.jpg",
            &format!("4. {to_add}Monday 21 December 2026: P3 Housing sent its first response"),
            "5. Thursday 7 January 2027: I asked for “Review”",
            "6. c.jpg",
            &format!("7. {to_add}Wednesday 10 February 2027: P3 Housing sent its final response"),
        ]
    );
    let letters: Vec<&str> = pack
        .attachments
        .iter()
        .filter_map(|it| match &it.content {
            AttachmentContent::Letter(text) => Some(text.as_str()),
            AttachmentContent::File(_) | AttachmentContent::ToAdd => None,
        })
        .collect();
    assert_eq!(letters, ["The first letter", "The next letter"]);
    assert_eq!(
        pack.attachments[0].file_name(),
        "01 Tuesday 1 December 2026 I sent my complaint.txt"
    );
    assert_eq!(pack.attachments[1].file_name(), "02 a.jpg");
    assert_eq!(part(&pack, PackPart::Attachments), lines(&pack).join("\n"));
}

#[test]
fn files_of_earlier_letters_are_files_of_the_complaint() {
    let resident = p3_at_the_end();
    let named: Vec<String> =
        resident.wizard.answers.all_files().into_iter().map(|it| it.file.name).collect();
    assert_eq!(named, ["a.jpg", "b.jpg", "c.jpg"]);
    let of_the_last: Vec<String> =
        resident.wizard.answers.files().into_iter().map(|it| it.file.name).collect();
    assert_eq!(of_the_last, ["b.jpg", "c.jpg"]);
}

#[test]
fn the_property_ombudsman_is_told_how_the_agent_dealt_with_it_before_what_is_wrong() {
    let mut resident = Resident::who_complains(rule_book("pms"), "2026-12-01");
    resident.opens("2026-12-07");
    resident.writes();
    resident.opens("2026-12-23");
    resident.writes();
    resident.opens("2027-01-26");
    assert!(matches!(resident.action(), NextAction::Wait { .. }));
    resident.opens("2027-01-27");
    let pack = resident.pack();
    assert_eq!(pack.scheme, SchemeId::PropertyOmbudsman);
    let place = |wanted| order(&pack).iter().position(|it| *it == wanted).unwrap();
    assert!(place(PackPart::Landlord) < place(PackPart::Timeline));
    assert!(place(PackPart::Timeline) < place(PackPart::StillWrong));
    let timeline = part(&pack, PackPart::Timeline);
    for said in [
        "Tuesday 1 December 2026: I sent my complaint",
        "Monday 7 December 2026: I sent a reminder",
        "Wednesday 23 December 2026: I sent a reminder",
        // Three and fifteen working days: PMS's own, from 1 December.
        "Friday 4 December 2026: Property Management Services should have told me by the end of this day that it had my \
         letter. It has not.",
        "Tuesday 22 December 2026: I should have had a response by the end of this day. I have not had one.",
    ] {
        assert!(timeline.contains(said), "{said}\n\nis not in\n\n{timeline}");
    }
    // It is what the last letter said, as long as nothing else was.
    assert_eq!(part(&pack, PackPart::StillWrong), "The boiler failed.\n\nTwice.");
    // Nothing came, so there is nothing of the agent's to add.
    assert_eq!(pack.attachments.len(), 3, "{:?}", lines(&pack));
}

#[test]
fn a_scottish_case_of_somebody_elses_says_who_acts_and_what_shows_it() {
    let mut resident = Resident::who_complains(rule_book("scottish-association"), "2026-12-01");
    let answers = &mut resident.wizard.answers;
    answers.submit(PageId::Who, RawAnswer::from([("choice", "somebody-else")]));
    answers.submit(PageId::Role, RawAnswer::from([("choice", "tenant")]));
    let whom = [("for-whom", "Ann Lee"), ("relation", "mother"), ("agreed", "on")];
    answers.submit(PageId::Representative, RawAnswer::from(whom));
    resident.opens("2026-12-08");
    resident.tells(Happening::FinalAnswer, "2026-12-07");
    let pack = resident.pack_for(SchemeId::ScottishPublicServicesOmbudsman);
    assert_eq!(
        part(&pack, PackPart::Representative),
        "I am writing for Ann Lee. My relationship to them: mother. They have agreed that I can \
         act for them.\nTenant"
    );
    assert!(!part(&pack, PackPart::Me).contains("Tenant"), "the tenant is somebody else");
    let last = lines(&pack).pop().unwrap();
    assert!(
        last.ends_with("A note signed by Ann Lee, which says that you can act for them"),
        "{last}"
    );
    let place = |wanted| order(&pack).iter().position(|it| *it == wanted).unwrap();
    assert!(place(PackPart::StillWrong) < place(PackPart::Remedy));
}

#[test]
fn every_scheme_is_given_everything_that_is_known_and_nothing_without_words() {
    let resident = p3_at_the_end();
    for scheme in SchemeId::ALL {
        let pack = resident.pack_for(*scheme);
        let mut parts = order(&pack);
        parts.sort();
        let mut known = order(&resident.pack());
        known.sort();
        assert_eq!(parts, known, "{scheme:?}");
        for it in pack.parts.iter().chain(&pack.form) {
            assert!(!it.heading.starts_with('[') && !it.text.contains("[pack"), "{it:?}");
        }
    }
}

/// A name that a resident gave to a file does nothing in a folder.
#[test]
fn a_file_stays_in_its_folder_whatever_it_is_called() {
    let mut resident = Resident::who_complains(rule_book("p3"), "2026-12-01");
    let mut file = photo("a");
    file.name = "../../etc/pass:wd\u{202e}.j/pg".to_owned();
    let raw = RawAnswer::default().with_files(&[file]);
    resident.wizard.answers.submit(PageId::Evidence, raw);
    let pack = resident.pack_for(SchemeId::HousingOmbudsman);
    let name = pack.attachments[1].file_name();
    assert_eq!(name, "02 etcpasswd.jpg");
}
