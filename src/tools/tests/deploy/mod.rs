//! What `deploy` has for those who run the receiver: each file is tried as it stands.

mod booted;
mod proxies;
mod sample;
mod server;
mod units;
mod webhook;

/// A file of `deploy`.
fn text(name: &str) -> String {
    std::fs::read_to_string(crate::tidy::top().join("deploy").join(name)).unwrap()
}
