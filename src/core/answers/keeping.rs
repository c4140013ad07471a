//! How the resident wants the answers to be kept.

use super::{Answers, PageId, RawAnswer};

/// Where answers live. Only [`Keeping::Device`] allows them to be stored (contract 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Nobody has been asked: in memory.
    NotAsked,
    /// On this device, until a date that is said.
    Device,
    /// In memory, until the page is closed.
    Page,
    /// In memory, and gone when the page is left: others use this computer.
    Shared,
}

impl Keeping {
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
    pub fn keeping(&self) -> Keeping {
        let chosen = self.choice(PageId::Keeping).unwrap_or_default();
        Keeping::OFFERED.into_iter().find(|it| it.as_str() == chosen).unwrap_or(Keeping::NotAsked)
    }

    /// Chooses how these are to be kept. On another device the question is asked again.
    pub fn keep(&mut self, keeping: Keeping) {
        match keeping {
            Keeping::NotAsked => drop(self.take_back(PageId::Keeping)),
            Keeping::Device | Keeping::Page | Keeping::Shared => {
                self.give(PageId::Keeping, RawAnswer::from([("choice", keeping.as_str())]));
            }
        }
    }
}
