//! Keeping drafts: each rule once, and then every short sequence with two tabs over one store.

mod device;
mod rules;
mod sequences;
mod tab;
