//! Whole numbers as JSON has them: there is one kind of number, and `7.0` is 7. The browser's reader sees no
//! difference, and a schema cannot make one. serde's own integers do.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Unexpected, Visitor};

/// For `#[serde(deserialize_with = …)]` on an unsigned number.
pub(crate) fn whole<'de, D: Deserializer<'de>, N: TryFrom<u64> + FromStr>(
    from: D,
) -> Result<N, D::Error> {
    from.deserialize_any(Whole(PhantomData))
}

struct Whole<N>(PhantomData<N>);

impl<N: TryFrom<u64> + FromStr> Visitor<'_> for Whole<N> {
    type Value = N;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(std::any::type_name::<N>())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<N, E> {
        let wrong = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
        N::try_from(number).map_err(wrong)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<N, E> {
        let wrong = || E::invalid_value(Unexpected::Signed(number), &self);
        u64::try_from(number).ok().and_then(|it| N::try_from(it).ok()).ok_or_else(wrong)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<N, E> {
        of_float(number).ok_or_else(|| E::invalid_type(Unexpected::Float(number), &self))
    }
}

/// The whole number that a float is, if it is one.
pub(super) fn of_float<N: FromStr>(number: f64) -> Option<N> {
    // Written out, a whole number has digits only. Nothing is added, and the sign of -0 goes.
    (number + 0.0).to_string().parse().ok()
}

#[cfg(all(test, feature = "text"))]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Eq, serde::Deserialize)]
    struct Page {
        #[serde(deserialize_with = "whole")]
        line: u16,
    }

    fn line(number: &str) -> Option<u16> {
        serde_json::from_str::<Page>(&format!("{{\"line\":{number}}}")).ok().map(|it| it.line)
    }

    #[test]
    fn a_number_is_whole_by_its_value_and_not_by_how_it_is_written() {
        for (text, expected) in [
            ("7", 7),
            ("7.0", 7),
            ("7e0", 7),
            ("0.7e1", 7),
            ("-0", 0),
            ("-0.0", 0),
            ("65535.0", 65_535),
        ] {
            assert_eq!(line(text), Some(expected), "{text}");
        }
        for text in ["7.5", "-7", "-7.0", "65536", "65536.0", "1e300", "\"7\"", "true", "null"] {
            assert_eq!(line(text), None, "{text}");
        }
    }
}
