// The rest of a function's body, after `act`, `asked`, `person` and `text`. What somebody does next on the
// page on screen who goes by keyboard alone: the first control, in reading order, that is not yet as the
// case has it, and the keys from where the focus is. Once all are, the button that leads on.
const ROOT = document.querySelector("complaint-wizard").shadowRoot;
const PAGE = ROOT.querySelector(".cw:not([hidden]) .cw-page");
const MAIN = PAGE.querySelector(".cw-main");
const STOP = "a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex='0']";
// As WebDriver calls them.
const [ENTER, SPACE, UP, DOWN] = ["\uE007", " ", "\uE013", "\uE015"];
const choosable = (it) => it.type === "radio" || it.type === "checkbox";
const brief = (it) => it?.outerHTML.slice(0, 120);
const shown = (it) => it.checkVisibility({ visibilityProperty: true });

/** The questions that the page asks, each with what its controls are in. */
const questions = () => {
  const all = [...MAIN.querySelectorAll("[data-question]")].map((it) => [it.dataset.question, it]);
  return all.length ? all : [[PAGE.dataset.page, MAIN]];
};
/** A control's own name, without that of its question. */
const field = (it) => it.name.split(".").at(-1);

/** Everything of the document in the order of Tab, what is in the wizard in its place. */
const inOrder = (within) => [...within.querySelectorAll("*")]
  .flatMap((it) => (it.shadowRoot ? [it, ...inOrder(it.shadowRoot)] : [it]));
/** The radios of one name. */
const groupOf = (radio) => [...radio.form.elements].filter((it) => it.type === "radio" && it.name === radio.name);
/** Where Tab stops for a control: radios of one name are one stop, the one that is chosen or else the first. */
const stopOf = (it) => {
  if (it.type !== "radio") return it;
  const group = groupOf(it);
  return group.find((one) => one.checked) ?? group[0];
};
const focused = () => (document.activeElement?.shadowRoot ?? document).activeElement;

/** How often Tab is pressed from where the focus is to a stop. */
const tabsTo = (stop) => {
  const all = inOrder(document);
  const at = all.indexOf(focused() === document.body ? null : focused());
  const to = all.indexOf(stop);
  if (to < at) throw new Error(`the focus is past ${brief(stop)}`);
  return all.slice(at + 1, to + 1).filter((it) => it.matches(STOP) && shown(it) && !it.disabled && stopOf(it) === it).length;
};

/** The keys that operate a control which has the focus, or whose group has. */
const keysFor = (it) => {
  if (it.type !== "radio") return [it.type === "checkbox" ? SPACE : ENTER];
  const group = groupOf(it);
  const [from, to] = [stopOf(it), it].map((one) => group.indexOf(one));
  if (from === to) return [SPACE];
  const down = (to - from + group.length) % group.length;
  const up = group.length - down;
  return down <= up ? Array(down).fill(DOWN) : Array(up).fill(UP);
};

const step = (what, it, text = "") => {
  globalThis.effort = it;
  return { what, text, tabs: tabsTo(stopOf(it)), keys: what === "write" ? [] : keysFor(it) };
};

/** What a question is answered with that the case does not speak of, where it wants an answer. */
const whatever = (controls) => {
  const radios = controls.filter((it) => it.type === "radio");
  if (radios.some((it) => it.checked)) return {};
  const unsure = controls.find((it) => field(it) === "not-sure");
  if (unsure) return { "not-sure": unsure.value };
  const radio = radios.find((it) => it.value === "not-sure") ?? radios.at(-1);
  return radio ? { [field(radio)]: radio.value } : {};
};

const inQuestion = (name, within) => {
  const isWanted = (it) => (person.answers[name] ?? {})[field(it)] !== undefined;
  const closed = [...within.querySelectorAll("details:not([open])")]
    .find((it) => [...it.querySelectorAll("[name]")].some(isWanted));
  if (closed) return step("unfold", closed.querySelector("summary"));
  const controls = [...within.querySelectorAll("input:not([type=hidden]), textarea, select")].filter(shown);
  const answer = person.answers[name] ?? whatever(controls);
  for (const [wanted, value] of Object.entries(answer)) {
    const there = controls.some((it) => field(it) === wanted && (it.type !== "radio" || it.value === value));
    if (!there) throw new Error(`${name} has no ${wanted} ${value}`);
  }
  for (const it of controls) {
    const value = answer[field(it)];
    if (choosable(it) && it.value === value && !it.checked) return step("choose", it);
    if (!choosable(it) && value !== undefined && it.value !== value) return step("write", it, value);
    const files = it.type === "file" ? (person.files[name] ?? 0) : 0;
    if (files > within.querySelectorAll(".cw-rows > *").length) return step("pick", it);
  }
  return null;
};

/** The link to a page that is offered, where this person has something to say there and has not. */
const offered = () => [...MAIN.querySelectorAll("a[id^='cw-to-']")].find((it) => {
  const page = it.id.slice("cw-to-".length);
  const says = person.answers[page] ?? person.files[page];
  return says && !asked.includes(page);
});
/** The link that opens the mail program, for who sends by email. */
const mail = () => (person.by_email ? MAIN.querySelector("a.cw-button[href^='mailto:']") : null);
/** The button that leads on: the first, or the last of those that are beside it. */
const onwards = () => {
  const buttons = [...MAIN.querySelectorAll("button.cw-button")].filter(shown);
  return buttons.find((it) => it.className === "cw-button") ?? buttons.at(-1);
};
const next = () => {
  for (const [name, within] of questions()) {
    const found = inQuestion(name, within);
    if (found) return found;
  }
  const more = offered();
  if (more) return step("go", more);
  const link = mail();
  if (link && globalThis.effortMailed !== link) {
    globalThis.effortMailed = link;
    return step("follow", link);
  }
  return step("go", onwards());
};

const measured = () => {
  const dates = MAIN.querySelector(".cw-timeline");
  const down = (edge) => (edge + scrollY) / innerHeight;
  return {
    page: PAGE.dataset.page,
    asked: questions().map(([name]) => name),
    screens: document.documentElement.scrollHeight / innerHeight,
    answer: dates && down(dates.closest("section").getBoundingClientRect().top),
    dates: dates && down(dates.getBoundingClientRect().bottom),
  };
};

switch (act) {
  case "measured": return measured();
  case "next": return next();
  // Whether the keys have come to where they lead.
  case "reached": return focused() === stopOf(globalThis.effort);
  case "chosen": return globalThis.effort.checked === true;
  case "write": {
    const it = globalThis.effort;
    it.value = text;
    it.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    it.dispatchEvent(new Event("change", { bubbles: true }));
    return it.value === text;
  }
}
throw new Error(`no act ${act}`);
