//! Exceptions of the formula: names, and words that the dictionary does not have.

/// The placeholder for a name or an argument: one word of one syllable.
pub(super) const STAND_IN: &str = "Name";

/// Names of bodies and of what they publish, longer ones first. They cannot be made plainer, and a
/// resident needs them as they are to find the body.
pub(super) const NAMES: [&str; 14] = [
    "Northern Ireland Public Services Ombudsman",
    "Public Services Ombudsman for Wales",
    "Scottish Public Services Ombudsman",
    "Residential Property Tribunal Wales",
    "First-tier Tribunal (Property Chamber)",
    "Housing Ombudsman Service",
    "The Property Ombudsman",
    "Housing Ombudsman",
    "Property Redress",
    "Complaint Handling Code",
    "Awaab’s Law",
    "Northern Ireland",
    "PO Box 1484, Unit D, Preston, PR2 0ET",
    "GOV.UK",
];

/// Syllables of words that are not in an American dictionary.
pub(super) const SYLLABLES: [(&str, usize); 6] = [
    ("councillor", 3),
    ("freeholder", 3),
    ("freeholders", 3),
    ("leaseholder", 3),
    ("leaseholders", 3),
    ("mp", 2),
];
