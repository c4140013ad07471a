//! Made-up languages, made from the English words while the tests run.
//!
//! Every letter is replaced by one beyond ASCII. What is still to be read in ASCII letters on a page
//! in such a language was not in the locale file: it is data, the resident's own, or a fault.

use anyhow::{Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// A language that is made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented, in brackets, and two fifths longer.
    Accented,
    /// From right to left.
    Mirrored,
}

const ASCII: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const MIRRORED: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهابتثجحخدذرزسشصضطظعغفقكلمنه";

/// Seven names with spaces between them: more would be more columns.
const NOT_LONGER: &str = "weekdays-short";

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its tag, by the convention for such languages.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Its direction.
    #[must_use]
    pub fn direction(self) -> &'static str {
        match self {
            Self::Accented => "ltr",
            Self::Mirrored => "rtl",
        }
    }

    /// The one of a tag.
    pub(crate) fn of_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.tag() == tag)
    }

    /// The English locale file in this language.
    pub(crate) fn locale(self, english: &str) -> Result<String> {
        let mut file = parse(english.to_owned()).map_err(|(_, it)| anyhow!("en.ftl: {it:?}"))?;
        for entry in &mut file.body {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &mut message.value else { continue };
            match message.id.name.as_str() {
                "language-tag" => *pattern = plain(self.tag().to_owned()),
                "language-direction" => *pattern = plain(self.direction().to_owned()),
                name => self.change(pattern, name != NOT_LONGER),
            }
        }
        Ok(serialize(&file))
    }

    fn change(self, pattern: &mut Pattern<String>, longer: bool) {
        let mut letters = 0;
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    letters += value.chars().count();
                    *value = value.chars().map(|it| self.letter(it)).collect();
                }
                PatternElement::Placeable { expression: Expression::Inline(_) } => {}
                PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                    for variant in variants {
                        self.change(&mut variant.value, longer);
                    }
                    return;
                }
            }
        }
        if self == Self::Accented && longer {
            let padding: String = "ñöþé ".chars().cycle().take(letters.div_ceil(5) * 2).collect();
            let text = |value| PatternElement::TextElement { value };
            pattern.elements.insert(0, text("⟦".to_owned()));
            pattern.elements.push(text(format!(" {}⟧", padding.trim_end())));
        }
    }

    fn letter(self, letter: char) -> char {
        let letters = match self {
            Self::Accented => ACCENTED,
            Self::Mirrored => MIRRORED,
        };
        ASCII.find(letter).and_then(|it| letters.chars().nth(it)).unwrap_or(letter)
    }
}

fn plain(value: String) -> Pattern<String> {
    Pattern { elements: vec![PatternElement::TextElement { value }] }
}
