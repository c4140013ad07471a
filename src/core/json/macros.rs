//! The three shapes of our JSON types.

/// A closed set of names: the enum, its names in JSON and in locale keys, and its reader.
macro_rules! string_enum {
    (
        $(#[$meta:meta])*
        pub enum $type:ident {
            $( $(#[$of_variant:meta])* $variant:ident = $name:literal, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $type {
            $( $(#[$of_variant])* #[serde(rename = $name)] $variant, )+
        }

        impl $type {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[ $( $name, )+ ];

            /// The name used in JSON, and in the keys of the locale files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                #[expect(clippy::as_conversions, reason = "the names have the order of the variants")]
                let place = self as usize;
                Self::NAMES.get(place).copied().unwrap_or_default()
            }

            /// The variant with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.get($crate::json::place_of(name, Self::NAMES)?).copied()
            }
        }

        impl $crate::json::Read for $type {
            fn read(json: &$crate::json::Json, reader: &mut $crate::json::Reader) -> Self {
                let place = reader.name(json, Self::NAMES, concat!("a ", stringify!($type)));
                Self::ALL.get(place).copied().unwrap_or([ $( Self::$variant, )+ ][0])
            }
        }

        impl $crate::json::ToJson for $type {
            fn to_json(&self) -> $crate::json::Json {
                $crate::json::Json::text(self.as_str())
            }
        }
    };
}

/// A JSON object with named fields: the struct and its reader.
macro_rules! json_struct {
    (
        $(#[$meta:meta])*
        pub struct $type:ident $(<$param:ident>)? {
            $( $(#[$of_field:meta])* pub $field:ident: $of:ty, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        pub struct $type $(<$param>)? {
            $( $(#[$of_field])* pub $field: $of, )+
        }

        impl $(<$param: $crate::json::Read>)? $crate::json::Read for $type $(<$param>)? {
            fn read(json: &$crate::json::Json, reader: &mut $crate::json::Reader) -> Self {
                reader.only(json, &[ $( stringify!($field), )+ ]);
                Self { $( $field: reader.field(json, stringify!($field)), )+ }
            }
        }

        impl $(<$param: $crate::json::ToJson>)? $crate::json::ToJson for $type $(<$param>)? {
            fn to_json(&self) -> $crate::json::Json {
                $crate::json::Object::new()
                    $( .with(stringify!($field), self.$field.to_json()) )+
                    .json()
            }
        }
    };
}

/// A tagged union: several objects, distinguished by the key `kind`.
macro_rules! one_of {
    (
        $(#[$meta:meta])*
        pub enum $type:ident {
            $(
                $(#[$of_variant:meta])*
                $variant:ident { $( $(#[$of_field:meta])* $field:ident: $of:ty, )* } = $name:literal,
            )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema, ts_rs::TS))]
        #[serde(tag = "kind", deny_unknown_fields)]
        pub enum $type {
            $(
                $(#[$of_variant])*
                #[serde(rename = $name)]
                $variant { $( $(#[$of_field])* $field: $of, )* },
            )+
        }

        impl $type {
            /// All `kind` names, in order.
            pub const KINDS: &'static [&'static str] = &[ $( $name, )+ ];

            /// Its `kind` name.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $name, )+ }
            }
        }

        impl $crate::json::Read for $type {
            fn read(json: &$crate::json::Json, reader: &mut $crate::json::Reader) -> Self {
                use $crate::json::{Json, Reader};
                type VariantReader = (&'static [&'static str], fn(&Json, &mut Reader) -> $type);
                let kinds: [VariantReader; $type::KINDS.len()] = [ $( (
                    &[ "kind", $( stringify!($field), )* ],
                    |_json, _reader| Self::$variant {
                        $( $field: _reader.field(_json, stringify!($field)), )*
                    },
                ), )+ ];
                let kind: String = reader.field(json, "kind");
                let known = Self::KINDS.iter().zip(kinds).find(|it| *it.0 == kind);
                if known.is_none() {
                    reader.expected(concat!("a kind of ", stringify!($type)));
                }
                let (keys, read) = known.map_or(kinds[0], |it| it.1);
                reader.only(json, keys);
                read(json, reader)
            }
        }

        impl $crate::json::ToJson for $type {
            fn to_json(&self) -> $crate::json::Json {
                let record = $crate::json::Object::new().text("kind", self.kind());
                match self {
                    $(
                        Self::$variant { $( $field, )* } => {
                            record $( .with(stringify!($field), $field.to_json()) )*
                        }
                    )+
                }
                .json()
            }
        }
    };
}

pub(crate) use json_struct;
pub(crate) use one_of;
pub(crate) use string_enum;
