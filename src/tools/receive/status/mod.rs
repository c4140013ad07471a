//! What the landlord says of a complaint, and who may read it.
//!
//! The landlord's system writes with a token, from a file that only it and the receiver can read. The resident reads
//! with the secret of the receipt. Nobody else learns anything, not even that there is such a complaint.

mod routes;
mod rows;

pub(super) use routes::routes;
