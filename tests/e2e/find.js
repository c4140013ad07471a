// The beginning of a function's body, before other scripts. Finds what a person finds, inside the wizard's
// open shadow root: by role, and by the name that assistive technology reads; among what a group of fields
// holds, where one is named.
const wizard = () => document.querySelector("complaint-wizard")?.shadowRoot;

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
const all = (role) => [...wizard().querySelectorAll(roles[role])].filter(shown);
const find = (role, name, group) => {
  const legend = (it) => it.closest("fieldset")?.querySelector("legend");
  const grouped = (it) => group === null || (legend(it) && nameOf(legend(it))) === group;
  const candidates = all(role).filter(grouped);
  if (name === null) return candidates[0] ?? null;
  const wanted = plain(name);
  return candidates.find((it) => nameOf(it) === wanted)
    ?? candidates.find((it) => nameOf(it).startsWith(wanted))
    ?? null;
};

// The questions of a page that has a heading besides theirs, each with its title: a heading, or what it
// unfolds by. The app's first page may be drawn already, and not be shown yet.
const parts = () => [...wizard().querySelectorAll("[data-question]")]
  .filter((it) => it.checkVisibility() && !it.querySelector(".cw-page-heading"))
  .map((it) => ({ it, title: plain(it.querySelector("summary, h2, h3, h4, h5")?.textContent) }));

// What stands out. The page's heading is its first one outside the summary of errors.
const scene = () => {
  const active = wizard().activeElement;
  const heading = all("heading").find((it) => !it.closest("[role=alert]")) ?? null;
  // Warnings are alerts, too; the summary takes the focus.
  const alert = all("alert").find((it) => it.hasAttribute("tabindex"));
  return {
    heading: plain(heading?.textContent),
    parts: parts().map(({ title }) => title),
    heading_focused: heading !== null && active === heading,
    // What an answer did to others is read before the heading.
    note_focused: active?.matches(".cw-moved, .cw-changed") ?? false,
    errors: alert ? [...alert.querySelectorAll("a")].map((it) => plain(it.textContent)) : [],
    summary_focused: alert !== undefined && active === alert,
  };
};
