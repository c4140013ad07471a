//! What on the page the scripts look for.

use crate::json::string_enum;

string_enum! {
    /// A CSS class that a script looks for. Its style, if any, is in the rules of other classes.
    #[cfg_attr(feature = "schema", derive(ts_rs::TS))]
    pub enum Hook {
        /// The button that saves the kept file.
        SaveFile = "cw-file-save",
        /// The button that saves an unreadable draft, as it was found.
        SaveUnreadable = "cw-aside-save",
        /// The field in which a kept file is picked.
        OpenFile = "cw-file-open",
        /// The fields in which photos and documents are picked.
        PickEvidence = "cw-evidence-pick",
        /// The links that leave the page at once.
        LeaveNow = "cw-leave-now",
        /// The radio buttons of text size and colours.
        Display = "cw-display",
        /// The bar that shows how much has been sent.
        Progress = "cw-progress",
        /// What unfolds and is printed only if it is open.
        Folded = "cw-folded",
        /// The form of a page.
        Form = "cw-form",
        /// The heading of a page.
        Heading = "cw-page-heading",
        /// What is said on the first page while the app is on its way.
        OnTheWay = "cw-on-the-way",
        /// The line of it that says that the app is coming.
        Coming = "cw-coming",
        /// Its part that says that the app has not come, with a button.
        NotCome = "cw-not-come",
        /// Its line for those who have a complaint on this device.
        Welcome = "cw-welcome",
    }
}

/// The box ticked to send photos in their original size: a field of the evidence page.
pub const FULL_SIZE: &str = "full-size";

/// The attribute that names the page on screen.
pub const DATA_PAGE: &str = "data-page";

/// The attribute that names a question of the page, on what it is drawn in.
pub const DATA_QUESTION: &str = "data-question";

/// The attribute that names a photo, by its SHA-256, on the canvas that shows it small.
pub const DATA_PHOTO: &str = "data-photo";

/// The name under which a form has a field of a question. Neither has a dot.
#[must_use]
pub fn form_name(question: &str, field: &str) -> String {
    format!("{question}.{field}")
}

/// The container's attribute with the day of the last event, for file names.
pub const DATA_TODAY: &str = "data-today";
