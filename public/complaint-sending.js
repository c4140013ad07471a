// @ts-check
// The app's commands, by name: not needed before sending, so a first visit does not wait for them.

/** @import { Command, OutcomeOf } from "./protocol.js" */
/** @import { Context, Handlers } from "./scripts.js" */

import { check, sha256 } from "./complaint-evidence.js";
import { saveCalendar, saveEmail, savePage, saveText } from "./complaint-files.js";
import { forgetFiles, gather, keepFiles } from "./complaint-store.js";

export { take } from "./complaint-evidence.js";

/** The most of a response that is read. */
const MOST_LETTERS = 65_536;

/** @typedef {OutcomeOf["post"]} PostOutcome */
/** @typedef {Extract<Command, { kind: "post" }>} PostCommand */

/** Cancels each wizard's post under way. @type {WeakMap<Context, AbortController>} */
const posting = new WeakMap();
/** Stops each wizard waiting for the network. @type {WeakMap<Context, AbortController>} */
const waiting = new WeakMap();

/** In seconds, from a number or a date; none if there is neither. @param {string | null} text */
function retryAfter(text) {
  if (/^\s*\d+\s*$/.test(text ?? "")) return Number(text);
  const seconds = Math.ceil((Date.parse(text ?? "") - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** @param {XMLHttpRequest} request @returns {PostOutcome} */
const answerOf = (request) => ({
  kind: "answered",
  status: request.status,
  body: request.responseText.slice(0, MOST_LETTERS),
  retry_after: retryAfter(request.getResponseHeader("Retry-After")),
});

/**
 * Posts a body, and gives up after `patience` seconds without progress.
 * @param {PostCommand} command @param {Blob | FormData} body @param {AbortSignal} cancelled
 * @param {(percent: number) => void} percent @returns {Promise<PostOutcome>}
 */
function send({ action, key, patience }, body, cancelled, percent) {
  return new Promise((done) => {
    // Not `fetch`, which reports no upload progress.
    // LIMIT: an endpoint on the page's own host gets its cookies.
    const request = new XMLHttpRequest();
    /** @type {number | undefined} */
    let timer;
    const end = (/** @type {PostOutcome} */ answer) => {
      // This restarts the timer, so it comes first.
      request.abort();
      clearTimeout(timer);
      done(answer);
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ kind: "failed", why: "timed-out" }), patience * 1000);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      moved();
      percent(Math.floor((100 * loaded) / total));
    };
    request.upload.onload = moved;
    request.onreadystatechange = moved;
    request.onprogress = ({ loaded }) => {
      moved();
      if (loaded > MOST_LETTERS) end(answerOf(request));
    };
    request.onload = () => end(answerOf(request));
    request.onerror = () => end({ kind: "failed", why: navigator.onLine ? "unreachable" : "offline" });
    cancelled.addEventListener("abort", () => end({ kind: "failed", why: "stopped" }));
    request.open("POST", action);
    request.setRequestHeader("Idempotency-Key", key);
    request.send(body);
    moved();
  });
}

/**
 * One attempt, with its response or failure.
 * @param {Context} context @param {PostCommand} command @param {AbortSignal} cancelled
 * @returns {Promise<PostOutcome>}
 */
async function attempt(context, command, cancelled) {
  if (!navigator.onLine) return { kind: "failed", why: "offline" };
  const { files } = command;
  const { blobs, missing } = await gather(context, context.display.policy ?? "", files.map((file) => file.sha256));
  if (cancelled.aborted) return { kind: "failed", why: "stopped" };
  if (missing.length) return { kind: "files-missing", hashes: missing };
  const complaint = new Blob([command.submission], { type: "application/json" });
  /** @type {Blob | FormData} */
  let body = complaint;
  if (files.length) {
    const parts = new FormData();
    parts.append("complaint", complaint, "complaint.json");
    for (const [n, { name }] of files.entries()) parts.append("evidence", blobs[n], name);
    body = parts;
  }
  /** @type {number | undefined} */
  let before;
  return send(command, body, cancelled, (percent) => {
    if (percent !== before) context.progress(percent);
    before = percent;
  });
}

/**
 * Sends, unless a post is under way, which has its own reply.
 * @type {Handlers["post"]}
 */
