// Runs in every page before its own scripts: finds what a resident sees, in open shadow roots too, and says
// when it was painted. It must need nothing from outside, because it is handed over as text.

/** @param {{ second?: string }} options with `second`, taps the first answer and Continue as soon as they stand. */
export function watch({ second }) {
  const roots = () => {
    const hosts = [...document.querySelectorAll("*")].filter((it) => it.shadowRoot);
    return [document, ...hosts.map((it) => it.shadowRoot)];
  };
  const isSeen = (it) => it.checkVisibility({ visibilityProperty: true });
  const all = (selector) => roots().flatMap((it) => [...it.querySelectorAll(selector)]).filter(isSeen);
  const says = (root, text) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim().startsWith(text) && parentElement && isSeen(parentElement)) return true;
    }
    return false;
  };
  const words = (it) => (it.localName === "input" ? it.value : it.textContent).trim();
  const nameOf = (field) => {
    const by = field.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = field.labels?.length ? [...field.labels] : by.map((it) => field.getRootNode().getElementById(it));
    return labels.map((it) => it?.textContent.trim() ?? "").join(" ");
  };
  const one = (list, name) => {
    if (!list[0]) throw new Error(`not on the page: ${name}`);
    return list[0];
  };

  /** Looks at the next frame, and says when it has been painted: a message comes after the frame's own work. */
  const frame = (look) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const found = look?.();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ found, time: performance.now() });
        port2.postMessage(0);
      });
    });
  const until = async (what, look, limit = 30_000) => {
    for (const start = performance.now(); ; ) {
      const { found, time } = await frame(look);
      if (found) return time;
      if (time - start > limit) throw new Error(`it did not come: ${what}`);
    }
  };

  const bench = {
    see(text, limit) {
      const onButton = () => all("input[type=button],input[type=submit]").some((it) => it.value === text);
      return until(text, () => roots().some((it) => says(it, text)) || onButton(), limit);
    },
    radio: () => all("input[type=radio]")[0],
    button: (text) => one(all("button,a,input[type=button],input[type=submit]").filter((it) => words(it) === text), text),
    choose(label) {
      const field = one(all("input[type=radio]").filter((it) => nameOf(it) === label), label);
      if (!field.checked) field.click();
    },
    isChosen: (label) => all("input[type=radio]").some((it) => nameOf(it) === label && it.checked),
    field: (label) => one(all("input,textarea").filter((it) => nameOf(it).startsWith(label)), label),
    fill(label, value) {
      const field = bench.field(label);
      field.focus();
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
      field.blur();
    },
    /** Presses a button; how long until what follows is painted. */
    async step(press, see) {
      const start = performance.now();
      bench.button(press).click();
      return (await bench.see(see)) - start;
    },
    /** When something of the page's own first was painted; the browser says it a little later. */
    paint: new Promise((done) => {
      new PerformanceObserver((list) => {
        const [paint] = list.getEntriesByName("first-contentful-paint");
        if (paint) done(paint.startTime);
      }).observe({ type: "paint", buffered: true });
    }),
    /** From each key to the next paint. */
    keys: [],
    shift: 0,
    memories: new Set(),
  };
  window.bench = bench;

  addEventListener("complaint-wizard:ready", () => (bench.ready ??= performance.now()));
  addEventListener("load", () => (bench.loaded ??= performance.now()));
  const time = async () => {
    const start = performance.now();
    bench.keys.push((await frame()).time - start);
  };
  addEventListener("keydown", time, true);
  new PerformanceObserver((list) => {
    for (const it of list.getEntries()) bench.shift += it.value;
  }).observe({ type: "layout-shift", buffered: true });
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const stock = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await stock(...given);
      for (const it of Object.values((made.instance ?? made).exports)) {
        if (it instanceof WebAssembly.Memory) bench.memories.add(it);
      }
      return made;
    };
  }

  /** Whether the page takes a press: a form that nobody holds back would leave the page, and is a lost press. */
  const takes = (button) => {
    let lost = false;
    const notice = (event) => {
      lost = !event.defaultPrevented;
      event.preventDefault();
    };
    const root = button.getRootNode();
    root.addEventListener("submit", notice, { once: true });
    button.click();
    root.removeEventListener("submit", notice);
    return !lost;
  };
  const begin = async () => {
    bench.visible = await until("a first answer", bench.radio, 60_000);
    if (!second) return;
    for (;;) {
      const at = performance.now();
      const radio = bench.radio();
      radio?.click();
      if (radio?.checked && takes(bench.button("Continue"))) {
        bench.tapped = at;
        break;
      }
      await frame();
    }
    bench.second = await bench.see(second, 45_000).catch(() => null);
  };
  bench.begun = begin();
}
