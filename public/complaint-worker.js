// @ts-check
// Keeps the wizard's files and the landlord's on the device, for when there is no network. The network always comes
// first: a copy is used only where the host cannot be reached. It keeps no answers. Where a resident has asked for it, it
// shows a message when a date of their case comes (complaint-reminders.js); of the case it knows the days and the way back.

/** @import { ReminderNote, ReminderTag } from "./scripts.js" */

const worker = /** @type {import("./scripts.js").WorkerScope} */ (/** @type {unknown} */ (self));

/** @param {string} address Without what says only where on a page to look. */
const plain = (address) => address.replace(/[?#].*$/, "").replace(/index\.html$/, "");

const base = plain(location.href).replace(/[^/]*$/, "");

/** Ours in one version, and the landlord's: both by where we are, because there may be another release beside this one. */
const OURS = `complaint-wizard ${base} ${RELEASE.version}`;
const THEIRS = `complaint-wizard ${base} landlord`;

/** Before our scope, the name of the cache with the notes of cases. Another release has the same, and so has the lock. */
const NOTES = "complaint-wizard reminders ";

/** What the browser wakes us by, to look at them. @type {ReminderTag} */
const REMINDERS = "complaint-reminders";

/** What is kept of the landlord's, by address. */
const theirs = caches.open(THEIRS).then((it) => it.keys()).then((all) => new Set(all.map(({ url }) => url)), () => new Set());

/** The release, whole and in one version, or else nothing. */
async function keepOurs() {
  const cache = await caches.open(OURS);
  const keep = async (/** @type {[string, string]} */ [name, integrity]) => {
    // The browser may still have a file of the release before.
    const response = await fetch(base + name, { integrity }).catch(() => fetch(base + name, { integrity, cache: "reload" }));
    await cache.put(base + name, response);
  };
  await Promise.all(Object.entries(RELEASE.files).map(keep));
}

async function dropOthers() {
  const names = await caches.keys();
  const old = names.filter((it) => it.startsWith(`complaint-wizard ${base} `) && it !== OURS && it !== THEIRS);
  await Promise.all(old.map((it) => caches.delete(it)));
  // The page that asked for this is there already.
  await worker.clients.claim();
}

/** Whether the host lets a file be kept. @param {Response} response */
const mayBeKept = (response) => response.ok && !/no-store|private/.test(response.headers.get("cache-control") ?? "");

/** @param {string} address @param {Response} response */
async function keepTheirs(address, response) {
  if (!mayBeKept(response)) return;
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  if (!Date.parse(headers.get("date") ?? "")) headers.set("date", new Date().toUTCString());
  // A page that was redirected cannot be given to a browser that asks for it by its old address.
  await (await caches.open(THEIRS)).put(address, new Response(await response.blob(), { headers }));
  (await theirs).add(address);
}

/** The device's copy. @param {string} address */
async function copyOf(address) {
  const options = { ignoreSearch: true, ignoreVary: true };
  return await (await caches.open(THEIRS)).match(address, options) ?? await (await caches.open(OURS)).match(address, options);
}

/** @param {Request} request @param {(done: Promise<unknown>) => void} lastUntil */
async function answer(request, lastUntil) {
  const address = plain(request.url);
  try {
    const response = await fetch(request);
    // What is kept is as new as what was shown last.
    if ((await theirs).has(address)) lastUntil(keepTheirs(address, response.clone()));
    return response;
  } catch (error) {
    const copy = await copyOf(address);
    if (copy) return copy;
    throw error;
  }
}

/**
 * Keeps the landlord's files. The day of the oldest copy among those that could not be asked for again.
 * @param {string[]} addresses @returns {Promise<string | null>}
 */
async function keepAll(addresses) {
  const days = await Promise.all(addresses.map(async (it) => {
    try {
      await keepTheirs(plain(it), await fetch(it, { cache: "no-cache" }));
      return undefined;
    } catch {
      return (await copyOf(plain(it)))?.headers.get("date");
    }
  }));
  const times = days.map((it) => Date.parse(it ?? "")).filter(Number.isFinite);
  return times.length ? new Date(Math.min(...times)).toISOString().slice(0, 10) : null;
}

/** Shows a message for each case of which a day has come, once. */
async function remind() {
  const name = NOTES + worker.registration.scope;
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  let count = 0;
  for (const { url } of await cache.keys()) {
    const response = await cache.match(url);
    if (!response) continue;
    /** @type {ReminderNote} */
    const note = await response.json();
    const days = note.days.filter((it) => Date.parse(it) > Date.now());
    if (days.length < note.days.length) {
      const { title, text, language, address } = note;
      await worker.registration.showNotification(title, { body: text, lang: language, tag: url, data: address, icon: `${base}icons/icon-192.png` });
      note.told = true;
      await cache.put(url, new Response(JSON.stringify({ ...note, days })));
    }
    if (note.told) count += 1;
  }
  await navigator.setAppBadge?.(count);
}

/** Leads from a message to the page. One that is open stays as it is: there may be words in it. @param {string} address */
async function show(address) {
  const pages = await worker.clients.matchAll({ type: "window" });
  const page = pages.find((it) => plain(it.url) === plain(address));
  await (page ? page.focus() : worker.clients.openWindow(address));
}

worker.addEventListener("install", (event) => event.waitUntil(keepOurs()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOthers()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  // What is sent, and what is another site's, goes its way.
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request, (it) => event.waitUntil(it)));
});
worker.addEventListener("periodicsync", (event) => {
  if (event.tag === REMINDERS) event.waitUntil(navigator.locks.request(NOTES, remind));
});
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(show(event.notification.data));
});
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(keepAll(event.data).then((day) => port.postMessage(day)));
});
