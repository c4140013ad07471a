// @ts-check
// For web teams: finds out why the wizard does not start on their host, or starts slowly. The texts are in doctor.html, by
// the name of each check. It sends no data.

/** What is wrong, by name; null where it cannot be looked at. @typedef {string[] | null} Found */
/** A file of the release as the host sends it. @typedef {{ name: string, response: Response, bytes: ArrayBuffer }} Sent */

const base = new URL("./", location.href);
const APP = "complaint-app_bg.wasm";
const PATIENCE_MS = 10_000;
const DAY = 86_400;
const MAY_DIFFER_MS = 5 * 60_000;

/** The media types that browsers insist on, or are quicker with. @type {Record<string, RegExp>} */
const TYPES = { js: /javascript/, wasm: /^application\/wasm/, css: /^text\/css/, html: /^text\/html/ };

/** What a landlord may change, or leave out. */
const THEIRS = /^(policies\/|landlords|index\.html|frame\.html)/;

/** What the host's policy has refused, by directive. @type {Set<string>} */
const refused = new Set();
document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
  // That is this page's own frame, which the wizard does not need.
  if (effectiveDirective !== "frame-src") refused.add(effectiveDirective);
});

/** @param {string} name @returns {Promise<Sent | undefined>} */
async function ask(name) {
  try {
    const response = await fetch(new URL(name, base), { cache: "no-cache" });
    return response.ok ? { name, response, bytes: await response.arrayBuffer() } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {ArrayBuffer} bytes */
async function integrity(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/** Whether something can be done at all. @param {() => unknown} act */
async function works(act) {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}

/** What is wrong, unless it is right. @param {boolean} isRight @param {string} name */
const unless = (isRight, name) => (isRight ? [] : [name]);

/** What is looked at on the host itself. @returns {Promise<Record<string, Found>>} */
async function lookAtHost() {
  const manifest = await ask("manifest.json");
  /** @type {Record<string, { integrity: string }>} */
  const files = manifest ? JSON.parse(new TextDecoder().decode(manifest.bytes)).files : {};
  const names = Object.keys(files).filter((it) => !THEIRS.test(it));
  const sent = await Promise.all(names.map(ask));
  const there = sent.flatMap((it) => it ?? []);
  const others = [];
  if (crypto.subtle) {
    for (const it of there) if ((await integrity(it.bytes)) !== files[it.name].integrity) others.push(it.name);
  }
  const app = there.find((it) => it.name === APP);
  const timing = /** @type {PerformanceResourceTiming | undefined} */ (
    performance.getEntriesByName(new URL(APP, base).href).at(-1)
  );
  const control = app?.response.headers.get("cache-control") ?? "";
  const date = Date.parse(manifest?.response.headers.get("date") ?? "");
  const stores = { localStorage: () => localStorage.length, IndexedDB: () => indexedDB.databases() };
  const features = {
    WebAssembly: "WebAssembly" in window,
    "container queries": CSS.supports("container-type: inline-size"),
    "Element.checkVisibility": "checkVisibility" in Element.prototype,
  };
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  if (!(await works(() => WebAssembly.compile(empty)))) refused.add("script-src 'wasm-unsafe-eval'");
  const closed = [];
  for (const [name, open] of Object.entries(stores)) if (!(await works(open))) closed.push(name);
  return {
    manifest: unless(Boolean(manifest), "manifest.json"),
    missing: names.filter((_, at) => !sent[at]),
    others: crypto.subtle ? others : null,
    types: there.filter((it) => {
      const expected = TYPES[it.name.split(".").at(-1) ?? ""];
      return expected && !expected.test(it.response.headers.get("content-type") ?? "");
    }).map((it) => `${it.name}: ${it.response.headers.get("content-type")}`),
    compression: timing?.decodedBodySize ? unless(timing.encodedBodySize < timing.decodedBodySize, APP) : null,
    caching: app ? unless(Number(/max-age=(\d+)/.exec(control)?.[1] ?? 0) >= DAY, control || "no Cache-Control") : null,
    clock: Number.isNaN(date) ? null : unless(Math.abs(date - Date.now()) < MAY_DIFFER_MS, new Date(date).toUTCString()),
    secure: unless(isSecureContext, location.protocol),
    policy: [...refused],
    storage: closed,
    browser: Object.entries(features).flatMap(([name, has]) => (has ? [] : [name])),
  };
}

/** A page as a document: a policy may forbid to make one of a text. @param {string} address @returns {Promise<Document | null>} */
function documentAt(address) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.onloadend = () => resolve(request.status === 200 ? request.response : null);
    request.send();
  });
}

