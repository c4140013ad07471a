//! To where a landlord works: a real mail server, and an endpoint that does what endpoints do.

mod email;
mod mail_server;
mod webhook;
