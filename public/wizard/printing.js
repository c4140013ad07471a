// @ts-check
// Prepares the page for paper, which cannot be unfolded or scrolled.

/** @import { Hook } from "../protocol.js" */

/** @type {Hook} */
const LONG = "cw-folded";

export class Printing {
  #around;
  /** Undoes it afterwards. @type {(() => void)[]} */
  #undo = [];

  /** @param {HTMLElement} around */
  constructor(around) {
    this.#around = around;
  }

  /** @param {AbortSignal} signal */
  watch(signal) {
    addEventListener("beforeprint", () => this.#expand(), { signal });
    addEventListener("afterprint", () => this.#restore(), { signal });
  }

  /** Prints folded parts open, but for long ones, and the whole text of each box. */
  #expand() {
    for (const it of this.#around.querySelectorAll("details")) {
      if (it.open || it.classList.contains(LONG)) continue;
      it.open = true;
      this.#undo.push(() => (it.open = false));
    }
    for (const it of this.#around.querySelectorAll("textarea")) {
      const written = document.createElement("div");
      written.className = "cw-written";
      written.textContent = it.value;
      it.after(written);
      this.#undo.push(() => written.remove());
    }
  }

  #restore() {
    for (const undo of this.#undo.splice(0)) undo();
  }
}
