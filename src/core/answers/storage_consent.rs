//! Where the resident agreed to have the answers stored.

use super::{Answers, PageId, RawAnswer};

/// Where the answers are stored: on the device only with [`Self::Device`] (contract 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageConsent {
    /// Not asked yet: in memory.
    NotAsked,
    /// On this device, until a stated date.
    Device,
    /// In memory, until the page is closed.
    Page,
    /// In memory, cleared on leaving the page: others use this computer.
    Shared,
}

impl StorageConsent {
    /// The choices, in the order they are offered.
    const OFFERED: [Self; 3] = [Self::Device, Self::Page, Self::Shared];
    /// The names of these choices.
    pub const NAMES: &'static [&'static str] = &{
        let [first, second, third] = Self::OFFERED;
        [first.as_str(), second.as_str(), third.as_str()]
    };

    /// The name of the choice; empty before one was made.
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
    /// Where these answers may be stored.
    #[must_use]
    pub fn storage_consent(&self) -> StorageConsent {
        let chosen = self.choice(PageId::StorageConsent).unwrap_or_default();
        StorageConsent::OFFERED
            .into_iter()
            .find(|it| it.as_str() == chosen)
            .unwrap_or(StorageConsent::NotAsked)
    }

    /// Sets where these answers may be stored. Another device asks again.
    pub fn set_storage_consent(&mut self, keeping: StorageConsent) {
        match keeping {
            StorageConsent::NotAsked => drop(self.unsubmit(PageId::StorageConsent)),
            StorageConsent::Device | StorageConsent::Page | StorageConsent::Shared => {
                self.submit(
                    PageId::StorageConsent,
                    RawAnswer::from([("choice", keeping.as_str())]),
                );
            }
        }
    }
}
