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

/** What the device keeps under these hashes, in order; nothing in the place of what it does not keep. */
function kept(policy, hashes) {
  const all = (store) => Promise.all(hashes.map((it) => answered(store.get([policy, it]))));
  return onDevice("readonly", all).catch(() => hashes.map(() => undefined));
}

/** The files of these hashes, in order, and the hashes of those that are nowhere. */
export async function gather(it, policy, hashes) {
  const memory = inMemory(it);
  const absent = hashes.filter((hash) => !memory.has(hash));
  const found = new Map(memory);
  if (absent.length) {
    for (const [n, record] of (await kept(policy, absent)).entries()) {
      if (record) found.set(absent[n], record.blob);
    }
  }
  return {
    blobs: hashes.map((hash) => found.get(hash)),
    missing: hashes.filter((hash) => !found.has(hash)),
  };
}

/** Says which files are neither in memory nor on the device. */
export async function check(it, { policy, files: hashes }) {
  it.tell("missing", { files: (await gather(it, policy, hashes)).missing });
}

/** Keeps files on the device until an instant, and says whether they are there. */
export async function keep(it, { policy, files: hashes, until }) {
  const put = async (store) => {
    for (const hash of hashes) {
      const key = [policy, hash];
      const blob = (await answered(store.get(key)))?.blob ?? inMemory(it).get(hash);
      if (blob) store.put({ blob, until }, key);
    }
  };
  const done = !hashes.length || (await onDevice("readwrite", put, true).then(() => true, () => false));
  // Not every browser that says it keeps something does.
  const records = done ? await kept(policy, hashes) : [];
  it.tell("files-kept", { kept: done && records.every((record) => record?.until === until && record.blob.size) });
}

/**
 * Forgets files of a policy, or all of it, in memory and on the device; and whatever has had its time. Those
 * that are to `stay` are in memory afterwards.
 */
export async function forget(it, { policy, files: hashes, stay = [] }) {
  const { blobs } = await gather(it, policy, stay);
  // Copies: what the device keeps goes.
  const copies = await Promise.all(blobs.map(async (blob) => blob && new Blob([await blob.arrayBuffer()], { type: blob.type })));
  if (hashes) hashes.forEach((hash) => inMemory(it).delete(hash));
  else if (policy) inMemory(it).clear();
  stay.forEach((hash, n) => copies[n] && inMemory(it).set(hash, copies[n]));
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
