// The journey by hand, without a library: the first page stands in the HTML, and this takes over from there.

import { CHECK, keys, open, PROBLEM, pages, SENT, send, told } from "./form.js";
import { check, fields, problem } from "./markup.js";

const main = document.querySelector("main");
const form = document.querySelector("form");
const answers = {};
let at = 0;

/** Draws the page we are at, with what was answered on it, and moves focus to its heading. */
function draw() {
  const page = pages[at];
  const title = page?.title ?? CHECK;
  document.title = title;
  form.innerHTML = page ? fields(page, at > 0) : check;
  for (const list of form.querySelectorAll("dl")) {
    for (const it of pages.flatMap(({ questions }) => questions)) {
      list.append(text("dt", it.title), text("dd", told(it, answers)));
    }
  }
  for (const field of form.elements) {
    if (field.type === "radio") field.checked = answers[field.name] === field.value;
    else if (field.name) field.value = answers[field.name] ?? "";
  }
  form.querySelector("h1").focus();
}

function text(name, words) {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
}

function keep() {
  for (const key of pages[at]?.questions.flatMap(keys) ?? []) {
    answers[key] = new FormData(form).get(key) ?? undefined;
  }
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  keep();
  const page = pages[at];
  if (!page) {
    await send(answers);
    main.replaceChildren(text("h1", SENT));
    return;
  }
  form.querySelector("[role=alert]")?.remove();
  const missing = open(page, answers);
  if (missing.length > 0) {
    form.insertAdjacentHTML("afterbegin", problem(PROBLEM, missing));
    form.firstElementChild.focus();
    return;
  }
  at += 1;
  draw();
});

form.addEventListener("click", (event) => {
  if (!event.target.matches(".back")) return;
  keep();
  at -= 1;
  draw();
});
