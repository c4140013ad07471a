//! Fetching what a landlord's wizard needs: its policy, the rules in force, the calendar, the words.

use complaint_core::calendar::{Calendar, CalendarFile};
use complaint_core::catalog::Catalog;
use complaint_core::policy::{Policy, PolicyFile};
use complaint_core::rule_book::RuleBook;
use complaint_core::rules::{Rules, RulesFile};

use super::files::{self, FetchError};

/// A policy with the rules and the calendar that go with it, from the folder `base`.
pub(crate) async fn rule_book(base: &str, address: String) -> Result<RuleBook, FetchError> {
    let file: PolicyFile = files::json(&address).await?;
    let policy = Policy::checked(file).map_err(|problems| {
        // The file's own mistakes are for its maker, who reads the console.
        for problem in problems {
            leptos::logging::error!("{address} {problem}");
        }
        FetchError { address }
    })?;
    let address = files::resolve("rules/in-force.json", base);
    let file: RulesFile = files::json(&address).await?;
    let rules = Rules::checked(file).map_err(|_| FetchError { address })?;
    let division = policy.file().landlord.nation.division();
    let address = files::resolve(&format!("calendars/{}.json", division.as_str()), base);
    let file: CalendarFile = files::json(&address).await?;
    let calendar = Calendar::checked(file).map_err(|_| FetchError { address })?;
    Ok(RuleBook::new(policy, rules, calendar))
}

/// The words of a language, or else English ones, from the folder `base`.
pub(crate) async fn catalog(base: &str, language: &str) -> Option<Catalog> {
    for language in [language, "en"] {
        let address = files::resolve(&format!("locales/{language}.json"), base);
        let json = files::tree(&address).await;
        if let Some(catalog) = json.ok().and_then(Catalog::from_json) {
            return Some(catalog);
        }
        leptos::logging::warn!("{}", FetchError { address });
    }
    None
}

/// The words of the second half of the questions: of writing and sending.
pub(crate) async fn later_words(base: &str, language: &str) -> Option<Catalog> {
    let address = files::resolve(&format!("locales/{language}-later.json"), base);
    files::tree(&address).await.ok().and_then(Catalog::from_json)
}
