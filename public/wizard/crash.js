// @ts-check
// What is there after a crash of the app, until another one stands.

/** @import { CrashPage, Snapshot } from "../scripts.js" */
/** @import { Loader } from "./loader.js" */

export class CrashGuard {
  #loader;
  #start;
  /** How often this wizard has crashed. */
  #count = 0;
  /** The page that is there after a crash. @type {CrashPage | undefined | null} */
  page;

  /** @param {Loader} loader @param {(resume: string) => Promise<void>} start Starts another app. */
  constructor(loader, start) {
    this.#loader = loader;
    this.#start = start;
  }

  /**
   * Takes the container of a dead app away, and puts in its place the page after a crash and a container
   * for the next app, which it gives back. The page is missing where the resident cannot have written
   * anything; everything stays as it is where its script does not come.
   * @param {HTMLElement} dead @param {Snapshot} snapshot
   * @param {() => boolean} hasFocus Whether the focus is here, or was here last.
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

  /** Goes on with the answers that there were. */
  goOn() {
    return this.page?.goOn();
  }

  /** The app that was to go on has failed. */
  failed() {
    this.page?.failed();
  }

  /** Another app stands. */
  end() {
    this.page?.element.remove();
    this.page = undefined;
  }
}
