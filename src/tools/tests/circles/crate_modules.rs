//! The modules of a crate, and the names by which they need each other, read from its sources.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// A module's path from the root of its crate: `["answers", "date"]`; the root is empty.
pub(super) type ModulePath = Vec<String>;

/// A name in one module that is defined in another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tie {
    /// The module that names it.
    pub(super) from: ModulePath,
    /// The module that defines it.
    pub(super) to: ModulePath,
    /// The file that names it.
    pub(super) file: String,
    /// The line, from 1.
    pub(super) line: usize,
    /// The path as written, without groups: `super::date::DateSpec`.
    pub(super) name: String,
}

/// A path as a module writes it.
struct Named {
    segments: Vec<String>,
    line: usize,
    /// Whether it is in a `pub use`, which only forwards a name.
    is_signpost: bool,
}

#[derive(Default)]
struct Module {
    file: String,
    named: Vec<Named>,
    /// What `use` binds: the name here, and the path that it is short for.
    bound: BTreeMap<String, Vec<String>>,
    /// The modules that are written inside this one.
    inside: Vec<(String, Module)>,
}

/// The modules of one crate.
#[derive(Default)]
pub(super) struct Crate {
    modules: BTreeMap<ModulePath, Module>,
}

impl Crate {
    /// Reads the files of a crate: each by its path from the crate's folder, `answers/mod.rs`, and
    /// its text. Tests are left out.
    pub(super) fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut found = Self::default();
        for (file, text) in files {
            let Some(path) = module_path(file) else { continue };
            let tokens: TokenStream =
                text.parse().unwrap_or_else(|it| panic!("{file} cannot be read as Rust: {it}"));
            found.add(path, Module::of(file, tokens));
        }
        found
    }

    fn add(&mut self, path: ModulePath, mut module: Module) {
        for (name, inner) in std::mem::take(&mut module.inside) {
            self.add([path.as_slice(), &[name]].concat(), inner);
        }
        self.modules.insert(path, module);
    }

    /// Every name that is used in one module and defined in another.
    pub(super) fn ties(&self) -> Vec<Tie> {
        let mut ties = Vec::new();
        for (from, module) in &self.modules {
            for named in &module.named {
                let Some(to) = self.home(from, &named.segments, &mut BTreeSet::new()) else {
                    continue;
                };
                let is_containment = named.is_signpost && to.starts_with(from);
                if to == *from || is_containment {
                    continue;
                }
                ties.push(Tie {
                    from: from.clone(),
                    to,
                    file: module.file.clone(),
                    line: named.line,
                    name: named.segments.join("::"),
                });
            }
        }
        ties
    }

    /// The module that a path leads to, resolving every `use`; `None` outside the crate.
    fn home(
        &self,
        from: &ModulePath,
        segments: &[String],
        seen: &mut BTreeSet<(ModulePath, String)>,
    ) -> Option<ModulePath> {
        let (first, rest) = segments.split_first()?;
        let (mut at, rest) = match first.as_str() {
            "crate" => (Vec::new(), rest),
            "self" => (from.clone(), rest),
            "super" => (from.split_last()?.1.to_vec(), rest),
            _ if self.has_child(from, first) => (from.clone(), segments),
            // A macro of this file, exported: `pub(crate) use string_enum`.
            _ if rest.is_empty() => return Some(from.clone()),
            _ => return None,
        };
        for (index, name) in rest.iter().enumerate() {
            if name == "super" {
                at.pop();
            } else if self.has_child(&at, name) {
                at.push(name.clone());
            } else if let Some(meaning) = self.modules.get(&at)?.bound.get(name) {
                if !seen.insert((at.clone(), name.clone())) {
                    return Some(at);
                }
                let mut path = meaning.clone();
                path.extend_from_slice(rest.get(index + 1..).unwrap_or_default());
                return self.home(&at, &path, seen);
            } else {
                break;
            }
        }
        Some(at)
    }

    fn has_child(&self, module: &ModulePath, name: &str) -> bool {
        let mut child = module.clone();
        child.push(name.to_owned());
        self.modules.contains_key(&child)
    }
}

/// The module in a file; `None` for tests and other programs.
fn module_path(file: &str) -> Option<ModulePath> {
    let inside = file.strip_suffix(".rs")?;
    let mut path: ModulePath = inside.split('/').map(str::to_owned).collect();
    if ["tests", "benches", "bin"].contains(&path.first()?.as_str()) {
        return None;
    }
    if path.last().is_some_and(|it| it == "mod") || ["lib", "main"].contains(&inside) {
        path.pop();
    }
    Some(path)
}

