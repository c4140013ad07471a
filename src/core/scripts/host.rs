//! What the host page sees of the wizard (contract, section 3).

use crate::json::string_enum;

string_enum! {
    /// An attribute of `<complaint-wizard>`. Each may change while it runs.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Attribute {
        /// The address of a policy.
        Policy = "policy",
        /// The address of a list of landlords, if there is no policy.
        Landlords = "landlords",
        /// Where complaints are mailed.
        Email = "email",
        /// Where complaints are sent.
        Action = "action",
        /// The language.
        Lang = "lang",
        /// What has happened so far, for those who follow a link.
        Situation = "situation",
        /// The level of the page headings.
        HeadingLevel = "heading-level",
        /// Whether the wizard has the page to itself.
        Standalone = "standalone",
        /// Whether what `complaint bundle` makes stands beside the policy or the list.
        Bundled = "bundled",
        /// The size of the text.
        Size = "size",
        /// The colours.
        Contrast = "contrast",
        /// `eager` starts the wizard before somebody comes near.
        Loading = "loading",
        /// `inherit` takes the font of the page around.
        Font = "font",
        /// Whose pages may show it in a frame: their origins.
        Parents = "parents",
        /// Whether it is to open without a network, and below which address.
        Offline = "offline",
    }
}

string_enum! {
    /// An event that the element sends, after `complaint-wizard:`. Its detail is an id or a code.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum HostEvent {
        /// The wizard is ready.
        Ready = "ready",
        /// Another page is shown; its id.
        Step = "step",
        /// The outcome of the answers is known or has changed; its id.
        Outcome = "outcome",
        /// The wizard itself has failed; the error code.
        Error = "error",
        /// The draft was written.
        DraftSaved = "draft-saved",
        /// A draft was taken up.
        DraftRestored = "draft-restored",
        /// The draft was deleted; why.
        DraftCleared = "draft-cleared",
        /// Another tab has written the same draft.
        DraftConflict = "draft-conflict",
        /// Sending has begun.
        SubmitStart = "submit-start",
        /// The landlord has received it.
        SubmitSuccess = "submit-success",
        /// There is no receipt; why.
        SubmitError = "submit-error",
        /// A file that the wizard needs could not be loaded; which kind.
        LoadError = "load-error",
    }
}
