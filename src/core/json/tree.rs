//! A JSON value.

/// A JSON value. Our files hold only whole numbers from zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(u64),
    /// Any other number.
    OtherNumber,
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// Keys and values, in order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a key; `None` when it is absent or null.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(entries) => entries
                .iter()
                .find(|it| it.0 == key)
                .map(|it| &it.1)
                .filter(|it| **it != Self::Null),
            Self::Null
            | Self::Bool(_)
            | Self::Number(_)
            | Self::OtherNumber
            | Self::String(_)
            | Self::Array(_) => None,
        }
    }

    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// An object with these entries.
    #[must_use]
    pub fn object<const N: usize>(entries: [(&str, Self); N]) -> Self {
        Self::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// A string.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

/// An object built key by key. In the browser this is a tenth of the code of passing a list of keys
/// and values.
#[derive(Debug, Default)]
pub struct Object(Vec<(String, Json)>);

impl Object {
    /// An empty object.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds any value.
    #[must_use]
    #[inline(never)]
    pub fn with(mut self, key: &str, value: Json) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    /// Adds a string.
    #[must_use]
    #[inline(never)]
    pub fn text(self, key: &str, text: &str) -> Self {
        self.with(key, Json::text(text))
    }

    /// Adds a number.
    #[must_use]
    #[inline(never)]
    pub fn number(self, key: &str, number: u64) -> Self {
        self.with(key, Json::Number(number))
    }

    /// Adds an array.
    #[must_use]
    pub fn list(self, key: &str, items: Vec<Json>) -> Self {
        self.with(key, Json::Array(items))
    }

    /// The object as JSON.
    #[must_use]
    #[inline(never)]
    pub fn json(self) -> Json {
        Json::Object(self.0)
    }
}
