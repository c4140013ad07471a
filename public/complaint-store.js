// The files that a resident adds: in memory, by wizard, and on the device only by the app's order.

const STORE = "evidence";

/** The files of each wizard, by the hash of what is in them. */
const files = new WeakMap();

/** The files in the memory of a wizard, by hash. */
export function inMemory(it) {
  if (!files.has(it)) files.set(it, new Map());
  return files.get(it);
}

const answered = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/**
 * Does something with what the device keeps, and waits until it is done for good. Fails where nothing can
 * be kept, and where nothing is: only who keeps something leaves a trace of having been here.
 */
async function onDevice(mode, act, isFirst = false) {
  const opening = indexedDB.open("complaint-wizard", 1);
  opening.onupgradeneeded = () => {
    if (isFirst) opening.result.createObjectStore(STORE);
    else opening.transaction.abort();
  };
  const database = await answered(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
    return (await Promise.all([act(transaction.objectStore(STORE)), ended]))[0];
  } finally {
    database.close();
  }
}

/** What the device says of each of these hashes, in order; nothing where it keeps nothing. */
function asked(policy, hashes, ask) {
  const all = (store) => Promise.all(hashes.map((hash) => answered(ask(store, [policy, hash]))));
  return onDevice("readonly", all).catch(() => hashes.map(() => undefined));
}

/** The files of these hashes, in order, and the hashes of those that are nowhere. */
export async function gather(it, policy, hashes) {
  const found = new Map(inMemory(it));
  const absent = hashes.filter((hash) => !found.has(hash));
  const kept = absent.length ? await asked(policy, absent, (store, key) => store.get(key)) : [];
  kept.forEach((record, n) => record && found.set(absent[n], new Blob([record.bytes], { type: record.type })));
  return {
    blobs: hashes.map((hash) => found.get(hash)),
    missing: hashes.filter((hash) => !found.has(hash)),
  };
}

/** Those of the hashes that the device keeps nothing under. */
async function unkept(policy, hashes) {
  const keys = hashes.length ? await asked(policy, hashes, (store, key) => store.getKey(key)) : [];
  return hashes.filter((_, n) => !keys[n]);
}

/** Says which files are neither in memory nor on the device. */
export async function check(it, { policy, files: hashes }) {
  const absent = hashes.filter((hash) => !inMemory(it).has(hash));
  it.tell("missing", { files: await unkept(policy, absent) });
}

/** Puts on the device what it does not keep yet, and renews the rest. */
async function put(it, policy, hashes, until) {
  const fresh = new Map();
  // Before the transaction, which would be over while a blob is read. And not the blobs themselves: WebKit
  // keeps none of those in private windows.
  for (const hash of await unkept(policy, hashes)) {
    const blob = inMemory(it).get(hash);
    if (blob) fresh.set(hash, { bytes: await blob.arrayBuffer(), type: blob.type });
  }
  const renew = async (store) => {
    for (const hash of hashes) {
      const key = [policy, hash];
      const record = fresh.get(hash) ?? (await answered(store.get(key)));
      if (record && record.until !== until) store.put({ ...record, until }, key);
    }
  };
  await onDevice("readwrite", renew, true);
}

/** Keeps files on the device until an instant, and says whether they are there. */
export async function keep(it, { policy, files: hashes, until }) {
  const done = !hashes.length || (await put(it, policy, hashes, until).then(() => true, () => false));
  // Not every browser that says it keeps something does.
  const records = done ? await asked(policy, hashes, (store, key) => store.get(key)) : [];
  const isThere = (record) => record?.until === until && record.bytes.byteLength > 0;
  it.tell("files-kept", { kept: done && records.every(isThere) });
}

/**
 * Forgets files of a policy, or all of it, in memory and on the device; and whatever has had its time. Those
 * that are to `stay` are in memory afterwards.
 */
export async function forget(it, { policy, files: hashes, stay = [] }) {
  const { blobs } = await gather(it, policy, stay);
  if (hashes) hashes.forEach((hash) => inMemory(it).delete(hash));
  else if (policy) inMemory(it).clear();
  stay.forEach((hash, n) => blobs[n] && inMemory(it).set(hash, blobs[n]));
  const now = new Date(Date.now()).toISOString();
  const sweep = (store) =>
    new Promise((done, failed) => {
      const request = store.openCursor();
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return done();
        const [of, hash] = cursor.key;
        const isMeant = of === policy && (hashes?.includes(hash) ?? true);
        if (isMeant || cursor.value.until <= now) cursor.delete();
        cursor.continue();
      };
    });
  // Where nothing can be reached nothing is kept.
  await onDevice("readwrite", sweep).catch(() => {});
}