/** What becomes of the page in a frame: the wizard, and the size of the page's root. @param {string} address */
async function openInFrame(address) {
  const frame = document.createElement("iframe");
  frame.className = "doctor-frame";
  frame.title = address;
  frame.src = address;
  document.body.append(frame);
  const start = performance.now();
  let size = "";
  while (performance.now() - start < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const page = frame.contentDocument;
    if (!page) break;
    size = page.readyState === "complete" ? getComputedStyle(page.documentElement).fontSize : size;
    const wizard = page.querySelector("complaint-wizard");
    wizard?.scrollIntoView();
    if (wizard?.shadowRoot?.querySelector(".cw:not([hidden]) .cw-page-heading")) {
      frame.remove();
      return { has: true, size };
    }
  }
  frame.remove();
  return { has: size ? false : null, size };
}

/** What is looked at on a page of the same host. @param {string} address @returns {Promise<Record<string, Found>>} */
async function lookAtPage(address) {
  const url = new URL(address, location.href);
  const page = url.origin === location.origin ? await documentAt(url.href) : null;
  if (!page) return { page: [url.href] };
  const wizards = [...page.querySelectorAll("complaint-wizard")];
  const scripts = [...page.querySelectorAll("script")].filter((it) => it.src.endsWith("/complaint-wizard.js"));
  const manifest = await ask("manifest.json");
  const own = manifest && JSON.parse(new TextDecoder().decode(manifest.bytes)).files["complaint-wizard.js"]?.integrity;
  const policies = [];
  for (const it of wizards) {
    const named = it.getAttribute("policy");
    const read = async () => {
      const response = await fetch(new URL(named ?? "", url));
      if ((await response.json()).schema !== "complaint-policy/1") throw new Error();
    };
    if (named && !(await works(read))) policies.push(named);
  }
  const headings = wizards.flatMap((it) => {
    const before = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((heading) =>
      heading.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING && !it.contains(heading));
    const last = Number(before.at(-1)?.localName[1] ?? 1);
    const level = Number(it.getAttribute("heading-level") ?? 2);
    return level > last + 1 ? [`h${last} before h${level}`] : [];
  });
  const { has, size } = await openInFrame(url.href);
  return {
    element: unless(wizards.length > 0, "complaint-wizard"),
    fallback: wizards.filter((it) => !it.textContent?.trim()).map((it) => it.getAttribute("policy") ?? ""),
    module: scripts.length ? scripts.filter((it) => it.type !== "module").map((it) => it.src) : ["complaint-wizard.js"],
    version: scripts.filter((it) => new URL("./", it.src).href !== base.href).map((it) => it.src),
    hash: own ? scripts.filter((it) => it.integrity && it.integrity !== own).map((it) => it.integrity) : null,
    policies,
    action: wizards.flatMap((it) => it.getAttribute("action") ?? []).filter((it) => !/^https:/.test(it)),
    headings,
    starts: has === null ? null : unless(has, url.href),
    root: size && size !== "16px" ? [size] : [],
  };
}

/** Shows what was found, each under its name. @param {Record<string, Found>} found */
function show(found) {
  for (const [name, wrong] of Object.entries(found)) {
    const place = document.getElementById(name);
    const state = wrong === null ? "unknown" : wrong.length ? "wrong" : "right";
    for (const it of place?.querySelectorAll("p") ?? []) it.hidden = it.className !== state;
    const items = (wrong ?? []).map((it) => Object.assign(document.createElement("li"), { textContent: it }));
    place?.querySelector("ul")?.replaceChildren(...items);
    if (!place) continue;
    place.hidden = false;
    // What is wrong stands first.
    if (state === "wrong") place.parentElement?.querySelector("h2")?.after(place);
  }
}

const report = /** @type {HTMLTextAreaElement} */ (document.getElementById("report"));
const working = /** @type {HTMLElement} */ (document.getElementById("working"));

/** Looks, shows and writes it down. @param {string} page */
async function run(page) {
  working.hidden = false;
  const found = { ...(await lookAtHost()), ...(page ? await lookAtPage(page) : {}) };
  for (const it of document.querySelectorAll("section > div")) /** @type {HTMLElement} */ (it).hidden = true;
  show(found);
  report.value = JSON.stringify({ schema: "complaint-doctor/1", at: base.href, browser: navigator.userAgent, found }, null, 2);
  working.hidden = true;
  const wrong = Object.values(found).filter((it) => it?.length).length;
  const told = /** @type {HTMLElement} */ (document.getElementById(wrong ? "summary-wrong" : "summary-right"));
  for (const it of document.querySelectorAll("#summary > p")) /** @type {HTMLElement} */ (it).hidden = it !== told;
}

// Its names are its own, as those of every module.
export {};

document.querySelector("form")?.addEventListener("submit", (event) => {
  event.preventDefault();
  run(String(new FormData(/** @type {HTMLFormElement} */ (event.target)).get("page") ?? ""));
});
run("");
