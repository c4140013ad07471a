//! The names that dates are read by, from locale files: of months (`month-1` …, and other spellings in its
//! attribute `.typed`), of days (`weekday-1` …), and the words between the parts of a date (`date-long.links`).

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;

/// The names in all languages, in small letters.
#[derive(Debug, Default)]
pub(crate) struct DateNames {
    months: [BTreeSet<String>; 12],
    /// Names of days that are one word.
    weekdays: BTreeSet<String>,
    /// What the other names of days begin with.
    before_weekdays: BTreeSet<String>,
    links: BTreeSet<String>,
}

impl DateNames {
    /// Adds those of a locale file.
    ///
    /// # Errors
    ///
    /// What is wrong with the file, for those who build.
    pub(crate) fn add(&mut self, text: &str) -> Result<(), String> {
        let resource = parse_runtime(text.to_owned()).map_err(|_| "it is not Fluent syntax")?;
        let messages: Vec<Message<String>> = resource
            .body
            .into_iter()
            .filter_map(|it| if let Entry::Message(it) = it { Some(it) } else { None })
            .collect();
        let find = |name: &str| {
            let found = messages.iter().find(|it| it.id.name == name);
            found.ok_or_else(|| format!("it has no {name}"))
        };
        for (number, month) in (1..).zip(&mut self.months) {
            let message = find(&format!("month-{number}"))?;
            month.extend(words(message.value.as_ref()));
            month.extend(words(attribute(message, "typed")));
        }
        for number in 1..=7 {
            let words = words(find(&format!("weekday-{number}"))?.value.as_ref());
            match words.as_slice() {
                [day] => self.weekdays.insert(day.clone()),
                [first, ..] => self.before_weekdays.insert(first.clone()),
                [] => return Err(format!("weekday-{number} has no words")),
            };
        }
        self.links.extend(words(attribute(find("date-long")?, "links")));
        self.in_two_months().map_or(Ok(()), |it| Err(format!("{it} is the name of two months")))
    }

    fn in_two_months(&self) -> Option<&str> {
        let mut all = BTreeSet::new();
        self.months.iter().flatten().find(|it| !all.insert(it.as_str())).map(String::as_str)
    }

    /// The letters beyond those of English.
    fn letters(&self) -> String {
        let all = self.months.iter().flatten().chain(&self.weekdays);
        let all = all.chain(&self.before_weekdays).chain(&self.links);
        let letters: BTreeSet<char> =
            all.flat_map(|it| it.chars()).filter(|it| !it.is_ascii()).collect();
        letters.into_iter().collect()
    }

    /// The same as an expression of the type that reads dates.
    pub(crate) fn to_rust(&self) -> String {
        let months: Vec<String> = self.months.iter().map(list).collect();
        let fields = [
            ("months", format!("[{}]", months.join(", "))),
            ("weekdays", list(&self.weekdays)),
            ("before_weekdays", list(&self.before_weekdays)),
            ("links", list(&self.links)),
            ("letters", format!("{:?}", self.letters())),
        ];
        let fields = fields.map(|(name, value)| format!("    {name}: {value},\n"));
        format!("DateNames {{\n{}}}", fields.concat())
    }
}

fn list(words: &BTreeSet<String>) -> String {
    format!("&{words:?}").replace('{', "[").replace('}', "]")
}

fn attribute<'a>(message: &'a Message<String>, name: &str) -> Option<&'a Pattern<String>> {
    message.attributes.iter().find(|it| it.id.name == name).map(|it| &it.value)
}

/// The words of a message in small letters. One that begins with a letter which ASCII does not have comes
/// with a capital as well: the app has no table of those.
fn words(pattern: Option<&Pattern<String>>) -> Vec<String> {
    let mut words = Vec::new();
    for element in pattern.into_iter().flat_map(|it| &it.elements) {
        let PatternElement::TextElement { value } = element else { continue };
        for word in value.split_whitespace() {
            let word = word.to_lowercase();
            let mut letters = word.chars();
            let first = letters.next().filter(|it| !it.is_ascii());
            words.extend(first.map(|it| it.to_uppercase().chain(letters).collect()));
            words.push(word);
        }
    }
    words
}
