//! ExifTool: the tests use it to check that photos have lost their metadata.

use super::Need;
use crate::process;

pub(super) const NEED: Need = Need {
    debian: &["libimage-exiftool-perl"],
    ubuntu: &["libimage-exiftool-perl"],
    by_hand: "ExifTool, on PATH",
};

pub(super) fn can_be_had() -> bool {
    process::find("exiftool").is_some()
}
