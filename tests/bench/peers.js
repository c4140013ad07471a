// The peers: how each is built and served, the way through it, and what it has to post.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROBLEM, pages, SENT } from "./peers/form.js";
import { fields } from "./peers/markup.js";
import { filesOf } from "./server.js";

/** What the resident says, in every peer. */
const STORY = "The wall is wet. Nobody came.";
const ANSWERS = {
  "so-far": "unhappy",
  who: "tenant",
  about: "damp-and-mould",
  ongoing: "no",
  home: "general",
  "occurred-on-day": "1",
  "occurred-on-month": "10",
  "occurred-on-year": "2026",
  "what-happened": STORY,
};

const option = (name) => {
  const question = pages.flatMap((it) => it.questions).find((it) => it.name === name);
  return question.options[ANSWERS[name]];
};
const date = (day) => ({ Day: day, Month: "10", Year: "2026" });

/** The first pages, the same in all: what is done on each, and what is seen after its button. */
const FIRST = [
  { choose: [option("so-far")], see: "Who are you?" },
  { choose: ["who", "about", "ongoing"].map(option), see: "What kind of home is it?" },
  { choose: [option("home")], see: "When did it happen?" },
];
const FORM = [
  ...FIRST,
  { fill: date("1"), see: "What happened?" },
  { fill: { "What happened?": STORY }, see: "Send it now" },
  { press: "Send it now", see: SENT },
];
/** Ours goes on: it works out what applies, and writes the letter. */
const OURS = [
  ...FIRST,
  { fill: date("1"), see: "When did you first report it" },
  { fill: date("5"), see: "This is a complaint" },
  { press: "Write my complaint", see: "What happened?" },
  { fill: { "What happened?": STORY }, see: "Add anything that would help" },
  { see: "How can Places for People reach you?" },
  {
    choose: ["By email"],
    fill: { "Address of the home": "1 High Street", "Your full name": "Alex Doe", "Email address": "alex@example.com" },
    see: "Send it now",
  },
  { press: "Send it now", see: "Sent: " },
];

/** Our submission in the words of the others; it has more answers than they ask for. */
function ofOurs({ answers }) {
  const flat = answers.flatMap(({ question_id: name, answer }) => [
    [name, answer.choice ?? answer.text],
    ...Object.entries(answer).map(([key, value]) => [`${name}-${key}`, value]),
  ]);
  return Object.fromEntries(flat.filter(([name]) => name in ANSWERS));
}

const peer = { steps: FORM, values: (posted) => posted, error: PROBLEM, expected: ANSWERS };
const first = FIRST[0].see;

export const PEERS = [
  { id: "html", name: "HTML without a script", path: "/html.html", scriptless: true },
  { ...peer, id: "handwritten", name: "JavaScript by hand", path: "/handwritten.html", second: first },
  { ...peer, id: "react", name: "React", path: "/react.html", second: first },
  { ...peer, id: "surveyjs", name: "SurveyJS", path: "/surveyjs.html", second: first },
  { ...peer, id: "formio", name: "Form.io", path: "/formio.html", second: first, error: "Please fix the following errors" },
  { ...peer, id: "ours", name: "ours", path: "/ours.html", second: first, steps: OURS, values: ofOurs, ours: true },
  {
    id: "standalone",
    name: "ours, its own page",
    path: "/dist/index.html",
    second: "What has happened so far?",
    loadOnly: true,
    ours: true,
  },
];

/** Builds every peer as for production, and hands it to the server with the wizard's `dist`. */
export async function serve(server, { dist, require, modules }) {
  const folder = join(import.meta.dirname, "peers");
  const entries = ["handwritten.js", "react.jsx", "surveyjs.js", "formio.js"];
  const { outputFiles } = await require("esbuild").build({
    entryPoints: entries.map((it) => join(folder, it)),
    outdir: "/",
    nodePaths: [modules],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff": "dataurl", ".woff2": "dataurl" },
    logLevel: "error",
    legalComments: "none",
  });
  const built = new Map(outputFiles.map((it) => [it.path, it.contents]));
  built.set("/form.css", readFileSync(join(folder, "form.css")));
  for (const [path, content] of filesOf(dist)) built.set(`/dist/${path}`, content);
  const start = `<form novalidate>${fields(pages[0], false)}</form>`;
  const page = (id, css, main, script, head = "") => {
    const sheet = `<link rel="stylesheet" href="${css}">`;
    const module = script ? `<script type="module" src="${script}"></script>` : "";
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Complaints</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${sheet}${head}${module}</head><body><header><p>Harbour Homes</p></header>${main}<footer><p>About us</p></footer></body></html>`;
    built.set(`/${id}.html`, Buffer.from(html));
  };
  page("html", "/form.css", `<main>${start}</main>`);
  page("handwritten", "/form.css", `<main>${start}</main>`, "/handwritten.js");
  page("react", "/form.css", "<main></main>", "/react.js");
  page("surveyjs", "/surveyjs.css", "<main></main>", "/surveyjs.js");
  page("formio", "/formio.css", "<main></main>", "/formio.js");

  // As the README has it for a slow line.
  const preload = `<link rel="preload" href="/dist/complaint-wizard.css" as="style">
<link rel="preload" href="/dist/policies/places-for-people.en.html" as="fetch" crossorigin="anonymous">`;
  const element = `<complaint-wizard bundled policy="/dist/policies/places-for-people.json" action="${server.origin}/complaints">
<p>Phone us on 01632 960000.</p></complaint-wizard>`;
  page("ours", "/form.css", `<main><h1>Complaints</h1>${element}</main>`, "/dist/complaint-wizard.js", preload);
  await Promise.all([...built].map(([path, content]) => server.add(path, content)));
}
