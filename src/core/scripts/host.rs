//! What the page around the wizard sees of it (contract, section 3).

use crate::json::string_enum;

string_enum! {
    /// An attribute of `<complaint-wizard>`. Each may change while it runs.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Attribute {
        /// The address of a policy.
        Policy = "policy",
        /// The address of a list of landlords, where there is no policy.
        Landlords = "landlords",
        /// Where complaints are mailed.
        Email = "email",
        /// Where complaints are sent.
        Action = "action",
        /// The language.
        Lang = "lang",
        /// The level of the page headings.
        HeadingLevel = "heading-level",
        /// Whether the page is the wizard's own.
        Standalone = "standalone",
        /// The size of the text.
        Size = "size",
        /// The colours.
        Contrast = "contrast",
    }
}

string_enum! {
    /// An event that the element sends out, after `complaint-wizard:`. Its detail is an id or a code.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum HostEvent {
        /// The wizard stands.
        Ready = "ready",
        /// Another page is shown; its id.
        Step = "step",
        /// What the answers come to is known, or is another than before; its id.
        Outcome = "outcome",
        /// Something is wrong with the wizard itself; which.
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
        /// The landlord has it.
        SubmitSuccess = "submit-success",
        /// There is no receipt; why.
        SubmitError = "submit-error",
        /// A file that the wizard needs could not be loaded; which kind.
        LoadError = "load-error",
    }
}
