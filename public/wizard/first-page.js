// @ts-check
// The first page before the app is there: HTML that `complaint bundle` has made. It takes answers by itself; what
// only the app can do is done once that is there, on the app's own page, which is drawn by the same code.

/** @import { Hook } from "../protocol.js" */

import { around, find } from "./events.js";

/** @type {Hook} */
const NOTES = "cw-on-the-way";

/** The keys of drafts begin with this, the landlord's id and a colon. */
const DRAFTS = "complaint-wizard:v1:";

/** What is kept on this device besides size and colours, or undefined where that is refused. */
function kept() {
  try {
    const ours = Object.entries(localStorage).filter(([key]) => key.startsWith("complaint-wizard:"));
    return ours.filter(([key]) => key !== `${DRAFTS}display`);
  } catch {
    return undefined;
  }
}

/** The day of the newest of these drafts, in words, if any says one. @param {[string, string][]} drafts @param {string} lang */
function savedOn(drafts, lang) {
  const all = drafts.map(([, text]) => Date.parse(/"saved_at":"([^"]*)"/.exec(text)?.[1] ?? ""));
  const days = all.filter((it) => !Number.isNaN(it));
  if (!days.length) return undefined;
  return new Intl.DateTimeFormat([`${lang}-GB`, "en-GB"], { dateStyle: "long", timeZone: "Europe/London" }).format(Math.max(...days));
}

/** What can be answered, pressed or opened on a page, in order. @param {ParentNode} page */
const parts = (page) => [...page.querySelectorAll("a, button, input, summary")].filter((it) => !around(it, NOTES));

/** Which of them are ticked. @param {Element[]} parts */
const ticked = (parts) => parts.map((it) => it instanceof HTMLInputElement && it.checked);

/** Ticks those of a page that were ticked on another like it. @param {Element[]} parts @param {boolean[]} ticks */
function tick(parts, ticks) {
  parts.forEach((it, index) => {
    if (it instanceof HTMLInputElement && ticks[index]) it.checked = true;
  });
}

/**
 * A file of HTML as nodes. A page may forbid to make them of a text.
 * @param {string} address @returns {Promise<Document | null>}
 */
function documentAt(address) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.overrideMimeType("text/html");
    request.responseType = "document";
    request.onloadend = () => resolve(request.status === 200 ? request.response : null);
    request.send();
  });
}

/** The container of the app, once something is drawn in it. @param {() => HTMLElement} show */
function drawn(show) {
  return /** @type {Promise<HTMLElement>} */ (
    new Promise((resolve) => {
      const container = show();
      if (container.childElementCount) return resolve(container);
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve(container);
      }).observe(container, { childList: true });
    })
  );
}

export class FirstPage {
  #retry;
  /** The page, while it is shown. @type {HTMLElement | undefined} */
  #page;
  /** Shows the app's page, once there is one. @type {(() => HTMLElement) | undefined} */
  #show;
  /** What waits for the app. @type {((parts: Element[]) => void) | undefined} */
  #waiting;
  #hasFailed = false;
  /** What was ticked on a page that was taken away unanswered: the element may only have been moved. @type {boolean[]} */
  #ticked = [];

  /** @param {() => void} retry Starts the app once more. */
  constructor(retry) {
    this.#retry = retry;
  }

