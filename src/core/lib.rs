#![doc = include_str!("../ARCHITECTURE.md")]
#![forbid(unsafe_code)]

pub mod answers;
pub mod calendar;
pub mod case_calendar;
pub mod case_words;
pub mod catalog;
pub mod decision;
pub mod draft;
pub mod draft_store;
pub mod explanations;
pub mod facts;
pub mod flow;
pub mod ids;
pub mod iso;
pub mod json;
pub mod landlords;
pub mod letter;
pub mod mail_link;
pub mod pack;
pub mod phone_link;
pub mod policy;
pub mod rule_book;
pub mod rules;
pub mod scripts;
pub mod submission;
pub mod submission_json;
