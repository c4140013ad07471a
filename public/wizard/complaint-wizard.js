// @ts-check
// Defines <complaint-wizard>: the element's content stays on the page until the wizard has started, and
// for good if it cannot.

/** @import { Attribute, DataPage } from "../protocol.js" */
/** @import { Mounted } from "../scripts.js" */

import { CrashGuard } from "./crash.js";
import { Display } from "./display.js";
import { emit, on } from "./events.js";
import { watchFiles } from "./files.js";
import { FirstPage } from "./first-page.js";
import { mayStart } from "./framing.js";
import { askBeforeLeaving } from "./leaving.js";
import { Loader } from "./loader.js";
import { Port } from "./port.js";
import { Printing } from "./printing.js";
import { leaveOnClick, leaveOnThreeShifts } from "./quick-exit.js";

const PATIENCE_MS = 10_000;

/** @type {DataPage} */
const PAGE = "data-page";

/** Does something once what is drawn now is seen. @param {() => void} act */
const afterPaint = (act) => requestAnimationFrame(() => setTimeout(act));

/** The wizard on the page that was used last. @type {HTMLElement | undefined} */
let used;

const loader = new Loader(new URL("./", import.meta.url).href);

/** What a changed attribute does; "none" until the next start, or where the style sheet alone reads it. @type {Record<Attribute, "restart" | "display" | "start" | "none">} */
const ATTRIBUTES = {
  policy: "restart",
  landlords: "restart",
  email: "restart",
  action: "restart",
  lang: "restart",
  "heading-level": "restart",
  situation: "restart",
  standalone: "restart",
  bundled: "restart",
  size: "display",
  contrast: "display",
  loading: "start",
  font: "none",
  offline: "none",
  parents: "none",
};

class ComplaintWizard extends HTMLElement {
  static observedAttributes = Object.keys(ATTRIBUTES);

