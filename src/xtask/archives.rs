//! The prebuilt archives whose checksum is known.
//!
//! Each checksum was found in at least two unrelated public repositories that check their downloads against
//! it (November 2026). On a platform without one, such as Windows, the tool is built from source. So is a new
//! version of a tool until it has entries here.

/// A gzipped tar archive on a project's release page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Archive {
    pub(crate) tool: &'static str,
    pub(crate) version: &'static str,
    /// As [`std::env::consts::OS`].
    pub(crate) os: &'static str,
    /// As [`std::env::consts::ARCH`].
    pub(crate) arch: &'static str,
    pub(crate) url: &'static str,
    /// Lower-case hexadecimal.
    pub(crate) sha256: &'static str,
    /// How many leading folders of each path in the archive are left out.
    pub(crate) strip: u8,
    /// Where in the tool's folder it is unpacked; empty for the folder itself.
    pub(crate) into: &'static str,
}

pub(crate) const ARCHIVES: &[Archive] = &[
    Archive {
        tool: "trunk",
        version: "0.21.14",
        os: "linux",
        arch: "x86_64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-unknown-linux-musl.tar.gz",
        sha256: "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20",
        strip: 0,
        into: "bin",
    },
    Archive {
        tool: "trunk",
        version: "0.21.14",
        os: "linux",
        arch: "aarch64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-aarch64-unknown-linux-musl.tar.gz",
        sha256: "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
        strip: 0,
        into: "bin",
    },
    Archive {
        tool: "trunk",
        version: "0.21.14",
        os: "macos",
        arch: "x86_64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-x86_64-apple-darwin.tar.gz",
        sha256: "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95",
        strip: 0,
        into: "bin",
    },
    Archive {
        tool: "trunk",
        version: "0.21.14",
        os: "macos",
        arch: "aarch64",
        url: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/trunk-aarch64-apple-darwin.tar.gz",
        sha256: "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e",
        strip: 0,
        into: "bin",
    },
    Archive {
        tool: "wasm-bindgen",
        version: "0.2.126",
        os: "linux",
        arch: "x86_64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.126/wasm-bindgen-0.2.126-x86_64-unknown-linux-musl.tar.gz",
        sha256: "064948d58e2d6c0a745216477a639ba696216d6309aaa902939d1b865b1d869d",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "wasm-bindgen",
        version: "0.2.126",
        os: "linux",
        arch: "aarch64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.126/wasm-bindgen-0.2.126-aarch64-unknown-linux-musl.tar.gz",
        sha256: "2245120254a9f6c9a9adf3601f3d52bb31309219e9ceab7696e74e24885c440a",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "wasm-bindgen",
        version: "0.2.126",
        os: "macos",
        arch: "x86_64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.126/wasm-bindgen-0.2.126-x86_64-apple-darwin.tar.gz",
        sha256: "6014dca993c8bf8a6ec10b6fccfbeabf599842d011f58a4abb7669afef784422",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "wasm-bindgen",
        version: "0.2.126",
        os: "macos",
        arch: "aarch64",
        url: "https://github.com/wasm-bindgen/wasm-bindgen/releases/download/0.2.126/wasm-bindgen-0.2.126-aarch64-apple-darwin.tar.gz",
        sha256: "7df536babe345deb68828148dbdc71179118afdab42d83547c7cebfbf1426bd5",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "binaryen",
        version: "132",
        os: "linux",
        arch: "x86_64",
        url: "https://github.com/WebAssembly/binaryen/releases/download/version_132/binaryen-version_132-x86_64-linux.tar.gz",
        sha256: "195ddc94f9bc89f45abdabb0b9eea86023d727ba90eac8b35b80f2544fc30572",
        strip: 1,
        into: "",
    },
    Archive {
        tool: "binaryen",
        version: "132",
        os: "linux",
        arch: "aarch64",
        url: "https://github.com/WebAssembly/binaryen/releases/download/version_132/binaryen-version_132-aarch64-linux.tar.gz",
        sha256: "c58562417836c5d0493d89bdefc434933bdc097db641b483df86bcfa557a107f",
        strip: 1,
        into: "",
    },
    Archive {
        tool: "binaryen",
        version: "132",
        os: "macos",
        arch: "x86_64",
        url: "https://github.com/WebAssembly/binaryen/releases/download/version_132/binaryen-version_132-x86_64-macos.tar.gz",
        sha256: "40c3de90bb3766bd0282a895e139a6f50253dba49b4f5bb89e66faca162d832e",
        strip: 1,
        into: "",
    },
    Archive {
        tool: "binaryen",
        version: "132",
        os: "macos",
        arch: "aarch64",
        url: "https://github.com/WebAssembly/binaryen/releases/download/version_132/binaryen-version_132-arm64-macos.tar.gz",
        sha256: "98aad827847af7ef990ed7098d885725c8e5b5aae75073403635617ae4e259aa",
        strip: 1,
        into: "",
    },
    Archive {
        tool: "geckodriver",
        version: "0.37.1",
        os: "linux",
        arch: "x86_64",
        url: "https://github.com/mozilla/geckodriver/releases/download/v0.37.1/geckodriver-v0.37.1-linux64.tar.gz",
        sha256: "e815130ea95983e162ae91843b48d3a3ce991735635fce83a647afde21e09f7e",
        strip: 0,
        into: "bin",
    },
    Archive {
        tool: "cargo-deny",
        version: "0.20.2",
        os: "linux",
        arch: "x86_64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-x86_64-unknown-linux-musl.tar.gz",
        sha256: "9f12ed4c49936e09b48bf862b595cde2fe64fcbd9d74dfacac6131ca824c8d5f",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "cargo-deny",
        version: "0.20.2",
        os: "linux",
        arch: "aarch64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-aarch64-unknown-linux-musl.tar.gz",
        sha256: "995c82be0defc7a025cae49a2aa2644ce8245c9a3318fc4103907c6a285e8c7d",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "cargo-deny",
        version: "0.20.2",
        os: "macos",
        arch: "x86_64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-x86_64-apple-darwin.tar.gz",
        sha256: "248da7f581724e470071990c088ffc55c811981715f4cbdb258621fb79f8b7a6",
        strip: 1,
        into: "bin",
    },
    Archive {
        tool: "cargo-deny",
        version: "0.20.2",
        os: "macos",
        arch: "aarch64",
        url: "https://github.com/EmbarkStudios/cargo-deny/releases/download/0.20.2/cargo-deny-0.20.2-aarch64-apple-darwin.tar.gz",
        sha256: "fe67d82a10d8597a3549364cb733a3f9cc1bfff9031b7ae46384a9f2a72090c3",
        strip: 1,
        into: "bin",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_archive_is_named_for_its_version_and_has_a_whole_checksum() {
        for archive in ARCHIVES {
            assert!(archive.url.contains(archive.version), "{}", archive.url);
            assert!(archive.url.starts_with("https://"), "{}", archive.url);
            assert_eq!(archive.sha256.len(), 64, "{}", archive.url);
            assert!(archive.sha256.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')));
        }
    }
}
