// @ts-check
// Has the device show a message when a date of a case comes, where the page is installed and its browser wakes the
// worker (complaint-worker.js) once or twice a day. Noted are the days and the words of the message, and nothing else
// of the case. Loaded when an installed page shows a case, and when a draft is deleted.

/** @import { Command, OutcomeOf, Reminders } from "./protocol.js" */
/** @import { ReminderNote, ReminderTag, WakingRegistration } from "./scripts.js" */

/** What the browser wakes the worker by. @type {ReminderTag} */
const TAG = "complaint-reminders";

/** The least time between two looks at the days, in milliseconds. */
const HALF_A_DAY = 12 * 60 * 60 * 1000;

const base = import.meta.url.replace(/[?#].*$/, "").replace(/[^/]*$/, "");

/** Where the notes are: the worker has the same name. */
const NOTES = `complaint-wizard ${base} reminders`;

/** @param {string} draft */
const addressOf = (draft) => `${base}reminders/${encodeURIComponent(draft)}`;

/** Our worker, if the browser can wake it and lets it show messages. */
async function waking() {
  if (!("Notification" in self)) return undefined;
  const found = await navigator.serviceWorker?.getRegistration();
  const registration = /** @type {WakingRegistration | undefined} */ (found);
  return registration?.active?.scriptURL === `${base}complaint-worker.js` && registration.periodicSync ? registration : undefined;
}

/** The notes, if there are any: looking leaves no trace. */
const notes = async () => (await caches.has(NOTES)) ? caches.open(NOTES) : undefined;

/** @param {WakingRegistration} registration */
async function isAllowed(registration) {
  if (await Notification.requestPermission() !== "granted") return false;
  return registration.periodicSync.register(TAG, { minInterval: HALF_A_DAY }).then(() => true, () => false);
}

/** The case is on screen: its message has done its work. @param {string} note Its address. */
async function takeDown(note) {
  const registration = await navigator.serviceWorker?.getRegistration();
  for (const it of await registration?.getNotifications({ tag: note }) ?? []) it.close();
  const all = await (await notes())?.matchAll() ?? [];
  const others = await Promise.all(all.map((it) => /** @type {Promise<ReminderNote>} */ (it.json())));
  await navigator.setAppBadge?.(others.filter((it) => it.told).length);
}

/** @param {Extract<Command, { kind: "remind" }>} command @returns {Promise<Reminders>} */
async function stateAfter({ draft, days, title, text, language, address, asked }) {
  const registration = await waking();
  if (!registration) return "not-offered";
  const at = addressOf(draft);
  const isNoted = Boolean(await (await notes())?.match(at));
  if (!isNoted && !asked) return days.length ? "off" : "not-offered";
  // Allowed once, and perhaps not any more.
  if (!(asked ? await isAllowed(registration) : Notification.permission === "granted")) {
    await stopReminding({ draft });
    return asked ? "refused" : "off";
  }
  /** @type {ReminderNote} */
  const note = { days, title, text, language, address, told: false };
  await (await caches.open(NOTES)).put(at, new Response(JSON.stringify(note)));
  await takeDown(at);
  return "on";
}

/**
 * Notes the days of a case if the resident asks, or has asked before.
 * @param {Extract<Command, { kind: "remind" }>} command @returns {Promise<OutcomeOf["remind"]>}
 */
export async function remind(command) {
  return { kind: "reminders", state: await stateAfter(command) };
}

/**
 * Forgets a case, and with the last one that there were any.
 * @param {{ draft: string }} command @returns {Promise<OutcomeOf["stop-reminding"]>}
 */
export async function stopReminding({ draft }) {
  const kept = await notes();
  const at = addressOf(draft);
  if (await kept?.delete(at)) await takeDown(at);
  if (kept && !(await kept.keys()).length) {
    await caches.delete(NOTES);
    await (await waking())?.periodicSync.unregister(TAG);
  }
  return { kind: "done" };
}
