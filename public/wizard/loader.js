// @ts-check
// Loads the app and the scripts beside it, each when it is needed.

/** @import { App, Rescue, Sending, Theme } from "../scripts.js" */

export class Loader {
  /** How often a script was run again. */
  #runs = 0;
  /** @type {Promise<App> | undefined} */
  #app;
  /** Where the glue of the app is that runs now, or ran last. @type {string | undefined} */
  #glueAt;
  /** Scripts by name; null is one that did not come. @type {Record<string, Promise<any> | null>} */
  #scripts = {};

  /** @param {string} base The address of the folder of all files. */
  constructor(base) {
    this.base = base;
  }

  /** @param {string} name */
  #address(name) {
    return new URL(name, this.base).href;
  }

  /** The app's glue with its wasm running: one for all elements of a page, and another after a crash. */
  app() {
    if (!this.#app) {
      // Two glue scripts are loaded then. Telling them apart needs a deeper stack trace than Chromium records.
      if (this.#glueAt) /** @type {any} */ (Error).stackTraceLimit = 100;
      const glue = this.#glueAt ? this.#glueAgain() : this.#glue("complaint-app.js");
      this.#app = glue.then(async (glue) => {
        await glue.default({ module_or_path: new URL("complaint-app_bg.wasm", this.base) });
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
   * Runs the glue again, as another script by its query. Errors name the query in their stack; not a fragment,
   * where the script comes from the cache. Without a network only a fragment gets it from there.
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
    // By another fragment: browsers remember a script that did not come.
    const again = this.#scripts[name] === null ? `#${++this.#runs}` : "";
    this.#scripts[name] ??= import(this.#address(`${name}${again}`)).catch((error) => {
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
    // it too.
    if (this.#glueAt !== this.#address("complaint-app.js")) return false;
    return stack.includes(this.#address("complaint-app_bg.wasm")) ||
      (error?.name === "RuntimeError" && !stack.includes(".wasm:"));
  }
}