  /** The app, while it runs. @type {Mounted | undefined} */
  #mounted;
  /** Around the container, for sizes in em of the browser's own text size. */
  #around = document.createElement("div");
  /** What the app draws in. @type {HTMLElement} */
  #container = document.createElement("div");
  #fallback = document.createElement("slot");
  #display = new Display(this, this.#around);
  #port = new Port(loader, () => this.#mounted, () => this.#container, (act) => this.#first.whenReplaced(act));
  #askBeforeLeaving = askBeforeLeaving(this.#around, () => Boolean(this.#mounted?.loses_words()));
  #crash = new CrashGuard(loader, (resume) => this.#start(resume));
  #first = new FirstPage(() => this.#startApp());
  /** The start that counts: one that was overtaken by another goes no further. */
  #starts = 0;
  /** The state for the next app. @type {string | undefined} */
  #resume;
  /** @type {number | undefined} */
  #patience;
  /** Waits until the element is nearly in view. @type {IntersectionObserver | undefined} */
  #awaited;
  /** Removes the listeners of an element on the page. */
  #connected = new AbortController();
  /** Whether the device's clock has been compared with the host's. @type {Promise<void> | undefined} */
  #clocks;

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    new Printing(this.#around).watch(signal);
    leaveOnThreeShifts(this.#around, signal);
    this.#display.watch(signal, loader);
    addEventListener("error", ({ error }) => this.#watch(error), { signal });
    addEventListener("unhandledrejection", ({ reason }) => this.#watch(reason), { signal });
    addEventListener("pagehide", () => this.#forget(), { signal });
    const allowed = mayStart(this, signal);
    const begin = () => allowed.then(() => {
      if (!signal.aborted && !this.#mounted && !this.#crash.page) this.#startWhenNear();
    });
    const comeBack = (/** @type {PageTransitionEvent} */ { persisted }) => persisted && begin();
    addEventListener("pageshow", comeBack, { signal });
    begin();
  }

  disconnectedCallback() {
    if (used === this) used = undefined;
    this.#connected.abort();
    this.#awaited?.disconnect();
    this.#awaited = undefined;
    // The element may only have been moved.
    this.#resume = this.#resumeState();
    this.#stop();
  }

  /** @param {Attribute} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (before === after || !this.shadowRoot) return;
    const change = ATTRIBUTES[name];
    if (change === "display") this.#display.hostChanged(name);
    else if (change === "start" && this.#awaited) this.#startWhenNear();
    else if (change === "restart" && (this.#mounted || this.#first.isShown)) this.#start(this.#resumeState());
  }

  /** Starts or restarts the wizard; after a crash with its answers. */
  start() {
    if (this.#crash.page) return this.#crash.goOn();
    this.#first.forget();
    return this.#start();
  }

  /** Deletes this complaint's data on the device. */
  clearDraft() {
    if (this.#mounted) this.#mounted.clear();
    else this.#port.deleteDraft();
  }

  /**
   * Starts at once where it goes on, is to be seen within a screen, or is told to: by the attribute that pictures have
   * for that. Otherwise it starts when somebody comes near, and takes nothing of their data before.
   */
  #startWhenNear() {
    this.#awaited?.disconnect();
    const [rect] = this.getClientRects();
    const isNear = rect && rect.top < 2 * innerHeight && rect.bottom > -innerHeight;
    if (isNear || this.#resume || this.getAttribute("loading") === "eager") {
      this.#start(this.#resume);
      return;
    }
    this.#awaited = new IntersectionObserver((seen) => {
      if (seen.some((it) => it.isIntersecting)) this.#start();
    }, { rootMargin: "100%" });
    this.#awaited.observe(this);
  }

  /** @param {string} [resume] The state to resume. */
  async #start(resume) {
    this.#awaited?.disconnect();
    this.#awaited = undefined;
    this.#stop();
    this.#resume = resume;
    this.#clocks = undefined;
    const start = ++this.#starts;
    this.#patience = setTimeout(() => emit(this, "load-error", "timeout"), PATIENCE_MS);
    if (!resume && this.#showsFirstPage()) {
      const attributes = {
        headingLevel: this.getAttribute("heading-level") || (this.hasAttribute("standalone") ? "1" : "2"),
        email: this.getAttribute("email") ?? "",
      };
      // Without it the app starts all the same.
      const isWanted = () => start === this.#starts;
      await this.#first.load(this.#bundled("html"), this.#container, attributes, isWanted).catch(console.error);
      if (start !== this.#starts) return;
      if (this.#first.isShown) this.#fallback.hidden = true;
    }
    await this.#startApp(resume);
  }

  /** Whether the landlord's first question, or the list of landlords, is the page to begin with. */
  #showsFirstPage() {
    const isLinked = this.hasAttribute("standalone") && location.hash.length > 2;
    return this.hasAttribute("bundled") && !this.hasAttribute("situation") && !isLinked && "WebAssembly" in window;
  }

  /** The address of what `complaint bundle` has made, by its ending. @param {string} ending */
  #bundled(ending) {
    const of = this.getAttribute("policy") || this.getAttribute("landlords") || "";
    const file = of.replace(/json$/, `${this.getAttribute("lang") || "en"}.${ending}`);
    return new URL(file, document.baseURI).href;
  }

  /** @param {string} [resume] The state to resume. */
  async #startApp(resume) {
    const start = this.#starts;
    try {
      const files = this.hasAttribute("bundled") ? loader.text(this.#bundled("json")) : undefined;
      const app = await loader.app();
      const bundle = await files;
      if (!this.isConnected || this.#mounted || start !== this.#starts) return;
      this.#mounted = app.mount(this, this.#container, loader.base, this.#port.open(), resume, bundle, this.#first.isShown);
    } catch (error) {
      clearTimeout(this.#patience);
      console.error(error);
      this.#dropApp();
      emit(this, "load-error", "start");
    }
  }

  /** The running app's answers, for the next app; nothing if there are none. */
  #resumeState() {
    // What is ticked on the first page goes on with that.
    if (this.#first.isShown || !this.#mounted?.hand_over()) return this.#resume;
    const page = this.#container.querySelector(`[${PAGE}]`)?.getAttribute(PAGE);
    const { draft, key } = this.#port.snapshot;
    return JSON.stringify({ page, draft: JSON.parse(draft ?? "null"), key, quiet: true });
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    this.#around.className = "cw-base";
    this.#container.className = "cw";
    this.#container.hidden = true;
    this.#around.append(this.#container);
    const style = loader.styleSheet("complaint-wizard.css");
    root.append(style, this.#around, this.#fallback);
    this.#display.start(this.#fallback);
    style.addEventListener("load", () => this.#display.fitColours(loader));
    // Before the app: if it crashed here, the browser would send the form, with everything
    // in it, to the page's address.
    this.#around.addEventListener("submit", (event) => event.preventDefault(), true);
    // Browsers scroll to the line being typed, but not clear of fixed parts: `scroll-margin`.
    this.#around.addEventListener("keyup", ({ key, target }) => {
      if (key === "Tab" && target instanceof Element) target.scrollIntoView({ block: "nearest" });
    });
    // Not every browser focuses a button that is clicked.
    for (const type of ["click", "focusin"]) this.#around.addEventListener(type, () => (used = this), true);
    watchFiles(this.#around, loader, this.#port);
    leaveOnClick(this.#around);
    on(this, "ready", () => {
      if (!this.#mounted) return;
      // Until here it may be moved again, and the app that has just started knows nothing yet.
      this.#resume = undefined;
      clearTimeout(this.#patience);
      this.#fallback.hidden = true;
      if (this.#first.isShown) {
        this.#first.appIsReady(() => {
          this.#mounted?.show();
          return this.#container;
        });
      } else this.#container.hidden = Boolean(this.#crash.page);
    });
    on(this, "step", (page) => {
      this.#fallback.hidden = true;
      if (page !== "so-far") {
        afterPaint(() => this.#loadLater());
        // A visitor who answers nothing leaves no such listener on the landlord's page.
        addEventListener("beforeunload", this.#askBeforeLeaving, { signal: this.#connected.signal });
      }
      // After a crash the resident's text stays on the page until the next question is shown.
      if (!this.#crash.page || !this.#mounted) return;
      this.#crash.end();
      this.#container.hidden = false;
    });
    on(this, "load-error", (code) => {
      if (this.#first.isShown) {
        this.#fallback.hidden = false;
        if (code !== "timeout") this.#first.appHasFailed();
      } else if (code === "file") {
        // Beside what cannot be opened stands how to reach the landlord.
        clearTimeout(this.#patience);
        this.#fallback.hidden = false;
        this.#container.hidden = Boolean(this.#crash.page);
      }
      if (!this.#crash.page) return;
      const mounted = this.#mounted;
      this.#mounted = undefined;
      this.#crash.failed();
      // Not while it is still reporting the crash.
      setTimeout(() => mounted?.free());
    });
  }

  /**
   * The first question is answered: load crash recovery and the later styles; then what sends, so that it is
   * there if the line is not.
   */
  #loadLater() {
    loader.rescue().then((it) => {
      this.#clocks ??= it?.compareClocks(loader.base, this.#port.warn("compare-clocks"));
      return loader.sending();
    }).then(async () => {
      if (!this.hasAttribute("offline") || this.#port.snapshot.keeping === "shared") return;
      (await loader.offline())?.keepOffline(this, loader.base, this.#port.warn("keep-offline"));
    });
    const root = /** @type {ShadowRoot} */ (this.shadowRoot);
    if (!root.querySelector("link ~ link")) root.firstChild?.after(loader.styleSheet("complaint-later.css"));
  }

  /** The app is dead; it cannot even unmount itself. */
  #dropApp() {
    loader.lose();
    this.#mounted = undefined;
  }

  /** @param {unknown} error */
  async #watch(error) {
    if (!this.#mounted || !loader.isOurs(error)) return;
    this.#dropApp();
    // No wizard has been used yet: take the first to hear of it.
    used ??= this;
    const [dead, snapshot] = [this.#container, this.#port.snapshot];
    emit(this, "error", "crash");
    const fresh = await this.#crash.replace(dead, snapshot, () => {
      // The resident may be typing elsewhere on the page. Without a focus, other wizards on the page
      // may have crashed as well, and which text comes first is chance.
      const isFree = document.activeElement === document.body;
      return Boolean(this.shadowRoot?.activeElement) || (isFree && used === this);
    });
    // Without its script, the text at least stays where it was written.
    if (!fresh) return;
    this.#container = fresh;
    if (this.#crash.page) return;
    this.#stop();
    emit(this, "load-error", "start");
  }

  /** On a shared computer nothing is kept, not even for the back button. */
  #forget() {
    if (this.#port.snapshot.keeping !== "shared") return;
    this.#stop();
    this.#crash.end();
    this.#resume = undefined;
    this.#port.forget();
  }

  #stop() {
    this.#mounted?.free();
    this.#mounted = undefined;
    clearTimeout(this.#patience);
    this.#first.remove();
    this.#container.hidden = true;
    this.#fallback.hidden = Boolean(this.#crash.page);
  }
}

customElements.define("complaint-wizard", ComplaintWizard);
