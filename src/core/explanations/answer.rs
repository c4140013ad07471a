//! The short answer: where somebody stands, and what comes next.

use chrono::NaiveDate;

use super::Explanations;
use crate::decision::{
    Basis, LimitStatus, Outcome, RedressState, Situation, Standpoint, Status, TimeLimitResult,
    TimelineEntry, What, go_by, next_stage, timeline,
};
use crate::facts::Role;
use crate::policy::{LimitEnd, SchemeId, Strength};

/// A message, and the day or the scheme that it is about. All are said in one place: the wasm grows with
/// each call.
type Said = (&'static str, Option<NaiveDate>, Option<SchemeId>);

impl Explanations<'_> {
    /// The heading of a situation.
    #[must_use]
    pub fn situation(&self, at: Standpoint<'_>) -> String {
        let name = match at.situation {
            Situation::ByOutcome | Situation::First => return self.outcome(at.assessment.outcome),
            Situation::Late => "situation-late",
            Situation::Depends => "situation-depends",
            Situation::NewProblem => "situation-new-problem",
            Situation::Waiting => "situation-waiting",
            Situation::Undated => "situation-undated",
            Situation::Overdue => "situation-overdue",
            Situation::NextStage => "situation-next-stage",
            Situation::NextStageLate => "situation-next-stage-late",
            Situation::Refused => "situation-refused",
        };
        self.say(name, &[("stage", self.stage_to_ask_for(at))])
    }

    /// The landlord's own name of the stage that can be asked for, or was.
    #[must_use]
    pub fn stage_to_ask_for(&self, at: Standpoint<'_>) -> &str {
        let number = if at.facts.events.stage_2_response.is_some() { 3 } else { 2 };
        self.rule_book.policy.stage_name(number).unwrap_or_default()
    }

    /// Whether it is in time, what the landlord should do by when, and who can help: a sentence or two
    /// each.
    #[must_use]
    pub fn answer(&self, at: Standpoint<'_>) -> Vec<String> {
        let mut said = Vec::new();
        match at.situation {
            Situation::ByOutcome | Situation::First | Situation::Late | Situation::Depends => {
                self.limit_in_short(&at.assessment.time_limit, &mut said);
            }
            Situation::Waiting => {}
            Situation::NewProblem => said.push(("answer-new-problem", None, None)),
            Situation::Undated if at.facts.role == Some(Role::Anonymous) => {}
            Situation::Undated if at.facts.sent_on_unknown_day => {
                said.push(("dates-unknown", None, None));
            }
            Situation::Undated => said.push(("dates-unknown-request", None, None)),
            Situation::Overdue => missed(at, &mut said),
            Situation::NextStage | Situation::NextStageLate => said.push(self.request(at)),
            Situation::Refused => said.push(("answer-refused", None, None)),
        }
        next_response(at, &mut said);
        who_helps(at, &mut said);
        let mut lines = Vec::new();
        for (name, on, scheme) in said {
            let due = on.map(|it| self.date(it, self.rule_book.calendar.is_estimate(it)));
            let scheme = scheme.map(|it| self.scheme(it));
            let args = [
                ("due", due.as_deref().unwrap_or_default()),
                ("scheme", scheme.as_deref().unwrap_or_default()),
            ];
            lines.push(self.say(name, &args));
        }
        lines
    }

    /// After it has gone: the next dates of the landlord, and what to do when nothing comes.
    #[must_use]
    pub fn after_sending(&self, at: Standpoint<'_>) -> Vec<String> {
        let mut due = timeline(at.assessment, at.facts);
        due.retain(|it| it.status == Some(Status::Due));
        let is_answer = |it: &TimelineEntry| matches!(it.what, What::Due(id) if id.is_answer());
        // The next thing, and the answer that all of it is for.
        let answer = due.iter().skip(1).find(|it| is_answer(it)).or(due.get(1));
        let told = due.first().into_iter().chain(answer);
        let mut lines: Vec<String> = told.map(|it| self.moment(it, at).line()).collect();
        let is_report = at.assessment.outcome == Outcome::ServiceRequest;
        let then = match (is_report, lines.is_empty()) {
            (true, _) => "done-report-next",
            (false, true) => "done-nothing",
            (false, false) => "done-nothing-by-then",
        };
        lines.push(self.say(then, &[]));
        lines
    }

    /// Whether it is in time.
    fn limit_in_short(&self, limit: &TimeLimitResult, said: &mut Vec<Said>) {
        let own = self.rule_book.policy.file().time_limit.as_ref();
        // A limit on reporting, or one that the landlord has dropped, sets no last day to complain.
        let of_report = own.is_some_and(|it| it.counted_to == LimitEnd::Reported);
        let own = limit.policy_ends_on().filter(|_| !of_report && !limit.policy_superseded);
        let code = limit.code_last_on;
        let first = match (own, code) {
            (Some(own), Some(code)) => Some(own.min(code)),
            (own, code) => own.or(code),
        };
        let line = match limit.status {
            LimitStatus::None => ("limit-none", None, None),
            LimitStatus::Within if first.is_some() => ("answer-in-time-until", first, None),
            LimitStatus::Within => ("answer-in-time", None, None),
            LimitStatus::OutsidePolicy if limit.policy_superseded => {
                ("answer-in-time-code", first, None)
            }
            LimitStatus::OutsidePolicy => {
                said.push(("answer-late-own", limit.policy_ends_on(), None));
                let by_code = ("answer-late-code-until", code, None);
                if code.is_some() { by_code } else { ("answer-late-still", None, None) }
            }
            LimitStatus::OutsideCode => ("answer-late-code", code, None),
            LimitStatus::Depends => ("limit-depends", None, None),
        };
        said.push(line);
    }

    /// By when the next stage has to be asked for.
    fn request(&self, at: Standpoint<'_>) -> Said {
        let request = next_stage(at.facts);
        let Some(request) = request.and_then(|it| go_by(&at.assessment.milestones, it.0)) else {
            return ("answer-ask-soon", None, None);
        };
        let name = match request.status {
            Status::Closed if self.rule_book.code_applies() => "answer-ask-late",
            Status::Closed => "milestone-resident-by-past",
            Status::NotStarted | Status::Due | Status::Overdue | Status::Met | Status::Open => {
                "milestone-resident-by"
            }
        };
        (name, request.due_on, None)
    }
}

