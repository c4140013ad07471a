// @ts-check
// Loads the app and its scripts, each when needed.

/** @import { App, Offline, Rescue, Sending, Theme } from "../scripts.js" */

export class Loader {
  /** How often a script was reloaded. */
  #runs = 0;
  /** @type {Promise<App> | undefined} */
  #app;
  /** The address of the glue that runs now, or ran last. @type {string | undefined} */
  #glueAt;
  /** Scripts by name; null if it did not load. @type {Record<string, Promise<any> | null>} */
  #scripts = {};

  /** @param {string} base The address of the folder of all files. */
  constructor(base) {
    this.base = base;
  }

  /** @param {string} name */
  #address(name) {
    return new URL(name, this.base).href;
  }

  /** The app's glue with its wasm: one for all elements of a page, and a new one after a crash. */
  app() {
    if (!this.#app) {
      // Two glue scripts are loaded then. Telling them apart needs a deeper stack trace than Chromium records.
      if (this.#glueAt) /** @type {any} */ (Error).stackTraceLimit = 100;
      // Both at once, and not one after the other.
      const wasm = fetch(this.#address("complaint-app_bg.wasm"));
      wasm.catch(() => {});
      const glue = this.#glueAt ? this.#glueAgain() : this.#glue("complaint-app.js");
      this.#app = glue.then(async (glue) => {
        await glue.default({ module_or_path: wasm });
        return glue;
      });
    }
    return this.#app;
  }

  /** @param {string} name @returns {Promise<any>} */
  #glue(name) {
    this.#glueAt = this.#address(name);
    return import(this.#glueAt);
  }

  /**
   * Runs the glue again, as a new script by its query, which error stacks show. They do not show a fragment
   * of a cached script; but offline only a fragment is served from the cache.
   */
  #glueAgain() {
    const n = ++this.#runs;
    return this.#glue(`complaint-app.js?${n}`).catch(() => this.#glue(`complaint-app.js#${n}`));
  }

  /** The app has died. */
  lose() {
    this.#app = undefined;
  }

  /** @param {string} name @returns {Promise<any>} */
  #script(name) {
    // With a new fragment: browsers remember a script that failed to load.
    const again = this.#scripts[name] === null ? `#${++this.#runs}` : "";
    this.#scripts[name] ??= import(this.#address(`${name}${again}`)).catch((error) => {
      console.error(error);
      this.#scripts[name] = null;
    });
    return /** @type {Promise<any>} */ (this.#scripts[name]);
  }

  /** Crash recovery; loaded once the first question is answered. @returns {Promise<Rescue | undefined>} */
  rescue() {
    return this.#script("complaint-rescue.js");
  }

  /** What only sending needs. @returns {Promise<Sending | undefined>} */
  sending() {
    return this.#script("complaint-sending.js");
  }

  /** Keeps the files for when there is no network. @returns {Promise<Offline | undefined>} */
  offline() {
    return this.#script("complaint-offline.js");
  }

  /** Checks a host's colours. @returns {Promise<Theme | undefined>} */
  theme() {
    return this.#script("complaint-theme.js");
  }

  /** The text of a file; none if it does not load. @param {string} address @returns {Promise<string | undefined>} */
  text(address) {
    return fetch(address).then((it) => (it.ok ? it.text() : undefined)).catch(() => undefined);
  }

  /** @param {string} name */
  styleSheet(name) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = this.#address(name);
    return style;
  }

  /** Whether an error has killed the app: a trap in our wasm, or anything thrown in our files. @param {any} error */
  isOurs(error) {
    const stack = String(error?.stack);
    if (stack.includes(`${this.#glueAt}:`)) return true;
    // Callbacks of a crashed app may still fire. If we took their errors for the new app's, we would stop
    // it too.
    if (this.#glueAt !== this.#address("complaint-app.js")) return false;
    return stack.includes(this.#address("complaint-app_bg.wasm")) ||
      (error?.name === "RuntimeError" && !stack.includes(".wasm:"));
  }
}
