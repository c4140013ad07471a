// The folder with all of a case, as `complaint-folder.js` writes it. `journeys/pack` opens one by a library.

import assert from "node:assert/strict";
import test from "node:test";

import { downloaded, wizard } from "./downloads.js";
import { saveFolder, zip } from "../../public/complaint-folder.js";
import { inMemory } from "../../public/complaint-store.js";

/** The files of a zip, read by its directory. */
async function unzipped(blob) {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const end = bytes.length - 22;
  assert.equal(bytes.readUInt32LE(end), 0x06054b50);
  const files = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < bytes.readUInt16LE(end + 10); n++) {
    assert.equal(bytes.readUInt32LE(at), 0x02014b50);
    const [crc, size, nameSize, start] = [16, 24, 28, 42].map((it) => (it === 28 ? bytes.readUInt16LE(at + it) : bytes.readUInt32LE(at + it)));
    const name = bytes.subarray(at + 46, at + 46 + nameSize).toString();
    assert.equal(bytes.readUInt32LE(start), 0x04034b50);
    const content = start + 30 + bytes.readUInt16LE(start + 26);
    files.push({ name, crc, content: bytes.subarray(content, content + size) });
    at += 46 + nameSize;
  }
  assert.equal(at, end, "nothing between the directory and its end");
  return files;
}

const transcript = { lang: "en", dir: "ltr", title: "A pack", lead: "", policy: "p3", date: "", how: "", sections: [] };

async function folder({ files = [], blobs = {}, snapshot = {} }) {
  const it = { ...wizard(), snapshot };
  for (const [hash, blob] of Object.entries(blobs)) inMemory(it).set(hash, blob);
  const letters = [{ name: "01 Letter.txt", text: "One\nTwo £" }];
  const outcome = await saveFolder(it, { kind: "save-folder", page: transcript, page_name: "Pack", kept_name: "Open", letters, files });
  return { outcome, files: await unzipped(downloaded.blob) };
}

test("a zip has the checksum that everybody computes", async () => {
  const [file] = await unzipped(await zip([{ name: "a", blob: new Blob(["123456789"]) }], "2026-11-21"));
  assert.equal(file.crc, 0xcbf43926);
});

test("a file longer than a piece comes back byte for byte, under a name in any script", async () => {
  const bytes = Buffer.alloc((1 << 20) * 2 + 5, "complaint");
  const [file] = await unzipped(await zip([{ name: "Dŵr – 水.jpg", blob: new Blob([bytes]) }], undefined));
  assert.equal(file.name, "Dŵr – 水.jpg");
  assert.ok(file.content.equals(bytes));
});

test("a folder has the document, the letters with lines that every program breaks, the files and the kept file", async () => {
  const snapshot = { transcript: JSON.stringify(transcript), draft: '{"schema":"x"}' };
  const { outcome, files } = await folder({ files: [{ name: "02 a.jpg", sha256: "x", gone: "Gone." }], blobs: { x: new Blob(["photo"]) }, snapshot });
  assert.deepEqual(outcome, { kind: "done" });
  assert.equal(downloaded.name, "complaint-p3-2026-11-21.zip");
  assert.deepEqual(files.map((it) => it.name), ["Pack.html", "01 Letter.txt", "02 a.jpg", "Open.html"]);
  assert.equal(files[1].content.toString(), "One\r\nTwo £");
  assert.equal(files[2].content.toString(), "photo");
  assert.match(files[3].content.toString(), /id="complaint-data">\{"schema":"x"\}/);
  assert.doesNotMatch(files[0].content.toString(), /complaint-data/);
});

test("in the place of a file that is gone is a text that says so, and it is named", async () => {
  const { outcome, files } = await folder({ files: [{ name: "02 a.jpg", sha256: "gone", gone: "Gone." }] });
  assert.deepEqual(outcome, { kind: "saved-without", hashes: ["gone"] });
  assert.deepEqual(files.map((it) => it.name), ["Pack.html", "01 Letter.txt", "02 a.jpg.txt"]);
  assert.equal(files[2].content.toString(), "Gone.");
});
