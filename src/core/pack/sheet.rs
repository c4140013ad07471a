//! What an adviser needs to know of a case, on one sheet.

use super::{PackPart, PackText, PackWriter};
use crate::case_words::CaseWords;
use crate::decision::{Redress, RedressState};
use crate::flow::NextAction;

/// The parts, in their order: what the letters say and what is attached is not among them.
const PARTS: [PackPart; 7] = [
    PackPart::Me,
    PackPart::Representative,
    PackPart::Adjustments,
    PackPart::Landlord,
    PackPart::StillWrong,
    PackPart::Remedy,
    PackPart::Timeline,
];

/// A case in short: for somebody who helps, and sees it for the first time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The one thing to do now, and why.
    pub now: Vec<String>,
    /// What to read, in its order.
    pub parts: Vec<PackText>,
    /// The scheme that can help now, or else the one that comes next; none where no scheme takes the case.
    pub redress: Option<Redress>,
}

impl Sheet {
    /// The sheet of a case.
    #[must_use]
    pub fn of(words: CaseWords<'_>) -> Self {
        let assessment = words.at.assessment;
        let action = NextAction::of(words.context, assessment);
        let writer = PackWriter::without_attachments(words);
        let part = |part: PackPart| {
            let text = writer.text(part, false)?;
            let heading = if part == PackPart::StillWrong {
                writer.say("sheet-heading-wrong")
            } else {
                writer.heading(part)
            };
            Some(PackText { part, heading, text })
        };
        let of_scheme = |id| assessment.redress.iter().find(|it| it.scheme == id);
        let of_state = |state| assessment.redress.iter().find(|it| it.state == state);
        let states =
            [RedressState::Open, RedressState::HelpNow, RedressState::NotYet, RedressState::Closed];
        let redress = match action.scheme() {
            Some(id) => of_scheme(id),
            None => states.into_iter().find_map(of_state),
        };
        Self {
            now: [words.action(action)].into_iter().chain(writer.says().answer(words.at)).collect(),
            parts: PARTS.iter().filter_map(|it| part(*it)).collect(),
            redress: redress.cloned(),
        }
    }
}
