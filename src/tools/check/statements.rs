//! Statements that no page of the wizard shows.

use complaint_core::explanations::{Shown, shown};

use super::subject::Subject;
use crate::report::Found;

/// A note where residents are not shown a statement that staff are, by `complaint explain`: once for
/// each topic, at the first statement that is left out.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let statements = &subject.file.statements;
    let mut found = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let topic = statement.topic;
        let n_before = statements.iter().take(index).filter(|it| it.topic == topic).count();
        let what = match (shown(topic), n_before) {
            (Shown::Nothing, 0) => "what the page says on",
            (Shown::First, 1) => "more than the first statement on",
            (Shown::Nothing | Shown::First | Shown::All, _) => continue,
        };
        let topic = topic.as_str();
        let message = format!(
            "residents are not shown {what} \"{topic}\"; staff are, by `complaint explain`"
        );
        found.push(Found::note(format!("/statements/{index}/topic"), message));
    }
    found
}
