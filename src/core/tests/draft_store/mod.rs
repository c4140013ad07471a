//! Keeping drafts: each rule once, and then every short sequence with two tabs and one store.

mod device;
mod rules;
mod sequences;
mod tab;
