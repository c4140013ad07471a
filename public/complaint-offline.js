// @ts-check
// Lets the wizard open without a network, where the page asks for it with `offline`. Loaded once the first question is
// answered.

/** @import { TaskOutcome } from "./protocol.js" */

/** What has been kept. @type {Set<string>} */
const kept = new Set();

/** @type {Promise<ServiceWorker> | undefined} */
let worker;

/** The worker, at work. @param {string} base @param {string} scope @returns {Promise<ServiceWorker>} */
async function start(base, scope) {
  const address = new URL("complaint-worker.js", base).href;
  // Where the page wants Trusted Types, this too is an address of a script.
  const policy = /** @type {any} */ (window).trustedTypes?.createPolicy("complaint-wizard", { createScriptURL: () => address });
  const registration = await navigator.serviceWorker.register(policy?.createScriptURL("") ?? address, { scope });
  const { active } = registration;
  if (active) return active;
  const next = /** @type {ServiceWorker} */ (registration.installing ?? registration.waiting);
  return new Promise((resolve, reject) => next.addEventListener("statechange", () => {
    if (next.state === "activated") resolve(next);
    if (next.state === "redundant") reject(new Error("complaint-wizard: the files of this release do not fit together, or could not all be kept; it will not open offline"));
  }));
}

/**
 * The page, its scripts and style sheets, and the landlord's files, which differ from page to page. Ours the worker
 * knows. @param {string} base
 */
function addresses(base) {
  const loaded = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
  const isTheirs = (/** @type {PerformanceResourceTiming} */ { name, initiatorType }) =>
    ["script", "link", "css"].includes(initiatorType) || name.startsWith(`${base}policies/`) || name.startsWith(`${base}landlords`);
  const files = loaded.filter(isTheirs).map(({ name }) => name).filter((it) => new URL(it).origin === location.origin);
  return [location.href.replace(/[?#].*$/, ""), ...files];
}

/**
 * Keeps what this page needs, and replies if the landlord's files come from this device because the host cannot be
 * reached. @param {HTMLElement} host @param {string} base @param {(outcome: TaskOutcome) => void} reply
 */
export async function keepOffline(host, base, reply) {
  const scope = new URL(host.getAttribute("offline") || ".", base).href;
  // Pages outside of it cannot be served by the worker.
  if (!("serviceWorker" in navigator) || !location.href.startsWith(scope)) return;
  const policy = host.getAttribute("policy");
  const all = [...addresses(base), ...(policy ? [new URL(policy, document.baseURI).href] : [])];
  const fresh = [...new Set(all)].filter((it) => !kept.has(it));
  if (!fresh.length) return;
  for (const it of fresh) kept.add(it);
  try {
    worker ??= start(base, scope);
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    (await worker).postMessage(fresh, [port2]);
    const on = await answered;
    port1.close();
    if (on) reply({ kind: "kept-copy", on });
  } catch (error) {
    console.warn(error);
  }
}
