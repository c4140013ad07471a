//! A tree from a type: the opposite of [`super::Read`].

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use litemap::LiteMap;

use super::Json;
use crate::iso;

/// A type that can be written as JSON.
pub trait ToJson {
    /// The tree.
    fn to_json(&self) -> Json;
}

impl ToJson for Json {
    fn to_json(&self) -> Self {
        self.clone()
    }
}

impl ToJson for String {
    fn to_json(&self) -> Json {
        Json::text(self)
    }
}

impl ToJson for bool {
    fn to_json(&self) -> Json {
        Json::Bool(*self)
    }
}

/// Whole numbers.
macro_rules! number {
    ($($type:ty),*) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Json {
                Json::Number((*self).into())
            }
        }
    )*};
}
number!(u8, u16, u32, u64);

impl ToJson for NaiveDate {
    fn to_json(&self) -> Json {
        Json::String(iso::day_string(*self))
    }
}

impl ToJson for DateTime<Utc> {
    fn to_json(&self) -> Json {
        Json::String(iso::instant_text(*self))
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn to_json(&self) -> Json {
        self.as_ref().map_or(Json::Null, ToJson::to_json)
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Json {
        Json::Array(self.iter().map(ToJson::to_json).collect())
    }
}

impl ToJson for LiteMap<String, String> {
    fn to_json(&self) -> Json {
        Json::Object(self.iter().map(|(key, it)| (key.clone(), Json::text(it))).collect())
    }
}

impl ToJson for BTreeMap<String, String> {
    fn to_json(&self) -> Json {
        Json::Object(self.iter().map(|(key, it)| (key.clone(), Json::text(it))).collect())
    }
}
