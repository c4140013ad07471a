// What goes between the app and the page's scripts. Generated from src/core/scripts by the test
// `protocol::the_types_of_the_scripts_are_those_of_the_app`; COMPLAINT_UPDATE=1 writes it anew.

/**
 * What the scripts are doing: a command of the app, or what they begin themselves.
 */
export type Task = "post" | "cancel" | "save-email" | "save-calendar" | "save-text" | "save-page" | "share" | "digest" | "check-files" | "keep-files" | "forget-files" | "take-files" | "compare-clocks";

/**
 * A place on the page where it is said what came of a task.
 */
export type StatusArea = "copy" | "post" | "email" | "share" | "saved" | "evidence" | "keeping" | "warnings";

/**
 * A command. It is answered by a [`super::Reply`] that names the same task and the same place.
 */
export type Command = { "kind": "post", 
/**
 * The address of the endpoint.
 */
action: string, 
/**
 * The idempotency key, a UUID.
 */
key: string, 
/**
 * The complaint: the text of a JSON document.
 */
submission: string, 
/**
 * Its files, in order.
 */
files: Array<EvidenceFile>, 
/**
 * How many seconds nothing may move before it is given up.
 */
patience: number, } | { "kind": "cancel", } | { "kind": "save-email", 
/**
 * Whom it goes to; empty if nobody knows.
 */
to: string, 
/**
 * Its subject.
 */
subject: string, 
/**
 * Its text.
 */
body: string, 
/**
 * The files inside.
 */
files: Array<EvidenceFile>, } | { "kind": "save-calendar", 
/**
 * What the calendar is called.
 */
name: string, 
/**
 * The dates.
 */
entries: Array<CalendarEntry>, } | { "kind": "save-text", 
/**
 * The text.
 */
text: string, } | { "kind": "save-page", 
/**
 * What stands in it.
 */
page: Transcript, } | { "kind": "share", 
/**
 * Its title.
 */
title: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The files that go with it, where the app takes files.
 */
files: Array<EvidenceFile>, } | { "kind": "digest", 
/**
 * The text.
 */
text: string, } | { "kind": "check-files", 
/**
 * Where it is said that some are not.
 */
place: StatusArea, 
/**
 * Whose files: the id of the policy.
 */
policy: string, 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, } | { "kind": "keep-files", 
/**
 * Where it is said that this failed.
 */
place: StatusArea, 
/**
 * Whose files: the id of the policy.
 */
policy: string, 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, 
/**
 * When they are deleted.
 */
until: string, } | { "kind": "forget-files", 
/**
 * Whose files: the id of the policy.
 */
policy: string, 
/**
 * The SHA-256 of each; all files of the policy when there is none.
 */
hashes: Array<string> | null, 
/**
 * The SHA-256 of each that stays in memory.
 */
stay: Array<string>, };

/**
 * What came of a task.
 */
export type Reply = { 
/**
 * The task.
 */
task: Task, 
/**
 * Where it is said: for a command, the command's own place.
 */
area: StatusArea, 
/**
 * What came of it.
 */
outcome: Outcome, };

/**
 * What came of a task; [`Task::outcomes`] says which kinds it may have.
 */
export type Outcome = { "kind": "done", } | { "kind": "failed", 
/**
 * Why.
 */
why: Failure, } | { "kind": "files-missing", 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, } | { "kind": "answered", 
/**
 * The HTTP status.
 */
status: number, 
/**
 * What it answered, as far as it is read.
 */
body: string, 
/**
 * How many seconds it asks to wait.
 */
retry_after: number | null, } | { "kind": "online", } | { "kind": "digest", 
/**
 * In small hexadecimal digits.
 */
sha256: string, } | { "kind": "taking", } | { "kind": "taken", 
/**
 * Those on the list.
 */
files: Array<EvidenceFile>, 
/**
 * Those that are not.
 */
refused: Array<RefusedFile>, } | { "kind": "clock", 
/**
 * How many milliseconds the host's is ahead, with a sign: a text, because our reader of
 * JSON knows no numbers below zero.
 */
ahead: string, };

/**
 * Why a script did not do what it was asked.
 */
export type Failure = "not-loaded" | "fault" | "offline" | "unreachable" | "timed-out" | "stopped" | "not-shared" | "not-kept";

/**
 * A file that was not taken.
 */
export type RefusedFile = { 
/**
 * Its name.
 */
name: string, 
/**
 * Why.
 */
why: WhyRefused, };

/**
 * Why a file was not taken; `evidence-<name>` in the locale files.
 */
export type WhyRefused = "type" | "too-large" | "too-many" | "too-much" | "unreadable" | "empty" | "twice";

