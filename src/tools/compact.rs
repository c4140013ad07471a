//! Assessments as JSON on one line, byte for byte as `serde_json` writes them, at many times its
//! speed.
//!
//! An assessment is some 7 KB, nearly all of it the same clauses again and again: each is written
//! once and copied from then on. What is left is names and dates. `serde_json` asks of each byte of
//! a text whether to escape it; here a text is looked at as a whole, and only one with something to
//! escape goes there.
//!
//! What this module does not do: tuples, and variants with content, which no assessment has.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use complaint_core::decision::Assessment;
use complaint_core::rule_book::RuleBook;
use serde::Serialize;
use serde::ser::{Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, Serializer};
use serde_json::{Error, Result};

/// Writes the assessments of one world.
#[derive(Debug)]
pub struct Writer<'a> {
    clauses: Clauses,
    rule_book: PhantomData<&'a RuleBook>,
}

/// The JSON of clauses and provisions by the place of their first field in memory.
///
/// **Invariant:** each is a reference that lives as long as the [`Writer`], which holds the world
/// still: no other can come to stand in the same place.
type Clauses = BTreeMap<usize, Vec<u8>>;

impl<'a> Writer<'a> {
    /// Begins with no clause written.
    #[must_use]
    pub fn new(_: &'a RuleBook) -> Self {
        Self { clauses: Clauses::new(), rule_book: PhantomData }
    }

    /// Adds the JSON of an assessment to a buffer.
    ///
    /// # Errors
    ///
    /// When it holds a value of a kind that assessments do not have: see the module.
    pub fn write(&mut self, assessment: &Assessment<'a>, buffer: &mut Vec<u8>) -> Result<()> {
        assessment.serialize(Compact { buffer, clauses: &mut self.clauses })
    }
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

struct Compact<'a> {
    buffer: &'a mut Vec<u8>,
    clauses: &'a mut Clauses,
}

/// A list or a record that has been begun.
struct Begun<'a> {
    to: Compact<'a>,
    is_empty: bool,
    clause: Clause,
}

/// How a record stands to the clauses that are known.
enum Clause {
    /// It is none.
    No,
    /// It is one, and where its JSON starts; its first field will tell which.
    Some { start: usize },
    /// It is met for the first time.
    New { start: usize, place: usize },
    /// It is known and has been copied.
    Copied,
}

impl<'a> Compact<'a> {
    fn begin(self, bracket: u8, clause: Clause) -> Begun<'a> {
        self.buffer.push(bracket);
        Begun { to: self, is_empty: true, clause }
    }
}

impl Begun<'_> {
    fn next(&mut self) {
        if !self.is_empty {
            self.to.buffer.push(b',');
        }
        self.is_empty = false;
    }

    fn write<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(Compact { buffer: self.to.buffer, clauses: self.to.clauses })
    }

    /// Copies a clause that is known by the place of its first field.
    fn copy(&mut self, start: usize, place: usize) -> bool {
        let Some(json) = self.to.clauses.get(&place) else { return false };
        self.to.buffer.truncate(start);
        self.to.buffer.extend_from_slice(json);
        true
    }
}

impl SerializeSeq for Begun<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.next();
        self.write(value)
    }

    fn end(self) -> Result<()> {
        self.to.buffer.push(b']');
        Ok(())
    }
}

impl SerializeStruct for Begun<'_> {
    type Ok = ();
    type Error = Error;

    #[inline(always)]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<()> {
        if let Clause::Some { start } = self.clause {
            let place = std::ptr::from_ref(value).addr();
            let known = self.copy(start, place);
            self.clause = if known { Clause::Copied } else { Clause::New { start, place } };
        }
        if matches!(self.clause, Clause::Copied) {
            return Ok(());
        }
        self.next();
        quoted(key, self.to.buffer);
        self.to.buffer.push(b':');
        self.write(value)
    }

    fn end(self) -> Result<()> {
        if matches!(self.clause, Clause::Copied) {
            return Ok(());
        }
        self.to.buffer.push(b'}');
        if let Clause::New { start, place } = self.clause {
            let json = self.to.buffer.get(start..).unwrap_or_default();
            self.to.clauses.insert(place, json.to_vec());
        }
        Ok(())
    }
}

/// A record that another is a part of; its keys are names in the code.
impl SerializeMap for Begun<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        self.next();
        self.write(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.to.buffer.push(b':');
        self.write(value)
    }

    fn end(self) -> Result<()> {
        self.to.buffer.push(b'}');
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
            serde_json::to_writer(self.buffer, &value)
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
    type SerializeMap = Begun<'a>;
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
            return serde_json::to_writer(self.buffer, text);
        }
        quoted(text, self.buffer);
        Ok(())
    }

    fn serialize_none(self) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.buffer.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<()> {
        quoted(name, self.buffer);
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
        Ok(self.begin(b'[', Clause::No))
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Begun<'a>> {
        let start = self.buffer.len();
        let is_clause = matches!(name, "Clause" | "Provision");
        let clause = if is_clause { Clause::Some { start } } else { Clause::No };
        Ok(self.begin(b'{', clause))
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

    fn serialize_map(self, _: Option<usize>) -> Result<Begun<'a>> {
        Ok(self.begin(b'{', Clause::No))
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
