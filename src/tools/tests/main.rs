//! The tests of the native tools, in one binary.

#[cfg(test)]
mod broken_policies;
#[cfg(test)]
mod check;
#[cfg(test)]
mod command;
#[cfg(test)]
mod program;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod words;
