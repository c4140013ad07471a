//! Who writes, for whom and with whom, and what they need.

use super::Writer;
use crate::answers::PageId;

impl Writer<'_> {
    pub(super) fn on_behalf(&self) -> Option<String> {
        let field = |name| self.answers().field(PageId::Representative, name);
        let who = field("for-whom")?;
        let mut text = match field("relation") {
            Some(relation) => self
                .catalog
                .say("letter-on-behalf-relation", &[("for", who), ("relation", relation)]),
            None => self.catalog.say("letter-on-behalf", &[("for", who)]),
        };
        if let Some(state) = self.consent_state() {
            text.push(' ');
            text.push_str(&self.say(&format!("letter-{state}")));
        }
        Some(text)
    }

    pub(super) fn adjustments(&self) -> Option<String> {
        let lines = self.ticked(PageId::Adjustments, "letter-adjustment");
        self.section("adjustments", lines.as_deref())
    }

    /// Who else complains. The landlord writes to one of them.
    pub(super) fn group(&self) -> Option<String> {
        let names = self.answers().text(PageId::Group)?;
        Some(format!("{}\n{names}", self.say("letter-group")))
    }

    pub(super) fn contact(&self) -> Option<String> {
        let name = self.name()?;
        let field = |it| self.answers().field(PageId::Contact, it);
        let mut lines = vec![self.say("letter-close"), name.to_owned()];
        // The landlord needs to know which home it is, or that it has to ask.
        lines.push(field("address").map_or_else(|| self.say("letter-no-address"), str::to_owned));
        lines.extend(["email", "phone"].into_iter().filter_map(field).map(str::to_owned));
        let chosen = self.answers().choice(PageId::PreferredContact);
        // With only one way, the resident was not asked.
        if let Some(way) = chosen.or(self.context.ways_to_answer().first().copied()) {
            lines.push(self.say(&format!("letter-reply-by-{way}")));
        }
        Some(lines.join("\n"))
    }

    /// Why somebody need not or cannot sign: they have died, cannot agree, or have agreed. Death
    /// overrides agreement, whatever is ticked.
    fn consent_state(&self) -> Option<&'static str> {
        let ticked = |it: &&str| self.answers().field(PageId::Representative, it).is_some();
        ["died", "cannot-agree", "agreed"].into_iter().find(ticked)
    }

    /// A consent form for somebody who has not agreed to the representative yet: to be signed and
    /// sent along.
    pub(super) fn consent(&self) -> Option<String> {
        let field = |name| self.answers().field(PageId::Representative, name);
        let (who, name) = (field("for-whom")?, self.name()?);
        let args = [("landlord", self.landlord()), ("for", who), ("name", name)];
        let form = self.catalog.say("letter-consent", &args);
        if self.consent_state().is_some() { None } else { self.section("consent", Some(&form)) }
    }
}
