// The body of a function with the arguments `what` and `least`. Measures what the eye meets inside
// the wizard's open shadow root, and answers with a line for each thing that falls short.
const [what, least] = arguments;
const root = document.querySelector("complaint-wizard").shadowRoot;
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
// For screen readers alone: drawn on one pixel.
const unseen = (it) => it.closest(".cw-visually-hidden") !== null;
const shown = (it) => it.checkVisibility({ visibilityProperty: true }) && !unseen(it);
const all = (selector) => [...root.querySelectorAll(`.cw ${selector}`)].filter(shown);
const called = (it) => `${it.localName}.${it.className} “${plain(it.innerText ?? it.value).slice(0, 40)}”`;

/** Every visible piece of text with the element it stands in; what stands in a box too. */
function texts() {
  const found = all("input, textarea, select").filter((it) => it.value && !["radio", "checkbox", "hidden"].includes(it.type))
    .map((it) => [it, it.value]);
  const walker = document.createTreeWalker(root.querySelector(".cw"), NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    if (plain(node.data) && shown(node.parentElement)) found.push([node.parentElement, node.data, node]);
  }
  return found;
}

const numbers = (colour) => {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return colour.startsWith("color(") ? [...parts.slice(0, 3).map((it) => it * 255), parts[3] ?? 1] : [...parts.slice(0, 3), parts[3] ?? 1];
};
const luminance = (colour) => {
  const [r, g, b] = numbers(colour).map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
};
const ratio = (one, other) => {
  const [a, b] = [luminance(one), luminance(other)];
  return Math.max(a, b) / Math.min(a, b);
};
/** The colour behind an element: its own, or that of the next one outside that has one. */
function behind(element) {
  for (let it = element; it; it = it.parentElement ?? it.getRootNode().host) {
    const { backgroundColor } = getComputedStyle(it);
    if (numbers(backgroundColor)[3] === 1) return backgroundColor;
  }
  return "rgb(255, 255, 255)";
}
/** Whether its border, or else its own colour, stands out from what is around it. */
const hasEdge = (it) => {
  const style = getComputedStyle(it);
  const side = ["Top", "InlineStart"].find((at) => parseFloat(style[`border${at}Width`] ?? 0) >= 1 && style[`border${at}Style`] !== "none");
  const border = side && style[`border${side}Color`];
  const edge = border && numbers(border)[3] > 0.5 ? border : behind(it);
  return ratio(edge, behind(it.parentElement)) >= least;
};
/** How many letters stand on the first line of an element. */
function firstLine(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let letters = 0;
  let top;
  for (let node; (node = walker.nextNode()); ) {
    for (let at = 0; at < node.data.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      top ??= rect.top;
      if (rect.top > top + rect.height / 2) return letters;
      letters += 1;
    }
  }
  return letters;
}
const roundUp = (it) => Math.ceil(it * 100) / 100;

