//! The message catalog: one locale file, for the app, the letter and the tools alike.
//!
//! Locale files are Project Fluent's. We support plain messages, arguments and choices by number.
//! Fluent's full resolver would be a fifth of the wasm (42 KB of brotli, measured), most of it for
//! formatting numbers, which our messages do not do. The parser is not in the wasm either: the
//! build compiles the file to JSON for the browser.

#[cfg(feature = "fluent")]
mod fluent;
mod message;

#[cfg(feature = "fluent")]
pub use fluent::parts;
pub use message::Arg;

use chrono::{Datelike, NaiveDate};

use crate::facts::DateRange;
use crate::json::Json;
use crate::policy::{Period, Unit};

/// A locale file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    /// A Fluent syntax error.
    #[error("{count} entries are not Fluent syntax")]
    Syntax {
        /// How many entries.
        count: usize,
    },
    /// A message uses Fluent that we do not support.
    #[error("\"{name}\" uses a part of Fluent that is not supported")]
    Unsupported {
        /// Its name.
        name: String,
    },
    /// Two messages have one name.
    #[error("two messages are called \"{name}\"")]
    NamedTwice {
        /// The name.
        name: String,
    },
}

/// The messages of one language.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// In order of name.
    messages: Vec<(String, Json)>,
}

impl Catalog {
    /// Reads a compiled locale file; `None` if it is not one.
    #[must_use]
    pub fn from_json(json: Json) -> Option<Self> {
        if let Json::Object(messages) = json { Some(Self { messages }) } else { None }
    }

    /// Adds the messages of the other part of a locale file.
    pub fn add(&mut self, more: Self) {
        for (name, message) in more.messages {
            let place = self.messages.partition_point(|it| it.0 < name);
            self.messages.insert(place, (name, message));
        }
    }

    fn message(&self, name: &str) -> Option<&Json> {
        let place = self.messages.partition_point(|it| it.0.as_str() < name);
        self.messages.get(place).filter(|it| it.0 == name).map(|it| &it.1)
    }

    /// Whether there is a message with this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.message(name).is_some()
    }

    /// The names of all messages, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().map(|it| it.0.as_str())
    }

    /// A message; its name in brackets if it or an argument is missing, so that tests show the gap.
    #[must_use]
    pub fn say(&self, name: &str, args: &[Arg<'_>]) -> String {
        self.message(name)
            .and_then(|it| message::fill(it, args))
            .unwrap_or_else(|| format!("[{name}]"))
    }

    /// A day, such as "Tuesday 3 June 2025".
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        let weekday = self.say(&format!("weekday-{}", day.weekday().number_from_monday()), &[]);
        let month = self.say(&format!("month-{}", day.month()), &[]);
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say(
            "date-long",
            &[("weekday", &weekday), ("day", &number), ("month", &month), ("year", &year)],
        )
    }

    /// A day known only roughly, as its first and last day.
    #[must_use]
    pub fn range(&self, range: DateRange) -> String {
        let (from, to) = (self.date(range.from()), self.date(range.to()));
        if from == to {
            return from;
        }
        let (first, after) = (range.from(), range.to().succ_opt());
        let ends_whole = after.is_some_and(|it| it.day() == 1);
        if first.day() == 1 && ends_whole && first.year() == range.to().year() {
            let year = first.year().to_string();
            if first.month() == range.to().month() {
                let month = self.say(&format!("month-{}", first.month()), &[]);
                return self.say("month-year", &[("month", &month), ("year", &year)]);
            }
            if (first.month(), range.to().month()) == (1, 12) {
                return year;
            }
        }
        self.say("date-range-from-to", &[("from", &from), ("to", &to)])
    }

    /// A bank holiday, by the English name under which it is published: its message is called after that.
    /// One that the language has no name for keeps the published one.
    #[must_use]
    pub fn holiday(&self, published: &str) -> String {
        let words = published.split(|it: char| !it.is_ascii_alphanumeric() && it != '’');
        let words = words.filter(|it| !it.is_empty()).map(|it| it.replace('’', ""));
        let name = format!("holiday-{}", words.collect::<Vec<_>>().join("-").to_ascii_lowercase());
        if self.has(&name) { self.say(&name, &[]) } else { published.to_owned() }
    }

    /// A period, such as "10 working days".
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let name = match period.unit {
            Unit::Hours => "period-hours",
            Unit::WorkingDays => "period-working-days",
            Unit::Days => "period-days",
            Unit::Weeks => "period-weeks",
            Unit::Months => "period-months",
        };
        self.say(name, &[("n", &period.n.to_string())])
    }
}
