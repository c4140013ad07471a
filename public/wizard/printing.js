// @ts-check
// Makes the page ready for paper: nobody can unfold or scroll that.

export class Printing {
  #around;
  /** What is undone afterwards. @type {(() => void)[]} */
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

  /** What is folded is printed open, and what is written in a box is printed whole. */
  #expand() {
    for (const it of this.#around.querySelectorAll("details")) {
      if (it.open) continue;
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