async function post(context, command, reply) {
  if (posting.has(context)) return undefined;
  const cancelling = new AbortController();
  posting.set(context, cancelling);
  waiting.get(context)?.abort();
  const ask = (/** @type {BeforeUnloadEvent} */ event) => {
    event.preventDefault();
    // For browsers from before 2024.
    event.returnValue = true;
  };
  addEventListener("beforeunload", ask);
  // Not even a request, such as for an invalid address.
  const outcome = await attempt(context, command, cancelling.signal).catch(
    () => /** @type {PostOutcome} */ ({ kind: "failed", why: "unreachable" }),
  );
  removeEventListener("beforeunload", ask);
  posting.delete(context);
  if (outcome.kind === "failed" && outcome.why === "offline") {
    const again = new AbortController();
    waiting.set(context, again);
    addEventListener("online", () => reply({ kind: "online" }), { once: true, signal: again.signal });
  }
  return outcome;
}

/** @type {Handlers["cancel"]} */
function cancel(context) {
  posting.get(context)?.abort();
  return { kind: "done" };
}

/** @type {Handlers["share"]} */
async function share(context, { title, text, files }) {
  const { blobs, missing } = await gather(context, context.display.policy ?? "", files.map((file) => file.sha256));
  if (missing.length) return { kind: "files-missing", hashes: missing };
  const attached = files.map(({ name }, n) => new File([blobs[n]], name, { type: blobs[n].type }));
  // Browsers hand on photos, but not every document.
  const taken = attached.filter((it) => navigator.canShare?.({ files: [it] }));
  const whole = { title, text, files: taken };
  const goes = taken.length && navigator.canShare(whole) ? taken : [];
  const left = files.filter((_, n) => !goes.includes(attached[n]));
  try {
    await navigator.share(goes.length ? whole : { title, text });
    return left.length ? { kind: "shared-without", hashes: left.map((it) => it.sha256) } : { kind: "done" };
  } catch {
    // Refused by the resident, or not supported.
    return { kind: "failed", why: "not-shared" };
  }
}

/** @type {Handlers["digest"]} */
async function digest(_context, { text }) {
  return { kind: "digest", sha256: await sha256(new TextEncoder().encode(text)) };
}

/**
 * The text of a response, cut where it is longer than anybody reads.
 * @param {Response} response
 */
async function textOf(response) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader?.read() ?? { done: true, value: undefined };
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > MOST_LETTERS) {
      // What is cut is not read anyway.
      reader?.cancel().catch(() => {});
      return text.slice(0, MOST_LETTERS);
    }
  }
}

/**
 * Asks what the landlord says of a letter. The secret is in this request alone: it follows no redirection, and nothing
 * of it is kept.
 * @type {Handlers["ask-status"]}
 */
async function askStatus(_context, { address, secret, patience }) {
  if (!navigator.onLine) return { kind: "failed", why: "offline" };
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), patience * 1000);
  try {
    const response = await fetch(address, {
      headers: { Authorization: `Bearer ${secret}` },
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: ending.signal,
    });
    return { kind: "answered", status: response.status, body: await textOf(response), retry_after: null };
  } catch {
    return { kind: "failed", why: ending.signal.aborted ? "timed-out" : "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

/** How often a script did not load. */
let lost = 0;

/**
 * What a script does that few need.
 * @template T @param {string} name @param {(script: any) => T} act
 */
async function withScript(name, act) {
  // With a new fragment: browsers remember a script that failed to load.
  const script = await import(`./${name}${lost ? `#${lost}` : ""}`).catch(() => void lost++);
  return script ? act(script) : /** @type {const} */ ({ kind: "failed", why: "not-loaded" });
}

/** @type {Handlers["save-folder"]} */
const saveFolder = (context, command) => withScript("complaint-folder.js", (it) => it.saveFolder(context, command));

/** @type {Handlers["remind"]} */
const remind = (_context, command) => withScript("complaint-reminders.js", (it) => it.remind(command));

/** @type {Handlers["stop-reminding"]} */
const stopReminding = (_context, command) => withScript("complaint-reminders.js", (it) => it.stopReminding(command));

/** The app's commands. The result of a function is the reply. @type {Handlers} */
export const commands = {
  post,
  cancel,
  share,
  digest,
  "ask-status": askStatus,
  "save-email": saveEmail,
  "save-calendar": saveCalendar,
  "save-text": saveText,
  "save-page": savePage,
  "save-folder": saveFolder,
  "check-files": check,
  "keep-files": keepFiles,
  "forget-files": forgetFiles,
  remind,
  "stop-reminding": stopReminding,
};
