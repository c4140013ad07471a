// @ts-check
// Text size and colours, set before anything is drawn.

/** @import { Hook } from "../protocol.js" */
/** @import { Loader } from "./loader.js" */

import { around } from "./events.js";

/** The values for hosts and residents; the first is the default. @type {Record<string, string[]>} */
const VALUES = {
  size: ["normal", "large", "giant"],
  contrast: ["normal", "high", "yellow-on-black", "black-on-cream"],
};

/** The colours that a host may set. */
const COLOURS = ["text", "background", "accent", "accent-text", "link", "error", "focus", "focus-text", "border"];

/** Whether the device asks for more contrast. */
const moreContrast = matchMedia("(prefers-contrast: more)");

/** Whether the device asks for dark pages. */
const darkDevice = matchMedia("(prefers-color-scheme: dark)");

/** @type {Hook} */
const CHOICES = "cw-display";

const KEY = "complaint-wizard:v1:display";

/** The resident's choice on this device; empty without storage. @returns {Record<string, string>} */
function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null") ?? {};
  } catch {
    return {};
  }
}

/** The elements around one on the page, the nearest first. @param {Element} element */
function* outside(element) {
  for (let it = element; ; ) {
    const root = it.getRootNode();
    const next = it.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
    if (!next) return;
    yield next;
    it = next;
  }
}

/** The colour of the page behind an element; undefined behind a picture. @param {Element} element */
function behind(element) {
  for (const it of outside(element)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(it);
    if (backgroundImage !== "none") return undefined;
    if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}

export class Display {
  #host;
  #around;
  /** @type {HTMLElement | undefined} */
  #fallback;
  /** By the attributes. @type {Record<string, string>} */
  #asked = {};
  #chosen = stored();

  /** @param {HTMLElement} host @param {HTMLElement} around What the wizard is drawn in. */
  constructor(host, around) {
    this.#host = host;
    this.#around = around;
  }

  /** @param {HTMLElement} fallback What is shown without the wizard. */
  start(fallback) {
    this.#fallback = fallback;
    for (const name in VALUES) this.#readAttribute(name);
    this.#showAll();
    this.#around.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !around(target, CHOICES)) return;
      this.#choose(target.name, target.value);
    });
    // Each page is drawn unticked; `toggle` does not bubble.
    this.#around.addEventListener("toggle", () => this.#showAll(), true);
  }

  /** Follows the device's settings until the signal. @param {AbortSignal} signal @param {Loader} loader */
  watch(signal, loader) {
    moreContrast.addEventListener("change", () => this.#showAll(), { signal });
    darkDevice.addEventListener("change", () => this.fitColours(loader), { signal });
  }

  /** The host's change wins now; at the next start the resident's choice does. @param {string} name */
  hostChanged(name) {
    delete this.#chosen[name];
    this.#readAttribute(name);
    this.#show(name);
  }

  /**
   * Fits the wizard to the page's colours: it has room around it where the page's colour is not its own, and colours
   * of the host that are too faint are refused. @param {Loader} loader
   */
  async fitColours(loader) {
    const probe = this.#around.appendChild(document.createElement("div"));
    probe.className = "cw";
    this.#around.classList.toggle("cw-on-colour", getComputedStyle(probe).backgroundColor !== behind(this.#host));
    probe.remove();
    const theirs = getComputedStyle(this.#host);
    if (COLOURS.some((it) => theirs.getPropertyValue(`--cw-${it}`))) (await loader.theme())?.enforceContrast(this.#around);
  }

  /** @param {string} name @param {string} value */
  #choose(name, value) {
    this.#chosen[name] = value;
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...stored(), [name]: value }));
    } catch {
      // It lasts for this visit.
    }
    this.#show(name);
  }

  /** @param {string} name */
  #readAttribute(name) {
    const values = VALUES[name];
    const asked = this.#host.getAttribute(name) ?? values[0];
    this.#asked[name] = values.includes(asked) ? asked : values[0];
    if (this.#asked[name] !== asked) {
      console.warn(`complaint-wizard: ${name}="${asked}" is none of ${values.join(", ")}`);
    }
  }

  /** The resident's choice, or else the host's, or else the device's. @param {string} name */
  #value(name) {
    if (VALUES[name].includes(this.#chosen[name])) return this.#chosen[name];
    const byDevice = name === "contrast" && moreContrast.matches && this.#asked[name] === VALUES[name][0];
    return byDevice ? "high" : this.#asked[name];
  }

  /** @param {string} name */
  #show(name) {
    const value = this.#value(name);
    for (const it of [...this.#around.children, this.#fallback]) {
      if (it instanceof HTMLElement) it.dataset[name] = value;
    }
    // The app's page may be drawn already behind the first one, and of one name only one can be ticked.
    for (const it of this.#around.querySelectorAll(`.cw:not([hidden]) .${CHOICES} [name=${name}]`)) {
      if (it instanceof HTMLInputElement) it.checked = it.value === value;
    }
  }

  #showAll() {
    for (const name in VALUES) this.#show(name);
  }
}
