// What outlives the app: a file of the resident's answers, and the page that is there after a crash.
// Loaded once the wizard stands, and written without it: this has to work when the wasm is dead.

const MOST_BYTES = 5_000_000;
/** Longer than any browser takes to begin a download. */
const DOWNLOAD_MS = 10_000;

/** How far the clock of a host may be from the device's before its date is looked at. */
const TOLERANCE_MS = 600_000;

/**
 * Compares the device's clock with the host's, by the headers of one of our own files, and tells how far
 * the host's is ahead where that may make another date; again when the page is seen again, because whoever
 * hears of it may put the device right. Where the host says nothing, or nothing that can be read, there
 * is nothing to tell.
 */
export function compareClocks(base, tell) {
  let told = false;
  const compare = async () => {
    const address = new URL("complaint-keeping.js", base);
    const answer = await fetch(address, { method: "HEAD", cache: "no-store" }).catch(() => null);
    const header = (name) => answer?.headers.get(name);
    // What a cache on the way has kept is of when it was kept.
    const age = Number(header("age")) || 0;
    const ahead = Math.round(Date.parse(header("date")) + 1000 * age - Date.now());
    const differs = Math.abs(ahead) > TOLERANCE_MS;
    if (Number.isNaN(ahead) || !(told || differs)) return;
    told = true;
    tell("clock", { ahead: String(ahead) });
  };
  document.addEventListener("visibilitychange", () => told && !document.hidden && compare());
  return compare();
}

/** What the app has handed over under a name, if it is JSON. */
function read(desk, kind) {
  try {
    return JSON.parse(desk[kind]);
  } catch {
    return null;
  }
}

/** The text of a picked file; none of one that is too large or cannot be read. */
export async function textOf(file) {
  return file.size > MOST_BYTES ? "" : file.text().catch(() => "");
}

/** Downloads a text or a blob, under a name that says what it is and nothing more. */
export function download(text, type, ending, { policy, today }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  // Nothing personal: folders of downloads are seen by others.
  link.download = `complaint-${policy}-${today ?? new Date(Date.now()).toLocaleDateString("sv-SE")}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), DOWNLOAD_MS);
}

/** Downloads the kept file, in the size and colours of `looks`. */
export function saveFile(desk, looks) {
  const said = read(desk, "said");
  if (said) download(page(said, desk.draft ?? "null", looks), "text/html", "html", { ...looks, policy: said.policy });
}

/** Downloads a draft that could not be read, as it was found. */
export function saveAside(desk) {
  download(desk.aside, "text/plain", "txt", { policy: read(desk, "said")?.policy });
}

/** The same as on the screen, in points on paper. */
const SIZES = {
  normal: ["19px", "14pt"],
  large: ["24px", "18pt"],
  giant: ["32px", "24pt"],
};
const COLOURS = {
  normal: ["#0b0c0c", "#fff"],
  high: ["#000", "#fff"],
  "yellow-on-black": ["#ff0", "#000"],
  "black-on-cream": ["#000", "#fff6d6"],
};

const escaped = (text) => String(text).replace(/[&<>"']/g, (it) => `&#${it.charCodeAt(0)};`);

/** A whole document that people read and print; a draft goes inside for the wizard. */
export function page(said, draft, { size, contrast }) {
  const [screen, paper] = SIZES[size];
  const [text, background] = COLOURS[contrast];
  const { lang, dir, title, lead, date, how } = said;
  const sections = said.sections.map((it) => `<h2>${escaped(it.heading)}</h2>\n<p>${escaped(it.text)}</p>`);
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

/** What stands in the form of a page on which the app has died: to be read, and to be taken up. */
function inForm(form) {
  const sections = [];
  for (const it of form.elements) {
    const isTick = it.type === "radio" || it.type === "checkbox";
    if (!it.labels?.length || !(isTick ? it.checked : it.value)) continue;
    const label = it.labels[0].textContent;
    const group = it.closest("fieldset")?.querySelector("legend")?.textContent;
    const value = it.localName === "select" ? it.selectedOptions[0].textContent : it.value;
    const text = isTick ? label : group ? `${label}: ${value}` : value;
    const heading = group ?? label;
    if (heading === sections.at(-1)?.heading) sections.at(-1).text += `\n${text}`;
    else sections.push({ heading, text });
  }
  const fields = [...new FormData(form)].filter(([, value]) => value);
  return { sections, fields: fields.map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]) };
}

