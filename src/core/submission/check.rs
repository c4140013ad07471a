//! What the types of a submission cannot express.

use crate::ids::PageId;
use crate::json::JsonProblem;

use super::{EvidenceFile, SCHEMA, SubmissionFile, SubmittedAnswer};

/// Everything that makes a submission invalid, in document order. The messages repeat nothing the
/// resident wrote.
#[must_use]
pub fn problems(file: &SubmissionFile) -> Vec<JsonProblem> {
    let schema = (file.schema != SCHEMA).then(|| JsonProblem::other_schema(SCHEMA));
    let texts = [
        ("/submission_reference", &file.submission_reference),
        ("/policy", &file.policy),
        ("/policy_version", &file.policy_version),
        ("/letter", &file.letter),
    ];
    let blank = texts.into_iter().filter(|(_, text)| text.trim().is_empty());
    let blank = blank.map(|(pointer, _)| problem(pointer.to_owned(), "expected some text"));
    let answers = file.answers.iter().enumerate().filter_map(|(n, it)| of_answer(n, it));
    let evidence = file.evidence.iter().enumerate().flat_map(|(n, it)| of_evidence(n, it));
    schema.into_iter().chain(blank).chain(answers).chain(evidence).collect()
}

fn of_answer(n: usize, answer: &SubmittedAnswer) -> Option<JsonProblem> {
    let known = PageId::from_name(&answer.question_id).is_some();
    let pointer = || format!("/answers/{n}/question_id");
    (!known).then(|| problem(pointer(), "expected the name of a question"))
}

fn of_evidence(n: usize, file: &EvidenceFile) -> Vec<JsonProblem> {
    let small_hex = |it: u8| it.is_ascii_digit() || (b'a'..=b'f').contains(&it);
    let is_digest = file.sha256.len() == 64 && file.sha256.bytes().all(small_hex);
    let wrong = [
        ("name", file.name.trim().is_empty(), "expected some text"),
        ("bytes", file.bytes == 0, "the file is empty"),
        ("sha256", !is_digest, "expected 64 small hexadecimal digits"),
    ];
    let wrong = wrong.into_iter().filter(|(_, is_wrong, _)| *is_wrong);
    wrong.map(|(key, _, message)| problem(format!("/evidence/{n}/{key}"), message)).collect()
}

fn problem(pointer: String, message: &str) -> JsonProblem {
    JsonProblem { pointer, message: message.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::decision::Outcome;
    use crate::iso::instant;
    use crate::submission::SubmissionStage;

    fn complaint() -> SubmissionFile {
        SubmissionFile {
            schema: SCHEMA.into(),
            submission_reference: "482 093 756".into(),
            submitted_at: instant("2026-11-21T10:11:12.000Z").unwrap(),
            language: "en".into(),
            policy: "a-landlord".into(),
            policy_version: "2026-11-21".into(),
            outcome: Outcome::Complaint,
            stage: SubmissionStage::Stage1,
            adjustments: Vec::new(),
            answers: vec![SubmittedAnswer {
                question_id: "what-happened".into(),
                question_text: "What happened?".into(),
                answer_text: "It leaks.".into(),
                answer: BTreeMap::new(),
            }],
            letter: "It leaks.".into(),
            deadlines: Vec::new(),
            evidence: vec![EvidenceFile {
                name: "leak.jpg".into(),
                media_type: "image/jpeg".into(),
                bytes: 7,
                sha256: "0a".repeat(32),
            }],
        }
    }

    fn pointers(file: &SubmissionFile) -> Vec<String> {
        problems(file).into_iter().map(|it| it.pointer).collect()
    }

    #[test]
    fn a_complaint_has_no_problems() {
        assert_eq!(problems(&complaint()), []);
    }

    #[test]
    fn everything_wrong_is_found_at_once() {
        let mut file = complaint();
        file.schema = "complaint-submission/2".into();
        file.submission_reference = " ".into();
        file.policy = String::new();
        file.policy_version = "\t".into();
        file.letter = "\n".into();
        file.answers[0].question_id = "leak".into();
        let evidence = &mut file.evidence[0];
        (evidence.name, evidence.bytes) = (String::new(), 0);
        evidence.sha256 = "0A".repeat(32);
        let expected = [
            "/schema",
            "/submission_reference",
            "/policy",
            "/policy_version",
            "/letter",
            "/answers/0/question_id",
            "/evidence/0/name",
            "/evidence/0/bytes",
            "/evidence/0/sha256",
        ];
        assert_eq!(pointers(&file), expected);
    }

    #[test]
    fn a_digest_of_the_wrong_length_is_refused() {
        for sha256 in ["", "0a", &"0a".repeat(33)] {
            let mut file = complaint();
            file.evidence[0].sha256 = sha256.into();
            assert_eq!(pointers(&file), ["/evidence/0/sha256"], "{sha256}");
        }
    }
}
