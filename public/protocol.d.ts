// What goes between the app and the page's scripts. Generated from src/core/scripts by the test
// `protocol::the_types_of_the_scripts_are_those_of_the_app`; COMPLAINT_UPDATE=1 updates it.

/**
 * What the scripts are doing: a command of the app, or a task of their own.
 */
export type Task = "post" | "cancel" | "save-email" | "save-calendar" | "save-text" | "save-page" | "save-folder" | "share" | "digest" | "ask-status" | "check-files" | "keep-files" | "forget-files" | "remind" | "stop-reminding" | "take-files" | "compare-clocks" | "keep-offline";

/**
 * Where on the page the result of a task is shown.
 */
export type StatusArea = "copy" | "post" | "email" | "share" | "saved" | "landlord" | "reminders" | "evidence" | "keeping" | "warnings";

/**
 * A command. Its [`super::Reply`] names the same task and the same place.
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
 * Seconds without progress after which it is given up.
 */
patience: number, } | { "kind": "cancel", } | { "kind": "save-email", 
/**
 * The recipient; empty if unknown.
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
 * The attached files.
 */
files: Array<EvidenceFile>, } | { "kind": "save-calendar", 
/**
 * What the calendar is called.
 */
name: string, 
/**
 * Its place among the files of the same case.
 */
sequence: number, 
/**
 * The dates.
 */
entries: Array<CalendarEntry>, } | { "kind": "save-text", 
/**
 * The text.
 */
text: string, } | { "kind": "save-page", 
/**
 * Its content.
 */
page: Transcript, } | { "kind": "save-folder", 
/**
 * The document.
 */
page: Transcript, 
/**
 * The name of its file, without the ending.
 */
page_name: string, 
/**
 * The name of the kept file, without the ending.
 */
kept_name: string, 
/**
 * The letters.
 */
letters: Array<FolderLetter>, 
/**
 * The photos and documents.
 */
files: Array<FolderFile>, } | { "kind": "share", 
/**
 * Its title.
 */
title: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The files of the complaint, if the app accepts files.
 */
files: Array<EvidenceFile>, } | { "kind": "digest", 
/**
 * The text.
 */
text: string, } | { "kind": "ask-status", 
/**
 * Where it is read.
 */
address: string, 
/**
 * The secret of its receipt: for this one request, and never shown.
 */
secret: string, 
/**
 * Seconds after which it is given up.
 */
patience: number, } | { "kind": "check-files", 
/**
 * Where missing files are reported.
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
 * Where a failure is reported.
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
 * The SHA-256 of each that stays in memory.
 */
stay: Array<string>, } | { "kind": "remind", 
/**
 * The key of the draft that the case is in.
 */
draft: string, 
/**
 * The days to come, as ISO 8601 dates.
 */
days: Array<string>, 
/**
 * The heading of the message.
 */
title: string, 
/**
 * Its text.
 */
text: string, 
/**
 * The language of both, as a BCP 47 tag.
 */
language: string, 
/**
 * The address that the message leads to.
 */
address: string, 
/**
 * Whether the resident wants messages, where they have said so now. Otherwise the days are brought up to date
 * if they wanted them before.
 */
asked: boolean | null, } | { "kind": "stop-reminding", 
/**
 * The key of the draft that the case was in.
 */
draft: string, };

/**
 * The result of a task.
 */
export type Reply = { 
/**
 * The task.
 */
task: Task, 
/**
 * Where it is shown: for a command, the command's own place.
 */
area: StatusArea, 
/**
 * The result.
 */
outcome: TaskOutcome, };

/**
 * The result of a task; [`Task::outcomes`] lists the kinds it may have.
 */
export type TaskOutcome = { "kind": "done", } | { "kind": "failed", 
/**
 * Why.
 */
why: Failure, } | { "kind": "files-missing", 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, } | { "kind": "shared-without", 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, } | { "kind": "saved-without", 
/**
 * The SHA-256 of each.
 */
hashes: Array<string>, } | { "kind": "answered", 
/**
 * The HTTP status.
 */
status: number, 
/**
 * The body, up to a limit.
 */
body: string, 
/**
 * How many seconds it asks to wait.
 */
retry_after: number | null, } | { "kind": "online", } | { "kind": "digest", 
/**
 * In lower-case hexadecimal digits.
 */
sha256: string, } | { "kind": "taking", } | { "kind": "taken", 
/**
 * Those accepted.
 */
files: Array<EvidenceFile>, 
/**
 * Those refused.
 */
refused: Array<RefusedFile>, } | { "kind": "clock", 
/**
 * How many milliseconds the host's is ahead, with a sign: a string, because our JSON
 * reader has no negative numbers.
 */
ahead: string, } | { "kind": "kept-copy", 
/**
 * The day on which the host sent it.
 */
on: string, } | { "kind": "reminders", 
/**
 * Whether it does.
 */
state: Reminders, };

/**
 * Why a script failed.
 */
export type Failure = "not-loaded" | "fault" | "offline" | "unreachable" | "timed-out" | "stopped" | "not-shared" | "not-kept";

