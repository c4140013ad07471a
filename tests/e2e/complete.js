// The rest of an asynchronous function's body, after `find.js`. Waits for the page of a heading, fills it in,
// presses a button, and waits until the next page or a summary of errors has the focus. A heading may also be
// that of a question of a page that asks several: the button is pressed after the last.
const [heading, group, fields, button, patience, done] = arguments;
const start = performance.now();
const { port1, port2 } = new MessageChannel();
// No timer at first: the next page comes within a few tasks, and pages in the background have slow timers.
const nextTask = (since) => new Promise((go) => {
  if (performance.now() - since > 50) return setTimeout(go, 20);
  port1.onmessage = go;
  port2.postMessage(null);
});
const until = async (what, look) => {
  const since = performance.now();
  for (;;) {
    const seen = wizard() && look();
    if (seen) return seen;
    if (performance.now() - start > patience) {
      throw new Error(`waited ${patience / 1000} s for ${what}; the heading is “${wizard() && scene().heading}”`);
    }
    await nextTask(since);
  }
};
const fillIn = async ({ role, name, text }) => {
  const look = () => find(role, name, group);
  const it = await until(`a ${role} named “${name}”`, look);
  it.focus();
  if (role === "option") {
    it.click();
    return until(`“${name}” to be chosen`, () => look()?.checked);
  }
  it.value = text;
  it.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  it.dispatchEvent(new Event("change", { bubbles: true }));
  if (it.value !== text) throw new Error(`“${name}” holds “${it.value}” instead of “${text}”`);
};
const complete = async () => {
  const isThere = () => scene().heading === heading || scene().parts.includes(heading);
  await until(`the heading “${heading}”`, isThere);
  const before = scene().heading;
  const part = parts().find(({ title }) => title === heading)?.it;
  if (fields.length) part?.querySelector("details:not([open]) > summary")?.click();
  for (const it of fields) await fillIn(it);
  if (part && part !== parts().at(-1).it) return;
  const press = await until(`a button named “${button}”`, () => find("button", button, null));
  press.focus();
  press.click();
  await nextTask(performance.now());
  await until("another page, or what is wrong on this one", () => {
    const now = scene();
    return now.summary_focused || ((now.heading_focused || now.note_focused) && now.heading !== before);
  });
};
complete().then(() => done(null), (why) => done(String(why)));
