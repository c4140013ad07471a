//! ExifTool, which reads what cameras write into photos: the tests look with it for what must be gone.

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
