// @ts-check
// What works without the app: the kept file, and the page shown after a crash. Loaded once the first
// question is answered, because it has to work when the wasm is dead.

/** @import { DataPage, TaskOutcome, Passage, SnapshotKind, Transcript } from "./protocol.js" */
/** @import { CrashPage, DisplayOfFiles, Snapshot } from "./scripts.js" */

const MOST_BYTES = 5_000_000;
/** Longer than any browser needs to begin a download. */
const DOWNLOAD_MS = 10_000;

/** @type {DataPage} */
const PAGE = "data-page";

/** The difference between the host's and the device's clock that is ignored. */
const TOLERANCE_MS = 600_000;

/**
 * Compares the device's clock with the host's, by the headers of one of our own files, and replies how far
 * the host's is ahead if that may change the date; again when the page becomes visible, because residents
 * may correct the device. Without a readable header there is no reply.
 * @param {string} base @param {(outcome: TaskOutcome) => void} reply
 */
export function compareClocks(base, reply) {
  let reported = false;
  const compare = async () => {
    const address = new URL("complaint-rescue.js", base);
    const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
    const header = (/** @type {string} */ name) => answer?.headers.get(name);
    // A cached answer has the date when it was cached.
    const age = Number(header("age")) || 0;
    const ahead = Math.round(Date.parse(header("date") ?? "") + 1000 * age - Date.now());
    const differs = Math.abs(ahead) > TOLERANCE_MS;
    if (Number.isNaN(ahead) || !(reported || differs)) return;
    reported = true;
    reply({ kind: "clock", ahead: String(ahead) });
  };
  document.addEventListener("visibilitychange", () => reported && !document.hidden && compare());
  return compare();
}

/** The app's snapshot of a kind, if it is JSON. @param {Snapshot} snapshot @param {SnapshotKind} kind */
function read(snapshot, kind) {
  try {
    return JSON.parse(snapshot[kind] ?? "null");
  } catch {
    return null;
  }
}

/** The text of a picked file; none if it is too large or unreadable. @param {File} file */
export async function textOf(file) {
  return file.size > MOST_BYTES ? "" : file.text().catch(() => "");
}

/**
 * Downloads a text or a blob, under a name that only says what it is.
 * @param {BlobPart} text @param {string} type @param {string} ending
 * @param {{ policy?: string, today?: string }} of
 */
