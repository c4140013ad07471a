// The pages as HTML, for the page without a script and for the one written by hand. All words are our own.

import { CHECK, keys } from "./form.js";

const BACK = '<button type="button" class="back">Back</button>';

/** A page's heading, questions and buttons. */
export function fields(page, goesBack) {
  const questions = page.questions.map(question).join("");
  return `${goesBack ? BACK : ""}<h1 tabindex="-1">${page.title}</h1>${questions}<button>Continue</button>`;
}

/** The page on which answers are checked; their list is empty. */
export const check = `${BACK}<h1 tabindex="-1">${CHECK}</h1><dl></dl><button>Send it now</button>`;

/** The summary of errors. */
export function problem(title, missing) {
  const items = missing.map((it) => `<li><a href="#${keys(it)[0]}">${it.title} Give an answer</a></li>`);
  return `<div role="alert" tabindex="-1"><h2>${title}</h2><ul>${items.join("")}</ul></div>`;
}

function question(it) {
  const { name, title, hint, options, boxes, large } = it;
  if (large) return `<h2><label for="${name}">${title}</label></h2><textarea id="${name}" name="${name}" rows="8"></textarea>`;
  const inputs = options
    ? Object.entries(options).map(([value, label], index) => radio(name, value, label, index))
    : Object.entries(boxes).map(([part, label]) => box(`${name}-${part}`, label));
  const said = hint ? `<p class="hint">${hint}</p>` : "";
  return `<fieldset><legend>${title}</legend>${said}${inputs.join("")}</fieldset>`;
}

function radio(name, value, label, index) {
  const id = index === 0 ? name : `${name}-${value}`;
  return `<div><input type="radio" id="${id}" name="${name}" value="${value}"><label for="${id}">${label}</label></div>`;
}

function box(key, label) {
  return `<div><label for="${key}">${label}</label><input id="${key}" name="${key}" inputmode="numeric"></div>`;
}