/// Since when the response is late: no more firmly than the text puts it.
fn missed(at: Standpoint<'_>, said: &mut Vec<Said>) {
    let Some(own) = at.response() else { return };
    let name = match (own.basis, own.strength) {
        (Basis::Code | Basis::Law, _) => "answer-overdue",
        (Basis::Policy, Strength::Must | Strength::Will) => "answer-overdue-own",
        (Basis::Policy, Strength::AimsTo | Strength::Should) => "answer-overdue-aim",
    };
    said.push((name, own.due_on, None));
    for it in &at.assessment.milestones {
        if it.id == own.id && it.basis == Basis::Code && it.due_on > own.due_on {
            let is_late = it.status == Status::Overdue;
            let name = if is_late { "answer-overdue-code" } else { "answer-code-until" };
            said.push((name, it.due_on, None));
        }
    }
}

/// By when the landlord should respond.
fn next_response(at: Standpoint<'_>, said: &mut Vec<Said>) {
    if at.facts.role == Some(Role::Anonymous) {
        said.push(("reason-anonymous", None, None));
        return;
    }
    let name = match at.situation {
        Situation::First | Situation::Late | Situation::Depends => "answer-due",
        Situation::NextStage | Situation::NextStageLate => "answer-due-stage",
        Situation::Waiting => "answer-waiting",
        Situation::ByOutcome
        | Situation::NewProblem
        | Situation::Undated
        | Situation::Overdue
        | Situation::Refused => return,
    };
    if let Some(it) = at.response() {
        said.push((name, it.due_on, None));
    }
}

/// The ombudsmen and tribunals that can help now, or else the first that can later.
fn who_helps(at: Standpoint<'_>, said: &mut Vec<Said>) {
    let before = said.len();
    let mut later = None;
    for it in &at.assessment.redress {
        let name = match (it.state, at.situation) {
            (RedressState::HelpNow, Situation::Refused) => "answer-help-refused",
            (RedressState::HelpNow, Situation::Overdue) => "answer-help-late",
            (RedressState::HelpNow, _) => "answer-help-now",
            (RedressState::Open, _) => "answer-help-open",
            (RedressState::NotYet, _) => {
                let dated = it.open_on.is_some();
                let name = if dated { "answer-help-from" } else { "answer-help-later" };
                later = later.or(Some((name, it.open_on, Some(it.scheme))));
                continue;
            }
            (RedressState::Closed | RedressState::NotForYou, _) => continue,
        };
        said.push((name, None, Some(it.scheme)));
    }
    if said.len() == before {
        said.extend(later);
    }
}
