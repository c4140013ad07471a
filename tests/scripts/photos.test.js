// What `complaint-photos.js` leaves of a photo, also of one that was made to mislead it.

import assert from "node:assert/strict";
import test from "node:test";

import { kindOf, photoToSend } from "../../public/complaint-photos.js";

globalThis.createImageBitmap = async () => ({ close() {} });

const ascii = (text) => [...text].map((it) => it.charCodeAt(0));
const segment = (marker, content) => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content];
const exif = (orientation) => segment(0xe1, [...ascii("Exif\0\0MM"), 0, 42, 0, 0, 0, 8, 0, 1,
  1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, ...ascii("GPS 51.5N")]);
const scan = [...segment(0xda, [1, 2]), 10, 20, 0xff, 0, 30];
const jpeg = (...parts) => new Uint8Array([0xff, 0xd8, ...parts.flat(), ...scan, 0xff, 0xd9]);

const sent = async (bytes, kind) =>
  Buffer.from(await (await photoToSend(bytes, kind, [kind], true)).arrayBuffer()).toString("latin1");
const chunk = (name, content) => [0, 0, 0, content.length, ...ascii(name), ...content, 0, 0, 0, 0];
const signature = [0x89, ...ascii("PNG\r\n\x1a\n")];

test("a photo is known by its first bytes", () => {
  assert.equal(kindOf(jpeg()), "image/jpeg");
  assert.equal(kindOf(new Uint8Array(signature)), "image/png");
  assert.equal(kindOf(new Uint8Array(ascii("RIFF1234WEBP"))), "image/webp");
  assert.equal(kindOf(new Uint8Array(ascii("1234ftypheic"))), "image/heic");
  for (const other of ["", "RIFF", "RIFF1234WAVE", "1234ftypmp42", "%PDF-1.7"]) {
    assert.equal(kindOf(new Uint8Array(ascii(other))), undefined, other);
  }
});

test("a JPEG loses its Exif, comments and makers' notes and keeps its picture", async () => {
  const left = await sent(jpeg(exif(1), segment(0xfe, ascii("secret")), segment(0xed, ascii("secret"))), "image/jpeg");
  assert.doesNotMatch(left, /GPS|Exif|secret/);
  assert.ok(left.includes(Buffer.from(scan).toString("latin1")));
});

test("a turned JPEG keeps only how it is turned", async () => {
  const left = await sent(jpeg(exif(6)), "image/jpeg");
  assert.match(left, /Exif\0\0MM/);
  assert.doesNotMatch(left, /GPS/);
});

test("an Exif that points nowhere, or says too much, turns nothing", async () => {
  const pointing = segment(0xe1, [...ascii("Exif\0\0MM"), 0, 42, 0xff, 0xff, 0xff, 0xff]);
  for (const odd of [pointing, exif(0), exif(9), segment(0xe1, ascii("Exif\0\0"))]) {
    assert.doesNotMatch(await sent(jpeg(odd), "image/jpeg"), /Exif/);
  }
});

test("what comes behind the end of a JPEG goes", async () => {
  const bytes = new Uint8Array([...jpeg(), ...ascii("a film with its place")]);
  assert.doesNotMatch(await sent(bytes, "image/jpeg"), /film/);
});

test("a JPEG that is cut off or has no markers is not sent in full size", async () => {
  for (const bad of [[0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1], [0xff, 0xd8, 1, 2, 3], [0xff, 0xd8, 0xff, 0xe1]]) {
    await assert.rejects(photoToSend(new Uint8Array(bad), "image/jpeg", ["image/jpeg"], true), TypeError);
  }
});

test("a PNG loses its texts and Exif", async () => {
  const bytes = [...signature, ...chunk("IHDR", [1]), ...chunk("tEXt", ascii("secret")), ...chunk("eXIf", ascii("GPS")),
    ...chunk("IDAT", [7]), ...chunk("IEND", []), ...ascii("secret")];
  const left = await sent(new Uint8Array(bytes), "image/png");
  assert.doesNotMatch(left, /secret|GPS/);
  assert.match(left, /IHDR.*IDAT.*IEND/s);
});

test("a PNG without an end is not sent in full size", async () => {
  const bytes = new Uint8Array([...signature, ...chunk("IHDR", [1])]);
  await assert.rejects(photoToSend(bytes, "image/png", ["image/png"], true), TypeError);
});

test("a WebP loses its Exif and the flag that tells of it, and its size is right", async () => {
  const part = (name, content) => [...ascii(name), content.length, 0, 0, 0, ...content, ...(content.length % 2 ? [0] : [])];
  const body = [...part("VP8X", [0x0c, 0, 0, 0]), ...part("VP8 ", [1, 2, 3]), ...part("EXIF", ascii("GPS")), ...part("XMP ", ascii("secret"))];
  const left = await sent(new Uint8Array([...ascii("RIFF"), body.length + 4, 0, 0, 0, ...ascii("WEBP"), ...body]), "image/webp");
  assert.doesNotMatch(left, /GPS|secret/);
  assert.equal(left.charCodeAt(4), left.length - 8);
  assert.equal(left.charCodeAt(left.indexOf("VP8X") + 8), 0);
});
