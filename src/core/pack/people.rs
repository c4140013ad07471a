//! Who complains, for whom, with what needs, and about whom.

use super::PackWriter;
use crate::answers::{PageId, RawAnswer};
use crate::facts::Role;
use crate::letter;
use crate::policy::ContactWay;

impl PackWriter<'_> {
    /// The name, how to reach them, and what they are to the landlord; what is missing is named.
    pub(super) fn me(&self) -> String {
        let context = self.words.context;
        let field = |name| context.answers.field(PageId::Contact, name).map(str::to_owned);
        let named = field("name").filter(|_| context.has_name());
        let mut lines = vec![named.unwrap_or_else(|| self.say("pack-add-name"))];
        lines.push(field("address").unwrap_or_else(|| self.say("pack-add-address")));
        lines.extend(["email", "phone"].into_iter().filter_map(field));
        let chosen = context.answers.choice(PageId::PreferredContact);
        // With only one way, the resident was not asked.
        let way = chosen.or(context.ways_to_answer().first().copied());
        lines.extend(way.map(|it| self.say(&format!("letter-reply-by-{it}"))));
        let role = context.facts.role.filter(|_| context.facts.represents != Some(true));
        lines.extend(role.and_then(|it| self.role(it)));
        lines.extend(letter::group(context, self.words.catalog));
        lines.join("\n")
    }

    fn role(&self, role: Role) -> Option<String> {
        let is_known = !matches!(role, Role::Anonymous);
        is_known.then(|| self.say(&format!("option-who-{}", role.as_str())))
    }

    pub(super) fn representative(&self) -> Option<String> {
        let context = self.words.context;
        let mut lines = vec![letter::on_behalf(context, self.words.catalog)?];
        lines.extend(context.facts.role.and_then(|it| self.role(it)));
        Some(lines.join("\n"))
    }

    pub(super) fn adjustments(&self) -> Option<String> {
        letter::adjustments(self.words.context, self.words.catalog)
    }

    /// Its name and address, and every reference that is known.
    pub(super) fn landlord(&self) -> String {
        let context = self.words.context;
        let file = context.rule_book.policy.file();
        let mut lines = vec![file.landlord.name.clone()];
        let by_post = file.contacts.iter().filter(|it| it.way == ContactWay::Post);
        lines.extend(by_post.map(|it| it.value.clone()));
        let mut references: Vec<&str> = Vec::new();
        for it in &self.events {
            if !it.reference.is_empty() && !references.contains(&it.reference.as_str()) {
                references.push(&it.reference);
            }
        }
        let name = self.say("record-reference");
        lines.extend(references.into_iter().map(|it| format!("{name}: {it}")));
        let told =
            context.answers.get(PageId::References).and_then(|it: &RawAnswer| it.filled("text"));
        lines.extend(told.map(str::to_owned));
        lines.join("\n")
    }
}
