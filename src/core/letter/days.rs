//! The letter's dates that are counted from its day of sending, and what another day does to them.

use super::{Writer, compose, first_due};
use crate::answers::RawAnswer;
use crate::catalog::Catalog;
use crate::flow::PageContext;
use crate::iso::day_string;
use crate::letter::LetterKind;
use crate::policy::MilestoneId;

/// The fields of a letter's answer that hold such a date, as written in the letter.
const DATED: [&str; 2] = ["acknowledge", "respond"];

/// The letter as composed today, as its page's answer: the text, the day, and each date that is
/// counted from that day.
#[must_use]
pub fn as_composed(context: &PageContext<'_>, catalog: &Catalog) -> RawAnswer {
    let body = compose(context, catalog).body;
    let on = day_string(context.facts.today);
    let mut raw =
        RawAnswer::from([("text", body.as_str()), ("composed", body.as_str()), ("on", &on)]);
    for (name, date) in (Writer { context, catalog, kind: LetterKind::of(context) }).days() {
        raw.0.insert(name.to_owned(), date);
    }
    raw
}

/// The dates in an edited letter that would differ if it were composed now: each as written, and as
/// it would be. `now` is the letter as composed now.
#[must_use]
pub fn moved_dates(letter: &RawAnswer, now: &RawAnswer) -> Vec<(String, String)> {
    if letter.is_as_composed() {
        return Vec::new();
    }
    let moved = DATED.into_iter().filter_map(|name| {
        let (then, now) = (letter.filled(name)?, now.filled(name)?);
        let is_outdated = then != now && letter.get("text").contains(then);
        is_outdated.then(|| (then.to_owned(), now.to_owned()))
    });
    moved.collect()
}

impl Writer<'_> {
    /// The landlord's own dates for a letter sent today: for the acknowledgement and for the
    /// answer. Each with the suffix of its message's name.
    pub(super) fn days(&self) -> Vec<(&'static str, String)> {
        let steps = match self.kind {
            LetterKind::Report
            | LetterKind::Chase
            | LetterKind::NewProblem
            | LetterKind::Offer
            | LetterKind::Refused => return Vec::new(),
            LetterKind::Complaint => [MilestoneId::Stage1Acknowledge, MilestoneId::Stage1Respond],
            LetterKind::NextStage if self.context.complained().has_second_answer() => {
                [MilestoneId::Stage3Acknowledge, MilestoneId::Stage3Respond]
            }
            LetterKind::NextStage => [MilestoneId::Stage2Acknowledge, MilestoneId::Stage2Respond],
        };
        let milestones = self.context.assessment().milestones;
        let explanations = self.explanations();
        let date = |id| {
            let first = first_due(&milestones, id)?;
            Some(explanations.date(first.due_on?, first.estimated))
        };
        let dated = DATED.into_iter().zip(steps);
        dated.filter_map(|(name, id)| Some((name, date(id)?))).collect()
    }
}