impl Module {
    fn of(file: &str, tokens: TokenStream) -> Self {
        let mut module = Self { file: file.to_owned(), ..Self::default() };
        module.read(tokens);
        module
    }

    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        let mut is_public = false;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Punct(it) if it.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) = tokens.get(at)
                        && is_of_tests(attribute)
                    {
                        at = end_of_item(&tokens, at + 1);
                    }
                }
                TokenTree::Ident(it) if it == "pub" => {
                    is_public = true;
                    // `pub(super)`: its group names no module.
                    if let Some(TokenTree::Group(group)) = tokens.get(at)
                        && group.delimiter() == Delimiter::Parenthesis
                        && is_visibility(group)
                    {
                        at += 1;
                    }
                    continue;
                }
                TokenTree::Ident(it) if it == "use" => {
                    let end = end_of_use(&tokens, at);
                    let tree = tokens.get(at..end).unwrap_or_default();
                    self.read_use(tree, &[], is_public);
                    at = end;
                }
                TokenTree::Ident(it) if it == "mod" => {
                    if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(group))) =
                        (tokens.get(at), tokens.get(at + 1))
                    {
                        let inner = Self::of(&self.file, group.stream());
                        self.inside.push((name.to_string(), inner));
                        at += 2;
                    }
                }
                TokenTree::Ident(it) => {
                    let line = it.span().start().line;
                    let (segments, end) = path_from(&tokens, at - 1);
                    let follows_path = at >= 3 && is_colons(&tokens, at - 3);
                    if segments.len() > 1 && !follows_path {
                        self.named.push(Named { segments, line, is_signpost: false });
                    }
                    at = end;
                }
                TokenTree::Group(group) => self.read(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            is_public = false;
        }
    }

    /// One tree of a `use`: `crate::{a::{B, C as D}, e}`.
    fn read_use(&mut self, tree: &[TokenTree], before: &[String], is_signpost: bool) {
        for branch in tree.split(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ',')) {
            if branch.is_empty() {
                continue;
            }
            let (mut path, mut bound, mut group) = (before.to_vec(), None, None);
            let mut line = 0;
            for token in branch {
                match token {
                    TokenTree::Ident(it) if it == "as" => bound = Some(String::new()),
                    TokenTree::Ident(it) if bound.is_some() => bound = Some(it.to_string()),
                    TokenTree::Ident(it) => {
                        line = it.span().start().line;
                        // `a::{self}` is `a`.
                        if it != "self" || path.is_empty() {
                            path.push(it.to_string());
                        }
                    }
                    TokenTree::Group(it) => group = Some(it.stream()),
                    TokenTree::Punct(_) | TokenTree::Literal(_) => {}
                }
            }
            if let Some(group) = group {
                let tree: Vec<TokenTree> = group.into_iter().collect();
                self.read_use(&tree, &path, is_signpost);
            } else if let Some(last) = path.last() {
                self.bound.insert(bound.unwrap_or_else(|| last.clone()), path.clone());
                self.named.push(Named { segments: path, line, is_signpost });
            }
        }
    }
}

/// Whether an attribute is `#[cfg(test)]`, `#[cfg(all(test, …))]` or `#[test]`.
fn is_of_tests(attribute: &Group) -> bool {
    let text = attribute.stream().to_string();
    let words: Vec<&str> = text
        .split(|it: char| !it.is_alphanumeric() && it != '_')
        .filter(|it| !it.is_empty())
        .collect();
    matches!(words.as_slice(), ["test"] | ["cfg", "test"] | ["cfg", "all", "test", ..])
}

fn is_visibility(group: &Group) -> bool {
    let first = group.stream().into_iter().next();
    first.is_some_and(|it| ["crate", "super", "self", "in"].contains(&it.to_string().as_str()))
}

/// The `;` that ends a `use`.
fn end_of_use(tokens: &[TokenTree], start: usize) -> usize {
    let is_end = |it: &TokenTree| matches!(it, TokenTree::Punct(it) if it.as_char() == ';');
    tokens.iter().skip(start).position(is_end).map_or(tokens.len(), |it| start + it)
}

/// Behind the `;` or the braces that end an item.
fn end_of_item(tokens: &[TokenTree], start: usize) -> usize {
    let ends = |it: &TokenTree| match it {
        TokenTree::Punct(it) => it.as_char() == ';',
        TokenTree::Group(it) => it.delimiter() == Delimiter::Brace,
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    };
    tokens.iter().skip(start).position(ends).map_or(tokens.len(), |it| start + it + 1)
}

fn is_colons(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon = |at| matches!(tokens.get(at), Some(TokenTree::Punct(it)) if it.as_char() == ':');
    is_colon(at) && is_colon(at + 1)
}

/// The path that begins at a name, and where it ends.
fn path_from(tokens: &[TokenTree], start: usize) -> (Vec<String>, usize) {
    let (mut segments, mut at) = (Vec::new(), start);
    while let Some(TokenTree::Ident(it)) = tokens.get(at) {
        segments.push(it.to_string());
        at += 1;
        if !is_colons(tokens, at) {
            break;
        }
        at += 2;
    }
    (segments, at)
}
