//! `complaint assess --why`: an assessment as plain text, in the sentences of the app.

use complaint_core::decision::{
    Assessment, Milestone, Outcome, ReasonId, Standpoint, hazard_law, timeline,
};
use complaint_core::explanations::{Explanations, OtherRouteKind};
use complaint_core::facts::Facts;
use complaint_core::policy::Authority;

/// The outcome and why, the time limit, each date with its count and its source, who can help, and where the
/// landlord's page and the rules differ.
pub(crate) fn why(
    explanations: &Explanations<'_>,
    assessment: &Assessment<'_>,
    facts: &Facts,
) -> String {
    let mut text = Text { explanations, lines: Vec::new() };
    text.heading(&explanations.outcome(assessment.outcome), '=');
    text.notice(assessment.outcome, facts);
    text.notes(assessment, facts);
    text.reasons(assessment);
    text.limit(assessment, facts);
    text.dates(assessment, facts);
    text.help(assessment, facts);
    text.conflicts(assessment);
    text.lines.join("\n") + "\n"
}

struct Text<'a> {
    explanations: &'a Explanations<'a>,
    lines: Vec<String>,
}

impl Text<'_> {
    fn line(&mut self, indent: usize, line: &str) {
        self.lines.push(format!("{:indent$}{line}", ""));
    }

    fn heading(&mut self, heading: &str, underline: char) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.line(0, heading);
        self.line(0, &underline.to_string().repeat(heading.chars().count()));
    }

    fn section(&mut self, name: &str) {
        self.heading(&self.explanations.say(name, &[]), '-');
    }

    fn write_source(&mut self, indent: usize, authority: Authority<'_>) {
        let source = self.explanations.source(authority);
        source.says.iter().chain(&source.quoted).for_each(|it| self.line(indent, it));
        self.line(indent, &format!("({})", source.place.trim_end_matches('.')));
    }

    /// What the page before the result says first.
    fn notice(&mut self, outcome: Outcome, facts: &Facts) {
        let say = |name: &str| self.explanations.say(name, &[]);
        let lines = match outcome {
            Outcome::Emergency => {
                let numbers = self.explanations.emergency();
                let after = [say("emergency-landlord"), say("emergency-not-wait")];
                numbers.into_iter().map(|it| it.0).chain(after).collect()
            }
            Outcome::ServiceRequest => vec![say("service-request-becomes")],
            Outcome::Complaint => Vec::new(),
            Outcome::OtherRoute => {
                vec![self.explanations.other_route(OtherRouteKind::of(outcome, facts.about))]
            }
            Outcome::ReferToRedress => vec![say("page-refer-notice-lead")],
        };
        lines.iter().for_each(|it| self.line(0, it));
    }

    /// What is odd about the facts.
    fn notes(&mut self, assessment: &Assessment<'_>, facts: &Facts) {
        for note in &assessment.notes {
            self.line(0, &self.explanations.note(note, facts));
        }
    }

    /// Without the limits, which are in another section.
    fn reasons(&mut self, assessment: &Assessment<'_>) {
        self.line(0, &self.explanations.say("page-result-lead", &[]));
        self.section("result-reasons-heading");
        let of_limit = |id| matches!(id, ReasonId::OutsidePolicyLimit | ReasonId::OutsideCodeLimit);
        for reason in assessment.reasons.iter().filter(|it| !of_limit(it.id)) {
            self.line(0, &self.explanations.reason(reason.id));
            if let Some(clause) = reason.clause {
                self.write_source(4, clause);
            }
        }
    }

    fn limit(&mut self, assessment: &Assessment<'_>, facts: &Facts) {
        self.section("result-limit-heading");
        for line in self.explanations.limit(&assessment.time_limit, facts.ongoing == Some(true)) {
            self.line(0, &line);
        }
        for authority in self.explanations.limit_sources(&assessment.time_limit) {
            self.write_source(4, authority);
        }
    }

    fn dates(&mut self, assessment: &Assessment<'_>, facts: &Facts) {
        let moments = timeline(assessment, facts);
        if moments.len() > 1 {
            self.section("timeline-heading");
            for moment in &moments {
                let at = Standpoint::of(assessment, facts);
                self.line(0, &self.explanations.moment(moment, at).line());
            }
        }
        if !assessment.milestones.is_empty() {
            self.section("result-dates-heading");
            self.steps(&assessment.milestones);
        }
        if let Some(law) = hazard_law(self.explanations.rule_book, facts) {
            let (heading, lead) = self.explanations.hazards(law);
            self.heading(&heading, '-');
            self.line(0, &lead);
            self.steps(&assessment.hazards);
        }
    }

    fn steps(&mut self, milestones: &[Milestone<'_>]) {
        for step in milestones.chunk_by(|a, b| a.id == b.id) {
            if let Some(first) = step.first() {
                self.line(0, &self.explanations.step(first.id));
            }
            for milestone in step {
                self.date(milestone);
            }
            if let [own, code] = step
                && let Some(clocks) = self.explanations.two_clocks(own, code)
            {
                self.line(2, &clocks);
            }
        }
    }

    fn date(&mut self, milestone: &Milestone<'_>) {
        let whose = self.explanations.whose(milestone);
        let status = self.explanations.standing(milestone);
        self.line(2, &format!("{whose} ({status})"));
        self.line(4, &self.explanations.when(milestone));
        for why in self.explanations.why(milestone) {
            self.line(6, &format!("- {why}"));
        }
        self.write_source(6, milestone.clause);
    }

    fn help(&mut self, assessment: &Assessment<'_>, facts: &Facts) {
        self.section("result-redress-heading");
        for redress in &assessment.redress {
            self.line(0, &self.explanations.scheme(redress.scheme));
            for line in self.explanations.redress(redress) {
                self.line(2, &line);
            }
            for (_, contact) in self.explanations.scheme_contacts(redress.scheme) {
                self.line(4, &contact);
            }
        }
        let of_agent =
            [self.explanations.ask_first(facts.role), self.explanations.behind_agent(facts.role)];
        of_agent.iter().flatten().for_each(|it| self.line(0, it));
        let pages = self.explanations.own_page(facts.role);
        if !pages.is_empty() {
            self.line(0, &self.explanations.say("redress-own-page", &[]));
            pages.into_iter().for_each(|it| self.write_source(4, it));
        }
        let file = self.explanations.rule_book.policy.file();
        for body in file.bodies.iter().filter(|it| !file.is_superseded(&it.clause)) {
            self.line(0, &self.explanations.say("redress-body", &[("name", &body.name)]));
            self.write_source(4, Authority::Clause(&body.clause));
        }
        if file.redress.is_empty() {
            self.line(0, &self.explanations.say("redress-none", &[]));
        }
        self.line(0, &self.explanations.say("redress-elected", &[]));
    }

    fn conflicts(&mut self, assessment: &Assessment<'_>) {
        let Some((heading, told)) = self.explanations.differences(assessment) else { return };
        self.heading(&heading, '-');
        for conflict in told {
            self.line(0, &self.explanations.conflict(conflict.id));
            if let Some(clause) = conflict.policy_says {
                self.write_source(4, Authority::Clause(clause));
            }
            self.write_source(4, Authority::Provision(conflict.rule_says));
        }
    }
}
