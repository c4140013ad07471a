// @ts-check
// The files that a resident adds: in memory, by wizard, and on the device only if the app says so.

/** @import { Command, OutcomeOf } from "./protocol.js" */
/** @import { Context } from "./scripts.js" */

const STORE = "evidence";

/** The files of each wizard, by hash of their content. @type {WeakMap<Context, Map<string, Blob>>} */
const files = new WeakMap();

/** A wizard's files in memory, by hash. @param {Context} context @returns {Map<string, Blob>} */
export function inMemory(context) {
  const known = files.get(context) ?? new Map();
  files.set(context, known);
  return known;
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const resultOf = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/**
 * Runs a transaction on the device's store, and waits until it is complete. Fails if there is no store,
 * or no database unless one is made: reading must leave no trace.
 * @template T @param {IDBTransactionMode} mode @param {(store: IDBObjectStore) => Promise<T>} act
 * @param {boolean} [create] Whether to make a missing database.
 */
async function onDevice(mode, act, create = false) {
  const opening = indexedDB.open("complaint-wizard", 1);
  opening.onupgradeneeded = () => {
    if (create) opening.result.createObjectStore(STORE);
    else opening.transaction?.abort();
  };
  const database = await resultOf(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise((done, failed) => {
      transaction.oncomplete = () => done(undefined);
      transaction.onabort = () => failed(transaction.error);
    });
    return (await Promise.all([act(transaction.objectStore(STORE)), ended]))[0];
  } finally {
    database.close();
  }
}

/**
 * What the device has for each of these hashes, in order; nothing without a store.
 * @param {string} policy @param {string[]} hashes
 * @param {(store: IDBObjectStore, key: string[]) => IDBRequest<any>} ask
 */
function lookUp(policy, hashes, ask) {
  const all = (/** @type {IDBObjectStore} */ store) => Promise.all(hashes.map((hash) => resultOf(ask(store, [policy, hash]))));
  return onDevice("readonly", all).catch(() => hashes.map(() => undefined));
}

/**
 * The files of these hashes, in order, and the hashes of missing ones.
 * @param {Context} context @param {string} policy @param {string[]} hashes
 */
export async function gather(context, policy, hashes) {
  const found = new Map(inMemory(context));
  const absent = hashes.filter((hash) => !found.has(hash));
  const kept = absent.length ? await lookUp(policy, absent, (store, key) => store.get(key)) : [];
  for (const [n, record] of kept.entries()) {
    if (record) found.set(absent[n], new Blob([record.bytes], { type: record.type }));
  }
  return {
    blobs: hashes.map((hash) => /** @type {Blob} */ (found.get(hash))),
    missing: hashes.filter((hash) => !found.has(hash)),
  };
}

/** The hashes that are not on the device. @param {string} policy @param {string[]} hashes */
async function notStored(policy, hashes) {
  const keys = hashes.length ? await lookUp(policy, hashes, (store, key) => store.getKey(key)) : [];
  return hashes.filter((_, n) => !keys[n]);
}

/**
 * Lists the files that are neither in memory nor on the device.
 * @param {Context} context @param {Extract<Command, { kind: "check-files" }>} command
 * @returns {Promise<OutcomeOf["check-files"]>}
 */
export async function checkFiles(context, { policy, hashes }) {
  const absent = hashes.filter((hash) => !inMemory(context).has(hash));
  const missing = await notStored(policy, absent);
  return missing.length ? { kind: "files-missing", hashes: missing } : { kind: "done" };
}

/**
 * Stores on the device what is not there yet, and renews the rest.
 * @param {Context} context @param {string} policy @param {string[]} hashes @param {string} until
 */
async function put(context, policy, hashes, until) {
  const fresh = new Map();
  // Before the transaction, which would end while a blob is read. And bytes, not blobs: WebKit
  // stores no blobs in private windows.
  for (const hash of await notStored(policy, hashes)) {
    const blob = inMemory(context).get(hash);
    if (blob) fresh.set(hash, { bytes: await blob.arrayBuffer(), type: blob.type });
  }
  const renew = async (/** @type {IDBObjectStore} */ store) => {
    for (const hash of hashes) {
      const key = [policy, hash];
      const record = fresh.get(hash) ?? (await resultOf(store.get(key)));
      if (record && record.until !== until) store.put({ ...record, until }, key);
    }
  };
  await onDevice("readwrite", renew, true);
}

/** Until when each wizard's files have been seen on the device, by policy and hash. @type {WeakMap<Context, Map<string, string>>} */
const seen = new WeakMap();

/**
 * Stores files on the device until an instant, and says whether that failed for any. Missing files do not
 * count: `checkFiles` names them, and a message from here would replace that one.
 * @param {Context} context @param {Extract<Command, { kind: "keep-files" }>} command
 * @returns {Promise<OutcomeOf["keep-files"]>}
 */
export async function keepFiles(context, { policy, hashes, until }) {
  const absent = hashes.filter((hash) => !inMemory(context).has(hash));
  const nowhere = await notStored(policy, absent);
  const there = hashes.filter((hash) => !nowhere.includes(hash));
  const known = seen.get(context) ?? new Map();
  seen.set(context, known);
  const lost = await notStored(policy, there);
  // A case has many files, and this is asked at each of its pages: what has been read back is not read again.
  const due = there.filter((hash) => lost.includes(hash) || known.get(`${policy} ${hash}`) !== until);
  const done = !due.length || (await put(context, policy, due, until).then(() => true, () => false));
  // Some browsers report success without storing.
  const records = done ? await lookUp(policy, due, (store, key) => store.get(key)) : [];
  const isThere = (/** @type {any} */ record) => record?.until === until && record.bytes.byteLength > 0;
  if (!done || !records.every(isThere)) return { kind: "failed", why: "not-kept" };
  for (const hash of due) known.set(`${policy} ${hash}`, until);
  return { kind: "done" };
}

/**
 * The texts of a policy's drafts on this device, and of those that could not be read.
 * @param {string} policy
 */
const draftTexts = (policy) =>
  Object.entries(localStorage).filter(([key]) => key.includes(`complaint-wizard:v1:${policy}:`)).map(([, text]) => text);

/**
 * Deletes the files of a policy that no draft on the device names, and all expired files. Two drafts may name the same
 * file. In memory are those in `stay` afterwards, and what was never on the device.
 * @param {Context} context @param {Extract<Command, { kind: "forget-files" }>} command
 * @returns {Promise<OutcomeOf["forget-files"]>}
 */
export async function forgetFiles(context, { policy, stay }) {
  const { blobs } = await gather(context, policy, stay);
  const known = inMemory(context);
  for (const [n, hash] of stay.entries()) if (blobs[n]) known.set(hash, blobs[n]);
  const now = new Date(Date.now()).toISOString();
  let isKnown = true;
  const sweep = (/** @type {IDBObjectStore} */ store) =>
    new Promise((done, failed) => {
      /** @type {string[] | undefined} */
      let texts;
      try {
        texts = draftTexts(policy);
      } catch {
        isKnown = false;
      }
      const request = store.openCursor();
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return done(undefined);
        const [of, hash] = /** @type {string[]} */ (cursor.key);
        const isUnnamed = of === policy && texts && !texts.some((it) => it.includes(hash));
        if (isUnnamed || cursor.value.until <= now) cursor.delete();
        if (isUnnamed && !stay.includes(hash)) known.delete(hash);
        cursor.continue();
      };
    });
  // Without a store there is nothing to delete.
  await onDevice("readwrite", sweep).catch(() => {});
  return isKnown ? { kind: "done" } : { kind: "failed", why: "fault" };
}
