// Loaded before the wizard, as a script of the page's own: stops the clock at the moment named in
// this script's address, and notes violations of the policy and what the wizard announces.
// Kept in sessionStorage, so that it survives a reload.
(() => {
  const started = Date.parse(new URL(document.currentScript.src).searchParams.get("now"));
  const before = performance.now();
  // The clock runs on from there: a debounce or two apart is not the same instant.
  Date.now = () => Math.floor(started + performance.now() - before);

  // A browser that keeps nothing keeps no notes; those of the page are in memory.
  const memory = {};
  globalThis.e2eNoted = (kind) => {
    try {
      return JSON.parse(sessionStorage.getItem(`e2e:${kind}`) ?? "[]");
    } catch {
      return memory[kind] ?? [];
    }
  };
  const note = (kind, what) => {
    const all = [...e2eNoted(kind), what];
    try {
      sessionStorage.setItem(`e2e:${kind}`, JSON.stringify(all));
    } catch {
      memory[kind] = all;
    }
  };
  document.addEventListener("securitypolicyviolation", (event) => {
    note("violations", `${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener("unhandledrejection", (event) => note("errors", String(event.reason)));
  window.addEventListener("error", (event) => note("errors", event.message));
  // Not every browser's driver tells what a page says in the console.
  const say = console.error;
  console.error = (...said) => {
    note("console", said.join(" "));
    say.apply(console, said);
  };
  // The memory of one of the page's apps. Here, because a driver's own scripts may have modules of their own.
  globalThis.e2eMemory = async (query) => {
    const glue = await import(`/complaint-app.js${query}`);
    const wasm = await glue.default();
    return Object.values(wasm).find((it) => it instanceof WebAssembly.Memory);
  };
  // Makes the memory of one of the page's apps nonsense, so that whatever runs next traps, and presses
  // what leads on.
  document.addEventListener("e2e:trap", async ({ detail }) => {
    const memory = await e2eMemory(detail);
    const root = document.querySelector("complaint-wizard").shadowRoot;
    const buttons = [...root.querySelectorAll(".cw-main button.cw-button")];
    new Uint8Array(memory.buffer).fill(0xff);
    (buttons.find((it) => it.className === "cw-button") ?? buttons[0]).click();
  });
  // The words of later pages are asked for by each wizard: those asked for as the `detail`th do not come
  // before they are let go.
  document.addEventListener("e2e:hold-words", ({ detail }) => {
    const letGo = new Promise((go) => {
      document.addEventListener("e2e:let-words-go", go, { once: true });
    });
    const ask = fetch;
    let asked = 0;
    globalThis.fetch = async (what, ...how) => {
      if (String(what).endsWith("-later.json") && asked++ === detail) await letGo;
      return ask(what, ...how);
    };
  });
  const names = ["ready", "step", "outcome", "error", "draft-saved", "draft-restored",
    "draft-cleared", "draft-conflict", "submit-start", "submit-success", "submit-error", "load-error"];
  for (const name of names) {
    document.addEventListener(`complaint-wizard:${name}`, (event) => {
      note("events", { name, detail: event.detail });
    });
  }
})();
