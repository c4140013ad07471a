// @ts-check
// For web teams: has a policy checked in the browser, by the program that is `complaint check` on a command line, and
// makes the page that complaints staff sign. The texts are in builder.html. It sends no data.

/** @typedef {{ severity: "error" | "warning" | "note", pointer: string, message: string }} Found */
/**
 * complaint-checker.js, as wasm-bindgen makes it: src/checker/lib.rs.
 * @typedef {{ check(name: string, policy: string, files: string, today: string): string, explain(name: string, policy: string, files: string): string }} Checker
 */

// Its names are its own, as those of every module.
export {};

const base = new URL("./", location.href);

/** What the checker reads beside the policy. */
const READ = /^(rules|calendars|locales)\//;

const DOWNLOAD_MS = 10_000;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const find = (id) => /** @type {any} */ (document.getElementById(id));

/** @type {HTMLInputElement} */
const file = find("policy-file");
/** @type {HTMLInputElement} */
const address = find("policy");
/** @type {HTMLElement} */
const found = find("policy-found");
/** @type {HTMLElement} */
const failed = find("policy-failed");

/** @param {string | URL} name */
async function textOf(name) {
  const response = await fetch(new URL(name, base), { cache: "no-cache" });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** The checker, and the texts that it reads. @type {Promise<[Checker, string]> | undefined} */
let ready;

/** @returns {Promise<[Checker, string]>} */
async function load() {
  const checker = await import(new URL("complaint-checker.js", base).href);
  await checker.default({ module_or_path: fetch(new URL("complaint-checker_bg.wasm", base)) });
  const names = Object.keys(JSON.parse(await textOf("manifest.json")).files).filter((it) => READ.test(it));
  const texts = await Promise.all(names.map(async (it) => [it, await textOf(it)]));
  return [checker, JSON.stringify(Object.fromEntries(texts))];
}

/** The policy that is meant: the file that was picked, or else what is at the address. */
async function policy() {
  const [picked] = file.files ?? [];
  if (picked) return { name: picked.name, text: await picked.text() };
  return { name: address.value.replace(/^.*\//, ""), text: await textOf(address.value) };
}

/** Does something with the policy; what goes wrong is shown. @param {(checker: Checker, files: string, name: string, text: string) => void} act */
async function withPolicy(act) {
  found.hidden = failed.hidden = true;
  try {
    ready ??= load();
    const [checker, files] = await ready;
    const { name, text } = await policy();
    act(checker, files, name, text);
  } catch (why) {
    // The program is loaded again next time.
    if (typeof why !== "string") ready = undefined;
    find("policy-why").textContent = typeof why === "string" ? why : /** @type {Error} */ (why).message;
    failed.hidden = false;
  }
}

/** @param {Found} it */
function line({ severity, pointer, message }) {
  const [item, how, where] = ["li", "strong", "code"].map((it) => document.createElement(it));
  how.textContent = find(`policy-${severity}`).textContent;
  where.textContent = pointer;
  item.append(how, " ", ...(pointer ? [where, " "] : []), message);
  return item;
}

function check() {
  return withPolicy((checker, files, name, text) => {
    const today = new Date().toISOString().slice(0, 10);
    /** @type {{ problems: Found[] }} */
    const { problems } = JSON.parse(checker.check(name, text, files, today)).files[0];
    const errors = problems.filter((it) => it.severity === "error").length;
    find("policy-right").hidden = errors > 0;
    find("policy-wrong").hidden = !errors;
    find("policy-list").replaceChildren(...problems.map(line));
    found.hidden = false;
  });
}

function sign() {
  return withPolicy((checker, files, name, text) => {
    const page = checker.explain(name, text, files);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
    link.download = `${name.replace(/\.json$/, "")}-to-sign.html`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
  });
}

find("policy-check").addEventListener("click", check);
find("policy-sign").addEventListener("click", sign);

// The landlords of the release, to choose from.
textOf("landlords.json").then((text) => {
  const options = JSON.parse(text).landlords.map((/** @type {{ name: string, policy: string }} */ it) => new Option(it.name, it.policy));
  find("policies").append(...options);
}).catch(() => {});
