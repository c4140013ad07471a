//! Whether the problem is in time, in sentences.

use chrono::NaiveDate;

use super::Explanations;
use crate::decision::{LimitCaution, LimitStatus, TimeLimitResult};
use crate::policy::{Authority, LimitEnd};

impl<'a> Explanations<'a> {
    /// Whether the problem is in time, and the last safe days. `ongoing`: whether it still happens.
    #[must_use]
    pub fn limit(&self, limit: &TimeLimitResult, ongoing: bool) -> Vec<String> {
        let policy_last = limit.policy_ends_on().map(|it| self.catalog.date(it));
        let code_last = limit.code_last_on.map(|it| self.catalog.date(it));
        let args = [
            ("policy_last", policy_last.as_deref().unwrap_or_default()),
            ("code_last", code_last.as_deref().unwrap_or_default()),
        ];
        let status = match limit.status {
            LimitStatus::None => "limit-none",
            LimitStatus::Within => "limit-within",
            LimitStatus::OutsidePolicy if limit.policy_superseded => "limit-outside-old",
            LimitStatus::OutsidePolicy if code_last.is_some() => "limit-outside-policy",
            LimitStatus::OutsidePolicy => "limit-outside-policy-no-code-date",
            LimitStatus::OutsideCode => "limit-outside-code",
            LimitStatus::Depends => "limit-depends",
        };
        let mut lines = vec![self.say(status, &args)];
        // A replaced page's day is not named, so that it misleads no one.
        let old = limit.policy_superseded;
        let in_time = matches!(limit.status, LimitStatus::Within | LimitStatus::Depends);
        let own = self.rule_book.policy.file().time_limit.as_ref();
        let of_report = own.is_some_and(|it| it.counted_to == LimitEnd::Reported);
        if in_time && !old && policy_last.is_some() {
            let last = if of_report { "limit-last-report" } else { "limit-last-safe-policy" };
            let day = if of_report { limit.policy_last_on } else { limit.policy_ends_on() };
            let day = day.map(|it| self.catalog.date(it)).unwrap_or_default();
            lines.push(self.say(last, &[("policy_last", &day)]));
        }
        let by_code = in_time || old && limit.status == LimitStatus::OutsidePolicy;
        if by_code && code_last.is_some() {
            lines.push(self.say("limit-last-safe-code", &args));
        }
        let is_named =
            |outer: NaiveDate| limit.policy_ends_on() == Some(outer) && !(in_time && of_report);
        if let Some(outer) = limit.policy_outer_on.filter(|it| !old && !is_named(*it)) {
            lines.push(self.say("limit-outer", &[("outer", &self.catalog.date(outer))]));
        }
        lines.extend(limit.cautions.iter().flat_map(|it| self.caution(it)));
        if ongoing && self.rule_book.code_applies() {
            lines.push(self.say("limit-ongoing", &[]));
        }
        lines
    }

    /// How soon an ombudsman expects the landlord to be told.
    fn caution(&self, caution: &LimitCaution) -> Vec<String> {
        let rule =
            self.rule_book.rules.scheme(caution.scheme).and_then(|it| it.raise_within.as_ref());
        let Some(rule) = rule else { return Vec::new() };
        let (scheme, period) = (self.scheme(caution.scheme), self.catalog.period(rule.period));
        let args = [("scheme", scheme.as_str()), ("period", period.as_str())];
        let mut lines = vec![self.say("limit-caution", &args)];
        let last = caution.last_on.map(|it| self.catalog.date(it));
        lines.extend(last.map(|it| self.say("limit-caution-last", &[("last", &it)])));
        lines
    }

    /// The sources of the limits; none where no limit applies.
    #[must_use]
    pub fn limit_sources(&self, limit: &TimeLimitResult) -> Vec<Authority<'a>> {
        if limit.status == LimitStatus::None {
            return Vec::new();
        }
        let own = self.rule_book.policy.file().time_limit.as_ref();
        let own = own.map(|it| Authority::Clause(&it.clause));
        let code = &self.rule_book.rules.file().code.time_limit.clause;
        let code = self.rule_book.code_applies().then_some(Authority::Provision(code));
        own.into_iter().chain(code).collect()
    }
}
