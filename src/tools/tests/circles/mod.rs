//! No circle of modules in any crate.
//!
//! A module needs another when a path in its code leads there: `use crate::…`, `super::…`, a child's
//! name, in a list or written out. A name counts where it is defined, so a parent that only re-exports
//! (`pub use child::Name`) does not need its children. A parent's own code counts as one more child: it may
//! use the others, or they may use it, but not both.
//!
//! The rule applies at each level, between the children of one module, each with all that is in it: between
//! the rooms of a crate, and between the files of a room.
//!
//! LIMIT: a method call names no module. So `impl Answers` in `flow` counts as `flow` needing `answers`, and
//! its callers are only seen by other names.

mod crate_modules;
mod levels;

use crate::tidy::sources;

use crate_modules::{Crate, Tie};
use levels::{Circle, circles};

const CRATES: [&str; 4] = ["src/core", "src/app", "src/tools", "src/xtask"];

fn message(folder: &str, circle: &Circle) -> String {
    let line = |it: &Tie| {
        let (from, to) = (it.from.join("::"), it.to.join("::"));
        format!("  {folder}/{}:{} {} ({from} needs {to})", it.file, it.line, it.name)
    };
    let lines: Vec<String> = circle.ties.iter().map(line).collect();
    format!("{folder}: {} need each other:\n{}", circle.modules.join(", "), lines.join("\n"))
}

#[test]
fn no_modules_need_each_other() {
    let mut found = Vec::new();
    for folder in CRATES {
        let sources = sources(folder);
        let inside = |path: &str| path.strip_prefix(folder).unwrap().trim_matches('/').to_owned();
        let files: Vec<(String, &str)> =
            sources.iter().map(|it| (inside(&it.path), it.text.as_str())).collect();
        let ties = Crate::of(files.iter().map(|(path, text)| (path.as_str(), *text))).ties();
        assert!(ties.len() > 20, "{folder}: {} names were found", ties.len());
        found.extend(circles(&ties).iter().map(|it| message(folder, it)));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// What is found in made-up files, as `line: from -> to by name`, and the circles.
fn found(files: &[(&str, &str)]) -> (Vec<String>, Vec<Vec<String>>) {
    let ties = Crate::of(files.iter().copied()).ties();
    let line = |it: &Tie| {
        format!("{}: {} -> {} by {}", it.line, it.from.join("::"), it.to.join("::"), it.name)
    };
    let circles = circles(&ties).into_iter().map(|it| it.modules).collect();
    (ties.iter().map(line).collect(), circles)
}

#[test]
fn two_modules_that_name_each_other_are_a_circle_and_the_names_are_listed() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;"),
        ("a.rs", "use crate::b::B;\npub struct A;"),
        ("b.rs", "pub struct B;\n\nfn b(_: &crate::a::A) {}"),
        ("c.rs", "use crate::a::A;"),
    ];
    let (_, modules) = found(&files);
    assert_eq!(modules, [["a", "b"]]);
    let ties = Crate::of(files).ties();
    let circle = circles(&ties).pop().unwrap();
    let told = message("src/made-up", &circle);
    let expected = "src/made-up: a, b need each other:\n  src/made-up/a.rs:1 crate::b::B (a needs b)\n  \
                    src/made-up/b.rs:3 crate::a::A (b needs a)";
    assert_eq!(told, expected);
}

#[test]
fn modules_that_need_only_those_below_are_none() {
    let (ties, circles) = found(&[
        ("main.rs", "mod a;\nmod b;\nfn main() { a::run(); }"),
        ("a/mod.rs", "mod c;\npub use c::run;"),
        ("a/c.rs", "use std::fmt;\npub fn run() { crate::b::run(); String::new(); }"),
        ("b.rs", "pub fn run() {}"),
    ]);
    assert_eq!(ties, ["3:  -> a::c by a::run", "2: a::c -> b by crate::b::run"]);
    assert!(circles.is_empty(), "{circles:?}");
}

#[test]
fn a_name_counts_where_it_is_defined() {
    // `rooms` hands on what `shelf` defines, under another name.
    let (ties, circles) = found(&[
        ("lib.rs", "pub mod rooms;\nmod user;"),
        (
            "rooms/mod.rs",
            "mod desk;\nmod shelf;\npub use desk::Desk;\npub use shelf::Shelf as Board;",
        ),
        ("rooms/desk.rs", "use super::Board;\npub struct Desk(Board);"),
        ("rooms/shelf.rs", "pub struct Shelf;"),
        ("user.rs", "use crate::rooms::{Board, Desk};"),
    ]);
    assert_eq!(
        ties,
        [
            "1: rooms::desk -> rooms::shelf by super::Board",
            "1: user -> rooms::shelf by crate::rooms::Board",
            "1: user -> rooms::desk by crate::rooms::Desk",
        ]
    );
    assert!(circles.is_empty(), "{circles:?}");
}

