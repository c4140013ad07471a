// @ts-check
// The channel between the app and the scripts: commands go out, replies come back, and the app's snapshots
// are here when the app is dead.

/** @import { CommandMessage, DataPhoto, DataToday, FullSize, TaskOutcome, StatusArea, Task } from "../protocol.js" */
/** @import { Context, Mounted, Sending, Snapshot, ToLoader } from "../scripts.js" */
/** @import { Loader } from "./loader.js" */

import { find } from "./events.js";

/** @type {FullSize} */
const FULL_SIZE = "full-size";

/** @type {DataToday} */
const TODAY = "data-today";

/** @type {DataPhoto} */
const PHOTO = "data-photo";

export class Port {
  /** The app's snapshots, by kind. @type {Snapshot} */
  snapshot = {};
  #loader;
  #mounted;
  #container;
  #whenShown;
  #context = this.#newContext();

  /**
   * @param {Loader} loader @param {() => Mounted | undefined} mounted @param {() => HTMLElement} container
   * @param {(act: () => void) => void} whenShown Does something once the app is on the page.
   */
  constructor(loader, mounted, container, whenShown) {
    this.#loader = loader;
    this.#mounted = mounted;
    this.#container = container;
    this.#whenShown = whenShown;
  }

  /** The port for a new app: a crashed one may still call its own. @returns {ToLoader} */
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

  /** Forgets all about the resident, and the files, which are in memory by context. */
  forget() {
    this.snapshot = {};
    this.#context = this.#newContext();
  }

  /** Deletes the draft of an app that has died. */
  deleteDraft() {
    const { key, policy, draft } = this.snapshot;
    if (!key) return;
    // The page after the crash still leads on with them.
    const stay = draft?.match(/\b[0-9a-f]{64}\b/g) ?? [];
    try {
      localStorage.removeItem(key);
    } catch {
      // Without storage there is nothing to delete.
    }
    void this.#command({ task: "forget-files", area: "keeping", command: { kind: "forget-files", policy: policy ?? "", stay } });
    void this.#command({ task: "stop-reminding", area: "reminders", command: { kind: "stop-reminding", draft: key } });
  }

  /** Size, colours, policy and day, for files. */
  get display() {
    const [{ dataset }, { policy }] = [this.#container(), this.snapshot];
    const today = this.#container().getAttribute(TODAY) ?? undefined;
    return { size: dataset.size ?? "normal", contrast: dataset.contrast ?? "normal", policy, today };
  }

  /** A kept file was picked or dropped. @param {string} text Its content; "" if unreadable. */
  openFile(text) {
    this.#whenShown(() => this.#mounted()?.open_file(text));
  }

  /** Files were picked or dropped. @param {FileList} files */
  take(files) {
    // The file field may be emptied meanwhile.
    const all = [...files];
    const isFullSize = /** @type {HTMLInputElement | null} */ (this.#container().querySelector(`[name$=".${FULL_SIZE}"]`))?.checked;
    return this.#run("take-files", "evidence", (it, reply) => it.take(this.#context, all, Boolean(isFullSize), reply));
  }

  /** What is said above the page. @param {Task} task @returns {(outcome: TaskOutcome) => void} */
  warn(task) {
    return (outcome) => this.#reply(task, "warnings", outcome);
  }

  /** @returns {Context} */
  #newContext() {
    const port = this;
    return {
      get snapshot() { return port.snapshot; },
      get display() { return port.display; },
      photoPlace: (hash) => port.#container().querySelector(`canvas[${PHOTO}="${hash}"]`),
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
   * Every result is a reply, also if a script does not load or throws.
   * @param {Task} task @param {StatusArea} area
   * @param {(it: Sending, reply: (outcome: TaskOutcome) => void) => Promise<TaskOutcome | void> | TaskOutcome | void} act
   */
  async #run(task, area, act) {
    /** @type {TaskOutcome | void} */
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

  /** @param {Task} task @param {StatusArea} area @param {TaskOutcome} outcome */
  #reply(task, area, outcome) {
    try {
      this.#mounted()?.reply(JSON.stringify({ task, area, outcome }));
    } catch (error) {
      // A string says that the reply is invalid; anything else is a crash, which is handled elsewhere.
      if (typeof error !== "string") queueMicrotask(() => { throw error; });
      else console.error(error);
    }
  }
}
