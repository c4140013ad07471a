// @ts-check
// Saves all of a case in one folder, a zip: loaded only when somebody asks for it.

/** @import { Command, OutcomeOf } from "./protocol.js" */
/** @import { Context } from "./scripts.js" */

import { withCrlf } from "./complaint-files.js";
import { download, keptFile, page } from "./complaint-rescue.js";
import { gather } from "./complaint-store.js";

/** The bytes of a file that are read at a time. */
const CHUNK = 1 << 20;

const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The checksum that a zip has for a file. @param {Blob} blob */
async function crc32(blob) {
  let crc = -1;
  for (let at = 0; at < blob.size; at += CHUNK) {
    const bytes = new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer());
    for (const byte of bytes) crc = CRC_OF_BYTE[(crc ^ byte) & 255] ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** Numbers as bytes, the lowest first, each as long as it says. @param {[bytes: number, value: number][]} numbers */
function littleEndian(...numbers) {
  const bytes = [];
  for (const [length, value] of numbers) {
    for (let n = 0; n < length; n++) bytes.push((value >>> (8 * n)) & 255);
  }
  return new Uint8Array(bytes);
}

/** A day as a zip has it. @param {string | undefined} today */
function dosDay(today) {
  const [year, month, day] = (today ?? "1980-01-01").split("-").map(Number);
  return (Math.max(0, year - 1980) << 9) | (month << 5) | day;
}

/**
 * A zip of files as they are: photos and documents are compressed already.
 * LIMIT: no more than 4 GB and 65,535 files, which is far above what a landlord takes.
 * @param {{ name: string, blob: Blob }[]} files @param {string | undefined} today
 */
export async function zip(files, today) {
  /** @type {BlobPart[]} */
  const content = [];
  /** @type {BlobPart[]} */
  const directory = [];
  let at = 0;
  let listed = 0;
  for (const { name, blob } of files) {
    const path = new TextEncoder().encode(name);
    const crc = await crc32(blob);
    /** @type {[number, number][]} */
    // Version 2.0; names in UTF-8; stored; no time of day.
    const about = [[2, 20], [2, 0x800], [2, 0], [2, 0], [2, dosDay(today)], [4, crc], [4, blob.size], [4, blob.size], [2, path.length], [2, 0]];
    const header = littleEndian([4, 0x04034b50], ...about);
    content.push(header, path, blob);
    const entry = littleEndian([4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]);
    directory.push(entry, path);
    at += header.length + path.length + blob.size;
    listed += entry.length + path.length;
  }
  const end = littleEndian([4, 0x06054b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, listed], [4, at], [2, 0]);
  return new Blob([...content, ...directory, end]);
}

/**
 * Saves a document, the kept file, letters and files. In the place of a file that is gone is a text that says so.
 * @param {Context} context @param {Extract<Command, { kind: "save-folder" }>} command
 * @returns {Promise<OutcomeOf["save-folder"]>}
 */
export async function saveFolder(context, { page: document, page_name, kept_name, letters, files }) {
  const { display, snapshot } = context;
  const { blobs, missing } = await gather(context, display.policy ?? "", files.map(({ sha256 }) => sha256));
  const text = (/** @type {string} */ content, /** @type {string} */ type) => new Blob([content], { type });
  const all = [{ name: `${page_name}.html`, blob: text(page(document, undefined, display), "text/html") }];
  for (const { name, text: letter } of letters) all.push({ name, blob: text(withCrlf(letter), "text/plain") });
  for (const [n, { name, gone }] of files.entries()) {
    all.push(blobs[n] ? { name, blob: blobs[n] } : { name: `${name}.txt`, blob: text(withCrlf(gone), "text/plain") });
  }
  const kept = keptFile(snapshot, display);
  if (kept) all.push({ name: `${kept_name}.html`, blob: text(kept, "text/html") });
  download(await zip(all, display.today), "application/zip", "zip", display);
  return missing.length ? { kind: "saved-without", hashes: missing } : { kind: "done" };
}
