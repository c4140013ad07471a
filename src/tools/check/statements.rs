//! Statements that no page of the wizard shows.

use complaint_core::phrases::residents_see;

use super::subject::Subject;
use crate::report::Found;

/// A note at the first statement of each topic that only staff are shown, by `complaint explain`.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let statements = &subject.file.statements;
    let mut found = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let topic = statement.topic;
        let is_first = statements.iter().take(index).all(|it| it.topic != topic);
        if is_first && !residents_see(topic) {
            let message = format!(
                "residents are not shown what the page says on \"{}\"; staff are, by `complaint explain`",
                topic.as_str()
            );
            found.push(Found::note(format!("/statements/{index}/topic"), message));
        }
    }
    found
}
