// @ts-check
// Adds the resident's files: makes photos smaller and removes where they were taken.

/** @import { Command, FileLimits, OutcomeOf, WhyRefused } from "./protocol.js" */
/** @import { Context, Handlers } from "./scripts.js" */
/** @typedef {Extract<Command, { kind: "check-files" }>} CheckFiles */

import { drawSmall, kindOf, photoToSend } from "./complaint-photos.js";
import { checkFiles, gather, inMemory } from "./complaint-store.js";

const LONGEST_NAME = 100;

/** Media types by ending, for files whose type the device does not know. @type {Record<string, string>} */
const BY_ENDING = {
  csv: "text/csv",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  heic: "image/heic",
  heif: "image/heif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  m4a: "audio/mp4",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  odt: "application/vnd.oasis.opendocument.text",
  ogg: "audio/ogg",
  pdf: "application/pdf",
  png: "image/png",
  rtf: "application/rtf",
  txt: "text/plain",
  wav: "audio/wav",
  webm: "video/webm",
  webp: "image/webp",
};

/** @type {Record<string, string[]>} */
const PHOTO_ENDINGS = { "image/jpeg": [".jpg", ".jpeg"], "image/png": [".png"], "image/webp": [".webp"] };

/** Why a file is refused; the app shows the reason. */
class Refused extends Error {
  /** @param {WhyRefused} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** The SHA-256 of bytes, in hexadecimal digits. @param {BufferSource} bytes */
export async function sha256(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((it) => it.toString(16).padStart(2, "0")).join("");
}

/** The last part of a path, without control or direction characters. @param {string} path */
function plainName(path) {
  const name = (path.split(/[/\\]/).at(-1) ?? "").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "").trim();
  return withEnding(name || "_", "");
}

/** A name with another ending, cut to a limit. @param {string} name @param {string} ending */
function withEnding(name, ending) {
  const at = name.lastIndexOf(".");
  const kept = ending || (at > 0 ? name.slice(at) : "");
  const stem = [...(at > 0 ? name.slice(0, at) : name)];
  const last = [...kept].slice(0, LONGEST_NAME - 1);
  return [...stem.slice(0, LONGEST_NAME - last.length), ...last].join("");
}

/** The name of a file, with the ending of its new type. @param {string} name @param {string} type */
function nameFor(name, type) {
  const endings = PHOTO_ENDINGS[type];
  const fits = !endings || endings.some((it) => name.toLowerCase().endsWith(it));
  return fits ? name : withEnding(name, endings[0]);
}

/** The media type of a file, if accepted: from the device, or by its ending. @param {File} file @param {string[]} types */
function typeOf(file, types) {
  const ending = (file.name.split(".").at(-1) ?? "").toLowerCase();
  const said = file.type.split(";")[0].trim().toLowerCase();
  const all = [said, BY_ENDING[ending]].filter(Boolean);
  return all.find((it) => types.includes(it)) ?? all[0] ?? "";
}

/** A file as it would be sent. @param {File} file @param {FileLimits} limits @param {boolean} fullSize */
async function prepare(file, { types, bytes: most }, fullSize) {
  const kind = kindOf(new Uint8Array(await file.slice(0, 12).arrayBuffer()));
  const type = kind ?? typeOf(file, types);
  // HEIC, and any other image the browser can decode, becomes a JPEG.
  if (!types.includes(type) && !(kind && types.includes("image/jpeg"))) throw new Refused("type");
  if (type.startsWith("image/")) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const photo = await photoToSend(bytes, type, types, fullSize);
    if (!types.includes(photo.type)) throw new Refused("type");
    return photo;
  }
  if (file.size > most) throw new Refused("too-large");
  // A copy: the file may have changed or gone by the time it is sent.
  return new Blob([await file.arrayBuffer()], { type });
}

/**
 * Adds one file to those `taken`, if it is within the limits.
 * @param {Context} context @param {File} file @param {string} name @param {FileLimits} limits
 * @param {Map<string, number>} taken @param {boolean} fullSize
 */
async function takeOne(context, file, name, limits, taken, fullSize) {
  if (!file.size) throw new Refused("empty");
  if (taken.size >= limits.count) throw new Refused("too-many");
  const blob = await prepare(file, limits, fullSize);
  if (blob.size > limits.bytes) throw new Refused("too-large");
  const hash = await sha256(await blob.arrayBuffer());
  if (taken.has(hash)) throw new Refused("twice");
  const total = [...taken.values()].reduce((sum, bytes) => sum + bytes, blob.size);
  if (total > limits.total) throw new Refused("too-much");
  taken.set(hash, blob.size);
  inMemory(context).set(hash, blob);
  return { name: nameFor(name, blob.type), media_type: blob.type, bytes: blob.size, sha256: hash };
}

/**
 * One file after another: a decoded photo is many times larger than its file.
 * @param {Context} context @param {File[]} files @param {boolean} fullSize
 */
async function takeAll(context, files, fullSize) {
  /** @type {FileLimits} */
  const limits = JSON.parse(context.snapshot.limits ?? "");
  const taken = new Map(limits.taken.map(({ sha256: hash, bytes }) => [hash, bytes]));
  /** @type {Extract<OutcomeOf["take-files"], { kind: "taken" }>} */
  const result = { kind: "taken", files: [], refused: [] };
  for (const file of files) {
    const name = plainName(file.name);
    try {
      result.files.push(await takeOne(context, file, name, limits, taken, fullSize));
    } catch (error) {
      result.refused.push({ name, why: error instanceof Refused ? error.why : "unreadable" });
    }
  }
  return result;
}

/** Shows the photos among files small, where the page has a place for them. @param {Context} context @param {CheckFiles} command */
async function showPhotos(context, { policy, hashes }) {
  const { blobs } = await gather(context, policy, hashes);
  await new Promise(requestAnimationFrame);
  for (const [n, hash] of hashes.entries()) {
    const place = context.photoPlace(hash);
    // One that this browser cannot decode has its name.
    if (place && blobs[n]) await drawSmall(place, blobs[n]).catch(() => {});
  }
}

/** Says which files are missing, and shows the others. @type {Handlers["check-files"]} */
export function check(context, command) {
  if (command.place === "evidence") void showPhotos(context, command);
  return checkFiles(context, command);
}

/** The files each wizard is adding now. @type {WeakMap<Context, Promise<unknown>>} */
const taking = new WeakMap();

/**
 * Adds files, after those that were picked before.
 * @param {Context} context @param {File[]} files @param {boolean} fullSize
 * @param {(outcome: OutcomeOf["take-files"]) => void} reply
 */
export function take(context, files, fullSize, reply) {
  reply({ kind: "taking" });
  const turn = (taking.get(context) ?? Promise.resolve()).then(() => takeAll(context, files, fullSize));
  taking.set(context, turn.catch(() => {}));
  return turn;
}
