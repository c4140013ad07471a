//! Photos and documents: what has been added, each with a description, and what may be. The loader does the
//! picking and keeps the bytes.

use complaint_core::answers::{Evidence, FILE_FIELDS, RawAnswer, StorageConsent, field_in_row};
use complaint_core::flow::WizardEvent;
use complaint_core::policy::EvidenceLimits;
use complaint_core::scripts::{DATA_PHOTO, FULL_SIZE, Hook, StatusArea};
use leptos::prelude::*;

use super::Question;
use crate::govuk::button::SECONDARY;
use crate::govuk::details::details_that_is;
use crate::govuk::element::html;
use crate::govuk::field::{InputType, input};
use crate::govuk::heading::heading;
use crate::view::status::status;
use crate::view::typography::p;

impl Question {
    pub(super) fn files(&self) -> Vec<AnyView> {
        let limits = self.cx.state().rule_book.policy.evidence();
        let mut all = vec![self.text()];
        if limits.files > 0 && self.cx.device().takes_files {
            let taken = self.shown.files();
            let rows = taken.iter().zip(1..).map(|(it, row)| self.file(it, row));
            let rows = html::div().class("cw-rows").children(rows).into_any();
            let title = self.cx.say("evidence-files-heading").into_any();
            all.push(heading(self.cx.heading_level() + 1, "cw-heading-m", title));
            if taken.len() < usize::from(limits.files) {
                all.extend(self.pickers(&limits));
            }
            all.push(status(self.cx, StatusArea::Evidence));
            all.push(rows);
            all.extend(self.what_is_taken(&limits));
        }
        all
    }

    /// Whether files are saved, and one press away what may be added.
    fn what_is_taken(&self, limits: &EvidenceLimits) -> [AnyView; 2] {
        let cx = self.cx;
        let (each, all) = (megabytes(limits.bytes_each), megabytes(limits.bytes_together));
        let count = limits.files.to_string();
        let args = [("n", count.as_str()), ("each", each.as_str()), ("all", all.as_str())];
        let mut types: Vec<String> = Vec::new();
        for it in &limits.media_types {
            let name = format!("media-{}", it.replace(['/', '.', '+'], "-"));
            let name = cx.say_if(&name).unwrap_or_else(|| it.clone());
            if !types.contains(&name) {
                types.push(name);
            }
        }
        let kept = match cx.storage_consent() {
            StorageConsent::Device => "evidence-kept",
            StorageConsent::NotAsked | StorageConsent::Page | StorageConsent::Shared => {
                "evidence-not-kept"
            }
        };
        let about = vec![
            p(cx.say_with("evidence-limits", &args)),
            p(cx.say_with("evidence-types", &[("types", &types.join(", "))])),
            p(cx.say("evidence-photos")),
            self.tick("cw-form-group cw-option", FULL_SIZE, cx.say("evidence-full-size")),
        ];
        let is_ticked = self.shown.filled(FULL_SIZE).is_some();
        [p(cx.say(kept)), details_that_is(is_ticked, cx.say("evidence-about"), about)]
    }

    fn pickers(&self, limits: &EvidenceLimits) -> Vec<AnyView> {
        let takes_photos = limits.media_types.iter().any(|it| it.starts_with("image/"));
        let mut all = vec![self.picker("pick", &limits.media_types.join(","), false)];
        all.extend(takes_photos.then(|| self.picker("camera", "image/*", true)));
        all
    }

    /// `complaint-wizard.js` takes what is chosen here. The field lies unseen over its label, which looks like a
    /// button: a browser's own would go on to say that no file is chosen.
    fn picker(&self, name: &str, accept: &str, camera: bool) -> AnyView {
        let id = self.field_id(name);
        let text = self.cx.say(&format!("evidence-{name}"));
        let label = html::label().class(SECONDARY).attr("for", id.clone()).child(text).into_any();
        let mut input = html::input()
            .id(id)
            .class(Hook::PickEvidence.as_str())
            .attr("type", "file")
            .attr("accept", accept);
        input = if camera {
            input.attr("capture", "environment")
        } else {
            input.attr("multiple", true)
        };
        let class = if camera { "cw-pick cw-camera" } else { "cw-pick" };
        html::div().class(class).child(input).child(label).into_any()
    }

    fn file(&self, it: &Evidence, row: usize) -> AnyView {
        let (cx, page) = (self.cx, self.page());
        let size = megabytes(it.file.bytes);
        let args = [("name", it.file.name.as_str()), ("size", size.as_str())];
        let legend = cx.say_with("evidence-file", &args).into_any();
        let field = field_in_row("description", row);
        let notes = self.notes(self.field_id(&field), None, None);
        let name = self.form_name(&field);
        let of = InputType { html: "text", autocomplete: "" };
        let label = cx.say("evidence-description");
        let mut content: Vec<AnyView> = FILE_FIELDS
            .iter()
            .filter(|it| **it != "description")
            .map(|it| {
                let field = field_in_row(it, row);
                let value = self.shown.get(&field).to_owned();
                let name = self.form_name(&field);
                html::input()
                    .attr("type", "hidden")
                    .attr("name", name)
                    .attr("value", value)
                    .into_any()
            })
            .collect();
        if it.file.media_type.starts_with("image/") {
            // `complaint-evidence.js` draws it; its name and description say what it is.
            let small = html::canvas().class("cw-photo").attr("aria-hidden", "true");
            let small = small.attr(DATA_PHOTO, it.file.sha256.clone()).attr("hidden", true);
            content.push(small.into_any());
        }
        content.push(input(label, &notes, &name, self.shown.get(&field).to_owned(), of));
        let remove = move |page, raw: RawAnswer| WizardEvent::RowRemoved { page, raw, row };
        content.push(self.form_button(format!("row-{page}-remove"), row, remove));
        let group = self.notes(self.field_id(&field_in_row("file", row)), None, None);
        group.fieldset("cw-legend cw-row-legend", legend, content)
    }
}

/// Bytes as people know them, to a tenth.
fn megabytes(bytes: u64) -> String {
    let tenths = (bytes / 100_000).max(1);
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}
