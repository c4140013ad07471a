// The body of a function with the arguments `act`, `role`, `name`, `group`. Finds what a person finds,
// inside the wizard's open shadow root: by role, and by the name that assistive technology reads; among
// what a group of fields holds, where one is named.
const [act, role, name, group] = arguments;
const host = document.querySelector("complaint-wizard");
const root = host?.shadowRoot;
if (!root) return null;

const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const roles = {
  button: "button, [role=button]",
  link: "a[href]",
  disclosure: "summary",
  heading: "h1, h2, h3, h4, h5, h6",
  option: "input[type=radio], input[type=checkbox]",
  field: "input:not([type=radio], [type=checkbox], [type=hidden]), textarea, select",
  listitem: "li",
  section: "section, aside, [role=region]",
  alert: "[role=alert]",
};
const nameOf = (element) => {
  const label = element.getAttribute("aria-label");
  const labels = element.labels?.length ? [...element.labels].map((it) => it.textContent).join(" ") : null;
  return plain(label ?? labels ?? element.textContent);
};
const all = (of) => [...root.querySelectorAll(roles[of])].filter(shown);
const find = () => {
  const grouped = (it) => group === null || nameOf(it.closest("fieldset")?.querySelector("legend") ?? host) === group;
  const candidates = all(role).filter(grouped);
  if (name === null) return candidates[0] ?? null;
  const wanted = plain(name);
  return candidates.find((it) => nameOf(it) === wanted)
    ?? candidates.find((it) => nameOf(it).startsWith(wanted))
    ?? null;
};
// What the page is about: its first heading that is not the heading of a summary of errors.
const pageHeading = () => all("heading").find((it) => !it.closest("[role=alert]")) ?? null;

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
  const at = ({ x, y }) => root.elementFromPoint(x, y);
  if (!it.contains(at(middle()))) it.scrollIntoView({ behavior: "instant", block: "center", inline: "nearest" });
  const there = at(middle());
  if (!it.contains(there)) throw new Error(`${name} lies under ${there?.outerHTML.slice(0, 200) ?? "the edge"}`);
  return middle();
};

switch (act) {
  // Once a frame has passed: a page that has just been drawn moves the focus, and with it the page.
  case "aim": return new Promise((resolve, reject) => requestAnimationFrame(() => {
    try { resolve(aim(find())); } catch (error) { reject(error); }
  }));
  case "aim-label": return aim(find()?.labels?.[0] ?? find());
  case "find": return find();
  case "label": return find()?.labels?.[0] ?? find();
  case "all": return all(role).map((it) => plain(it.innerText));
  // Every box for words of one's own; not those for the parts of a date.
  case "boxes": return all("field").filter((it) => it.localName === "textarea"
    || (["text", "email", "tel"].includes(it.type) && !/^(day|month|year)/.test(it.name)));
  case "items": {
    const items = find()?.querySelectorAll(roles.listitem);
    return items ? [...items].filter(shown).map((it) => plain(it.innerText)) : null;
  }
  case "current": return [...root.querySelectorAll("[aria-current]")].filter(shown)
    .map((it) => plain(it.innerText));
  case "state": {
    const it = find();
    return it && { checked: it.checked ?? false, value: it.value ?? "", href: it.getAttribute("href"),
      focused: root.activeElement === it, invalid: it.getAttribute("aria-invalid") === "true" };
  }
  case "scene": {
    const active = root.activeElement;
    const heading = pageHeading();
    // Warnings are alerts, too; the summary takes the focus.
    const alert = all("alert").find((it) => it.hasAttribute("tabindex"));
    return {
      heading: plain(heading?.textContent),
      heading_focused: heading !== null && active === heading,
      // What an answer did to others is read before the heading.
      note_focused: active?.matches(".cw-moved") ?? false,
      errors: alert ? [...alert.querySelectorAll("a")].map((it) => plain(it.textContent)) : [],
      summary_focused: alert !== undefined && active === alert,
    };
  }
  case "text": return plain([...root.children].map((it) => it.innerText ?? "").join("\n"));
}
throw new Error(`no act ${act}`);
