// Defines <complaint-wizard>: what stands inside the element stays on the page until the wizard has
// started, and for ever if it cannot.

const base = new URL("./", import.meta.url).href;
const PATIENCE_MS = 10_000;

/** The wizard of the page in which somebody has done something last. */
let used;

/** What an attribute may say of the looks, and a resident may choose; the first is the usual one. */
const LOOKS = {
  size: ["normal", "large", "giant"],
  contrast: ["normal", "high", "yellow-on-black", "black-on-cream"],
};

/** Whether the device asks for more contrast. */
const more = matchMedia("(prefers-contrast: more)");

/** What the resident chose on this device. A browser that keeps nothing chooses nothing. */
const DISPLAY_KEY = "complaint-wizard:v1:display";
function chosen() {
  try {
    return JSON.parse(localStorage.getItem(DISPLAY_KEY)) ?? {};
  } catch {
    return {};
  }
}

function choose(name, value) {
  try {
    localStorage.setItem(DISPLAY_KEY, JSON.stringify({ ...chosen(), [name]: value }));
  } catch {
    // It holds for this visit.
  }
}

/** Deletes a draft whose app has died. */
function forgetUnder(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing can be reached nothing is kept.
  }
}

/** How soon one after the other Shift has to be pressed three times to leave the page. */
const HASTE_MS = 5000;

/** The address of a script; by another fragment it is the same file, from the browser's cache, run anew. */
let runs = 0;
function address(name, anew) {
  return new URL(anew ? `${name}#${++runs}` : name, base).href;
}

/** The app's glue with its wasm running; loaded once for all elements of a page, and after a crash. */
let app;
let glueAt;
function load() {
  if (!app) {
    // From now on who has called has to be told apart, which is further down than Chromium looks.
    if (glueAt) Error.stackTraceLimit = 100;
    glueAt = address("complaint-app.js", glueAt);
    app = import(glueAt).then(async (glue) => {
      await glue.default({ module_or_path: new URL("complaint-app_bg.wasm", base) });
      return glue;
    });
  }
  return app;
}

/** What outlives the app; it is asked for once the first question is answered. */
let outliving;
function keeping() {
  // Browsers remember a script that did not come.
  outliving ??= import(address("complaint-keeping.js", outliving === null)).catch((error) => {
    console.error(error);
    outliving = null;
  });
  return outliving;
}

/** What only sending needs; it is asked for by the app's first order. */
let sending;
function orders() {
  sending ??= import(address("complaint-sending.js", sending === null)).catch((error) => {
    console.error(error);
    sending = null;
  });
  return sending;
}

/** Whether the app has died of an error: a trap of no other wasm, or anything thrown in our files. */
function isOurs(error) {
  const stack = String(error?.stack);
  if (stack.includes(`${glueAt}:`)) return true;
  // An app that died before may still be called by the browser, again and again, and what clears up
  // after it is no script of ours. Safari does not tell which run it was: there, only the first crash
  // of a page is seen. To take its errors for those of the app that goes on would end that as well.
  if (glueAt?.includes("#")) return false;
  return stack.includes(address("complaint-app_bg.wasm")) || (error?.name === "RuntimeError" && !stack.includes(".wasm:"));
}

/** A host that sets no colour has none to be looked at. */
const COLOURS = ["text", "background", "accent", "accent-text", "link", "error", "focus", "focus-text", "border"];
async function refuseFaint(host, around) {
  const theirs = getComputedStyle(host);
  if (!COLOURS.some((it) => theirs.getPropertyValue(`--cw-${it}`))) return;
  (await import(address("complaint-theme.js"))).refuseFaint(around);
}

