//! The words people read: one locale file, for the app, the letter and the tools alike.

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::policy::{Period, Unit};

/// A locale file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The name of the language is not one.
    #[error("\"{0}\" is not a language tag")]
    Language(String),
    /// The file is not Fluent syntax throughout.
    #[error("{} entries are not Fluent syntax; the first is: {first}", .count)]
    Syntax {
        /// How many entries.
        count: usize,
        /// What is wrong with the first.
        first: String,
    },
    /// Two messages have one name.
    #[error("two messages have one name")]
    NamedTwice,
}

/// The messages of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("locales", &self.bundle.locales).finish()
    }
}

/// An argument of a message.
pub type Arg<'a> = (&'a str, &'a str);

impl Words {
    /// Reads a locale file.
    ///
    /// # Errors
    ///
    /// [`WordsError`] when the language or the file cannot be used.
    pub fn read(language: &str, text: &str) -> Result<Self, WordsError> {
        let tag: LanguageIdentifier =
            language.parse().map_err(|_| WordsError::Language(language.to_owned()))?;
        let resource =
            FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| WordsError::Syntax {
                count: errors.len(),
                first: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The letter is plain text that mail programs and case systems read: no invisible marks.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| WordsError::NamedTwice)?;
        Ok(Self { bundle })
    }

    /// Whether there is a message of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.bundle.get_message(name).is_some_and(|it| it.value().is_some())
    }

    /// A message; its name in brackets where it is missing, so that the gap is seen in tests.
    #[must_use]
    pub fn say(&self, name: &str, args: &[Arg<'_>]) -> String {
        let mut fluent = FluentArgs::new();
        for (key, value) in args {
            fluent.set(*key, *value);
        }
        self.format(name, &fluent)
    }

    fn format(&self, name: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(name).and_then(|it| it.value()) else {
            return format!("[{name}]");
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors);
        if errors.is_empty() { text.into_owned() } else { format!("[{name}]") }
    }

    /// A message if there is one.
    #[must_use]
    pub fn say_if(&self, name: &str, args: &[Arg<'_>]) -> Option<String> {
        self.has(name).then(|| self.say(name, args))
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

    /// A period, such as "10 working days".
    #[must_use]
    pub fn period(&self, period: Period) -> String {
        let name = match period.unit {
            Unit::Hours => "period-hours",
            Unit::WorkingDays => "period-working-days",
            Unit::Weeks => "period-weeks",
            Unit::Months => "period-months",
        };
        let mut args = FluentArgs::new();
        args.set("n", period.n);
        self.format(name, &args)
    }
}
