// @ts-check
// The events of the element, and how scripts find what the app has drawn.

/** @import { HostEvent, Hook } from "../protocol.js" */

/**
 * Sends `complaint-wizard:<name>` from the element. The detail is an id or a code.
 * @param {HTMLElement} host @param {HostEvent} name @param {string} detail
 */
export function emit(host, name, detail) {
  const init = { bubbles: true, composed: true, detail };
  host.dispatchEvent(new CustomEvent(`complaint-wizard:${name}`, init));
}

/**
 * Listens for an event of this element, not of one inside it.
 * @param {HTMLElement} host @param {HostEvent} name @param {(detail: string) => void} act
 */
export function on(host, name, act) {
  host.addEventListener(`complaint-wizard:${name}`, (event) => {
    if (event.target === host) act(/** @type {CustomEvent} */ (event).detail);
  });
}

/**
 * The first element of a class inside another.
 * @param {ParentNode} root @param {Hook} hook @returns {HTMLElement | null}
 */
export const find = (root, hook) => root.querySelector(`.${hook}`);

/**
 * The element of a class that a node is, or is in.
 * @param {EventTarget | null} target @param {Hook} hook @returns {HTMLElement | null}
 */
export const around = (target, hook) => (target instanceof Element ? target.closest(`.${hook}`) : null);
