//! Requests as no browser sends them: each part of one is usual, or left out, doubled, broken or drawn.

use std::fmt;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Select, select};
use uuid::Uuid;

use super::super::{complaint, multipart, multipart_type};

/// Stands in whatever may end in a log.
pub(super) const WORD: &str = "quagmire";

/// What is sent over one connection.
#[derive(Clone)]
pub(super) struct Odd {
    pub(super) bytes: Vec<u8>,
    /// The key under which it may be kept, if its body is a whole complaint.
    pub(super) key: Option<String>,
    /// Whether the sender goes at once; otherwise another request follows on the same line.
    pub(super) goes: bool,
}

impl fmt::Debug for Odd {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.bytes.escape_ascii();
        write!(to, "key {:?}, goes {}: {text}", self.key, self.goes)
    }
}

/// What may stand where a request has its body.
#[derive(Debug, Clone)]
enum Body {
    Whole,
    Broken,
    Parts,
    Bytes(Vec<u8>),
}

pub(super) fn odd() -> impl Strategy<Value = Odd> {
    let head = (request_line(), vec(more_header(), 0..3), usual(), line_end());
    (head, body(), any::<u128>(), framing(), any::<bool>()).prop_map(
        |((line, more, usual, end), body, key, framing, goes)| {
            let key = Uuid::from_u128(key).to_string();
            let is_whole = matches!(body, Body::Whole);
            let (media_type, body) = match body {
                Body::Whole => ("application/json".to_owned(), complaint().to_string().into()),
                Body::Broken => {
                    let broken = complaint().to_string().replace("\"letter\"", "\"quagmire\"");
                    ("application/json".to_owned(), broken.into_bytes())
                }
                Body::Parts => (multipart_type(), multipart(&[(WORD, b"x"), ("evidence", b"y")])),
                Body::Bytes(bytes) => ("application/json".to_owned(), bytes),
            };
            let (length, body) = framed(framing, body);
            let headers = [
                ("Host", "localhost".to_owned()),
                ("Content-Type", media_type),
                ("Idempotency-Key", key.clone()),
                length,
            ];
            let mut bytes = [line.as_slice(), end].concat();
            for ((name, value), how) in headers.iter().zip(usual) {
                bytes.extend(how.written(name, value, end));
            }
            for header in more {
                bytes.extend([header.as_slice(), end].concat());
            }
            bytes.extend([end, &body].concat());
            Odd { bytes, key: is_whole.then_some(key), goes }
        },
    )
}

