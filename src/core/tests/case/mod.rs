//! What follows once a letter has gone.
//!
//! - `resident`: somebody who sends a letter, and then tells day by day what happens
//! - `followed`: complaints that went in another way, from what the resident says of them
//! - `pack`: what an ombudsman or a redress scheme is given
//! - `letters`: what the letters of a case say
//! - `offers`: what is said to an offer, and what follows
//! - `played`: three cases from the first letter to the ombudsman, each date counted by hand
//! - `calendar`: the files for a resident's calendar, one after the other
//! - `said`: what the landlord's system says of it, and what the resident confirms
//! - `sheet`: what an adviser is given
//! - `properties`: whatever happens in whatever order

mod calendar;
mod followed;
mod letters;
mod offers;
mod pack;
mod played;
mod properties;
mod resident;
mod said;
mod sheet;
