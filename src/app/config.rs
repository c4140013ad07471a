//! What the element's attributes say.

use complaint_core::flow::SoFar;
use complaint_core::landlords::is_endpoint;
use web_sys::HtmlElement;

/// The attributes of `<complaint-wizard>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Config {
    /// Which policy, or a choice of several.
    pub(crate) source: Source,
    /// Where complaints are sent to.
    pub(crate) action: Option<String>,
    /// Where complaints are mailed.
    pub(crate) email: Option<String>,
    /// The language of the words.
    pub(crate) lang: String,
    /// What has happened so far, as the landlord's page knows who follows its link.
    pub(crate) situation: Option<SoFar>,
    /// The level of the page headings, 1 to 4.
    pub(crate) heading_level: u8,
    /// Whether the page is ours: title, history and deep links work.
    pub(crate) standalone: bool,
}

/// Where the policy comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// The address of one policy.
    Policy(String),
    /// The address of a list of landlords to choose from.
    Landlords(String),
}

/// An attribute that cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ConfigError {
    /// Neither is there.
    #[error("complaint-wizard: give it a `policy` or a `landlords` attribute")]
    NoPolicy,
    /// Not a number from 1 to 4.
    #[error("complaint-wizard: `heading-level` takes 1, 2, 3 or 4")]
    HeadingLevel,
    /// No answer to what has happened so far.
    #[error("complaint-wizard: `situation` takes one of {}", SoFar::NAMES.join(", "))]
    Situation,
    /// What residents write would travel in the open.
    #[error("complaint-wizard: `action` takes an address that begins with https://")]
    Action,
}

impl Config {
    /// Reads the attributes.
    pub(crate) fn of(host: &HtmlElement) -> Result<Self, ConfigError> {
        let attribute = |name| host.get_attribute(name).filter(|it| !it.trim().is_empty());
        let source = match (attribute("policy"), attribute("landlords")) {
            (Some(policy), _) => Source::Policy(policy),
            (None, Some(list)) => Source::Landlords(list),
            (None, None) => return Err(ConfigError::NoPolicy),
        };
        let standalone = host.has_attribute("standalone");
        let heading_level = match attribute("heading-level") {
            None if standalone => 1,
            None => 2,
            Some(text) => text
                .parse()
                .ok()
                .filter(|it| (1..=4).contains(it))
                .ok_or(ConfigError::HeadingLevel)?,
        };
        let action = attribute("action");
        if action.as_deref().is_some_and(|it| !is_endpoint(it)) {
            return Err(ConfigError::Action);
        }
        let situation = match attribute("situation") {
            Some(name) => Some(SoFar::from_name(&name).ok_or(ConfigError::Situation)?),
            None => None,
        };
        Ok(Self {
            source,
            situation,
            action,
            email: attribute("email"),
            lang: attribute("lang").unwrap_or_else(|| "en".to_owned()),
            heading_level,
            standalone,
        })
    }
}
