//! What is said to an offer.

use super::Writer;
use crate::answers::PageId;
use crate::flow::OfferAnswer;
use crate::iso::day;
use crate::policy::Topic;

impl Writer<'_> {
    /// The answer, and the date of the offer. Some landlords ask for a signature that a payment settles the matter for
    /// good (for example, Places for People, line 37 of its page). There, a resident who accepts the offer and keeps the
    /// complaint open says that it is not a full and final settlement.
    pub(super) fn offer(&self) -> String {
        let Some(answer) = self.context.offer_answer() else { return String::new() };
        let mut said = vec![self.say(&format!("letter-opening-offer-{}", answer.as_str()))];
        let may_settle = self.context.rule_book.policy.statement(Topic::Settlement).is_some();
        if answer == OfferAnswer::AcceptAndGoOn && may_settle {
            said.push(self.say("letter-offer-not-final"));
        }
        let on = self.answers().field(PageId::Offer, "on").and_then(day);
        let date = on.map(|it| self.catalog.date(it));
        said.extend(date.map(|it| self.catalog.say("letter-offer-date", &[("date", &it)])));
        said.join(" ")
    }
}
