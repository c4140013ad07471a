//! A submission to a landlord's endpoint: what is sent, and what comes back.

mod check;
mod ended;
mod file;
mod secret;
mod status;

pub use check::problems;
pub use ended::{SendEnded, SendFailure};
pub use file::{
    CountedOn, Deadline, EvidenceFile, Receipt, Refusal, SCHEMA, SkippedDay, Source,
    SubmissionFile, SubmissionProblem, SubmissionStage, SubmittedAnswer,
};
pub use secret::StatusSecret;
pub use status::{
    Backwards, GivenReceipt, LandlordStatus, StatusFailure, Statuses, status_address,
};