/** What there is of a resident's words after a crash: what was handed over, and what is on the screen. */
function rescued(desk, dead) {
  const at = dead.querySelector("[data-page]")?.dataset.page;
  const form = dead.querySelector("[data-page] .cw-form");
  const [said, draft] = [read(desk, "said"), read(desk, "draft")];
  const { sections, fields } = form ? inForm(form) : { sections: [], fields: [] };
  if (draft && fields.length) {
    draft.answers.typing = { ...draft.answers.typing, [at]: Object.fromEntries(fields) };
  }
  if (said) {
    // What was said before on this page is what stood in its form before.
    const headings = sections.map((it) => it.heading);
    said.sections = [...sections, ...said.sections.filter((it) => !headings.includes(it.heading))];
  }
  return { at, said, draft };
}

function element(name, attributes, ...content) {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
  it.append(...content);
  return it;
}

/** The words of a language, for a crash before the app has handed any over. */
function wordsIn(language) {
  const file = fetch(new URL(`locales/${language}-later.json`, import.meta.url));
  return file.then((it) => it.json()).catch(() => null);
}

/**
 * The page after a crash, with all of the resident's words; none where they cannot have written any.
 * `start` is given what a new app goes on with; `count` says how often this wizard has crashed.
 */
export async function crashPage(desk, dead, count, start) {
  const handed = read(desk, "words");
  const words = handed?.["crash-title"] ? handed : await wordsIn(dead.lang);
  const { at, said, draft } = rescued(desk, dead);
  if (!words || !said) return null;
  const text = said.sections.map((it) => `${it.heading}\n${it.text}`).join("\n\n");

  const page = dead.cloneNode(false);
  const level = dead.querySelector(".cw-page-heading")?.localName ?? "h2";
  const heading = element(level, { class: "cw-heading-xl cw-page-heading", tabindex: "-1" }, words["crash-title"]);
  const leave = dead.querySelector(".cw-leave-now");
  const status = element("p", { class: "cw-body", role: "status" });
  const area = element("textarea", { class: "cw-textarea", id: "cw-crash-text", rows: "15", readonly: "" });
  area.value = text;

  const say = (key) => (status.textContent = words[key]);
  const button = (key, kind, pressed) => {
    const it = element("button", { type: "button", class: `cw-button ${kind}` }, words[key]);
    it.addEventListener("click", pressed);
    return it;
  };
  const begin = (what) => {
    say("crash-starting");
    return start(JSON.stringify(what));
  };
  const goOn = () => begin({ page: at, draft, key: desk.key });
  const copy = () =>
    // Absent on pages without https.
    (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => say("crash-copied"),
      () => {
        say("crash-copy-failed");
        area.select();
      },
    );
  const save = () => saveFile({ said: JSON.stringify(said), draft: JSON.stringify(draft) }, page.dataset);
  // What crashes each time may be in the answers.
  const empty = button("crash-start-empty", "cw-button--warning", () => begin({ draft: null }));
  empty.hidden = count < 2;

  page.append(
    // Whoever may have to leave the page at once may have to now.
    ...(leave ? [element("div", { class: "cw-leave" }, leave.cloneNode(true))] : []),
    heading,
    element("p", { class: "cw-body" }, words[count < 2 ? "crash-lead" : "crash-again"]),
    element(
      "div",
      { class: "cw-button-group" },
      button("crash-go-on", "", goOn),
      button("crash-copy", "cw-button--secondary", copy),
      button("crash-save", "cw-button--secondary", save),
      empty,
    ),
    status,
    element("label", { class: "cw-label", for: area.id }, words["crash-text"]),
    area,
  );
  const failed = () => {
    say("crash-failed");
    empty.hidden = false;
  };
  return { page, heading, goOn, failed };
}