/// One of some texts, with `|` between them.
fn one_of(all: &'static str) -> Select<&'static str> {
    select(all.split('|').collect::<Vec<_>>())
}

fn request_line() -> impl Strategy<Value = Vec<u8>> {
    let method =
        one_of("POST|GET|OPTIONS|HEAD|PUT|CONNECT|TRACE|post|P\0ST|PO ST||QUAGMIRE|P\u{f6}ST");
    let target = one_of(
        "/complaints|/complaints?quagmire=1|//complaints|/complaints/quagmire/status|\
         http://quagmire.example/complaints|https://u:quagmire@x/complaints|quagmire:443|*|\
         /../complaints|/complaints%00quagmire|/complaints/%ff/status||\\|/%|/complaints#quagmire|\
         /quagmire\u{e9}",
    );
    let version =
        one_of("HTTP/1.1|HTTP/1.0|HTTP/2.0|HTTP/0.9|HTTP/9.9|http/1.1||HTTP/1.1\0|QUAGMIRE/1.1");
    let joined = (method, target, version).prop_map(|(a, b, c)| format!("{a} {b} {c}"));
    prop_oneof![
        16 => Just(b"POST /complaints HTTP/1.1".to_vec()),
        4 => joined.prop_map(String::into_bytes),
        1 => (1_000..200_000_usize).prop_map(|it| format!("POST /{} HTTP/1.1", "q".repeat(it)).into()),
        1 => vec(any::<u8>(), 0..80),
    ]
}

/// What becomes of a header that a request needs.
#[derive(Debug, Clone, Copy)]
enum How {
    Usual,
    Without,
    Twice,
    TwiceAndOther,
    Folded,
    SpaceBeforeColon,
    BareLineFeed,
    Nul,
    Shouted,
}

impl How {
    fn written(self, name: &str, value: &str, end: &[u8]) -> Vec<u8> {
        let usual = [name.as_bytes(), b": ", value.as_bytes(), end].concat();
        let shout = name.to_uppercase();
        match self {
            Self::Usual => usual,
            Self::Without => Vec::new(),
            Self::Twice => usual.repeat(2),
            Self::TwiceAndOther => [usual.as_slice(), name.as_bytes(), b": quagmire", end].concat(),
            Self::Folded => [name.as_bytes(), b":", end, b" ", value.as_bytes(), end].concat(),
            Self::SpaceBeforeColon => [name.as_bytes(), b" : ", value.as_bytes(), end].concat(),
            Self::BareLineFeed => [name.as_bytes(), b": ", value.as_bytes(), b"\n"].concat(),
            Self::Nul => [name.as_bytes(), b": \0", value.as_bytes(), end].concat(),
            Self::Shouted => [shout.as_bytes(), b":", value.as_bytes(), end].concat(),
        }
    }
}

/// What becomes of each of the four that a request needs; mostly they are as usual.
fn usual() -> impl Strategy<Value = [How; 4]> {
    let odd = select(vec![
        How::Without,
        How::Twice,
        How::TwiceAndOther,
        How::Folded,
        How::SpaceBeforeColon,
        How::BareLineFeed,
        How::Nul,
        How::Shouted,
    ]);
    let one = prop_oneof![12 => Just(How::Usual), 1 => odd];
    [one.clone(), one.clone(), one.clone(), one]
}

/// One header more, without its end.
fn more_header() -> impl Strategy<Value = Vec<u8>> {
    let known = one_of(
        "Transfer-Encoding: chunked|Transfer-Encoding: quagmire|Transfer-Encoding: gzip, chunked|\
         Transfer-Encoding: chunked, chunked|Transfer-Encoding:\tchunked|Transfer-Encoding: identity|\
         Content-Length: 0|Content-Length: -1|Content-Length: +5|Content-Length: 1, 1|\
         Content-Length: 99999999999999999999|Content-Length: 0x10|Content-Length: |Content-Length: 5|\
         Host: quagmire|Host: |Expect: 100-continue|Expect: quagmire|Connection: close|\
         Connection: upgrade, quagmire|Upgrade: h2c|Upgrade: websocket|\
         HTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA|Origin: https://quagmire.example|Origin: null|\
         Authorization: Bearer quagmire|Content-Encoding: gzip|Trailer: quagmire|TE: trailers|\
         X-Forwarded-For: quagmire|Forwarded: for=quagmire|X-HTTP-Method-Override: DELETE|\
         Cookie: quagmire=quagmire|Range: bytes=0-1|Accept: quagmire|: quagmire|quagmire| quagmire: folded|\
         quagmire quagmire: x|\u{e9}: quagmire|quagmire: \u{e9}\u{0}\u{7f}|\
         Access-Control-Request-Method: POST|Access-Control-Request-Headers: quagmire",
    );
    prop_oneof![
        6 => known.prop_map(|it| it.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..200),
        1 => (100..70_000_usize).prop_map(|it| format!("{}: x", WORD.repeat(it / 8)).into()),
        1 => (100..70_000_usize).prop_map(|it| format!("X-Odd: {}", WORD.repeat(it / 8)).into()),
        1 => (2..300_usize).prop_map(|it| vec!["X-Odd: quagmire"; it].join("\r\n").into()),
    ]
}

fn line_end() -> impl Strategy<Value = &'static [u8]> {
    let ends: Vec<&[u8]> = vec![b"\n", b"\r", b"\r\r\n", b" \r\n", b"\0\r\n", b"\x0b"];
    prop_oneof![30 => Just(b"\r\n".as_slice()), 1 => select(ends)]
}

fn body() -> impl Strategy<Value = Body> {
    prop_oneof![
        Just(Body::Whole),
        Just(Body::Broken),
        Just(Body::Parts),
        vec(any::<u8>(), 0..300).prop_map(Body::Bytes),
    ]
}

/// How the end of a body is said.
#[derive(Debug, Clone)]
enum Framing {
    /// By its length, which is longer than it is by so much, or shorter.
    Length(i64),
    /// In chunks, each with a line in front of it.
    Chunks(&'static str),
}

fn framing() -> impl Strategy<Value = Framing> {
    let sizes = one_of(
        "|quagmire|-1|+5|0x5|ffffffffffffffff|fffffffffffffffff| 5|5 |5;quagmire=quagmire|5\0|\
         00000000000000000000005|0",
    );
    prop_oneof![
        12 => Just(Framing::Length(0)),
        2 => (-20..200_i64).prop_map(Framing::Length),
        1 => Just(Framing::Chunks("right")),
        2 => sizes.prop_map(Framing::Chunks),
    ]
}

/// The header that says where a body ends, and the body as it is sent.
fn framed(framing: Framing, body: Vec<u8>) -> ((&'static str, String), Vec<u8>) {
    match framing {
        Framing::Length(more) => {
            let length = i64::try_from(body.len()).unwrap().saturating_add(more);
            (("Content-Length", length.to_string()), body)
        }
        Framing::Chunks(size) => {
            let (first, second) = body.split_at(body.len() / 2);
            let right = format!("{:x}", first.len());
            let size = if size == "right" { &right } else { size };
            let second_size = format!("\r\n{:x}\r\n", second.len());
            let sizes = (format!("{size}\r\n"), second_size);
            let body = [sizes.0.as_bytes(), first, sizes.1.as_bytes(), second, b"\r\n0\r\n\r\n"];
            (("Transfer-Encoding", "chunked".to_owned()), body.concat())
        }
    }
}
