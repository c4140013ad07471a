// Defines <complaint-wizard>: what stands inside the element stays on the page until the wizard has
// started, and for ever if it cannot.

const base = new URL("./", import.meta.url).href;
const PATIENCE_MS = 10_000;

/** The app's glue with its wasm running; loaded once for all elements of a page. */
let app;
function load() {
  app ??= import(new URL("complaint-app.js", base).href).then(async (glue) => {
    await glue.default({ module_or_path: new URL("complaint-app_bg.wasm", base) });
    return glue;
  });
  return app;
}

class ComplaintWizard extends HTMLElement {
  // What decides which wizard runs. Another value starts it anew.
  static observedAttributes = ["policy", "landlords", "lang", "heading-level", "email"];

  #mounted;
  #container;
  #fallback;
  #ready = false;
  #folded = [];

  connectedCallback() {
    if (!this.shadowRoot) this.#build();
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
    this.start();
  }

  disconnectedCallback() {
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
    this.#stop();
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after && this.#mounted) this.start();
  }

  /** Starts the wizard, or starts it anew. */
  async start() {
    this.#stop();
    const patience = setTimeout(() => this.#ready || this.#fail("timeout"), PATIENCE_MS);
    try {
      const glue = await load();
      if (!this.isConnected || this.#mounted) return;
      this.#mounted = glue.mount(this, this.#container, base);
    } catch (error) {
      console.error(error);
      app = undefined;
      this.#fail("start");
    } finally {
      if (this.#ready) clearTimeout(patience);
    }
  }

  #build() {
    const root = this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("complaint-wizard.css", base).href;
    this.#container = document.createElement("div");
    this.#container.className = "cw";
    this.#container.hidden = true;
    this.#fallback = document.createElement("slot");
    root.append(style, this.#container, this.#fallback);
    // Browsers show the line to write in, but not clear of what stays on the screen: `scroll-margin`.
    this.#container.addEventListener("keyup", ({ key, target }) => {
      if (key === "Tab") target.scrollIntoView({ block: "nearest" });
    });
    this.addEventListener("complaint-wizard:ready", (event) => {
      if (event.target !== this) return;
      this.#ready = true;
      this.#container.hidden = false;
      this.#fallback.hidden = true;
    });
  }

  // Nobody can unfold paper: what is folded on the screen is printed open.
  #unfold = () => {
    this.#folded = [...this.#container.querySelectorAll("details:not([open])")];
    for (const it of this.#folded) it.open = true;
  };

  #fold = () => {
    for (const it of this.#folded) it.open = false;
  };

  #stop() {
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#ready = false;
    if (this.#container) {
      this.#container.hidden = true;
      this.#fallback.hidden = false;
    }
  }

  #fail(cause) {
    const detail = cause;
    this.dispatchEvent(
      new CustomEvent("complaint-wizard:load-error", { bubbles: true, composed: true, detail }),
    );
  }
}

customElements.define("complaint-wizard", ComplaintWizard);
