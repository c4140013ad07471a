//! A JSON value.

/// A JSON value. Of numbers only whole ones from zero: the files hold no others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(u64),
    /// A number of another kind.
    OtherNumber,
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Keys and values, in order.
    Record(Vec<(String, Json)>),
}

impl Json {
    /// The value of a key; `None` when it is absent or null.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Record(entries) => entries
                .iter()
                .find(|it| it.0 == key)
                .map(|it| &it.1)
                .filter(|it| **it != Self::Null),
            Self::Null
            | Self::Bool(_)
            | Self::Number(_)
            | Self::OtherNumber
            | Self::Text(_)
            | Self::List(_) => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A record of these entries.
    #[must_use]
    pub fn record<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Record(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A text.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
