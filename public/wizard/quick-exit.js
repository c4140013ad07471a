// @ts-check
// Leaves the page at once: by a link, or by pressing Shift three times.

import { around, find } from "./events.js";

/** The time within which Shift has to be pressed three times. */
const WITHIN_MS = 5000;

/** @param {HTMLElement} root */
export function leaveOnClick(root) {
  root.addEventListener("click", (event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (around(event.target, "cw-leave-now"));
    if (!link) return;
    event.preventDefault();
    // The other page may load slowly; this one is hidden at once, and not in the history.
    root.hidden = true;
    location.replace(link.href);
  });
}

/** @param {HTMLElement} root @param {AbortSignal} signal */
export function leaveOnThreeShifts(root, signal) {
  /** @type {number[]} */
  let shifts = [];
  const pressed = (/** @type {KeyboardEvent} */ { key, timeStamp, repeat }) => {
    if (repeat) return;
    shifts = key === "Shift" ? [...shifts, timeStamp].slice(-3) : [];
    if (shifts.length === 3 && timeStamp - shifts[0] < WITHIN_MS) find(root, "cw-leave-now")?.click();
  };
  addEventListener("keydown", pressed, { signal });
}
