// @ts-check
// The way between the app and the scripts: commands go out, what came of them comes back, and what the
// app hands over is here when the app is dead.

/** @import { CommandMessage, DataToday, FullSize, Outcome, StatusArea, Task } from "../protocol.js" */
/** @import { Context, Mounted, Sending, Snapshot, ToLoader } from "../scripts.js" */
/** @import { Loader } from "./loader.js" */

import { find } from "./events.js";

/** @type {FullSize} */
const FULL_SIZE = "full-size";

/** @type {DataToday} */
const TODAY = "data-today";

export class Port {
  /** What the app has handed over, by kind. @type {Snapshot} */
  snapshot = {};
  #loader;
  #mounted;
  #container;
  #context = this.#newContext();

  /** @param {Loader} loader @param {() => Mounted | undefined} mounted @param {() => HTMLElement} container */
  constructor(loader, mounted, container) {
    this.#loader = loader;
    this.#mounted = mounted;
    this.#container = container;
  }

  /** The port for a new app: one that has crashed may still have something to say. @returns {ToLoader} */
  open() {
    /** @type {Snapshot} */
    const snapshot = {};
    this.snapshot = snapshot;
    return {
      snapshot(kind, text) {
        snapshot[kind] = text;
      },
      command: (message) => void this.#command(JSON.parse(message)),
    };
  }

  /** Nothing is known any more of whom the page was used by, nor of files: they are in memory by context. */
  forget() {
    this.snapshot = {};
    this.#context = this.#newContext();
  }

  /** Deletes the draft of an app that has died. */
  deleteDraft() {
    try {
      if (this.snapshot.key) localStorage.removeItem(this.snapshot.key);
    } catch {
      // Where nothing can be reached nothing is kept.
    }
  }

  /** Size, colours, policy and day, for files. */
  get display() {
    const [{ dataset }, { policy }] = [this.#container(), this.snapshot];
    const today = this.#container().getAttribute(TODAY) ?? undefined;
    return { size: dataset.size ?? "normal", contrast: dataset.contrast ?? "normal", policy, today };
  }

  /** A kept file was picked or dropped. @param {string} text What is in it; "" when it could not be read. */
  openFile(text) {
    this.#mounted()?.open_file(text);
  }

  /** Files were picked or dropped. @param {FileList} files */
  take(files) {
    // The field that they were picked in may be emptied meanwhile.
    const all = [...files];
    const isFullSize = /** @type {HTMLInputElement | null} */ (this.#container().querySelector(`[name=${FULL_SIZE}]`))?.checked;
    return this.#run("take-files", "evidence", (it, reply) => it.take(this.#context, all, Boolean(isFullSize), reply));
  }

  /** @param {Outcome} outcome */
  clockReply = (outcome) => this.#reply("compare-clocks", "warnings", outcome);

  /** @returns {Context} */
  #newContext() {
    const port = this;
    return {
      get snapshot() { return port.snapshot; },
      get display() { return port.display; },
      progress(percent) {
        const bar = find(port.#container(), "cw-progress");
        if (bar) /** @type {HTMLProgressElement} */ (bar).value = percent;
      },
    };
  }

  /** @param {CommandMessage} message */
  #command({ task, area, command }) {
    return this.#run(task, area, (it, reply) => it.commands[command.kind](this.#context, /** @type {any} */ (command), reply));
  }

  /**
   * Whatever becomes of it is a reply: also of a script that does not come, and of one that throws.
   * @param {Task} task @param {StatusArea} area
   * @param {(it: Sending, reply: (outcome: Outcome) => void) => Promise<Outcome | void> | Outcome | void} act
   */
  async #run(task, area, act) {
    /** @type {Outcome | void} */
    let outcome = { kind: "failed", why: "not-loaded" };
    try {
      const sending = await this.#loader.sending();
      if (sending) outcome = await act(sending, (it) => this.#reply(task, area, it));
    } catch (error) {
      console.error(error);
      outcome = { kind: "failed", why: "fault" };
    }
    if (outcome) this.#reply(task, area, outcome);
  }

  /** @param {Task} task @param {StatusArea} area @param {Outcome} outcome */
  #reply(task, area, outcome) {
    try {
      this.#mounted()?.reply(JSON.stringify({ task, area, outcome }));
    } catch (error) {
      // A text says that the reply cannot be read; anything else is a crash, which is seen elsewhere.
      if (typeof error !== "string") queueMicrotask(() => { throw error; });
      else console.error(error);
    }
  }
}
