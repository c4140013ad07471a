//! How the resident wants the answers to be kept.

use super::{Answers, PageId, RawAnswer};

/// Where answers live. Only [`StorageConsent::Device`] allows them to be stored (contract 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageConsent {
    /// Nobody has been asked: in memory.
    NotAsked,
    /// On this device, until a date that is said.
    Device,
    /// In memory, until the page is closed.
    Page,
    /// In memory, and gone when the page is left: others use this computer.
    Shared,
}

impl StorageConsent {
    /// What can be chosen, in the order in which it is offered.
    const OFFERED: [Self; 3] = [Self::Device, Self::Page, Self::Shared];
    /// The names of these options.
    pub const NAMES: &'static [&'static str] = &{
        let [first, second, third] = Self::OFFERED;
        [first.as_str(), second.as_str(), third.as_str()]
    };

    /// The name of the option; empty before one was chosen.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotAsked => "",
            Self::Device => "device",
            Self::Page => "page",
            Self::Shared => "shared",
        }
    }
}

impl Answers {
    /// How these are to be kept.
    #[must_use]
    pub fn keeping(&self) -> StorageConsent {
        let chosen = self.choice(PageId::Keeping).unwrap_or_default();
        StorageConsent::OFFERED
            .into_iter()
            .find(|it| it.as_str() == chosen)
            .unwrap_or(StorageConsent::NotAsked)
    }

    /// Chooses how these are to be kept. On another device the question is asked again.
    pub fn keep(&mut self, keeping: StorageConsent) {
        match keeping {
            StorageConsent::NotAsked => drop(self.unsubmit(PageId::Keeping)),
            StorageConsent::Device | StorageConsent::Page | StorageConsent::Shared => {
                self.submit(PageId::Keeping, RawAnswer::from([("choice", keeping.as_str())]));
            }
        }
    }
}
