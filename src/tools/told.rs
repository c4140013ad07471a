//! What a landlord's own system is told of a complaint: the body of a webhook's request.

use complaint_core::submission::Receipt;
use schemars::JsonSchema;
use serde::Serialize;

/// What is told so far; another `type` is something else, to be answered with success and left alone.
pub const RECEIVED: &str = "complaint.received";

/// A complaint that was received, with its receipt.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[schemars(rename = "Told")]
pub struct Told<T> {
    /// `complaint.received`.
    #[serde(rename = "type")]
    #[schemars(extend("const" = RECEIVED))]
    pub what: &'static str,
    /// The receipt that the resident was given.
    #[serde(flatten)]
    pub receipt: Receipt,
    /// The complaint as it came. Its files stay with the receiver.
    pub complaint: T,
}

impl<T> Told<T> {
    /// Tells of one.
    pub fn of(receipt: Receipt, complaint: T) -> Self {
        Self { what: RECEIVED, receipt, complaint }
    }
}
