//! Every page there is.

use crate::json::string_enum;

string_enum! {
    /// A page, in the order of the journey. Its name is the key of answers, messages and addresses,
    /// and never changes its meaning.
    pub enum PageId {
        /// Is somebody in danger?
        Danger = "danger",
        /// Whom to call first.
        EmergencyNotice = "emergency-notice",
        /// Where are the answers stored?
        StorageConsent = "keeping",
        /// What has happened so far?
        SoFar = "so-far",
        /// Who is it, and do they act for somebody else?
        Who = "who",
        /// What is it about?
        About = "about",
        /// Is it still happening?
        Ongoing = "ongoing",
        /// Whose complaint is it, where somebody acts for them?
        Role = "role",
        /// What kind of home is it?
        Home = "home",
        /// What it means to give no name.
        AnonymousNotice = "anonymous-notice",
        /// This belongs somewhere else.
        OtherRouteNotice = "other-route-notice",
        /// This is a service request so far.
        ServiceRequestNotice = "service-request-notice",
        /// When was it sent?
        ComplaintSentOn = "complaint-sent-on",
        /// What date is on the letter that refuses it?
        RefusedOn = "refused-on",
        /// What date is on the first answer?
        Stage1ResponseOn = "stage-1-response-on",
        /// When was the second stage asked for?
        EscalationRequestedOn = "escalation-requested-on",
        /// What date is on the answer at the second stage, where there is a third?
        Stage2ResponseOn = "stage-2-response-on",
        /// When was the third stage asked for?
        FinalEscalationRequestedOn = "final-escalation-requested-on",
        /// Has the landlord acknowledged the complaint, or the request?
        Acknowledged = "acknowledged",
        /// When did it say so?
        AcknowledgedOn = "acknowledged-on",
        /// Has the landlord asked for more time?
        MoreTime = "more-time",
        /// When did it ask?
        MoreTimeOn = "more-time-on",
        /// Until when?
        MoreTimeUntil = "more-time-until",
        /// What to write while waiting for an answer?
        WhileWaiting = "while-waiting",
        /// What date is on the final answer?
        FinalResponseOn = "final-response-on",
        /// The ombudsman is next.
        ReferNotice = "refer-notice",
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
        /// What to say to the landlord's offer?
        Offer = "offer",
        /// Which common issues happened?
        CommonIssues = "points",
        /// What happened?
        WhatHappened = "what-happened",
        /// What would put it right?
        Remedy = "remedy",
        /// What happened when, in order.
        History = "history",
        /// How has it affected the resident?
        Effect = "effect",
        /// What evidence is there?
        Evidence = "evidence",
        /// Earlier reference numbers.
        References = "references",
        /// Other problems, each under its own heading.
        OtherProblems = "other-problems",
        /// What else would help: the pages that are offered.
        AddMore = "add-more",
        /// Who acts for whom?
        Representative = "representative",
        /// Name and address.
        Contact = "contact",
        /// How should the landlord answer?
        PreferredContact = "preferred-contact",
        /// Reasonable adjustments.
        Adjustments = "adjustments",
        /// Who complains together with the resident?
        Group = "group",
        /// The text, as it will be sent.
        Letter = "letter",
        /// The letter to check, and ways to send it.
        Send = "send",
        /// Was it sent, and when?
        Sent = "sent",
        /// What happens next.
        Done = "done",
        /// The case: what has happened since, and what to do now.
        Case = "my-complaint",
        /// What has happened since?
        Happened = "happened",
        /// What date is on the landlord's letter?
        HappenedOn = "happened-on",
        /// When was it?
        HappenedDay = "happened-day",
        /// Until when does the landlord need more time?
        HappenedUntil = "happened-until",
        /// Who was it, and what was said?
        HappenedMore = "happened-more",
        /// What is still wrong, for an ombudsman or a redress scheme?
        StillWrong = "still-wrong",
        /// All that an ombudsman or a redress scheme asks for.
        Pack = "pack",
        /// The task list: all sections, and the progress in each.
        Overview = "overview",
    }
}
