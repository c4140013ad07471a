//! Every page there is.

use crate::json::names;

names! {
    /// A page, in the order a resident meets them. Its name keys answers, words and addresses, and
    /// never changes its meaning.
    pub enum PageId {
        /// Is somebody in danger?
        Danger = "danger",
        /// Whom to call first.
        EmergencyNotice = "emergency-notice",
        /// How are the answers kept?
        Keeping = "keeping",
        /// Who is complaining?
        Role = "role",
        /// What it means to give no name.
        AnonymousNotice = "anonymous-notice",
        /// What is it about?
        About = "about",
        /// This belongs somewhere else.
        OtherRouteNotice = "other-route-notice",
        /// Has the landlord been told?
        ReportedBefore = "reported-before",
        /// Is the resident unhappy with the answer?
        Unhappy = "unhappy",
        /// This is a service request so far.
        ServiceRequestNotice = "service-request-notice",
        /// Is there a complaint about this already?
        ComplainedBefore = "complained-before",
        /// When was it sent?
        ComplaintSentOn = "complaint-sent-on",
        /// What date is on the first answer?
        Stage1ResponseOn = "stage-1-response-on",
        /// What date is on the final answer?
        FinalResponseOn = "final-response-on",
        /// The ombudsman is next.
        ReferNotice = "refer-notice",
        /// Is it still happening?
        Ongoing = "ongoing",
        /// When did it happen?
        OccurredOn = "occurred-on",
        /// When did the resident first know?
        FirstKnownOn = "first-known-on",
        /// When was it reported?
        ReportedOn = "reported-on",
        /// Has a claim been filed at court?
        ClaimFiled = "claim-filed",
        /// Why does it come late?
        LateReason = "late-reason",
        /// What it is, whether it is in time, and what happens when.
        Result = "result",
        /// Which of the common things happened?
        Points = "points",
        /// What happened?
        WhatHappened = "what-happened",
        /// What happened when, one after another.
        History = "history",
        /// What has it meant for the resident?
        Effect = "effect",
        /// What would put it right?
        Remedy = "remedy",
        /// What evidence is there?
        Evidence = "evidence",
        /// Earlier reference numbers.
        References = "references",
        /// Other problems, each under its own heading.
        OtherProblems = "other-problems",
        /// Who acts for whom?
        Representative = "representative",
        /// Name and address.
        Contact = "contact",
        /// Who complains together with the resident?
        Group = "group",
        /// How to answer.
        PreferredContact = "preferred-contact",
        /// Reasonable adjustments.
        Adjustments = "adjustments",
        /// Check your answers.
        Check = "check",
        /// The text, as it will go.
        Letter = "letter",
        /// Ways to send it.
        Send = "send",
        /// Was it sent, and when?
        Sent = "sent",
        /// What happens next.
        Done = "done",
        /// All parts, and how far the resident has come with each.
        Overview = "overview",
    }
}
