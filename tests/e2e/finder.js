// The rest of a function's body, after `find.js`, with the arguments `act`, `role`, `name`, `group`.
const [act, role, name, group] = arguments;
if (!wizard()) return null;
const found = () => find(role, name, group);

// Where a mouse clicks: in the middle of what is on screen, which is moved there first, and only where
// nothing lies over it. Within a frame it is not known where that is on the screen.
const aim = (it) => {
  if (!it || window !== window.top) return it && { framed: true, x: 0, y: 0 };
  const middle = () => {
    const { left, top, right, bottom } = it.getClientRects()[0] ?? it.getBoundingClientRect();
    return { framed: false,
      x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
  };
  const at = ({ x, y }) => wizard().elementFromPoint(x, y);
  if (!it.contains(at(middle()))) it.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  const there = at(middle());
  if (!it.contains(there)) throw new Error(`${name} lies under ${there?.outerHTML.slice(0, 200) ?? "the edge"}`);
  return middle();
};

// A click in one task, so that nothing moves between finding and clicking; only where a mouse reaches it.
const click = (it) => {
  if (!it) return false;
  aim(it);
  (it.control ?? it).focus({ preventScroll: true });
  it.click();
  return true;
};

// Notes whether the next click of the mouse hits what it was aimed at, and stops one that does not: the page
// may have scrolled since.
const watch = (it) => {
  const done = new AbortController();
  globalThis.e2eMissed = false;
  const look = (event) => {
    if (event.composedPath().includes(it)) return event.type === "click" && done.abort();
    globalThis.e2eMissed = true;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (event.type === "click") done.abort();
  };
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
    addEventListener(type, look, { capture: true, signal: done.signal });
  }
};
const aimAndWatch = (it) => {
  const at = aim(it);
  if (it) watch(it);
  return at;
};

switch (act) {
  case "aim": return aimAndWatch(found());
  case "aim-label": return aimAndWatch(found()?.labels?.[0] ?? found());
  case "click": return click(found());
  case "click-label": return click(found()?.labels?.[0] ?? found());
  case "find": return found();
  case "label": return found()?.labels?.[0] ?? found();
  case "all": return all(role).map((it) => plain(it.innerText));
  // Every box for words of one's own; not those for the parts of a date.
  case "boxes": return all("field").filter((it) => it.localName === "textarea"
    || (["text", "email", "tel"].includes(it.type) && !/(^|\.)(day|month|year)/.test(it.name)));
  case "items": {
    const items = found()?.querySelectorAll(roles.listitem);
    return items ? [...items].filter(shown).map((it) => plain(it.innerText)) : null;
  }
  case "current": return [...wizard().querySelectorAll("[aria-current]")].filter(shown)
    .map((it) => plain(it.innerText));
  case "state": {
    const it = found();
    return it && { checked: it.checked ?? false, value: it.value ?? "", href: it.getAttribute("href"),
      focused: wizard().activeElement === it, invalid: it.getAttribute("aria-invalid") === "true" };
  }
  case "scene": return scene();
  case "text": return plain([...wizard().children].map((it) => it.innerText ?? "").join("\n"));
}
throw new Error(`no act ${act}`);
