// What only sending needs, and a first visit does not wait for: each order of the app, by its name.

import { sha256 } from "./complaint-evidence.js";
import { eml, ics, save } from "./complaint-files.js";
import { check, forget, gather, keep } from "./complaint-store.js";

export { take } from "./complaint-evidence.js";

/** The most of an answer that is read. */
const MOST_LETTERS = 65_536;

/** How each wizard's post on its way is cancelled. */
const onItsWay = new WeakMap();
/** How each wizard stops to wait for the network. */
const waiting = new WeakMap();

/** In seconds, from a number or a date; none where there is neither. */
function retryAfter(text) {
  if (/^\s*\d+\s*$/.test(text ?? "")) return Number(text);
  const seconds = Math.ceil((Date.parse(text) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

const answerOf = (request) => ({
  status: request.status,
  body: request.responseText.slice(0, MOST_LETTERS),
  retry_after: retryAfter(request.getResponseHeader("Retry-After")),
});

/** Posts a body, and gives up when nothing has moved for so many seconds. */
function send({ action, key, patience }, body, cancelled, percent) {
  return new Promise((done) => {
    // Not `fetch`, which does not tell how much has gone.
    // LIMIT: a browser adds the cookies of the page's own host, whose endpoint this then is.
    const request = new XMLHttpRequest();
    let timer;
    const end = (answer) => {
      // Even this moves something.
      request.abort();
      clearTimeout(timer);
      done(answer);
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end({ failure: "timed-out" }), patience * 1000);
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
    request.onerror = () => end({ failure: navigator.onLine ? "network" : "offline" });
    cancelled.addEventListener("abort", () => end({ failure: "cancelled" }));
    request.open("POST", action);
    request.setRequestHeader("Idempotency-Key", key);
    request.send(body);
    moved();
  });
}

/** One attempt, with its answer or its failure. */
async function attempt(it, what, cancelled) {
  if (!navigator.onLine) return { failure: "offline" };
  const files = what.files ?? [];
  const { blobs, missing } = await gather(it, it.looks.policy, files.map((file) => file.sha256));
  if (cancelled.aborted) return { failure: "cancelled" };
  if (missing.length) return { failure: "missing-files", files: missing };
  const complaint = new Blob([what.submission], { type: "application/json" });
  let body = complaint;
  if (files.length) {
    body = new FormData();
    body.append("complaint", complaint, "complaint.json");
    files.forEach(({ name }, n) => body.append("evidence", blobs[n], name));
  }
  let before;
  return send(what, body, cancelled, (percent) => {
    if (percent !== before) it.tell("progress", { percent });
    before = percent;
  });
}

async function post(it, what) {
  if (onItsWay.has(it)) return;
  const cancelling = new AbortController();
  onItsWay.set(it, cancelling);
  waiting.get(it)?.abort();
  const ask = (event) => {
    event.preventDefault();
    // For browsers of before 2024.
    event.returnValue = true;
  };
  addEventListener("beforeunload", ask);
  // What cannot even be asked for, such as an address that is none.
  const answer = await attempt(it, what, cancelling.signal).catch(() => ({ failure: "network" }));
  removeEventListener("beforeunload", ask);
  onItsWay.delete(it);
  it.tell("posted", answer);
  if (answer.failure !== "offline" || onItsWay.has(it)) return;
  const again = new AbortController();
  waiting.set(it, again);
  addEventListener("online", () => it.tell("online", {}), { once: true, signal: again.signal });
}

function cancel(it) {
  onItsWay.get(it)?.abort();
}

async function share(it, { title, text, files }) {
  const { blobs, missing } = await gather(it, it.looks.policy, files.map((file) => file.sha256));
  if (missing.length) {
    it.tell("missing", { files: missing });
    return it.tell("shared", { done: false });
  }
  const attached = files.map(({ name }, n) => new File([blobs[n]], name, { type: blobs[n].type }));
  const whole = { title, text, files: attached };
  const what = attached.length && navigator.canShare?.(whole) ? whole : { title, text };
  const shared = navigator.share?.(what) ?? Promise.reject();
  it.tell("shared", { done: await shared.then(() => true, () => false) });
}

async function digest(it, { text }) {
  it.tell("digest", { sha256: await sha256(new TextEncoder().encode(text)) });
}

/** What the app may ask for: each is given the wizard and what is asked, and tells the wizard what came of it. */
export const orders = { post, cancel, eml, ics, share, save, digest, check, keep, forget };
