//! The dates for a resident's own calendar.

use super::Explanations;
use crate::decision::{Assessment, Standpoint, Status, What, timeline};
use crate::facts::About;
use crate::iso::day_string;
use crate::json::json_struct;
use crate::policy::{MilestoneId, SchemeId};

/// Days before the last day of the resident's own time.
const OWN: &[u32] = &[7, 1];
/// On the day itself, to see whether it has come.
const ON_THE_DAY: &[u32] = &[0];
/// Days before the last safe day for an ombudsman, which needs letters gathered first.
const LAST_SAFE: &[u32] = &[28, 7, 1];

json_struct! {
    /// An all-day calendar entry.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub struct CalendarEntry {
        /// The same for the same step of the same case, whatever its date: a calendar imports it once, moves it by a
        /// later file, and keeps two cases apart.
        pub uid: String,
        /// The day, as an ISO 8601 date.
        pub on: String,
        /// What happens.
        pub summary: String,
        /// Why, and by which rule.
        pub description: String,
        /// How many days before it each reminder is.
        pub alarms: Vec<u32>,
        /// Whether it is to go from a calendar that has it.
        pub cancelled: bool,
    }
}

/// The complaint that the dates are of.
#[derive(Debug, Clone, Copy)]
pub struct CalendarComplaint<'a> {
    /// What identifies the case: it stays the same for all letters of it.
    pub number: &'a str,
    /// What it is about.
    pub about: About,
    /// The landlord's reference, if there is one.
    pub reference: Option<&'a str>,
    /// The address of the page that follows it, if that leads there.
    pub address: Option<&'a str>,
}

impl Explanations<'_> {
    /// The days from today on, one entry a day: what the landlord should do, what the resident has to
    /// do, and when others can help.
    ///
    /// Reminders are of the resident's own deadlines, and of the day to look whether a response has come.
    #[must_use]
    pub fn calendar_entries(
        &self,
        at: Standpoint<'_>,
        complaint: CalendarComplaint<'_>,
    ) -> Vec<CalendarEntry> {
        let policy = self.rule_book.policy.file().id.as_str();
        let about = self.say(&["letter-about", complaint.about.as_str()].join("-"), &[]);
        let mut entries: Vec<CalendarEntry> = Vec::new();
        for entry in timeline(at.assessment, at.facts) {
            let (what, kind, lines, alarms) = match entry.what {
                What::Today | What::Happened(_) => continue,
                What::Due(id) => {
                    let alarms = match entry.status {
                        Some(Status::NotStarted) => continue,
                        Some(Status::Open) => OWN,
                        _ if id.is_answer() => ON_THE_DAY,
                        _ => &[],
                    };
                    (id.as_str(), "", self.reasons_of(at.assessment, id), alarms)
                }
                What::Opens(id) => {
                    (id.as_str(), ".opens", self.lines_of(at.assessment, id), &[][..])
                }
                What::LastSafe(id) => {
                    (id.as_str(), ".last-safe", self.lines_of(at.assessment, id), LAST_SAFE)
                }
            };
            let says = self.moment(&entry, at).text;
            let summary = self.say("calendar-summary", &[("what", &says), ("about", &about)]);
            // The Code's later day is one to look at, too.
            for (on, by_code) in [(Some(entry.on), ""), (entry.code_until, ".code")] {
                let Some(on) = on.filter(|it| *it >= at.assessment.today) else { continue };
                let on = day_string(on);
                if let Some(same) = entries.iter_mut().find(|it| it.on == on) {
                    same.summary = [&*same.summary, "; ", &says].concat();
                    same.description = [&*same.description, "\n", &lines].concat();
                    if !alarms.is_empty() {
                        same.alarms = alarms.to_vec();
                    }
                    continue;
                }
                let mut description = lines.clone();
                if let Some(reference) = complaint.reference {
                    let name = self.say("record-reference", &[]);
                    description = [&*name, ": ", reference, "\n", &lines].concat();
                }
                let step = [what, kind, by_code].concat();
                entries.push(CalendarEntry {
                    uid: [policy, complaint.number, &step, "complaint-wizard"].join("."),
                    on,
                    summary: summary.clone(),
                    description,
                    alarms: alarms.to_vec(),
                    cancelled: false,
                });
            }
        }
        if let Some(address) = complaint.address {
            let way_back = self.say("calendar-come-back", &[("address", address)]);
            for it in &mut entries {
                it.description = [&*it.description, "\n", &way_back].concat();
            }
        }
        entries
    }

    /// Each rule in force for a step: by when, why, and where it stands. What to do comes first.
    fn reasons_of(&self, assessment: &Assessment<'_>, id: MilestoneId) -> String {
        let mut lines = Vec::new();
        if id.is_answer() || id.is_acknowledgement() {
            lines.push(self.say("calendar-nothing", &[]));
        }
        for it in assessment.milestones.iter().chain(&assessment.hazards) {
            if it.id == id && !it.superseded {
                lines.push(self.when(it));
                lines.extend(self.why(it));
                lines.extend(self.source(it.clause).lines());
            }
        }
        lines.join("\n")
    }

    fn lines_of(&self, assessment: &Assessment<'_>, id: SchemeId) -> String {
        let scheme = assessment.redress.iter().find(|it| it.scheme == id);
        scheme.map(|it| self.redress(it).join("\n")).unwrap_or_default()
    }
}
