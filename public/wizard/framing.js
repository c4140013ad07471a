// @ts-check
// In a frame: the page around is told how high the wizard is. Where the element names whose pages may show it, it starts
// on no others.

import { emit } from "./events.js";

/** @typedef {{ type: "hello" | "step" } | { type: "resize", height: number }} Told */

const HELLO_EVERY_MS = 200;

/** How long the page around may take to answer before the web editor is told. */
const PATIENCE_MS = 5_000;

/** @param {Told} it @param {string} origin */
const tell = (it, origin) => window.parent.postMessage({ source: "complaint-wizard", v: 1, ...it }, origin);

/**
 * The origin of the page around, once that has said that it is one of these; `complaint-frame.js` does that.
 * @param {string[]} origins @param {AbortSignal} signal @returns {Promise<string>}
 */
function greeted(origins, signal) {
  return new Promise((resolve) => {
    // It says nothing of the resident, and who is around is not known yet.
    const hello = setInterval(() => tell({ type: "hello" }, "*"), HELLO_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(hello));
    addEventListener("message", ({ source, origin, data }) => {
      if (source !== window.parent || !origins.includes(origin)) return;
      if (data?.source !== "complaint-wizard" || data.v !== 1 || data.type !== "welcome") return;
      clearInterval(hello);
      resolve(origin);
    }, { signal });
  });
}

/**
 * Waits until the wizard may start. In a frame of a page that `parents` names, that page is from then on told of each
 * new height and each new page. @param {HTMLElement} host @param {AbortSignal} signal
 */
export async function mayStart(host, signal) {
  const origins = host.getAttribute("parents")?.split(/\s+/).filter(Boolean) ?? [];
  if (window.parent === window || !origins.length) return;
  const patience = setTimeout(() => {
    console.warn(`complaint-wizard: no page of ${origins.join(", ")} with complaint-frame.js is around this frame`);
    emit(host, "load-error", "parent");
  }, PATIENCE_MS);
  signal.addEventListener("abort", () => clearTimeout(patience));
  const origin = await greeted(origins, signal);
  clearTimeout(patience);
  const root = document.documentElement;
  const observer = new ResizeObserver(() => tell({ type: "resize", height: root.offsetHeight }, origin));
  observer.observe(root);
  signal.addEventListener("abort", () => observer.disconnect());
  host.addEventListener("complaint-wizard:step", () => tell({ type: "step" }, origin), { signal });
}
