// @ts-check
// The first pages before the app is there: HTML that `complaint bundle` has made. They take answers by themselves; what
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

/** What is ticked on a page, by name and value. @param {ParentNode} page */
function ticked(page) {
  const all = /** @type {NodeListOf<HTMLInputElement>} */ (page.querySelectorAll("input:checked"));
  return [...all].map(({ name, value }) => `${name}=${value}`);
}

/** Ticks on a page what was ticked on another like it. @param {ParentNode} page @param {string[]} ticks */
function tick(page, ticks) {
  for (const it of page.querySelectorAll("input")) it.checked ||= ticks.includes(`${it.name}=${it.value}`);
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

/** What continues from a page. @param {ParentNode} page @returns {HTMLElement | null} */
const submit = (page) => page.querySelector("[type=submit]");

/** Waits until something is drawn in the container of the app. @param {HTMLElement} container */
function drawing(container) {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve(undefined);
    }).observe(container, { childList: true, subtree: true });
  });
}

export class FirstPage {
  #retry;
  /** The page, while it is shown. @type {HTMLElement | undefined} */
  #page;
  /** What is said on it while the app is on its way. @type {HTMLElement | undefined} */
  #notes;
  /** What the pages before it hold, in order. @type {HTMLElement[]} */
  #before = [];
  /** The pages that may follow the first, each with the answers that it follows. @type {HTMLElement[]} */
  #next = [];
  /** What was ticked there before somebody went back. @type {string[]} */
  #tickedNext = [];
  /** Shows the app's page, once there is one. @type {(() => HTMLElement) | undefined} */
  #show;
  /** What waits for the app, and is then done on its page. @type {((live: HTMLElement) => void) | undefined} */
  #waiting;
  #hasFailed = false;
  #isReplacing = false;
  /** What was ticked on pages that were taken away: the element may only have been moved. @type {string[][]} */
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
    const [content, notes, ...next] = /** @type {HTMLCollectionOf<HTMLElement>} */ (html.body.children);
    const page = /** @type {HTMLElement} */ (container.cloneNode(false));
    page.hidden = false;
    [page.lang, page.dir] = [html.documentElement.lang, html.documentElement.dir];
    const { host } = /** @type {ShadowRoot} */ (container.getRootNode());
    // On a page of the wizard's own the browser's Back goes a page back, and only the app sees to that.
    [this.#notes, this.#next] = [notes, host.hasAttribute("standalone") ? [] : next];
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
      submit(page)?.after(notes);
      page.addEventListener("click", (event) => this.#clicked(event), true);
      page.addEventListener("change", () => this.#show?.());
    }
    container.before(page);
    this.#page = page;
    const [first = [], second] = this.#ticked;
    tick(page, first);
    if (!second) return;
    this.#tickedNext = second;
    this.#goOn();
  }

  /** The page after the first, by the answer there. @param {ParentNode} first */
  #after(first) {
    const chosen = /** @type {HTMLInputElement | null} */ (first.querySelector("form :checked"));
    return chosen && this.#next.find((it) => it.dataset.after?.split(" ").includes(chosen.value));
  }

  /** Goes on from the first page, if it is known to which. */
  #goOn() {
    const page = /** @type {HTMLElement} */ (this.#page);
    const next = this.#before.length ? undefined : this.#after(page);
    if (!next) return false;
    const first = document.createElement("div");
    this.#before = [first];
    this.#turn(first, next);
    tick(page, this.#tickedNext);
    return true;
  }

  /** Puts away what the page holds, and shows something else there. @param {HTMLElement} away @param {HTMLElement} instead */
  #turn(away, instead) {
    const page = /** @type {HTMLElement} */ (this.#page);
    const notes = /** @type {HTMLElement} */ (this.#notes);
    notes.remove();
    away.append(...page.childNodes);
    page.append(...instead.childNodes);
    submit(page)?.after(notes);
  }

  /** Goes back to the first page. */
  #goBack() {
    const [first] = this.#before;
    const here = first && this.#after(first);
    if (!here) return false;
    this.#tickedNext = ticked(/** @type {HTMLElement} */ (this.#page));
    this.#before = [];
    this.#turn(here, first);
    return true;
  }

  /** Goes where a press leads, if the app is not needed for that. @param {HTMLElement} page @param {Element} pressed */
  #walks(page, pressed) {
    if (this.#show) return false;
    const goes = pressed === submit(page) ? this.#goOn() : pressed.matches(".cw-back-link") && this.#goBack();
    if (goes) find(page, "cw-page-heading")?.focus();
    return goes;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const pressed = event.target instanceof Element && event.target.closest("button, a[href^='#']");
    if (!pressed || !this.#page) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (around(pressed, NOTES)) return this.#tryAgain();
    if (this.#walks(this.#page, pressed)) return;
    const [place, continues] = [parts(this.#page).indexOf(pressed), pressed === submit(this.#page)];
    this.#wait((live) => {
      const alike = continues ? submit(live) : parts(live)[place];
      /** @type {HTMLElement | undefined | null} */ (alike)?.click();
    });
  }

  #tryAgain() {
    this.#hasFailed = false;
    this.#say("cw-coming");
    this.#retry();
  }

  /** Says that the app is coming, or that it has not come. @param {Hook} [hook] */
  #say(hook) {
    for (const it of this.#notes?.children ?? []) {
      /** @type {HTMLElement} */ (it).hidden = !hook || !it.classList.contains(hook);
    }
  }

  /** Does something once the app's page is shown. @param {() => void} act */
  whenReplaced(act) {
    if (this.#page) this.#wait(act);
    else act();
  }

  /** Does something on the app's page, as soon as that can be. @param {(live: HTMLElement) => void} act */
  #wait(act) {
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
    else if (this.#before.length || (this.#page && ticked(this.#page).length)) show();
  }

  /** The app has not come. */
  appHasFailed() {
    this.#hasFailed = true;
    this.#say("cw-not-come");
  }

  /** Shows the app's page instead of this one, with what was ticked and opened here. */
  async replace() {
    const [page, show] = [this.#page, this.#show];
    if (!page || !show || this.#isReplacing) return;
    this.#isReplacing = true;
    const live = show();
    if (!live.childElementCount) await drawing(live);
    // The app walks the same way.
    for (const it of this.#before) {
      tick(live, ticked(it));
      const [next, goesOn] = [drawing(live), submit(live)];
      if (!goesOn) break;
      goesOn.click();
      await next;
    }
    // Taken off the page meanwhile.
    if (this.#page !== page) return;
    const act = this.#waiting;
    const focused = /** @type {ShadowRoot} */ (page.getRootNode()).activeElement;
    const [before, after] = [parts(page), parts(live)];
    tick(live, ticked(page));
    before.forEach((it, index) => {
      const [folded, alike] = [it.parentElement, after[index]?.parentElement];
      if (folded instanceof HTMLDetailsElement && alike instanceof HTMLDetailsElement) alike.open = folded.open;
    });
    this.remove();
    this.#ticked = [];
    live.hidden = false;
    const at = focused ? after[before.indexOf(focused)] : undefined;
    if (at instanceof HTMLElement) at.focus({ preventScroll: true });
    act?.(live);
  }

  /** Takes the page away, and what was ticked with it. */
  forget() {
    this.remove();
    this.#ticked = [];
  }

  /** Takes the page away. */
  remove() {
    if (this.#page) this.#ticked = [...this.#before, this.#page].map(ticked);
    this.#page?.remove();
    this.#page = this.#notes = this.#show = this.#waiting = undefined;
    this.#before = [];
    this.#tickedNext = [];
    this.#hasFailed = this.#isReplacing = false;
  }
}
