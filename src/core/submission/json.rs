//! What is sent as JSON, in the browser; natively serde writes the same.

use chrono::NaiveDate;

use super::{CountedOn, Deadline, EvidenceFile, Source, SubmissionFile, SubmittedAnswer};
use crate::iso::{day_string, instant_text};
use crate::json::Json;

impl SubmissionFile {
    /// The same as JSON, in the shape that it is read in.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let adjustments = self.adjustments.iter().map(|it| Json::text(it));
        Json::record([
            ("schema", Json::text(&self.schema)),
            ("submission_reference", Json::text(&self.submission_reference)),
            ("submitted_at", Json::Text(instant_text(self.submitted_at))),
            ("language", Json::text(&self.language)),
            ("policy", Json::text(&self.policy)),
            ("policy_version", Json::text(&self.policy_version)),
            ("outcome", Json::text(self.outcome.as_str())),
            ("stage", Json::text(self.stage.as_str())),
            ("adjustments", Json::List(adjustments.collect())),
            ("answers", Json::List(self.answers.iter().map(answer).collect())),
            ("letter", Json::text(&self.letter)),
            ("deadlines", Json::List(self.deadlines.iter().map(deadline).collect())),
            ("evidence", Json::List(self.evidence.iter().map(evidence).collect())),
        ])
    }
}

fn answer(it: &SubmittedAnswer) -> Json {
    let fields = it.answer.iter().map(|(name, text)| (name.clone(), Json::text(text)));
    Json::record([
        ("question_id", Json::text(&it.question_id)),
        ("question_text", Json::text(&it.question_text)),
        ("answer_text", Json::text(&it.answer_text)),
        ("answer", Json::Record(fields.collect())),
    ])
}

fn evidence(it: &EvidenceFile) -> Json {
    Json::record([
        ("name", Json::text(&it.name)),
        ("media_type", Json::text(&it.media_type)),
        ("bytes", Json::Number(it.bytes)),
        ("sha256", Json::text(&it.sha256)),
    ])
}

fn deadline(it: &Deadline) -> Json {
    let period = Json::record([
        ("n", Json::Number(it.period.n.into())),
        ("unit", Json::text(it.period.unit.as_str())),
    ]);
    let skipped = it
        .skipped
        .iter()
        .map(|it| Json::record([("on", day(it.on)), ("why", Json::text(&it.why))]))
        .collect();
    Json::record([
        ("id", Json::text(it.id.as_str())),
        ("basis", Json::text(it.basis.as_str())),
        ("actor", Json::text(it.actor.as_str())),
        ("expected_from_on", it.expected_from_on.map_or(Json::Null, day)),
        ("due_on", it.due_on.map_or(Json::Null, day)),
        ("status", Json::text(it.status.as_str())),
        ("counted_from", it.counted_from.as_ref().map_or(Json::Null, counted)),
        ("period", period),
        ("estimated", Json::Bool(it.estimated)),
        ("skipped", Json::List(skipped)),
        ("clause", source(&it.clause)),
    ])
}

fn counted(it: &CountedOn) -> Json {
    Json::record([
        ("event", Json::text(it.event.as_str())),
        ("on", day(it.on)),
        ("planned", Json::Bool(it.planned)),
    ])
}

/// What is absent is left out, as in the files it comes from.
fn source(it: &Source) -> Json {
    match it {
        Source::Clause(it) => Json::record([
            ("document", Json::text(&it.document)),
            ("line", Json::Number(it.line.into())),
            ("quote", Json::text(&it.quote)),
        ]),
        Source::Provision(it) => {
            let sources = it.sources.iter().map(|it| Json::text(it)).collect();
            let all = [
                ("document", Some(Json::text(&it.document))),
                ("number", it.number.as_deref().map(Json::text)),
                ("says", Some(Json::text(&it.says))),
                ("sources", Some(Json::List(sources))),
                ("in_force_from", it.in_force_from.map(day)),
            ];
            let said = all.into_iter().filter_map(|(key, it)| Some((key.to_owned(), it?)));
            Json::Record(said.collect())
        }
    }
}

fn day(it: NaiveDate) -> Json {
    Json::Text(day_string(it))
}
