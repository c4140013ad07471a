// @ts-check
// The page after a crash of the app, until a new app runs.

/** @import { CrashPage, Snapshot } from "../scripts.js" */
/** @import { Loader } from "./loader.js" */

export class CrashGuard {
  #loader;
  #start;
  /** How often this wizard has crashed. */
  #count = 0;
  /** The page after a crash. @type {CrashPage | undefined | null} */
  page;

  /** @param {Loader} loader @param {(resume: string) => Promise<void>} start Starts another app. */
  constructor(loader, start) {
    this.#loader = loader;
    this.#start = start;
  }

  /**
   * Replaces the container of a dead app with the page after a crash and a container for the next app,
   * which it returns. No page if the resident cannot have written anything; no change if its script does
   * not load.
   * @param {HTMLElement} dead @param {Snapshot} snapshot
   * @param {() => boolean} hasFocus Whether the focus is here, or was last.
   */
  async replace(dead, snapshot, hasFocus) {
    this.#count += 1;
    const it = await this.#loader.rescue();
    if (!it) return undefined;
    const container = /** @type {HTMLElement} */ (dead.cloneNode(false));
    container.hidden = true;
    if (this.page) {
      dead.replaceWith(container);
      this.page.failed();
      return container;
    }
    this.page = await it.crashPage(snapshot, dead, this.#count, this.#start);
    if (!this.page) {
      dead.replaceWith(container);
      return container;
    }
    const isHere = hasFocus();
    dead.replaceWith(this.page.element, container);
    if (isHere) this.page.heading.focus();
    return container;
  }

  /** Resumes with the answers. */
  goOn() {
    return this.page?.goOn();
  }

  /** The new app has failed as well. */
  failed() {
    this.page?.failed();
  }

  /** A new app runs. */
  end() {
    this.page?.element.remove();
    this.page = undefined;
  }
}
