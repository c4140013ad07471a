// @ts-check
// Asks before the page is left with words that are kept nowhere.

/** The time within which another program opens. */
const OPENS_WITHIN_MS = 1000;

/**
 * A listener for "beforeunload".
 * @param {HTMLElement} root @param {() => boolean} losesWords
 */
export function askBeforeLeaving(root, losesWords) {
  let opened = Number.NEGATIVE_INFINITY;
  root.addEventListener("click", ({ target, timeStamp }) => {
    const program = 'a:is([href^="tel:"], [href^="mailto:"])';
    if (target instanceof Element && target.closest(program)) opened = timeStamp;
  });
  return (/** @type {BeforeUnloadEvent} */ event) => {
    // The quick exit was pressed: it hides the wizard, and must not be held up by a question.
    if (root.hidden) return;
    // Browsers take a phone or a mail program that opens for another page.
    if (event.timeStamp - opened < OPENS_WITHIN_MS) return;
    // Browsers only ask after the user has done something on the page.
    if (navigator.userActivation?.hasBeenActive === false || !losesWords()) return;
    event.preventDefault();
    // For browsers from before 2024.
    event.returnValue = true;
  };
}
