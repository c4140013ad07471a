//! The tests of the native tools, in one binary.

#[cfg(test)]
mod batch;
#[cfg(test)]
mod broken_policies;
#[cfg(test)]
mod check;
#[cfg(test)]
mod circles;
#[cfg(test)]
mod command;
#[cfg(test)]
mod deploy;
#[cfg(test)]
mod explain;
#[cfg(test)]
mod first_pages;
#[cfg(test)]
mod html;
#[cfg(test)]
mod kept_file;
#[cfg(test)]
mod library;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod npm_package;
#[cfg(test)]
mod program;
#[cfg(test)]
mod protocol;
#[cfg(test)]
mod reading_age;
#[cfg(test)]
mod receive;
#[cfg(test)]
mod received;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod words;
