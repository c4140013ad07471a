//! The kept file: a page to read and print, with the draft inside.
//!
//! Only the draft is used, and only as JSON. A browser that saves the page again may reorder and
//! requote the attributes.

/// The draft's text in a kept file. A file of JSON alone is a quarantined draft. With two drafts in
/// one file it is unclear which is meant, so there is none.
#[must_use]
pub fn data_in(text: &str) -> Option<&str> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('{') {
        return Some(text);
    }
    // The same bytes in lower case: positions in one hold in the other.
    let small = text.to_ascii_lowercase();
    let (mut found, mut at) = (None, 0);
    while let Some((data, end)) = next_script(text, &small, at) {
        at = end;
        match (data, found) {
            (Some(_), Some(_)) => return None,
            (Some(_), None) => found = data,
            (None, _) => {}
        }
    }
    found
}

/// The content of the next script element if it has the draft, and where the element ends.
fn next_script<'a>(text: &'a str, small: &str, from: usize) -> Option<(Option<&'a str>, usize)> {
    const OPENING: &str = "<script";
    // Quadratic at worst in the length of `wanted` only, and smaller in the browser than `find`.
    let after = |from: usize, wanted: &str| {
        let mut places = small.as_bytes().get(from..)?.windows(wanted.len());
        Some(from + places.position(|it| it == wanted.as_bytes())?)
    };
    let name_end = after(from, OPENING)? + OPENING.len();
    let tag_end = after(name_end, ">")?;
    let end = after(tag_end, "</script")?;
    let tag = small.get(name_end..tag_end)?;
    Some((is_data(tag).then(|| text.get(tag_end + 1..end)).flatten().map(str::trim), end))
}

/// Whether these are our script's attributes. None of their values has a space or an escaped
/// character.
fn is_data(tag: &str) -> bool {
    let between = |it: char| it.is_ascii_whitespace() || matches!(it, '=' | '"' | '\'');
    let parts: Vec<&str> = tag.split(between).filter(|it| !it.is_empty()).collect();
    tag.starts_with(|it: char| it.is_ascii_whitespace())
        && parts.windows(2).any(|it| it == ["id", "complaint-data"])
}
