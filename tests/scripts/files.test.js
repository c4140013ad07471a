// The email, the calendar and the saved complaint, as `complaint-files.js` writes them.

import assert from "node:assert/strict";
import test from "node:test";

import { downloaded, wizard } from "./downloads.js";
import { saveCalendar, saveEmail, saveText } from "../../public/complaint-files.js";
import { inMemory } from "../../public/complaint-store.js";

const bytesOf = (text) => new TextEncoder().encode(text).length;

async function email({ to = "a@b.example", subject = "A leak", body = "It drips.", files = [], blobs = [] }) {
  const it = wizard();
  files.forEach(({ sha256 }, n) => inMemory(it).set(sha256, blobs[n]));
  const outcome = await saveEmail(it, { kind: "save-email", to, subject, body, files });
  return { outcome, text: await downloaded.blob.text() };
}

test("an email is a draft with its text in base64", async () => {
  const { outcome, text } = await email({ body: "One\nTwo £" });
  assert.match(text, /^X-Unsent: 1\r\nTo: a@b\.example\r\nSubject: A leak\r\n/);
  const body = /base64\r\n\r\n([\w+/=\r\n]+)--/.exec(text)[1];
  assert.equal(Buffer.from(body, "base64").toString(), "One\r\nTwo £");
  assert.deepEqual(outcome, { kind: "done" });
  assert.equal(downloaded.name, "complaint-p3-2026-11-21.eml");
});

test("neither an address nor a subject adds a header", async () => {
  const { text } = await email({ to: "a@b.example\r\nBcc: c@d.example", subject: "A\r\nBcc: c@d.example" });
  assert.doesNotMatch(text, /^Bcc:/m);
  assert.match(text, /^Subject: A Bcc: c@d\.example\r$/m);
});

test("a subject of other letters is encoded in words that each decode alone", async () => {
  const subject = "Dŵr oer yn y gegin – ".repeat(6).trim();
  const { text } = await email({ subject });
  const words = [.../^Subject: (.*(?:\r\n .*)*)/m.exec(text)[1].matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)];
  for (const [word] of words) assert.ok(word.length <= 75, word);
  assert.equal(words.map(([, it]) => Buffer.from(it, "base64").toString("utf8")).join(""), subject);
});

test("a file's name cannot end its header, and its type cannot be anything", async () => {
  const files = [{ sha256: "x", name: 'a"\r\nEvil: 1.pdf', media_type: "text/html\r\nEvil: 2" }];
  const { text } = await email({ files, blobs: [new Blob(["hello"])] });
  assert.doesNotMatch(text, /^Evil:/m);
  assert.match(text, /^Content-Type: application\/octet-stream;/m);
  assert.match(text, /aGVsbG8=/);
});

test("a file longer than one piece comes back byte for byte", async () => {
  const bytes = Buffer.alloc(57 * 4096 * 2 + 5, "complaint");
  const files = [{ sha256: "x", name: "a.bin", media_type: "application/pdf" }];
  const { text } = await email({ files, blobs: [new Blob([bytes])] });
  const content = text.split("base64\r\n\r\n")[2].split("--=_")[0];
  assert.ok(Buffer.from(content, "base64").equals(bytes));
  assert.ok(content.split("\r\n").every((line) => line.length <= 76));
});

test("an email with a file that is gone is not written", async () => {
  const files = [{ sha256: "gone", name: "a", media_type: "a/b" }];
  const outcome = await saveEmail(wizard(), { kind: "save-email", to: "a@b.example", subject: "s", body: "b", files });
  assert.deepEqual(outcome, { kind: "files-missing", hashes: ["gone"] });
});

const entry = { uid: "1@p3", on: "2026-12-31", summary: "Answer", description: "By the end of the day", alarms: [0, 1, 3], cancelled: false };

async function calendar(more) {
  Date.now = () => Date.parse("2026-11-21T10:00:00Z");
  saveCalendar(wizard(), { kind: "save-calendar", name: "Dates", sequence: 2, entries: [{ ...entry, ...more }] });
  return downloaded.blob.text();
}

test("a date is a whole day, also over the end of a year", async () => {
  const text = await calendar({});
  assert.match(text, /DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  assert.match(text, /DTSTAMP:20261121T100000Z\r\n/);
});

test("a later file says so of each date, and cancels by its name", async () => {
  assert.match(await calendar({}), /UID:1@p3\r\nDTSTAMP:\S+\r\nSEQUENCE:2\r\nSTATUS:CONFIRMED\r\n/);
  assert.match(await calendar({ cancelled: true }), /SEQUENCE:2\r\nSTATUS:CANCELLED\r\n/);
});

test("alarms ring at nine in the morning of the day, the day before and three days before", async () => {
  const text = await calendar({});
  assert.deepEqual([...text.matchAll(/TRIGGER:(\S+)/g)].map(([, it]) => it), ["PT9H", "-PT15H", "-P2DT15H"]);
});

test("a text in a calendar is escaped and starts no line", async () => {
  const text = await calendar({ summary: "a;b,c\\d\r\nEND:VEVENT\u0007" });
  assert.match(text, /SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n/);
  assert.equal(text.match(/^END:VEVENT\r$/gm).length, 1);
});

test("lines of a calendar have at most 75 bytes and break within no letter", async () => {
  const description = "ŵ€😀".repeat(60);
  const text = await calendar({ description });
  const lines = text.split("\r\n");
  assert.ok(lines.every((line) => bytesOf(line) <= 75));
  assert.ok(text.replaceAll("\r\n ", "").includes(`DESCRIPTION:${description}\r\n`));
});

test("the saved text has the line ends of every system", async () => {
  saveText(wizard(), { kind: "save-text", text: "a\nb\r\nc\rd" });
  assert.equal(await downloaded.blob.text(), "a\r\nb\r\nc\r\nd");
  assert.equal(downloaded.name, "complaint-p3-2026-11-21.txt");
});