/**
 * A refused file.
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
 * Why a file was refused; `evidence-<name>` in the locale files.
 */
export type WhyRefused = "type" | "too-large" | "too-many" | "too-much" | "unreadable" | "empty" | "twice";

/**
 * Whether a device shows a message when a date of a case comes.
 */
export type Reminders = "not-offered" | "off" | "on" | "started" | "stopped" | "refused";

/**
 * A file of a complaint.
 */
export type EvidenceFile = { 
/**
 * Its name on the resident's device.
 */
name: string, 
/**
 * Its media type.
 */
media_type: string, 
/**
 * Its size in bytes.
 */
bytes: number, 
/**
 * The SHA-256 of its bytes, in lower-case hexadecimal digits.
 */
sha256: string, };

/**
 * An all-day calendar entry.
 */
export type CalendarEntry = { 
/**
 * The same for the same step of the same case, whatever its date: a calendar imports it once, moves it by a
 * later file, and keeps two cases apart.
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
alarms: Array<number>, 
/**
 * Whether it is to go from a calendar that has it.
 */
cancelled: boolean, };

/**
 * The kinds of snapshot. Each is a text, which replaces the one before.
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
 * The sentence with its day.
 */
date: string, 
/**
 * The sentence that says how to use it.
 */
how: string, 
/**
 * Its content, in order.
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
 * What files are accepted, and those already added.
 */
export type FileLimits = { 
/**
 * The most files.
 */
count: number, 
/**
 * The most bytes of one file.
 */
bytes: number, 
/**
 * The most bytes of all files.
 */
total: number, 
/**
 * Their media types.
 */
types: Array<string>, 
/**
 * Those already added.
 */
taken: Array<TakenFile>, };

/**
 * A letter in a folder.
 */
export type FolderLetter = { 
/**
 * The name of its file.
 */
name: string, 
/**
 * Its text.
 */
text: string, };

/**
 * A photo or a document in a folder.
 */
export type FolderFile = { 
/**
 * Its name there.
 */
name: string, 
/**
 * The SHA-256 of its bytes, in lower-case hexadecimal digits.
 */
sha256: string, 
/**
 * What is there instead if it is gone: a text.
 */
gone: string, };

/**
 * A file already added.
 */
export type TakenFile = { 
/**
 * The SHA-256 of its bytes, in lower-case hexadecimal digits.
 */
sha256: string, 
/**
 * Its size in bytes.
 */
bytes: number, };

/**
 * A CSS class that a script looks for. Its style, if any, is in the rules of other classes.
 */
export type Hook = "cw-file-save" | "cw-aside-save" | "cw-file-open" | "cw-evidence-pick" | "cw-leave-now" | "cw-display" | "cw-progress" | "cw-folded" | "cw-form" | "cw-page-heading" | "cw-on-the-way" | "cw-coming" | "cw-not-come" | "cw-welcome";

/**
 * An event that the element sends, after `complaint-wizard:`. Its detail is an id or a code.
 */
export type HostEvent = "ready" | "step" | "outcome" | "error" | "draft-saved" | "draft-restored" | "draft-cleared" | "draft-conflict" | "submit-start" | "submit-success" | "submit-error" | "load-error";

/**
 * An attribute of `<complaint-wizard>`. Each may change while it runs.
 */
export type Attribute = "policy" | "landlords" | "email" | "action" | "lang" | "situation" | "heading-level" | "standalone" | "bundled" | "size" | "contrast" | "loading" | "font" | "parents" | "offline";

export type FullSize = "full-size";

export type DataPage = "data-page";

export type DataPhoto = "data-photo";

export type DataToday = "data-today";

/** What may come of each task. */
export type OutcomeOf = {
  "post": Extract<TaskOutcome, { kind: "answered" | "files-missing" | "online" | "failed" }>;
  "cancel": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "save-email": Extract<TaskOutcome, { kind: "done" | "files-missing" | "failed" }>;
  "save-calendar": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "save-text": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "save-page": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "save-folder": Extract<TaskOutcome, { kind: "done" | "saved-without" | "failed" }>;
  "share": Extract<TaskOutcome, { kind: "done" | "shared-without" | "files-missing" | "failed" }>;
  "digest": Extract<TaskOutcome, { kind: "digest" | "failed" }>;
  "ask-status": Extract<TaskOutcome, { kind: "answered" | "failed" }>;
  "check-files": Extract<TaskOutcome, { kind: "done" | "files-missing" | "failed" }>;
  "keep-files": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "forget-files": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "remind": Extract<TaskOutcome, { kind: "reminders" | "failed" }>;
  "stop-reminding": Extract<TaskOutcome, { kind: "done" | "failed" }>;
  "take-files": Extract<TaskOutcome, { kind: "taking" | "taken" | "failed" }>;
  "compare-clocks": Extract<TaskOutcome, { kind: "clock" | "failed" }>;
  "keep-offline": Extract<TaskOutcome, { kind: "kept-copy" | "failed" }>;
};

/** A command on its way. */
export type CommandMessage = { task: Task; area: StatusArea; command: Command };
