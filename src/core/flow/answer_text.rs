//! An answer as a text: for the check page, a kept file, the letter and the landlord's system.

use chrono::NaiveDate;

use super::{FieldInput, FieldSpec, PageKind, PageSpec};
use crate::answers::{DateAnswer, DateOf, RawAnswer, date};
use crate::catalog::Catalog;

/// An answer as a text, of a page whose boxes to tick are `options`; they may name the landlord.
#[must_use]
pub fn answer_text(
    catalog: &Catalog,
    landlord: &str,
    spec: &PageSpec,
    raw: &RawAnswer,
    today: NaiveDate,
    options: &dyn Fn() -> Vec<&'static str>,
) -> String {
    let not_given = || catalog.say("check-not-given", &[]);
    let option = |it: &str| {
        catalog
            .say(&format!("option-{}-{it}", spec.options_as().as_str()), &[("landlord", landlord)])
    };
    match spec.kind {
        PageKind::Notice => String::new(),
        PageKind::Choice { .. } | PageKind::Sent { .. } => {
            raw.filled("choice").map_or_else(not_given, option)
        }
        PageKind::Text { .. } => raw.filled("text").map_or_else(not_given, str::to_owned),
        PageKind::Date { of, .. } => match date(raw, today, of) {
            Ok(DateAnswer::Known(range)) => catalog.range(range),
            Ok(DateAnswer::NotSure) => catalog.say("check-not-sure", &[]),
            Err(_) => ["day", "month", "year"].map(|it| raw.get(it)).join(" "),
        },
        PageKind::Fields { fields } => {
            let lines: Vec<String> =
                fields.iter().filter_map(|it| field_text(catalog, spec, raw, it)).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
        PageKind::Boxes { .. } => {
            let options = options();
            let ticked = options.iter().filter(|it| raw.filled(it).is_some()).map(|it| option(it));
            let lines: Vec<String> = ticked.chain(raw.filled("other").map(str::to_owned)).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
        PageKind::Files => {
            let files = raw.files().into_iter().map(|it| match it.description.as_str() {
                "" => it.file.name,
                said => format!("{}: {said}", it.file.name),
            });
            let written = raw.filled("text").map(str::to_owned);
            let lines: Vec<String> = written.into_iter().chain(files).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
        PageKind::Rows { .. } => {
            let lines: Vec<String> =
                raw.filled_rows().iter().map(|it| row_text(catalog, it, today)).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
    }
}

/// A row in one line: its date or heading, and what was written.
fn row_text(catalog: &Catalog, row: &RawAnswer, today: NaiveDate) -> String {
    let day = match date(row, today, DateOf::Problem) {
        Ok(DateAnswer::Known(range)) => Some(catalog.range(range)),
        Ok(DateAnswer::NotSure) | Err(_) => None,
    };
    let first = day.or_else(|| row.filled("heading").map(str::to_owned));
    let text = row.get("text").trim();
    first.map_or_else(|| text.to_owned(), |it| format!("{it}: {text}"))
}

fn field_text(
    catalog: &Catalog,
    spec: &PageSpec,
    raw: &RawAnswer,
    field: &FieldSpec,
) -> Option<String> {
    let text = raw.filled(field.name)?;
    let ticked = field.input == FieldInput::Tick;
    let label = || catalog.say(&format!("field-{}-{}", spec.id.as_str(), field.name), &[]);
    Some(if ticked { label() } else { text.to_owned() })
}
