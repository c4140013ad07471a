//! What happened, in the resident's own words and order.

use super::{LetterKind, Writer};
use crate::answers::{DateAnswer, DateOf, PageId, RawAnswer, date};
use crate::decision::{LimitStatus, Situation};
use crate::facts::DateRange;
use crate::flow::{PAGES, PageKind, PageSpec, RowsOf, Section, answer_text, page_spec};

impl Writer<'_> {
    /// Everything that tells of the problem, each part under its heading, in the order of the pages.
    pub(super) fn story(&self) -> Vec<String> {
        let of_words = PAGES.iter().filter(|it| Section::of(it.id) == Section::Words);
        of_words.flat_map(|it| self.told(it)).collect()
    }

    /// The reference numbers alone.
    pub(super) fn references(&self) -> Vec<String> {
        page_spec(PageId::References).map(|it| self.told(it)).unwrap_or_default()
    }

    /// What a page in the resident's own words adds. Every kind of page has its way here, so that an
    /// answer to a new one is in the letter.
    fn told(&self, spec: &PageSpec) -> Vec<String> {
        match spec.kind {
            // With what happened, which is the next page.
            PageKind::Boxes { .. } if spec.id == PageId::CommonIssues => Vec::new(),
            PageKind::Text { .. } if spec.id == PageId::WhatHappened => {
                // Asked for the next stage, a resident says what is still wrong, and a reminder repeats it.
                let has_asked = self.context.complained().asked_for_second();
                let says_still_wrong = self.kind == LetterKind::NextStage
                    || self.kind == LetterKind::Chase && has_asked;
                let heading = if says_still_wrong { "still-wrong" } else { "what-happened" };
                self.section(heading, filled(&self.what_happened())).into_iter().collect()
            }
            PageKind::Rows { of: RowsOf::Events } => {
                let history = self.section("history", filled(&self.history()));
                let dates = self.section("dates", filled(&self.dates()));
                history.into_iter().chain(dates).collect()
            }
            PageKind::Rows { of: RowsOf::Problems } => {
                self.rows(spec.id).iter().map(|it| self.problem(it)).collect()
            }
            PageKind::Files => {
                self.section("evidence", filled(&self.evidence())).into_iter().collect()
            }
            PageKind::Notice | PageKind::Sent { .. } => Vec::new(),
            PageKind::Text { .. }
            | PageKind::Choice { .. }
            | PageKind::Boxes { .. }
            | PageKind::Date { .. }
            | PageKind::Fields { .. } => self.answered(spec).into_iter().collect(),
        }
    }

    /// An answer as the check page has it, under a heading for the letter or else the check page's own.
    fn answered(&self, spec: &PageSpec) -> Option<String> {
        let raw = self.answers().get(spec.id).filter(|it| !it.is_blank())?;
        let options = || spec.options(self.context);
        let text = answer_text(
            self.catalog,
            self.landlord(),
            spec,
            raw,
            self.context.facts.today,
            &options,
        );
        let page = spec.id.as_str();
        // Of whom somebody acts for, not of themselves.
        let acts = self.context.facts.represents == Some(true) && spec.id == PageId::Effect;
        let own = format!("letter-heading-{page}{}", if acts { "-of-another" } else { "" });
        let heading = if self.catalog.has(&own) { own } else { format!("check-{page}") };
        Some(format!("{}\n{text}", self.say(&heading)))
    }

    /// The ticked boxes, and then the text.
    pub(super) fn what_happened(&self) -> String {
        let mut parts = Vec::new();
        parts.extend(self.ticked(PageId::CommonIssues, "option-points"));
        parts.extend(self.answers().text(PageId::WhatHappened).map(str::to_owned));
        parts.join("\n\n")
    }

    /// The boxes ticked on a page, as a list.
    pub(super) fn ticked(&self, page: PageId, prefix: &str) -> Option<String> {
        let raw = self.answers().get(page)?;
        // Only options of the current matter, which may have changed.
        let options = page_spec(page)?.options(self.context);
        let ticked = options.iter().filter(|it| raw.filled(it).is_some());
        let mut lines: Vec<String> =
            ticked.map(|it| format!("- {}", self.say(&format!("{prefix}-{it}")))).collect();
        lines.extend(raw.filled("other").map(|it| format!("- {it}")));
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    /// The events by date. One without a date stays after the one before it.
    fn history(&self) -> String {
        let mut events: Vec<(Option<DateRange>, RawAnswer)> = Vec::new();
        // Insertion sort: the library's sort is 3 KB of brotli, for a handful of events.
        for row in self.rows(PageId::History) {
            let day = self.day(&row);
            let later = |it: &(Option<DateRange>, RawAnswer)| match (day, it.0) {
                (Some(day), Some(other)) => other.from() > day.from(),
                (day, other) => day.is_some() && other.is_none(),
            };
            let place = events.iter().position(later).unwrap_or(events.len());
            events.insert(place, (day, row));
        }
        let lines = events.iter().map(|(day, row)| match day {
            Some(day) => format!("- {}: {}", self.catalog.range(*day), row.get("text").trim()),
            None => format!("- {}", row.get("text").trim()),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    fn problem(&self, row: &RawAnswer) -> String {
        let heading = match row.filled("heading") {
            Some(heading) => heading.to_owned(),
            None => self.say("letter-heading-other-problem"),
        };
        format!("{heading}\n{}", row.get("text").trim())
    }

    /// The text about evidence, and then the file names.
    fn evidence(&self) -> String {
        let files = self.answers().get(PageId::Evidence).map(RawAnswer::files).unwrap_or_default();
        let mut parts: Vec<String> =
            self.answers().text(PageId::Evidence).map(str::to_owned).into_iter().collect();
        parts.extend(files.iter().map(|it| match it.description.as_str() {
            "" => format!("- {}", it.file.name),
            said => format!("- {}: {said}", it.file.name),
        }));
        parts.join("\n")
    }

    fn rows(&self, page: PageId) -> Vec<RawAnswer> {
        self.answers().get(page).map(RawAnswer::filled_rows).unwrap_or_default()
    }

    fn dates(&self) -> String {
        let line = |page, name: &str| {
            let range = self.known_date(page)?;
            Some(self.catalog.say(name, &[("date", &self.catalog.range(range))]))
        };
        let ongoing = self.context.facts.ongoing == Some(true);
        let occurred = if ongoing { "letter-last-occurred" } else { "letter-occurred" };
        [
            line(PageId::OccurredOn, occurred),
            ongoing.then(|| self.say("letter-ongoing")),
            line(PageId::FirstKnownOn, "letter-first-known"),
            line(PageId::ReportedOn, "letter-reported"),
            // The other letters say it where they begin.
            matches!(self.kind, LetterKind::NextStage | LetterKind::Refused)
                .then(|| line(PageId::ComplaintSentOn, "letter-complained"))
                .flatten(),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
    }

    pub(super) fn known_date(&self, page: PageId) -> Option<DateRange> {
        self.answers().date(page, self.context.facts.today)
    }

    /// The date of an event row.
    fn day(&self, raw: &RawAnswer) -> Option<DateRange> {
        match date(raw, self.context.facts.today, DateOf::Problem) {
            Ok(DateAnswer::Known(range)) => Some(range),
            Ok(DateAnswer::NotSure) | Err(_) => None,
        }
    }

    /// Asks for the next stage although the landlord's own last day for that has passed. Source: Code 6.10
    /// has no such day.
    pub(super) fn late_for_next_stage(&self) -> Option<String> {
        let assessment = self.context.assessment();
        let is_late = self.context.standpoint(&assessment).situation == Situation::NextStageLate;
        let is_second = !self.context.complained().has_second_answer();
        (is_late && is_second && self.context.rule_book.code_applies())
            .then(|| self.say("letter-late-stage-2"))
    }

    /// Asks the landlord to take a late complaint, with the resident's own reason.
    pub(super) fn late(&self) -> Option<String> {
        let limit = self.context.assessment().time_limit;
        let code_applies = self.context.rule_book.code_applies();
        let request = match limit.status {
            // A limit that the landlord has dropped is not mentioned.
            LimitStatus::OutsidePolicy if limit.policy_superseded => return None,
            LimitStatus::OutsidePolicy if code_applies => Some("letter-late-policy"),
            LimitStatus::OutsidePolicy => Some("letter-late-own"),
            LimitStatus::OutsideCode => Some("letter-late-code"),
            // Nobody says of themselves that they may be late; why is said if they say it.
            LimitStatus::Depends => None,
            LimitStatus::None | LimitStatus::Within => return None,
        };
        let request = request.map(|it| self.say(it));
        let reason = self.answers().text(PageId::LateReason).map(str::to_owned);
        let text = request.into_iter().chain(reason).collect::<Vec<_>>().join("\n");
        self.section("late", filled(&text))
    }
}

fn filled(text: &str) -> Option<&str> {
    Some(text).filter(|it| !it.is_empty())
}
