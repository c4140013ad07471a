//! The names that dates are read by.

/// The names of months and days, and the words between the parts of a date, in all languages at once: a
/// resident may change the language with a date half typed. In small letters.
#[derive(Debug)]
pub(super) struct DateNames {
    /// Of each month, its names.
    pub(super) months: [&'static [&'static str]; 12],
    /// Names of days that are one word.
    pub(super) weekdays: &'static [&'static str],
    /// What the other names of days begin with: "dydd" in Welsh, where Tuesday is called as March is.
    pub(super) before_weekdays: &'static [&'static str],
    /// What is written between the parts, and endings of numbers: "the", "of", "rd".
    pub(super) links: &'static [&'static str],
    /// The letters beyond those of English that these names have.
    pub(super) letters: &'static str,
}

/// Those of the locale files, written by the build script.
pub(super) static NAMES: DateNames = include!(concat!(env!("OUT_DIR"), "/date_names.rs"));
