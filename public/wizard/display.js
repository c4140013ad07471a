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

  /** Follows the device's setting until the signal. @param {AbortSignal} signal */
  watch(signal) {
    moreContrast.addEventListener("change", () => this.#showAll(), { signal });
  }

  /** The host's change wins now; at the next start the resident's choice does. @param {string} name */
  hostChanged(name) {
    delete this.#chosen[name];
    this.#readAttribute(name);
    this.#show(name);
  }

  /** Refuses host colours that are too faint, if the host sets any. @param {Loader} loader */
  async enforceContrast(loader) {
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