export function download(text, type, ending, { policy, today }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  // Nothing personal: others may see the downloads folder.
  link.download = `complaint-${policy}-${today ?? new Date(Date.now()).toLocaleDateString("sv-SE")}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

/** The kept file; none while there is nothing to keep. @param {Snapshot} snapshot @param {DisplayOfFiles} display */
export function keptFile(snapshot, display) {
  const transcript = read(snapshot, "transcript");
  return transcript && page(transcript, snapshot.draft ?? "null", display);
}

/** Downloads the kept file. @param {Snapshot} snapshot @param {DisplayOfFiles} display */
export function saveFile(snapshot, display) {
  const whole = keptFile(snapshot, display);
  if (whole) download(whole, "text/html", "html", { ...display, policy: read(snapshot, "transcript").policy });
}

/** Downloads an unreadable draft, as it was found. @param {Snapshot} snapshot */
export function saveUnreadable(snapshot) {
  download(snapshot.unreadable ?? "", "text/plain", "txt", { policy: read(snapshot, "transcript")?.policy });
}

/** The sizes on screen, and in points on paper. @type {Record<string, [string, string]>} */
const SIZES = {
  normal: ["19px", "14pt"],
  large: ["24px", "18pt"],
  giant: ["32px", "24pt"],
};
/** Text and background. @type {Record<string, [string, string]>} */
const COLOURS = {
  normal: ["#0b0c0c", "#fff"],
  high: ["#000", "#fff"],
  "yellow-on-black": ["#ff0", "#000"],
  "black-on-cream": ["#000", "#fff6d6"],
};

/** @param {unknown} text */
const escaped = (text) => String(text).replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);

/**
 * A document to read and print, with a draft inside for the wizard.
 * @param {Transcript} transcript @param {string | undefined} draft @param {DisplayOfFiles} display
 */
export function page(transcript, draft, { size, contrast }) {
  const [screen, paper] = SIZES[size];
  const [text, background] = COLOURS[contrast];
  const { lang, dir, title, lead, date, how } = transcript;
  const sections = transcript.sections.map((it) => `<h2>${escaped(it.heading)}</h2>\n<p>${escaped(it.text)}</p>`);
  const data = draft?.replaceAll("<", "\\u003c");
  const inside = data ? `<script type="application/json" id="complaint-data">${data}</script>\n` : "";
  return `<!doctype html>
<html lang="${escaped(lang)}" dir="${escaped(dir)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
@page { size: A4; margin: 20mm }
:root { color: ${text}; background: ${background}; font: ${screen}/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif }
body { max-width: 35em; margin: 1em auto; padding: 0 1em; overflow-wrap: anywhere }
h1 { font-size: 1.4em; line-height: 1.2 }
h2 { font-size: 1.15em; margin: 1.5em 0 0.3em; break-after: avoid }
p { margin: 0 0 0.6em; white-space: pre-wrap; orphans: 3; widows: 3 }
@media print {
  :root { color: #000; background: #fff; font-size: ${paper} }
  body { max-width: none; margin: 0; padding: 0 }
}
</style>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
<p>${escaped(date)}</p>
<p>${escaped(how)}</p>
${sections.join("\n")}
${inside}</html>
`;
}

/** The content of the form on which the app crashed: to read, and to restore. @param {HTMLFormElement} form */
function inForm(form) {
  /** @type {Passage[]} */
  const sections = [];
  for (const it of /** @type {Iterable<any>} */ (form.elements)) {
    const isTick = it.type === "radio" || it.type === "checkbox";
    if (!it.labels?.length || !(isTick ? it.checked : it.value)) continue;
    const label = it.labels[0].textContent;
    const group = it.closest("fieldset")?.querySelector("legend")?.textContent;
    const value = it.localName === "select" ? it.selectedOptions[0].textContent : it.value;
    const text = isTick ? label : group ? `${label}: ${value}` : value;
    const heading = group ?? label;
    const last = sections.at(-1);
    if (last && heading === last.heading) last.text += `\n${text}`;
    else sections.push({ heading, text });
  }
  const fields = [...new FormData(form)].filter(([, value]) => value);
  return { sections, fields: fields.map(([name, value]) => [name, String(value).replaceAll("\r\n", "\n")]) };
}

/**
 * The resident's texts after a crash: from the snapshot, and from the screen.
 * @param {Snapshot} snapshot @param {HTMLElement} dead
 */
function rescued(snapshot, dead) {
  const page = dead.querySelector(`[${PAGE}]`);
  const at = page?.getAttribute(PAGE) ?? "";
  const form = /** @type {HTMLFormElement | null} */ (page && find(page, "cw-form"));
  const [transcript, draft] = [read(snapshot, "transcript"), read(snapshot, "draft")];
  const { sections, fields } = form ? inForm(form) : { sections: [], fields: [] };
  if (draft && fields.length) {
    const typing = { ...draft.answers.typing };
    // The name of a field is that of its question, a dot, and its own.
    for (const question of new Set(fields.map(([name]) => name.split(".")[0]))) {
      const own = fields.filter(([name]) => name.startsWith(`${question}.`));
      typing[question] = Object.fromEntries(own.map(([name, value]) => [name.slice(question.length + 1), value]));
    }
    draft.answers.typing = typing;
  }
  if (transcript) {
    // The earlier answer to this page is what its form held before.
    const headings = sections.map((it) => it.heading);
    const before = /** @type {Transcript} */ (transcript).sections.filter((it) => !headings.includes(it.heading));
    transcript.sections = [...sections, ...before];
  }
  return { at, transcript, draft };
}

/** @param {ParentNode} root @param {import("./protocol.js").Hook} hook @returns {HTMLElement | null} */
const find = (root, hook) => root.querySelector(`.${hook}`);

/** @param {string} name @param {Record<string, string>} attributes @param {(string | Node)[]} content */
function element(name, attributes, ...content) {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
  it.append(...content);
  return it;
}

/** The messages of a language, for a crash before the app has given any. @param {string} language */
function messagesIn(language) {
  const file = fetch(new URL(`locales/${language}-later.json`, import.meta.url));
  return file.then((it) => it.json()).catch(() => null);
}

/**
 * The page after a crash, with all of the resident's texts; none if they cannot have written any.
 * `start` gets the state for a new app; `count` is how often this wizard has crashed.
 * @param {Snapshot} snapshot @param {HTMLElement} dead @param {number} count
 * @param {(resume: string) => Promise<void>} start @returns {Promise<CrashPage | null>}
 */
export async function crashPage(snapshot, dead, count, start) {
  const given = read(snapshot, "words");
  const messages = given?.["crash-title"] ? given : await messagesIn(dead.lang);
  const { at, transcript, draft } = rescued(snapshot, dead);
  if (!messages || !transcript) return null;
  const text = /** @type {Transcript} */ (transcript).sections.map((it) => `${it.heading}\n${it.text}`).join("\n\n");

  const page = /** @type {HTMLElement} */ (dead.cloneNode(false));
  const level = find(dead, "cw-page-heading")?.localName ?? "h2";
  const heading = element(level, { class: "cw-heading-xl cw-page-heading", tabindex: "-1" }, messages["crash-title"]);
  const leave = find(dead, "cw-leave-now");
  const status = element("p", { class: "cw-body", role: "status" });
  const area = /** @type {HTMLTextAreaElement} */ (element("textarea", { class: "cw-textarea", id: "cw-crash-text", rows: "15", readonly: "" }));
  area.value = text;

  /** @param {string} key */
  const say = (key) => (status.textContent = messages[key]);
  /** @param {string} key @param {string} kind @param {() => unknown} pressed */
  const button = (key, kind, pressed) => {
    const it = element("button", { type: "button", class: `cw-button ${kind}` }, messages[key]);
    it.addEventListener("click", pressed);
    return it;
  };
  /** @param {object} what */
  const begin = (what) => {
    say("crash-starting");
    return start(JSON.stringify(what));
  };
  const goOn = () => begin({ page: at, draft, key: snapshot.key });
  const copy = () =>
    // Absent on pages without https.
    (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => say("crash-copied"),
      () => {
        say("crash-copy-failed");
        area.select();
      },
    );
  const kept = { transcript: JSON.stringify(transcript), draft: JSON.stringify(draft) };
  const save = () => saveFile(kept, /** @type {any} */ (page.dataset));
  // The answers may cause a crash each time.
  const empty = button("crash-start-empty", "cw-button--warning", () => begin({ draft: null }));
  empty.hidden = count < 2;

  page.append(
    // Residents may still have to leave the page at once.
    ...(leave ? [element("div", { class: "cw-leave" }, leave.cloneNode(true))] : []),
    heading,
    element("p", { class: "cw-body" }, messages[count < 2 ? "crash-lead" : "crash-again"]),
    element(
      "div",
      { class: "cw-button-group" },
      button("crash-go-on", "", goOn),
      button("crash-copy", "cw-button--secondary", copy),
      button("crash-save", "cw-button--secondary", save),
      empty,
    ),
    status,
    element("label", { class: "cw-label", for: area.id }, messages["crash-text"]),
    area,
  );
  const failed = () => {
    say("crash-failed");
    empty.hidden = false;
  };
  return { element: page, heading, goOn, failed };
}
