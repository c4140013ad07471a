//! To where a landlord works: a real mail server, and an endpoint that does what endpoints do.

mod email;
mod endpoint;
pub(crate) mod mail;
pub(crate) mod mail_server;
pub(crate) mod rows;
mod shared;
mod stopped;
mod webhook;