/**
 * A file that goes with a complaint.
 */
export type EvidenceFile = { 
/**
 * Its name, as the resident's device had it.
 */
name: string, 
/**
 * Its media type.
 */
media_type: string, 
/**
 * How many bytes it has.
 */
bytes: number, 
/**
 * The SHA-256 of its bytes, in small hexadecimal digits.
 */
sha256: string, };

/**
 * An all-day calendar entry.
 */
export type CalendarEntry = { 
/**
 * The same for the same date of the same step of the same complaint, so that a calendar
 * imports it once and keeps two complaints apart.
 */
uid: string, 
/**
 * The day, as an ISO 8601 date.
 */
on: string, 
/**
 * What happens.
 */
summary: string, 
/**
 * Why, and by which rule.
 */
description: string, 
/**
 * How many days before it each reminder is.
 */
alarms: Array<number>, };

/**
 * What is handed over. Each is a text; the next of its kind replaces it.
 */
export type SnapshotKind = "words" | "draft" | "transcript" | "keeping" | "key" | "unreadable" | "limits" | "policy";

/**
 * A document for people to read and to print.
 */
export type Transcript = { 
/**
 * Its language, as a BCP 47 tag.
 */
lang: string, 
/**
 * Its direction: `ltr` or `rtl`.
 */
dir: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The sentence under the title.
 */
lead: string, 
/**
 * The id of the policy.
 */
policy: string, 
/**
 * The sentence that says of which day it is.
 */
date: string, 
/**
 * The sentence that says what can be done with it.
 */
how: string, 
/**
 * What stands in it, in order.
 */
sections: Array<Passage>, };

/**
 * A part of a document.
 */
export type Passage = { 
/**
 * Its heading.
 */
heading: string, 
/**
 * Its text, which may have several lines.
 */
text: string, };

/**
 * What files may be taken, and what has been.
 */
export type FileLimits = { 
/**
 * How many there may be.
 */
count: number, 
/**
 * How many bytes one may have.
 */
bytes: number, 
/**
 * How many bytes all of them may have.
 */
total: number, 
/**
 * Their media types.
 */
types: Array<string>, 
/**
 * Those on the list.
 */
taken: Array<TakenFile>, };

/**
 * A file on the list.
 */
export type TakenFile = { 
/**
 * The SHA-256 of its bytes, in small hexadecimal digits.
 */
sha256: string, 
/**
 * How many bytes it has.
 */
bytes: number, };

/**
 * A CSS class that a script looks for. Its looks, if any, are in other classes' rules.
 */
export type Hook = "cw-file-save" | "cw-aside-save" | "cw-file-open" | "cw-evidence-pick" | "cw-leave-now" | "cw-display" | "cw-progress" | "cw-form" | "cw-page-heading";

/**
 * An event that the element sends out, after `complaint-wizard:`. Its detail is an id or a code.
 */
export type HostEvent = "ready" | "step" | "outcome" | "error" | "draft-saved" | "draft-restored" | "draft-cleared" | "draft-conflict" | "submit-start" | "submit-success" | "submit-error" | "load-error";

/**
 * An attribute of `<complaint-wizard>`. Each may change while it runs.
 */
export type Attribute = "policy" | "landlords" | "email" | "action" | "lang" | "heading-level" | "standalone" | "size" | "contrast";

export type FullSize = "full-size";

export type DataPage = "data-page";

export type DataToday = "data-today";

/** What may come of each task. */
export type OutcomeOf = {
  "post": Extract<Outcome, { kind: "answered" | "files-missing" | "online" | "failed" }>;
  "cancel": Extract<Outcome, { kind: "done" | "failed" }>;
  "save-email": Extract<Outcome, { kind: "done" | "files-missing" | "failed" }>;
  "save-calendar": Extract<Outcome, { kind: "done" | "failed" }>;
  "save-text": Extract<Outcome, { kind: "done" | "failed" }>;
  "save-page": Extract<Outcome, { kind: "done" | "failed" }>;
  "share": Extract<Outcome, { kind: "done" | "files-missing" | "failed" }>;
  "digest": Extract<Outcome, { kind: "digest" | "failed" }>;
  "check-files": Extract<Outcome, { kind: "done" | "files-missing" | "failed" }>;
  "keep-files": Extract<Outcome, { kind: "done" | "failed" }>;
  "forget-files": Extract<Outcome, { kind: "done" | "failed" }>;
  "take-files": Extract<Outcome, { kind: "taking" | "taken" | "failed" }>;
  "compare-clocks": Extract<Outcome, { kind: "clock" | "failed" }>;
};

/** A command on its way. */
export type CommandMessage = { task: Task; area: StatusArea; command: Command };
