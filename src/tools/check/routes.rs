//! Matters that the file sends elsewhere twice; only the first is shown.

use complaint_core::policy::OtherRoute;

use super::subject::Subject;
use crate::report::Found;

/// Routes that can never apply, because an earlier one covers them.
pub(super) fn find(subject: Subject<'_>) -> Vec<Found> {
    let routes = &subject.file.other_routes;
    let mut found = Vec::new();
    for (index, route) in routes.iter().enumerate() {
        let hidden = routes.iter().take(index).position(|it| takes_all(it, route));
        if let Some(first) = hidden {
            let message = format!("residents never see this: /other_routes/{first} comes first");
            found.push(Found::warning(format!("/other_routes/{index}/about"), message));
        }
    }
    found
}

/// Whether a route covers everybody whom a later one is for.
fn takes_all(first: &OtherRoute, later: &OtherRoute) -> bool {
    let covers = |role| first.roles.contains(role);
    let everybody =
        first.roles.is_empty() || !later.roles.is_empty() && later.roles.iter().all(covers);
    first.about == later.about && everybody
}
