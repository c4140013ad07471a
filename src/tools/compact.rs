//! JSON on one line, byte for byte as `serde_json` writes it, at several times its speed.
//!
//! An assessment is some 7 KB, nearly all of it clauses. `serde_json` asks of each byte of a text
//! whether to escape it. Here a text is first looked at as a whole, many bytes at a time, and copied
//! at once if no byte needs it. All the rest is `serde_json`'s own.
//!
//! What this module does not do: tuples, and variants with content, which no assessment has.

use std::fmt::{self, Display, Write as _};

use serde::Serialize;
use serde::ser::{Error as _, Impossible, SerializeSeq, SerializeStruct, Serializer};
use serde_json::{Error, Result};

/// Adds the JSON of a value to a buffer.
///
/// # Errors
///
/// When the value holds something of which an assessment has none: see the module.
pub fn write<T: Serialize + ?Sized>(value: &T, buffer: &mut Vec<u8>) -> Result<()> {
    value.serialize(Compact(buffer))
}

/// Whether a text stands in JSON as it is.
fn is_plain(text: &[u8]) -> bool {
    let escaped = |it: u8| it < b' ' || it == b'"' || it == b'\\';
    // No early end: this is what lets the compiler look at many bytes at a time.
    !text.iter().fold(false, |found, it| found | escaped(*it))
}

/// Adds a text that is plain. Names in the code of fields and variants are.
fn quoted(text: &str, buffer: &mut Vec<u8>) {
    buffer.push(b'"');
    buffer.extend_from_slice(text.as_bytes());
    buffer.push(b'"');
}

/// What is written character by character.
struct Text<'a>(&'a mut Vec<u8>);

impl fmt::Write for Text<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn write_char(&mut self, it: char) -> fmt::Result {
        match u8::try_from(it) {
            Ok(it) if it.is_ascii() => self.0.push(it),
            Ok(_) | Err(_) => self.write_str(it.encode_utf8(&mut [0; 4]))?,
        }
        Ok(())
    }
}

struct Compact<'a>(&'a mut Vec<u8>);

/// A list or a record that has been begun.
struct Begun<'a> {
    buffer: &'a mut Vec<u8>,
    is_empty: bool,
}

impl Begun<'_> {
    fn next(&mut self) {
        if !self.is_empty {
            self.buffer.push(b',');
        }
        self.is_empty = false;
    }
}

impl SerializeSeq for Begun<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.next();
        write(value, self.buffer)
    }

    fn end(self) -> Result<()> {
        self.buffer.push(b']');
        Ok(())
    }
}

impl SerializeStruct for Begun<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<()> {
        self.next();
        quoted(key, self.buffer);
        self.buffer.push(b':');
        write(value, self.buffer)
    }

    fn end(self) -> Result<()> {
        self.buffer.push(b'}');
        Ok(())
    }
}

fn none_of_these<T>() -> Result<T> {
    Err(Error::custom("a value of a kind that no assessment has"))
}

/// What `serde_json` writes well enough.
macro_rules! scalars {
    ($($name:ident: $of:ty,)*) => {$(
        fn $name(self, value: $of) -> Result<()> {
            serde_json::to_writer(self.0, &value)
        }
    )*};
}

impl<'a> Serializer for Compact<'a> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Begun<'a>;
    type SerializeStruct = Begun<'a>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStructVariant = Impossible<(), Error>;

    scalars! {
        serialize_bool: bool,
        serialize_i8: i8,
        serialize_i16: i16,
        serialize_i32: i32,
        serialize_i64: i64,
        serialize_u8: u8,
        serialize_u16: u16,
        serialize_u32: u32,
        serialize_u64: u64,
        serialize_f32: f32,
        serialize_f64: f64,
        serialize_char: char,
        serialize_bytes: &[u8],
    }

    fn serialize_str(self, text: &str) -> Result<()> {
        if !is_plain(text.as_bytes()) {
            return serde_json::to_writer(self.0, text);
        }
        quoted(text, self.0);
        Ok(())
    }

    /// Dates come this way.
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<()> {
        self.0.push(b'"');
        write!(Text(self.0), "{value}").map_err(Error::custom)?;
        self.0.push(b'"');
        Ok(())
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<()> {
        quoted(name, self.0);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Begun<'a>> {
        self.0.push(b'[');
        Ok(Begun { buffer: self.0, is_empty: true })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Begun<'a>> {
        self.0.push(b'{');
        Ok(Begun { buffer: self.0, is_empty: true })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<()> {
        none_of_these()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple> {
        none_of_these()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct> {
        none_of_these()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant> {
        none_of_these()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap> {
        none_of_these()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant> {
        none_of_these()
    }
}
