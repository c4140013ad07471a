//! What an older draft says is said by the answers of this version, for every combination.

use complaint_core::answers::{Answers, PageId};
use complaint_core::draft::DraftFile;
use complaint_core::flow::{Wizard, WizardEvent, update_with_case};
use serde_json::{Value, json};

use crate::fixtures::{DraftText, rule_book, today};

/// A draft of an older version; "-" is no answer.
fn draft(version: u8, given: &[(&str, &str)], typed: &[(&str, &str)]) -> Value {
    let pages = |all: &[(&str, &str)]| -> Value {
        let answered = all.iter().filter(|it| it.1 != "-");
        answered.map(|(page, it)| ((*page).to_owned(), json!({ "choice": it }))).collect()
    };
    json!({
        "schema": format!("complaint-draft/{version}"), "policy": "p3", "policy_version": "1",
        "saved_at": "2026-11-21T10:11:12.345Z", "expires_at": "2026-12-19T10:11:12.345Z", "rev": 7,
        "answers": { "given": pages(given), "typing": pages(typed) },
    })
}

fn read(draft: &Value) -> Answers {
    DraftFile::decode(&draft.to_string(), &rule_book("p3").policy).unwrap().answers
}

/// What was given on a page, and what has been chosen since.
fn said(answers: &Answers, page: PageId) -> (String, String) {
    let text = |it: Option<&str>| it.unwrap_or("-").to_owned();
    let given = answers.choice(page);
    let shown = answers.displayed(page).and_then(|it| it.filled("choice"));
    let is_typed = answers.displayed(page) != answers.get(page);
    (text(given), text(shown.filter(|_| is_typed)))
}

const PAGES: [&str; 3] = ["reported-before", "unhappy", "complained-before"];

/// How far a complaint can have come.
const COMPLAINED: [&str; 7] = [
    "waiting",
    "first-answer",
    "second-asked",
    "second-answer",
    "third-asked",
    "final-answer",
    "refused",
];

/// In columns: the answers to `reported-before`, `unhappy` and `complained-before` (`x` is each kind of earlier
/// complaint), the answer that is now given to `so-far`, and the one shown where it is asked again.
const SO_FAR: &str = "
    -        -        -    -         -
    -        -        no   not-sure  -
    -        -        x    x         -
    -        yes      -    -         unhappy
    -        yes      no   unhappy   -
    -        yes      x    x         -
    -        no       -    told      -
    -        no       no   told      -
    -        no       x    told      -
    -        not-sure -    -         not-sure
    -        not-sure no   not-sure  -
    -        not-sure x    x         -
    yes      -        -    -         -
    yes      -        no   -         -
    yes      -        x    x         -
    yes      yes      -    -         unhappy
    yes      yes      no   unhappy   -
    yes      yes      x    x         -
    yes      no       -    told      -
    yes      no       no   told      -
    yes      no       x    told      -
    yes      not-sure -    -         not-sure
    yes      not-sure no   not-sure  -
    yes      not-sure x    x         -
    no       -        -    not-told  -
    no       -        no   not-told  -
    no       -        x    not-told  -
    no       yes      -    not-told  -
    no       yes      no   not-told  -
    no       yes      x    not-told  -
    no       no       -    not-told  -
    no       no       no   not-told  -
    no       no       x    not-told  -
    no       not-sure -    not-told  -
    no       not-sure no   not-told  -
    no       not-sure x    not-told  -
    not-sure -        -    -         -
    not-sure -        no   -         -
    not-sure -        x    x         -
    not-sure yes      -    -         unhappy
    not-sure yes      no   unhappy   -
    not-sure yes      x    x         -
    not-sure no       -    told      -
    not-sure no       no   told      -
    not-sure no       x    told      -
    not-sure not-sure -    -         not-sure
    not-sure not-sure no   not-sure  -
    not-sure not-sure x    x         -
";

