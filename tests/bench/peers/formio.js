// The journey as a Form.io wizard, by its own form bundle and style sheet.

import "@formio/js/dist/formio.form.min.js";
import "bootstrap/dist/css/bootstrap.min.css";
import "@formio/js/dist/formio.form.min.css";
import { CHECK, keys, PROBLEM, pages, SENT, send } from "./form.js";

const main = document.querySelector("main");
const validate = { required: true, customMessage: PROBLEM };

const components = (it) => {
  if (it.large) return [{ type: "textarea", key: it.name, label: it.title, rows: 8, input: true, validate }];
  if (it.options) {
    const values = Object.entries(it.options).map(([value, label]) => ({ value, label }));
    const asked = { label: it.title, description: it.hint, input: true, validate };
    return [{ ...asked, type: "radio", key: it.name, values }];
  }
  const boxes = Object.values(it.boxes).map((label, index) => (
    { type: "textfield", key: keys(it)[index], label, input: true, validate }
  ));
  return [{ type: "fieldset", key: it.name, legend: it.title, components: boxes, input: false }];
};

const panel = ({ title, questions }, index) => (
  { type: "panel", key: `page${index}`, title, components: questions.flatMap(components) }
);
const items = pages.flatMap((it) => it.questions).map((it) => {
  const answers = keys(it).map((key) => `{{ data["${key}"] }}`);
  return `<dt>${it.title}</dt><dd>${answers.join(" ")}</dd>`;
});
const html = `<h2>${CHECK}</h2><dl>${items.join("")}</dl>`;
const told = { type: "content", key: "told", html, refreshOnChange: true, input: false };
const i18n = { en: { next: "Continue", previous: "Back", submit: "Send it now" } };
const check = { type: "panel", key: "check", title: CHECK, components: [told] };
const form = await window.Formio.createForm(
  main,
  { display: "wizard", components: [...pages.map(panel), check] },
  { i18n, language: "en", buttonSettings: { showCancel: false } },
);
form.nosubmit = true;
form.on("submit", async ({ data }) => {
  await send(Object.fromEntries(pages.flatMap((it) => it.questions.flatMap(keys)).map((key) => [key, data[key]])));
  main.innerHTML = `<h1>${SENT}</h1>`;
});