  get isShown() {
    return Boolean(this.#page);
  }

  /**
   * Shows the page of an address before `container`, if there is one, it was made for these attributes, and what is
   * kept on the device does not call for another. For a draft it is a line that says so.
   * @param {string} address @param {HTMLElement} container @param {Record<string, string>} attributes
   * @param {() => boolean} isWanted Whether it is still to be shown once it has come.
   */
  async load(address, container, attributes, isWanted) {
    const drafts = kept();
    const html = drafts && (await documentAt(address));
    const made = html?.body.dataset ?? {};
    if (!html || !isWanted() || Object.entries(attributes).some(([name, value]) => made[name] !== value)) return;
    const [content, notes] = /** @type {HTMLCollectionOf<HTMLElement>} */ (html.body.children);
    const page = /** @type {HTMLElement} */ (container.cloneNode(false));
    page.hidden = false;
    [page.lang, page.dir] = [html.documentElement.lang, html.documentElement.dir];
    if (drafts.length) {
      const own = drafts.filter(([key]) => key.startsWith(`${DRAFTS}${made.policy}:`));
      const [line, day] = [find(notes, "cw-welcome"), savedOn(own, page.lang)];
      if (!day || own.length < drafts.length || !line) return;
      line.textContent = line.textContent?.replace("{date}", day) ?? "";
      line.hidden = false;
      page.append(notes);
      this.#show = () => container;
    } else {
      page.append(...content.childNodes);
      page.querySelector("[type=submit]")?.after(notes);
      page.addEventListener("click", (event) => this.#clicked(event), true);
      page.addEventListener("change", () => this.#show?.());
    }
    container.before(page);
    tick(parts(page), this.#ticked);
    this.#page = page;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const pressed = event.target instanceof Element && event.target.closest("button, a[href^='#']");
    if (!pressed || !this.#page) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (around(pressed, NOTES)) return this.#tryAgain();
    const place = parts(this.#page).indexOf(pressed);
    this.whenReplaced((parts) => /** @type {HTMLElement | undefined} */ (parts[place])?.click());
  }

  #tryAgain() {
    this.#hasFailed = false;
    this.#say("cw-coming");
    this.#retry();
  }

  /** Says that the app is coming, or that it has not come. @param {Hook} [hook] */
  #say(hook) {
    for (const it of (this.#page && find(this.#page, NOTES))?.children ?? []) {
      /** @type {HTMLElement} */ (it).hidden = !hook || !it.classList.contains(hook);
    }
  }

  /** Does something on the app's page, as soon as that can be. @param {(parts: Element[]) => void} act */
  whenReplaced(act) {
    if (!this.#page) return act([]);
    this.#waiting = act;
    if (this.#show) this.replace();
    else if (this.#hasFailed) this.#tryAgain();
    else this.#say("cw-coming");
  }

  /**
   * The app's page can be shown: at once where there is no question here, or else when the resident needs it, so that
   * nothing changes while they read. It is drawn, unseen, as soon as there is an answer.
   * @param {() => HTMLElement} show
   */
  appIsReady(show) {
    const isQuestion = !this.#show;
    this.#show = show;
    this.#say();
    if (this.#waiting || !isQuestion) this.replace();
    else if (this.#page && ticked(parts(this.#page)).includes(true)) show();
  }

  /** The app has not come. */
  appHasFailed() {
    this.#hasFailed = true;
    this.#say("cw-not-come");
  }

  /** Shows the app's page instead of this one, with what was ticked and opened here. */
  async replace() {
    const [page, show] = [this.#page, this.#show];
    if (!page || !show) return;
    const live = await drawn(show);
    // Taken off the page meanwhile.
    if (this.#page !== page) return;
    const act = this.#waiting;
    const focused = /** @type {ShadowRoot} */ (page.getRootNode()).activeElement;
    const [before, after] = [parts(page), parts(live)];
    tick(after, ticked(before));
    before.forEach((it, index) => {
      const [folded, alike] = [it.parentElement, after[index]?.parentElement];
      if (folded instanceof HTMLDetailsElement && alike instanceof HTMLDetailsElement) alike.open = folded.open;
    });
    this.remove();
    this.#ticked = [];
    live.hidden = false;
    const at = focused ? after[before.indexOf(focused)] : undefined;
    if (at instanceof HTMLElement) at.focus({ preventScroll: true });
    act?.(after);
  }

  remove() {
    if (this.#page) this.#ticked = ticked(parts(this.#page));
    this.#page?.remove();
    this.#page = this.#show = this.#waiting = undefined;
    this.#hasFailed = false;
  }
}
