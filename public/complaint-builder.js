// @ts-check
// For web teams: writes the tags for a landlord's page from a form, and shows the wizard with them. The texts are in
// builder.html. It sends no data.

const base = new URL("./", location.href);
const form = /** @type {HTMLFormElement} */ (document.querySelector("form"));
const preview = /** @type {HTMLElement} */ (document.getElementById("preview"));
const refused = /** @type {HTMLElement} */ (document.getElementById("refused"));

/** @param {string} id @param {string} text */
const write = (id, text) => Object.assign(/** @type {HTMLTextAreaElement} */ (document.getElementById(id)), { value: text });

/** What is filled in, by name: attributes, and properties of the theme. @returns {[string, string][]} */
function filled() {
  const all = /** @type {[string, string][]} */ ([...new FormData(form)]);
  return all.map(([name, value]) => /** @type {[string, string]} */ ([name, value.trim()])).filter(([, value]) => value);
}

/** @param {string} name */
const isTheme = (name) => name.startsWith("--");

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** The two tags, and a rule of CSS if there are colours. @param {[string, string][]} all @param {string} integrity */
function snippet(all, integrity) {
  const attributes = all.filter(([name]) => !isTheme(name)).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const theme = all.filter(([name]) => isTheme(name)).map(([name, value]) => `  ${name}: ${value};`);
  const hash = integrity ? `\n        integrity="${integrity}" crossorigin="anonymous"` : "";
  const tags = [
    `<complaint-wizard${attributes}>`,
    "  <p>Phone …, email …, or write to …</p>",
    "</complaint-wizard>",
    `<script type="module" src="${base.pathname}complaint-wizard.js"${hash}></script>`,
  ];
  const rule = theme.length ? ["", "/* In your style sheet: */", "complaint-wizard {", ...theme, "}"] : [];
  return [...tags, ...rule].join("\n");
}

/** @param {string} [action] */
function policy(action) {
  const to = action && URL.canParse(action) ? ` ${new URL(action).origin}` : "";
  return `Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'${to}; img-src 'self' data:; require-trusted-types-for 'script'`;
}

/** Draws a new preview. It has no `action`, so it cannot send a complaint. @param {[string, string][]} all */
function show(all) {
  const wizard = document.createElement("complaint-wizard");
  wizard.setAttribute("loading", "eager");
  for (const [name, value] of all) {
    if (isTheme(name)) wizard.style.setProperty(name, value);
    else if (name !== "action") wizard.setAttribute(name, value);
  }
  refused.hidden = true;
  preview.replaceChildren(wizard);
  const around = wizard.shadowRoot?.querySelector(".cw-base");
  if (!(around instanceof HTMLElement)) return;
  // What is too faint is refused by ours in its place, once the style sheet is there.
  new MutationObserver(() => {
    const faint = all.map(([name]) => name).filter((name) => around.style.getPropertyValue(name));
    refused.hidden = !faint.length;
    refused.querySelector("span")?.replaceChildren(faint.join(", "));
  }).observe(around, { attributeFilter: ["style"] });
}

async function integrity() {
  const response = await fetch(new URL("manifest.json", base));
  return response.ok ? (await response.json()).files["complaint-wizard.js"].integrity : "";
}

const hash = integrity().catch(() => "");

async function build() {
  const all = filled();
  show(all);
  write("snippet", snippet(all, await hash));
  write("header", policy(all.find(([name]) => name === "action")?.[1]));
}

// Its names are its own, as those of every module.
export {};

form.addEventListener("change", () => form.reportValidity() && build());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  build();
});
build();