/// The rows of a table, with `x` as each way to have complained.
fn rows<const N: usize>(table: &str) -> Vec<[String; N]> {
    let words = |it: &str, way: &str| -> [String; N] {
        let words = it.split_whitespace().map(|it| if it == "x" { way } else { it }.to_owned());
        words.collect::<Vec<_>>().try_into().unwrap()
    };
    let lines = table.lines().filter(|it| !it.trim().is_empty());
    lines
        .flat_map(|line| {
            let n_ways = if line.contains('x') { COMPLAINED.len() } else { 1 };
            COMPLAINED.iter().take(n_ways).map(move |way| words(line, way)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn what_has_happened_is_one_answer_for_every_three() {
    let rows = rows::<5>(SO_FAR);
    assert_eq!(rows.len(), 4 * 4 * (2 + COMPLAINED.len()));
    for version in [1, 2, 3] {
        for [reported, unhappy, complained, given, shown] in &rows {
            let row = [&**reported, unhappy, complained];
            let old: Vec<_> = PAGES.into_iter().zip(row).collect();
            let answers = read(&draft(version, &old, &[]));
            let now = (given.clone(), shown.clone());
            assert_eq!(said(&answers, PageId::SoFar), now, "{version}: {row:?}");
            // Chosen and not continued, the same is shown and nothing is given.
            let answers = read(&draft(version, &[], &old));
            let shown = if given == "-" { shown } else { given };
            assert_eq!(said(&answers, PageId::SoFar), ("-".to_owned(), shown.clone()), "{row:?}");
        }
    }
}

#[test]
fn a_choice_since_is_shown_over_what_has_happened() {
    for (given, typed, now) in [
        (["yes", "yes", "no"], ["-", "-", "waiting"], ("unhappy", "waiting")),
        (["yes", "yes", "no"], ["no", "-", "-"], ("unhappy", "not-told")),
        (["yes", "yes", "no"], ["-", "-", "no"], ("unhappy", "-")),
        (["yes", "yes", "-"], ["-", "-", "no"], ("-", "unhappy")),
        (["yes", "yes", "-"], ["-", "-", "refused"], ("-", "refused")),
        (["yes", "-", "-"], ["-", "yes", "-"], ("-", "unhappy")),
        (["yes", "no", "-"], ["-", "yes", "-"], ("told", "unhappy")),
        (["no", "-", "-"], ["yes", "-", "-"], ("not-told", "-")),
        (["yes", "yes", "waiting"], ["-", "no", "-"], ("waiting", "told")),
    ] {
        let old = |all: [&'static str; 3]| PAGES.into_iter().zip(all).collect::<Vec<_>>();
        let answers = read(&draft(3, &old(given), &old(typed)));
        let now = (now.0.to_owned(), now.1.to_owned());
        assert_eq!(said(&answers, PageId::SoFar), now, "{given:?} {typed:?}");
    }
}

/// Reports were not asked about for staff conduct and support. Residents who were not unhappy, but wanted a
/// complaint, were asked for an earlier one.
#[test]
fn an_earlier_complaint_counts_wherever_it_was_asked_about() {
    for (about, insists, old, now) in [
        ("staff-conduct", false, ["no", "-", "waiting"], "waiting"),
        ("staff-conduct", false, ["yes", "no", "refused"], "refused"),
        ("support-service", false, ["no", "-", "first-answer"], "first-answer"),
        ("staff-conduct", false, ["-", "-", "no"], "not-sure"),
        ("staff-conduct", false, ["no", "-", "no"], "not-told"),
        ("repair", false, ["yes", "no", "waiting"], "told"),
        ("repair", true, ["yes", "no", "waiting"], "waiting"),
        ("repair", true, ["not-sure", "no", "first-answer"], "first-answer"),
        ("repair", true, ["yes", "no", "no"], "told"),
        ("repair", true, ["no", "-", "waiting"], "not-told"),
    ] {
        let mut given: Vec<_> = PAGES.into_iter().zip(old).collect();
        given.push(("about", about));
        let mut draft = draft(3, &given, &[]);
        if insists {
            draft["answers"]["given"]["service-request-notice"] =
                json!({ "wants-complaint": "on" });
        }
        assert_eq!(said(&read(&draft), PageId::SoFar).0, now, "{about} {insists} {old:?}");
    }
}

/// Acting for somebody and the role, both given; both chosen since; who it is now, given and chosen; and
/// the role of the person they act for, given and chosen.
const WHO: &str = "
    -   -      -   -         -             -              -      -
    -   -      -   visitor   -             visitor        -      -
    -   -      yes -         -             somebody-else  -      -
    -   -      yes visitor   -             somebody-else  -      visitor
    -   -      no  -         -             -              -      -
    -   -      no  visitor   -             visitor        -      -
    -   tenant -   -         tenant        -              -      -
    -   tenant -   visitor   tenant        visitor        -      -
    -   tenant yes -         tenant        somebody-else  -      -
    -   tenant yes visitor   tenant        somebody-else  -      visitor
    -   tenant no  -         tenant        -              -      -
    -   tenant no  visitor   tenant        visitor        -      -
    no  -      -   -         -             -              -      -
    no  -      -   visitor   -             visitor        -      -
    no  -      yes -         -             somebody-else  -      -
    no  -      yes visitor   -             somebody-else  -      visitor
    no  -      no  -         -             -              -      -
    no  -      no  visitor   -             visitor        -      -
    no  tenant -   -         tenant        -              -      -
    no  tenant -   visitor   tenant        visitor        -      -
    no  tenant yes -         tenant        somebody-else  -      -
    no  tenant yes visitor   tenant        somebody-else  -      visitor
    no  tenant no  -         tenant        -              -      -
    no  tenant no  visitor   tenant        visitor        -      -
    yes -      -   -         somebody-else -              -      -
    yes -      -   visitor   somebody-else -              -      visitor
    yes -      yes -         somebody-else -              -      -
    yes -      yes visitor   somebody-else -              -      visitor
    yes -      no  -         somebody-else -              -      -
    yes -      no  visitor   somebody-else visitor        -      -
    yes tenant -   -         somebody-else -              tenant -
    yes tenant -   visitor   somebody-else -              tenant visitor
    yes tenant yes -         somebody-else -              tenant -
    yes tenant yes visitor   somebody-else -              tenant visitor
    yes tenant no  -         somebody-else -              tenant -
    yes tenant no  visitor   somebody-else visitor        tenant -
";

#[test]
fn who_it_is_and_for_whom_they_act_is_one_answer_for_every_two() {
    let rows = rows::<8>(WHO);
    assert_eq!(rows.len(), 3 * 2 * 3 * 2);
    for row in rows {
        let [acts, role, acts_since, role_since, who, who_since, whose, whose_since] = &row;
        let given = [("represents", &**acts), ("role", role)];
        let answers = read(&draft(3, &given, &[("represents", acts_since), ("role", role_since)]));
        let now = (said(&answers, PageId::Who), said(&answers, PageId::Role));
        let expected = ((who.clone(), who_since.clone()), (whose.clone(), whose_since.clone()));
        assert_eq!(now, expected, "{row:?}");
    }
}

#[test]
fn acting_for_somebody_was_a_role_in_the_first_versions() {
    let other = "somebody-else";
    for (given, typed, who, role) in [
        ("representative", "-", (other, "-"), ("-", "-")),
        ("representative", "tenant", (other, "-"), ("-", "tenant")),
        ("tenant", "representative", ("tenant", other), ("-", "-")),
        ("tenant", "-", ("tenant", "-"), ("-", "-")),
        ("tenant", "visitor", ("tenant", "visitor"), ("-", "-")),
        ("anonymous", "-", ("anonymous", "-"), ("-", "-")),
        ("-", "representative", ("-", other), ("-", "-")),
        ("-", "tenant", ("-", "tenant"), ("-", "-")),
        ("-", "-", ("-", "-"), ("-", "-")),
    ] {
        let owned = |it: (&str, &str)| (it.0.to_owned(), it.1.to_owned());
        for version in [1, 2] {
            let answers = read(&draft(version, &[("role", given)], &[("role", typed)]));
            let now = (said(&answers, PageId::Who), said(&answers, PageId::Role));
            assert_eq!(now, (owned(who), owned(role)), "{version}: {given} {typed}");
        }
    }
}

#[test]
fn whoever_was_past_a_place_has_passed_what_stands_there_now() {
    let passed = |pages: &[&str]| {
        let mut draft = draft(3, &[], &[]);
        for page in pages {
            draft["answers"]["given"][page] = json!({});
        }
        let answers = read(&draft);
        [PageId::AddMore, PageId::PreferredContact].map(|it| answers.get(it).is_some())
    };
    assert_eq!(passed(&["effect", "evidence"]), [false, false]);
    assert_eq!(passed(&["effect", "evidence", "references"]), [true, false]);
    assert_eq!(passed(&["references", "contact"]), [true, false]);
    assert_eq!(passed(&["references", "contact", "adjustments", "check"]), [true, true]);
    // A way that was chosen stays.
    let answers = read(&draft(3, &[("preferred-contact", "post"), ("adjustments", "x")], &[]));
    assert_eq!(answers.choice(PageId::PreferredContact), Some("post"));
}

/// How far a complaint had come that was written about, and what was asked about that.
const SENT: [(&str, &[&str]); 7] = [
    ("-", &[]),
    ("no", &[]),
    ("waiting", &["complaint-sent-on"]),
    ("first-answer", &["complaint-sent-on", "stage-1-response-on"]),
    ("final-answer", &["complaint-sent-on", "final-response-on"]),
    ("second-asked", &["complaint-sent-on", "stage-1-response-on", "escalation-requested-on"]),
    ("refused", &["complaint-sent-on", "refused-on"]),
];

/// The answers of a complaint that was sent, and written by somebody with this role.
fn sent(version: u8, (complained, dates): (&str, &[&str]), role: &str) -> Value {
    let (is_report, acts) = (complained == "-", role == "representative");
    let mut given = vec![
        ("danger", "no"),
        ("about", "repair"),
        ("reported-before", if is_report { "no" } else { "yes" }),
        ("unhappy", if is_report { "-" } else { "yes" }),
        ("complained-before", complained),
        ("role", if acts && version == 3 { "tenant" } else { role }),
    ];
    if version == 3 {
        given.extend([("represents", if acts { "yes" } else { "no" }), ("home", "general")]);
        let waits = ["waiting", "second-asked"].contains(&complained);
        let asked = [("acknowledged", "no"), ("more-time", "no"), ("while-waiting", "remind")];
        given.extend(asked.into_iter().filter(|_| waits));
    }
    let mut draft = draft(version, &given, &[]);
    let all = &mut draft["answers"]["given"];
    for page in ["anonymous-notice", "service-request-notice", "refer-notice", "result"] {
        all[page] = json!({});
    }
    for page in ["effect", "remedy", "evidence", "references", "adjustments", "check", "send"] {
        all[page] = json!({});
    }
    for page in dates {
        all[page] = json!({ "day": "2", "month": "11", "year": "2026" });
    }
    all["what-happened"] = json!({ "text": "It leaks." });
    all["contact"] = json!({ "name": "Sam Lee", "phone": "01632 960000" });
    all["representative"] = json!({ "for-whom": "Ann Lee" });
    all["letter"] = json!({ "text": "Dear p3", "composed": "Dear p3" });
    draft
}

/// Whoever it was from, and however far it had come: with a receipt, or as the resident said.
#[test]
fn a_sent_complaint_of_every_version_is_still_sent() {
    let said = json!({ "choice": "sent-today", "day": "20", "month": "11", "year": "2026" });
    let receipt = json!({ "receipt": "HA-1", "received-at": "2026-11-20T10:11:13.000Z", "key": "0",
        "submitted-at": "2026-11-20T10:11:12.000Z", "day": "20", "month": "11", "year": "2026" });
    for version in [1, 2, 3] {
        // The first versions knew only the first five.
        for complained in SENT.into_iter().take(if version == 3 { SENT.len() } else { 5 }) {
            for role in ["tenant", "anonymous", "representative"] {
                for (page, how) in [("sent", &said), ("send", &receipt)] {
                    let mut draft = sent(version, complained, role);
                    draft["answers"]["given"][page] = how.clone();
                    let what = (version, complained.0, role, page);
                    assert_eq!(resumed(&draft), PageId::Case, "{what:?}");
                }
            }
        }
    }
}

/// The page where a draft of the same policy's version continues.
fn resumed(draft: &Value) -> PageId {
    let rule_book = rule_book("p3");
    let found = WizardEvent::DraftFound {
        answers: read(draft),
        policy_version: rule_book.policy.file().version.clone(),
    };
    update_with_case(&rule_book, today(), Wizard::default(), found).0.at
}
