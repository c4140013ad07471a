// The file that answers are kept in, as `complaint-rescue.js` writes and reads it.

import assert from "node:assert/strict";
import test from "node:test";

import "./downloads.js";
import { page, textOf } from "../../public/complaint-rescue.js";

const hostile = `</script><script>alert(1)</script><!-- & "'`;
const said = { lang: "en", dir: "ltr", title: hostile, lead: hostile, date: hostile, how: hostile };
const looks = { size: "normal", contrast: "normal" };
const write = (draft) => page({ ...said, sections: [{ heading: hostile, text: hostile }] }, draft, looks);

test("nothing that was written becomes markup", () => {
  const tags = [...write(undefined).matchAll(/<\/?(!?[a-z][a-z0-9]*)/gi)].map(([, it]) => it);
  const ours = ["!doctype", "html", "meta", "title", "style", "h1", "h2", "p"];
  assert.deepEqual(tags.filter((it) => !ours.includes(it)), []);
});

test("a language cannot leave its attribute", () => {
  assert.ok(page({ ...said, lang: `en" onload="x`, sections: [] }, undefined, looks).includes('lang="en&#34; onload=&#34;x"'));
});

test("the draft inside is read back as it was, and cannot end its element", () => {
  const draft = JSON.stringify({ answers: hostile });
  const text = write(draft);
  assert.equal(text.match(/<\/script>/g).length, 1);
  const data = /<script type="application\/json" id="complaint-data">(.*)<\/script>/.exec(text)[1];
  assert.deepEqual(JSON.parse(data), { answers: hostile });
});

test("the file runs nothing and loads nothing", () => {
  assert.ok(write("{}").includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
});

test("a picked file that is too large or cannot be read has no text", async () => {
  assert.equal(await textOf(new Blob(["{}"])), "{}");
  assert.equal(await textOf({ size: 5_000_001, text: () => assert.fail("read") }), "");
  assert.equal(await textOf({ size: 1, text: () => Promise.reject(new Error("gone")) }), "");
});
