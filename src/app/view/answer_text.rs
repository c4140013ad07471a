//! An answer in words, as it stands on the check page and in a kept file.

use complaint_core::answers::{DateAnswer, DateOf, RawAnswer, date};
use complaint_core::flow::{FieldInput, FieldSpec, PageKind, PageSpec};
use leptos::prelude::*;

use super::ViewContext;

/// An answer in words.
pub(super) fn value(cx: ViewContext, spec: &PageSpec, raw: &RawAnswer) -> String {
    let not_given = || cx.say("check-not-given");
    let option = |it: &str| cx.say(&format!("option-{}-{it}", spec.id.as_str()));
    match spec.kind {
        PageKind::Notice => String::new(),
        PageKind::Choice { .. } | PageKind::Sent { .. } => option(raw.get("choice")),
        PageKind::Text { .. } => raw.filled("text").map_or_else(not_given, str::to_owned),
        PageKind::Date { of, .. } => match date(raw, cx.today.get_value(), of) {
            Ok(DateAnswer::Known(range)) => cx.catalog.get_untracked().range(range),
            Ok(DateAnswer::NotSure) => cx.say("check-not-sure"),
            Err(_) => ["day", "month", "year"].map(|it| raw.get(it)).join(" "),
        },
        PageKind::Fields { fields } => {
            let lines: Vec<String> =
                fields.iter().filter_map(|it| field_text(cx, spec, raw, it)).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
        PageKind::Boxes { .. } => {
            let options = cx.context_before(spec.id, |context| spec.options(context));
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
            let lines: Vec<String> = raw.filled_rows().iter().map(|it| row_text(cx, it)).collect();
            if lines.is_empty() { not_given() } else { lines.join("\n") }
        }
    }
}

/// A row in one line: its date or heading, and what was written.
fn row_text(cx: ViewContext, row: &RawAnswer) -> String {
    let day = match date(row, cx.today.get_value(), DateOf::Problem) {
        Ok(DateAnswer::Known(range)) => Some(cx.catalog.get_untracked().range(range)),
        Ok(DateAnswer::NotSure) | Err(_) => None,
    };
    let first = day.or_else(|| row.filled("heading").map(str::to_owned));
    let text = row.get("text").trim();
    first.map_or_else(|| text.to_owned(), |it| format!("{it}: {text}"))
}

fn field_text(
    cx: ViewContext,
    spec: &PageSpec,
    raw: &RawAnswer,
    field: &FieldSpec,
) -> Option<String> {
    let text = raw.filled(field.name)?;
    let ticked = field.input == FieldInput::Tick;
    let label = || cx.say(&format!("field-{}-{}", spec.id.as_str(), field.name));
    Some(if ticked { label() } else { text.to_owned() })
}
