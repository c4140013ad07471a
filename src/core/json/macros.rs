//! The two shapes of which our JSON is made, each written once.

/// A closed set of names: the enum, its names in JSON and in the keys of the locale files, and its
/// reading.
macro_rules! names {
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

            /// The name used in JSON, and in the keys of the locale files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }

            /// The one of a name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str() == name)
            }
        }

        impl $crate::json::Read for $type {
            fn read(json: &$crate::json::Json, reader: &mut $crate::json::Reader) -> Self {
                json.as_text().and_then(Self::from_name).unwrap_or_else(|| {
                    reader.expected(concat!("a ", stringify!($type)));
                    [ $( Self::$variant, )+ ][0]
                })
            }
        }
    };
}

/// A record of named fields: the struct and its reading.
macro_rules! record {
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
    };
}

pub(crate) use names;
pub(crate) use record;