class ComplaintWizard extends HTMLElement {
  // What decides which wizard runs. Another value starts it anew.
  static #deciding = ["policy", "landlords", "lang", "heading-level", "email"];
  static observedAttributes = [...this.#deciding, ...Object.keys(LOOKS)];

  #mounted;
  #around;
  #container;
  /** What the app has handed over, by kind. */
  #desk = {};
  /** The page that is there after a crash, until another app stands. */
  #crash;
  #crashes = 0;
  #fallback;
  #patience;
  #asked = {};
  #chosen = chosen();
  #afterPrint = [];
  #shifts = [];
  /** Whether the device's clock has been compared with the host's. */
  #clocks;

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    addEventListener("keydown", this.#hurry);
    addEventListener("error", this.#watch);
    addEventListener("unhandledrejection", this.#watch);
    addEventListener("pagehide", this.#forget);
    addEventListener("pageshow", this.#comeBack);
    more.addEventListener("change", this.#showAll);
    if (!this.#crash) this.start();
  }

  disconnectedCallback() {
    if (used === this) used = undefined;
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
    removeEventListener("keydown", this.#hurry);
    removeEventListener("error", this.#watch);
    removeEventListener("unhandledrejection", this.#watch);
    removeEventListener("pagehide", this.#forget);
    removeEventListener("pageshow", this.#comeBack);
    more.removeEventListener("change", this.#showAll);
    this.#stop();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.shadowRoot) return;
    if (name in LOOKS) {
      // The host's last word. At the next start the resident's choice comes first again.
      delete this.#chosen[name];
      this.#ask(name);
      this.#show(name);
    } else if (this.#mounted) this.start();
  }

  /** Starts the wizard, or starts it anew; after a crash with the answers that there were. */
  start() {
    return this.#crash ? this.#crash.goOn() : this.#start();
  }

  /** Deletes what is kept of this complaint on the device. */
  clearDraft() {
    if (this.#mounted) this.#mounted.clear();
    else if (this.#desk.key) forgetUnder(this.#desk.key);
  }

  /** `again` is what to go on with after a crash. */
  async #start(again) {
    this.#stop();
    this.#clocks = undefined;
    this.#patience = setTimeout(() => this.#emit("load-error", "timeout"), PATIENCE_MS);
    try {
      const glue = await load();
      if (!this.isConnected || this.#mounted) return;
      // Of its own: an app that has crashed may have something to say yet.
      const desk = (this.#desk = {});
      const remember = (kind, text) =>
        kind.startsWith("do-") ? this.#order(kind.slice(3), text) : (desk[kind] = text);
      this.#mounted = glue.mount(this, this.#container, base, remember, again);
    } catch (error) {
      clearTimeout(this.#patience);
      console.error(error);
      this.#lose();
      this.#emit("load-error", "start");
    }
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("complaint-wizard.css", base).href;
    // Around the container, for sizes in em of the browser's own text size.
    const around = document.createElement("div");
    around.className = "cw-base";
    this.#around = around;
    this.#container = document.createElement("div");
    this.#container.className = "cw";
    this.#container.hidden = true;
    this.#fallback = document.createElement("slot");
    around.append(this.#container);
    root.append(style, around, this.#fallback);
    Object.keys(LOOKS).forEach((name) => this.#ask(name));
    this.#showAll();
    around.addEventListener("change", ({ target }) => {
      if (target.matches(".cw-file-open")) {
        this.#open(target.files[0]);
        target.value = "";
      }
      if (target.matches(".cw-evidence-pick")) {
        this.#take(target.files);
        target.value = "";
      }
      if (!target.closest(".cw-display")) return;
      this.#chosen[target.name] = target.value;
      choose(target.name, target.value);
      this.#show(target.name);
    });
    // Each page is drawn anew, with nothing ticked; `toggle` does not bubble.
    around.addEventListener("toggle", this.#showAll, true);
    style.addEventListener("load", () => refuseFaint(this, around));
    // Browsers show the line to write in, but not clear of what stays on the screen: `scroll-margin`.
    around.addEventListener("keyup", ({ key, target }) => {
      if (key === "Tab") target.scrollIntoView({ block: "nearest" });
    });
    // Not every browser focuses a button that is clicked.
    for (const did of ["click", "focusin"]) around.addEventListener(did, () => (used = this), true);
    // Before the app: were it to die on the way, the browser would send the form, with all that stands
    // in it, to the address of the page.
    around.addEventListener("submit", (event) => event.preventDefault(), true);
    const hasFiles = (event) => event.dataTransfer.types.includes("Files");
    around.addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
    around.addEventListener("drop", (event) => {
      if (!hasFiles(event)) return;
      // A browser would leave the page for the file.
      event.preventDefault();
      if (around.querySelector(".cw-evidence-pick")) this.#take(event.dataTransfer.files);
      else this.#open(event.dataTransfer.files[0]);
    });
    around.addEventListener("click", async ({ target }) => {
      const [desk, looks] = [this.#desk, this.#container.dataset];
      if (target.closest(".cw-file-save")) (await keeping())?.saveFile(desk, looks);
      else if (target.closest(".cw-aside-save")) (await keeping())?.saveAside(desk);
    });
    around.addEventListener("click", (event) => {
      const link = event.target.closest(".cw-leave-now");
      if (!link) return;
      event.preventDefault();
      // The other page may be slow to come; this one is gone at once, and not one step back.
      around.hidden = true;
      location.replace(link.href);
    });
    this.addEventListener("complaint-wizard:ready", (event) => {
      if (event.target !== this || !this.#mounted) return;
      clearTimeout(this.#patience);
      this.#fallback.hidden = true;
      this.#container.hidden = Boolean(this.#crash);
    });
    // After a crash the resident's words stay on the page until the next question stands.
    this.addEventListener("complaint-wizard:step", (event) => {
      if (event.target === this && event.detail !== "danger") this.#getOn();
      if (event.target !== this || !this.#crash || !this.#mounted) return;
      this.#endCrash();
      this.#container.hidden = false;
    });
    this.addEventListener("complaint-wizard:load-error", (event) => {
      if (event.target !== this || !this.#crash) return;
      const mounted = this.#mounted;
      this.#mounted = undefined;
      this.#crash.failed();
      // Not while it is still saying so.
      setTimeout(() => mounted?.free());
    });
  }

  /** The first question is answered: there is something to lose, and more to be drawn. */
  #getOn() {
    keeping().then((it) => (this.#clocks ??= it?.compareClocks(base, this.#it.tell)));
    const root = this.shadowRoot;
    if (root.querySelector("link ~ link")) return;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("complaint-later.css", base).href;
    root.firstChild.after(style);
  }

  /** What this wizard is to the scripts that send and take files. */
  #it = this.#forScripts();
  #forScripts() {
    const wizard = this;
    return {
      get desk() { return wizard.#desk; },
      get looks() { return { ...wizard.#container.dataset, policy: wizard.#desk.policy }; },
      tell: (kind, value) => {
        const bar = kind === "progress" && wizard.#container.querySelector(".cw-progress");
        if (bar) bar.value = value.percent;
        else wizard.#mounted?.told(kind, JSON.stringify(value));
      },
    };
  }

  async #order(name, text) {
    const it = await orders();
    if (it) it.orders[name](this.#it, JSON.parse(text));
    // Not while the app is still ordering: it is asked again.
    else this.#it.tell("absent", { order: name });
  }

  async #take(files) {
    const all = [...files];
    const fullSize = this.#container.querySelector("[name=full-size]")?.checked;
    const it = await orders();
    if (it) it.take(this.#it, all, fullSize);
    else this.#it.tell("absent", { order: "take" });
  }

  async #open(file) {
    const text = await (await keeping())?.textOf(file);
    this.#mounted?.open_file(text ?? "");
  }

  /** The app is dead; it is not even asked to take itself off the page. */
  #lose() {
    app = undefined;
    this.#mounted = undefined;
  }

  #watch = async ({ error, reason }) => {
    if (!this.#mounted || !isOurs(error ?? reason)) return;
    this.#lose();
    this.#crashes += 1;
    // Nobody has done anything yet: the first that hears of it.
    used ??= this;
    const [dead, desk] = [this.#container, this.#desk];
    this.#emit("error", "crash");
    const it = await keeping();
    // Without it, what was written stands at least where it was written.
    if (!it) return;
    this.#container = dead.cloneNode(false);
    this.#container.hidden = true;
    if (this.#crash) {
      dead.replaceWith(this.#container);
      return this.#crash.failed();
    }
    this.#crash = await it.crashPage(desk, dead, this.#crashes, (again) => this.#start(again));
    if (this.#crash) {
      // Somebody may write elsewhere on the page. Where nothing has the focus, other wizards of the page
      // may have died of the same, and whose words come first is chance.
      const isFree = document.activeElement === document.body;
      const isHere = this.shadowRoot.activeElement || (isFree && used === this);
      dead.replaceWith(this.#crash.page, this.#container);
      if (isHere) this.#crash.heading.focus();
    } else {
      dead.replaceWith(this.#container);
      this.#stop();
      this.#emit("load-error", "start");
    }
  };

  #endCrash() {
    this.#crash?.page.remove();
    this.#crash = undefined;
  }

  /** A shared computer keeps nothing, not even for the way back to this page. */
  #forget = () => {
    if (this.#desk.keeping !== "shared") return;
    this.#stop();
    this.#endCrash();
    this.#desk = {};
    // The files in memory are known by it.
    this.#it = this.#forScripts();
  };

  #comeBack = ({ persisted }) => {
    if (persisted && !this.#mounted && !this.#crash) this.start();
  };

  /** Reads what the host asks for. */
  #ask(name) {
    const values = LOOKS[name];
    const asked = this.getAttribute(name) ?? values[0];
    this.#asked[name] = values.includes(asked) ? asked : values[0];
    if (this.#asked[name] !== asked) {
      console.warn(`complaint-wizard: ${name}="${asked}" is none of ${values.join(", ")}`);
    }
  }

  /** What the resident chose, or else the host asks for, or else the device. */
  #look(name) {
    const values = LOOKS[name];
    if (values.includes(this.#chosen[name])) return this.#chosen[name];
    const byDevice = name === "contrast" && more.matches && this.#asked[name] === values[0];
    return byDevice ? "high" : this.#asked[name];
  }

  #show(name) {
    const value = this.#look(name);
    for (const it of [...this.#around.children, this.#fallback]) it.dataset[name] = value;
    for (const it of this.#container.querySelectorAll(`.cw-display [name=${name}]`)) {
      it.checked = it.value === value;
    }
  }

  #showAll = () => Object.keys(LOOKS).forEach((name) => this.#show(name));

  // Nobody can unfold or scroll paper: what is folded is printed open, and what is written whole.
  #unfold = () => {
    for (const it of this.#around.querySelectorAll("details:not([open])")) {
      it.open = true;
      this.#afterPrint.push(() => (it.open = false));
    }
    for (const it of this.#around.querySelectorAll("textarea")) {
      const written = document.createElement("div");
      written.className = "cw-written";
      written.textContent = it.value;
      it.after(written);
      this.#afterPrint.push(() => written.remove());
    }
  };

  #hurry = ({ key, timeStamp, repeat }) => {
    if (repeat) return;
    this.#shifts = key === "Shift" ? [...this.#shifts, timeStamp].slice(-3) : [];
    if (this.#shifts.length === 3 && timeStamp - this.#shifts[0] < HASTE_MS) {
      this.#around.querySelector(".cw-leave-now")?.click();
    }
  };

  #fold = () => {
    for (const undo of this.#afterPrint.splice(0)) undo();
  };

  #stop() {
    this.#mounted?.free();
    this.#mounted = undefined;
    clearTimeout(this.#patience);
    if (this.#container) {
      this.#container.hidden = true;
      this.#fallback.hidden = Boolean(this.#crash);
    }
  }

  #emit(name, detail) {
    const init = { bubbles: true, composed: true, detail };
    this.dispatchEvent(new CustomEvent(`complaint-wizard:${name}`, init));
  }
}

customElements.define("complaint-wizard", ComplaintWizard);
