// @ts-check
// Loads the app and the scripts beside it, each when it is needed.

/** @import { App, Rescue, Sending, Theme } from "../scripts.js" */

export class Loader {
  /** How often a script was run again. By another fragment it is the same file, from the browser's cache. */
  #runs = 0;
  /** @type {Promise<App> | undefined} */
  #app;
  /** Where the glue of the app is that runs now, or ran last. @type {string | undefined} */
  #glueAt;
  /** Scripts by name; null is one that did not come, which browsers remember. @type {Record<string, Promise<any> | null>} */
  #scripts = {};

  /** @param {string} base The address of the folder of all files. */
  constructor(base) {
    this.base = base;
  }

  /** @param {string} name @param {boolean} [isAgain] */
  #address(name, isAgain) {
    return new URL(isAgain ? `${name}#${++this.#runs}` : name, this.base).href;
  }

  /** The app's glue with its wasm running: one for all elements of a page, and another after a crash. */
  app() {
    if (!this.#app) {
      // Two glue scripts are loaded then. Telling them apart needs a deeper stack trace than Chromium records.
      if (this.#glueAt) /** @type {any} */ (Error).stackTraceLimit = 100;
      this.#glueAt = this.#address("complaint-app.js", Boolean(this.#glueAt));
      this.#app = import(this.#glueAt).then(async (glue) => {
        await glue.default({ module_or_path: new URL("complaint-app_bg.wasm", this.base) });
        return glue;
      });
    }
    return this.#app;
  }

  /** The app has died. */
  lose() {
    this.#app = undefined;
  }

  /** @param {string} name @returns {Promise<any>} */
  #script(name) {
    this.#scripts[name] ??= import(this.#address(name, this.#scripts[name] === null)).catch((error) => {
      console.error(error);
      this.#scripts[name] = null;
    });
    return /** @type {Promise<any>} */ (this.#scripts[name]);
  }

  /** What outlives the app; it is asked for once the first question is answered. @returns {Promise<Rescue | undefined>} */
  rescue() {
    return this.#script("complaint-rescue.js");
  }

  /** What only sending needs; it is asked for by the app's first command. @returns {Promise<Sending | undefined>} */
  sending() {
    return this.#script("complaint-sending.js");
  }

  /** What looks at a host's colours. @returns {Promise<Theme | undefined>} */
  theme() {
    return this.#script("complaint-theme.js");
  }

  /** @param {string} name */
  styleSheet(name) {
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = this.#address(name);
    return style;
  }

  /** Whether the app has died of an error: a trap of no other wasm, or anything thrown in our files. @param {any} error */
  isOurs(error) {
    const stack = String(error?.stack);
    if (stack.includes(`${this.#glueAt}:`)) return true;
    // Callbacks of a crashed app may still fire. If we took their errors for the new app's, we would stop
    // it too. Safari's stacks have no fragment: there, only the first crash of a page is seen.
    if (this.#glueAt?.includes("#")) return false;
    return stack.includes(this.#address("complaint-app_bg.wasm")) ||
      (error?.name === "RuntimeError" && !stack.includes(".wasm:"));
  }
}