switch (what) {
  case "small-text": return texts().filter(([it]) => roundUp(parseFloat(getComputedStyle(it).fontSize)) < least)
    .map(([it, text]) => `${getComputedStyle(it).fontSize}: “${plain(text)}” in ${called(it)}`);
  case "text-sizes": return [...new Set(texts().map(([it]) => parseFloat(getComputedStyle(it).fontSize)))];
  case "slanted": return texts().filter(([it]) => getComputedStyle(it).fontStyle !== "normal").map(([it]) => called(it));
  case "underlined": return all("*").filter((it) => getComputedStyle(it).textDecorationLine.includes("underline") && !it.closest("a, .cw-link"))
    .map(called);
  case "faint": return texts().map(([it]) => [it, ratio(getComputedStyle(it).color, behind(it))])
    .filter(([, found]) => found < least)
    .map(([it, found]) => `${found.toFixed(2)}: ${called(it)}`);
  case "small-targets": return all("a[href], button, summary, input, select, textarea, label[for]").filter((it) => {
    // A link within a sentence cannot be higher than its line (WCAG 2.5.5).
    if (it.localName === "a" && getComputedStyle(it).display === "inline") return !plain(it.parentElement.innerText).replace(plain(it.innerText), "");
    if (it.localName === "label" && !it.matches(".cw-option-label")) return false;
    const { width, height } = it.getBoundingClientRect();
    return roundUp(width) < least || roundUp(height) < least;
  }).map((it) => `${it.getBoundingClientRect().width} × ${it.getBoundingClientRect().height}: ${called(it)}`);
  case "outside": {
    const wide = document.documentElement.clientWidth;
    const page = document.documentElement.scrollWidth > wide ? [`the page is ${document.documentElement.scrollWidth} wide, the screen ${wide}`] : [];
    // By words: a space at the end of a line may hang over its edge.
    const beyond = texts().filter(([, text, node]) => node && [...text.matchAll(/\S+/g)].some((word) => {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const { left, right } = range.getBoundingClientRect();
      return left < -0.5 || right > wide + 0.5;
    }));
    // Beyond its own box, and that box hides it; a box of several lines scrolls by itself.
    const clipped = all("*:not(textarea)").filter((it) => {
      const hides = getComputedStyle(it).overflowX !== "visible" || it.localName === "input";
      return hides && !["radio", "checkbox"].includes(it.type) && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
    });
    // Beyond the cell it stands in.
    const spilt = all("td, th, button, .cw-tag").filter((it) => it.scrollWidth > it.clientWidth + 1);
    return [...page, ...beyond.map(([it]) => `outside: ${called(it)}`), ...clipped.map((it) => `clipped: ${called(it)}`), ...spilt.map((it) => `spilt: ${called(it)}`)];
  }
  case "long-lines": return all("p, li, dd, blockquote").filter((it) => it.getBoundingClientRect().height > 2.5 * parseFloat(getComputedStyle(it).lineHeight))
    .flatMap((it) => {
      const lines = it.getBoundingClientRect().height / parseFloat(getComputedStyle(it).lineHeight);
      // The last line is hardly ever full; where it is, the first line tells.
      return plain(it.innerText).length / (lines - 0.5) > least && firstLine(it) > least ? [`${(plain(it.innerText).length / lines).toFixed(0)} letters to a line: ${called(it)}`] : [];
    });
  case "broken-words": return texts().filter(([, , node]) => node).flatMap(([it, text, node]) => {
    // Not addresses, which have no place to be broken at; telephone numbers are one word. "11(2)(a)" may be
    // broken between its brackets.
    const words = [...text.matchAll(/\b0\d[\d\u00a0 ]{7,}\d\b|[^\s-]+?(?:\)(?=\()|(?=[\s-]|$))/gu)]
      .filter(([word]) => word.length <= least && !/[/@]|\w\.\w/.test(word));
    return words.filter((word) => {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return new Set([...range.getClientRects()].map((rect) => Math.round(rect.top))).size > 1 && !it.closest("th, textarea");
    }).map(([word]) => `“${word}” in ${called(it)}`);
  });
  case "without-edge": return all(".cw-button, .cw-input, .cw-textarea, .cw-tag, .cw-day-counted, .cw-day-zero, .cw-day-last, .cw-error-summary, .cw-warning, .cw-card, .cw-letter")
    .filter((it) => !hasEdge(it)).map(called);
  case "dark-paper": return all("*").filter((it) => ratio(behind(it), "rgb(255, 255, 255)") > 1.2).map(called);
  case "controls": return all("button, summary, .cw-back-link, textarea, .cw-settings, .cw-help")
    .filter((it) => !it.matches(".cw-details > summary")).map(called);
  case "moving": return all("*").filter((it) => it.getAnimations().length || parseFloat(getComputedStyle(it).transitionDuration) > 0 || getComputedStyle(it).animationName !== "none").map(called);
  // Moves the focus to everything that takes it; the ring is that of the keyboard if a key came last.
  case "focus-rings": {
    const stops = [...root.querySelectorAll("a[href], button, summary, input, select, textarea")]
      .filter((it) => it.checkVisibility() && it.type !== "hidden");
    const short = stops.flatMap((it) => {
      it.focus();
      if (root.activeElement !== it) return [`takes no focus: ${called(it)}`];
      const style = getComputedStyle(it);
      const around = behind(it.parentElement);
      const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 ? ratio(style.outlineColor, around) : 0;
      const shadow = style.boxShadow === "none" ? 0 : ratio(style.boxShadow.match(/^\w+\([^)]*\)/)[0], around);
      return Math.max(outline, shadow) < least ? [`${outline.toFixed(2)} and ${shadow.toFixed(2)}: ${called(it)}`] : [];
    });
    root.activeElement?.blur();
    return stops.length ? short : ["nothing takes the focus"];
  }
}
throw new Error(`no measure ${what}`);