#[test]
fn a_macro_counts_where_it_is_written() {
    let (ties, _) = found(&[
        ("a/mod.rs", "mod macros;\npub(crate) use macros::names;"),
        ("a/macros.rs", "macro_rules! names { () => {} }\npub(crate) use names;"),
        ("b.rs", "use crate::a::names;"),
    ]);
    assert_eq!(ties, ["1: b -> a::macros by crate::a::names"]);
}

#[test]
fn a_parent_and_its_child_may_use_each_other_one_way_only() {
    let child = ("a/b.rs", "use super::A;\npub fn b(_: A) {}");
    let (_, circles) = found(&[("a/mod.rs", "mod b;\npub struct A;\npub use b::b;"), child]);
    assert!(circles.is_empty(), "{circles:?}");
    let (_, circles) =
        found(&[("a/mod.rs", "mod b;\npub struct A;\nfn a(it: A) { b::b(it) }"), child]);
    assert_eq!(circles, [["a itself", "a::b"]]);
}

#[test]
fn rooms_are_a_circle_though_no_two_of_their_files_are() {
    let (_, circles) = found(&[
        ("a/mod.rs", "mod one;\nmod two;"),
        ("b/mod.rs", "mod one;\nmod two;"),
        ("a/one.rs", "use crate::b::one::One;"),
        ("a/two.rs", "pub struct Two;"),
        ("b/one.rs", "pub struct One;"),
        ("b/two.rs", "use crate::a::two::Two;"),
    ]);
    assert_eq!(circles, [["a", "b"]]);
}

#[test]
fn a_circle_of_three_is_found_inside_a_room() {
    let (_, circles) = found(&[
        ("a/mod.rs", "mod x;\nmod y;\nmod z;"),
        ("a/x.rs", "use super::y::Y;"),
        ("a/y.rs", "use super::super::a::z::{self};"),
        ("a/z.rs", "use self::super::x::*;"),
    ]);
    assert_eq!(circles, [["a::x", "a::y", "a::z"]]);
}

#[test]
fn lists_in_lists_are_taken_apart() {
    let (ties, _) = found(&[
        ("a.rs", "use crate::{\n    b::{One, c::{Two as Three, self}},\n    d::Four,\n};"),
        ("b/mod.rs", "pub struct One;"),
        ("b/c.rs", "pub struct Two;"),
        ("d.rs", "macro_rules! four { () => { $crate::a::A } }"),
    ]);
    assert_eq!(
        ties,
        [
            "2: a -> b by crate::b::One",
            "2: a -> b::c by crate::b::c::Two",
            "2: a -> b::c by crate::b::c",
            "3: a -> d by crate::d::Four",
            "1: d -> a by crate::a::A",
        ]
    );
}

#[test]
fn a_module_inside_a_file_is_one() {
    let (ties, circles) = found(&[
        (
            "a.rs",
            "pub mod inner {\n    use super::A;\n    pub fn b() {}\n}\npub struct A;\nfn a() { inner::b() }",
        ),
        ("b.rs", "use crate::a::inner::b;"),
    ]);
    let told = ["6: a -> a::inner by inner::b", "2: a::inner -> a by super::A"];
    assert_eq!(ties.get(..2).unwrap(), told);
    assert_eq!(ties.last().unwrap(), "1: b -> a::inner by crate::a::inner::b");
    assert_eq!(circles, [["a itself", "a::inner"]]);
}

#[test]
fn tests_comments_and_texts_are_not_counted() {
    let (ties, _) = found(&[
        ("a.rs", "//! See [`crate::b`].\nconst A: &str = \"crate::b::B\"; // crate::b::B"),
        (
            "b.rs",
            "#[cfg(test)]\nmod tests {\n    use crate::a::A;\n}\n#[cfg(test)]\nuse crate::a::A;",
        ),
        (
            "c.rs",
            "#[cfg(all(test, unix))]\n#[path = \"x.rs\"]\nmod x;\n#[test]\nfn c() { crate::a::a() }",
        ),
        ("tests/a.rs", "use crate::b::B;"),
        ("d.rs", "#[cfg(feature = \"text\")]\nuse crate::a::A;"),
    ]);
    assert_eq!(ties, ["2: d -> a by crate::a::A"]);
}
