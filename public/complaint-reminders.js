// @ts-check
// Has the device show a message when a date of a case comes, where the page is installed and its browser wakes the
// worker (complaint-worker.js) from time to time. Noted are the days, the words of the message and the way back, and
// nothing else of the case. Loaded in such a browser when a page shows a case, and in each when a draft is deleted.

/** @import { Command, OutcomeOf, Reminders } from "./protocol.js" */
/** @import { ReminderNote, ReminderTag, WakingRegistration } from "./scripts.js" */

/** What the browser wakes the worker by. @type {ReminderTag} */
const TAG = "complaint-reminders";

/** The least time between two looks at the days, in milliseconds. */
const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** Before the scope of a worker, the name of the cache with its notes: the worker makes the same name. */
const NOTES = "complaint-wizard reminders ";

/** One after another, and not while the worker reads them. @type {<T>(act: () => Promise<T>) => Promise<T>} */
const inTurn = (act) => navigator.locks.request(NOTES, act);

/** Our worker, if the browser can wake it and show its messages. */
async function waking() {
  if (!("Notification" in self)) return undefined;
  const found = await navigator.serviceWorker?.getRegistration();
  const registration = /** @type {WakingRegistration | undefined} */ (found);
  return registration?.active?.scriptURL.endsWith("/complaint-worker.js") && registration.periodicSync ? registration : undefined;
}

/** @param {WakingRegistration} registration @param {boolean} asks Whether the resident has asked for messages now. */
async function isAllowed({ periodicSync }, asks) {
  const permission = asks ? await Notification.requestPermission() : Notification.permission;
  if (permission !== "granted") return false;
  if (!asks) return (await periodicSync.getTags()).includes(TAG);
  return periodicSync.register(TAG, { minInterval: HALF_A_DAY }).then(() => true, () => false);
}

/** @param {string} draft */
function isOnDevice(draft) {
  try {
    return localStorage.getItem(draft) !== null;
  } catch {
    // Nobody can tell.
    return true;
  }
}

/**
 * Forgets a case, and those whose draft has gone in another way, and with the last one that there were any. The badge
 * counts those that are left with a message.
 * @param {string} scope The worker's. @param {string} [draft]
 */
async function forget(scope, draft) {
  const registration = /** @type {WakingRegistration | undefined} */ (await navigator.serviceWorker?.getRegistration(scope));
  const cache = await caches.open(NOTES + scope);
  let [left, told] = [0, 0];
  for (const { url } of await cache.keys()) {
    /** @type {ReminderNote | undefined} */
    const note = await (await cache.match(url))?.json();
    if (note && note.draft !== draft && isOnDevice(note.draft)) {
      left += 1;
      told += Number(note.told);
      continue;
    }
    await cache.delete(url);
    for (const it of await registration?.getNotifications({ tag: url }) ?? []) it.close();
  }
  await navigator.setAppBadge?.(told);
  if (left) return;
  await caches.delete(NOTES + scope);
  await registration?.periodicSync?.unregister(TAG);
}

/**
 * @param {Extract<Command, { kind: "remind" }>} command @param {WakingRegistration} registration @param {boolean} allowed
 * @returns {Promise<Reminders>}
 */
async function stateAfter({ asked, draft, days, title, text, language, address }, registration, allowed) {
  const { scope } = registration;
  const at = `${scope}reminders/${encodeURIComponent(draft)}`;
  const isNoted = Boolean(await caches.match(at, { cacheName: NOTES + scope }));
  if (!isNoted && asked === null) return days.length ? "off" : "not-offered";
  if (asked === false || !allowed) {
    await forget(scope, draft);
    return asked === false ? "stopped" : "refused";
  }
  /** @type {ReminderNote} */
  const note = { draft, days, title, text, language, address, told: false };
  await (await caches.open(NOTES + scope)).put(at, new Response(JSON.stringify(note)));
  // What was shown of the case has done its work: it is on screen.
  for (const it of await registration.getNotifications({ tag: at })) it.close();
  await forget(scope);
  return asked ? "started" : "on";
}

/**
 * Notes the days of a case if the resident asks, or has asked before.
 * @param {Extract<Command, { kind: "remind" }>} command @returns {Promise<OutcomeOf["remind"]>}
 */
export async function remind(command) {
  const registration = await waking();
  if (!registration) return { kind: "reminders", state: "not-offered" };
  // Before the turn: somebody may think for a while.
  const allowed = await isAllowed(registration, command.asked === true);
  return { kind: "reminders", state: await inTurn(() => stateAfter(command, registration, allowed)) };
}

/**
 * A case was deleted.
 * @param {{ draft: string }} command @returns {Promise<OutcomeOf["stop-reminding"]>}
 */
export async function stopReminding({ draft }) {
  // Only pages from a secure connection have caches.
  const names = await globalThis.caches?.keys() ?? [];
  for (const name of names.filter((it) => it.startsWith(NOTES))) {
    await inTurn(() => forget(name.slice(NOTES.length), draft));
  }
  return { kind: "done" };
}
