// @ts-check
// The files that a resident saves: an email, calendar dates, the complaint itself.

/** @import { CalendarEntry, Command, OutcomeOf } from "./protocol.js" */
/** @import { Context } from "./scripts.js" */

import { download, page } from "./complaint-rescue.js";
import { gather } from "./complaint-store.js";

const utf8 = new TextEncoder();
/** @param {string} text */
export const withCrlf = (text) => text.replace(/\r\n?|\n/g, "\r\n");
/** A text on a single line. @param {string} text */
const inLine = (text) => text.replace(/\p{Cc}+/gu, " ").trim();

const BYTES_OF_A_LINE = 57;
/** The bytes of a file that are held as text at a time. */
const CHUNK = BYTES_OF_A_LINE * 4096;

/** Bytes in base64, in lines of 76. @param {Uint8Array} bytes */
function inBase64(bytes) {
  let lines = "";
  for (let at = 0; at < bytes.length; at += BYTES_OF_A_LINE) {
    lines += `${btoa(String.fromCharCode(...bytes.subarray(at, at + BYTES_OF_A_LINE)))}\r\n`;
  }
  return lines;
}

/** The same for a blob, as a blob. @param {Blob} blob */
async function blobInBase64(blob) {
  const parts = [];
  for (let at = 0; at < blob.size; at += CHUNK) {
    const chunk = await blob.slice(at, at + CHUNK).arrayBuffer();
    parts.push(new Blob([inBase64(new Uint8Array(chunk))]));
  }
  return new Blob(parts);
}

/** Pieces of limited bytes, none of which splits a character. @param {string} text @param {(n: number) => number} sizes */
function pieces(text, sizes) {
  const all = [""];
  let room = sizes(0);
  for (const letter of text) {
    const size = utf8.encode(letter).length;
    if (size > room) {
      all.push("");
      room = sizes(all.length - 1);
    }
    all[all.length - 1] += letter;
    room -= size;
  }
  return all;
}

/** A subject in RFC 2047, in encoded words of at most 75 characters. @param {string} subject */
function subjectLine(subject) {
  const text = inLine(subject);
  if (/^[\x20-\x7e]{0,65}$/.test(text) && !text.includes("=?")) return `Subject: ${text}`;
  const words = pieces(text, () => 36).map((it) => `=?UTF-8?B?${btoa(String.fromCharCode(...utf8.encode(it)))}?=`);
  return `Subject: ${words.join("\r\n ")}`;
}

/** @param {string} text */
const percent = (text) =>
  [...utf8.encode(text)].map((it) => `%${it.toString(16).toUpperCase().padStart(2, "0")}`).join("");

/** The headers of a file, with its name in RFC 2231, and in ASCII for programs that cannot read that. @param {string} name @param {string} type */
function fileHeaders(name, type) {
  const text = inLine(name);
  const plain = text.replace(/[^\x20-\x7e]|["\\]/gu, "_").slice(-60);
  const quoted = (/** @type {string} */ key) => `;\r\n ${key}="${plain}"`;
  // Three characters for each byte, in lines shorter than 78.
  const parts = pieces(text, () => 16);
  const encoded = parts.map((it, n) => {
    const key = parts.length > 1 ? `filename*${n}*` : "filename*";
    return `;\r\n ${key}=${n ? "" : "UTF-8''"}${percent(it)}`;
  });
  // With both in one header, some programs join them into one name.
  const disposition = plain === text ? quoted("filename") : encoded.join("");
  return [`Content-Type: ${type}${quoted("name")}`, `Content-Disposition: attachment${disposition}`];
}

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/**
 * An email with the files attached, which mail programs open for sending.
 * @param {Context} context @param {Extract<Command, { kind: "save-email" }>} command
 * @returns {Promise<OutcomeOf["save-email"]>}
 */
export async function saveEmail(context, { to, subject, body, files }) {
  const { blobs, missing } = await gather(context, context.display.policy ?? "", files.map(({ sha256 }) => sha256));
  /** @type {string[]} */
  const unread = [];
  const boundary = `=_${crypto.randomUUID()}`;
  const part = (/** @type {string[]} */ ...lines) => `--${boundary}\r\n${lines.join("\r\n")}\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  /** @type {BlobPart[]} */
  const message = [
    "X-Unsent: 1\r\n",
    // An address ends with its line.
    `To: ${to.trim().split(/\p{Cc}/u)[0]}\r\n`,
    `${subjectLine(subject)}\r\n`,
    "MIME-Version: 1.0\r\n",
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"\r\n\r\n`,
    part("Content-Type: text/plain; charset=utf-8"),
    inBase64(utf8.encode(withCrlf(body))),
  ];
  for (const [n, { sha256, name, media_type }] of missing.length ? [] : files.entries()) {
    const type = MEDIA_TYPE.test(media_type) ? media_type : "application/octet-stream";
    message.push(part(...fileHeaders(name, type)));
    // Stored files may have been deleted while the page was open.
    const content = await blobInBase64(blobs[n]).catch(() => void unread.push(sha256));
    message.push(content ?? "");
  }
  message.push(`--${boundary}--\r\n`);
  const gone = [...missing, ...unread];
  if (gone.length) return { kind: "files-missing", hashes: gone };
  download(new Blob(message), "message/rfc822", "eml", context.display);
  return { kind: "done" };
}

/** A calendar line, folded at 75 bytes. @param {string} line */
const folded = (line) => `${pieces(line, (n) => (n ? 74 : 75)).join("\r\n ")}\r\n`;

/** A text escaped for a calendar. @param {string} text */
const escaped = (text) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");

const DAY_MS = 86_400_000;
/** @param {number} time */
const day = (time) => new Date(time).toISOString().slice(0, 10).replaceAll("-", "");

/** Nine in the morning, `days` before: an all-day entry begins at midnight. @param {number} days */
const trigger = (days) => (days ? `-P${days > 1 ? `${days - 1}D` : ""}T15H` : "PT9H");

/** @param {CalendarEntry} entry @param {number} sequence @param {string} stamp @returns {string[]} */
function event({ uid, on, summary, description, alarms, cancelled }, sequence, stamp) {
  const start = Date.parse(`${on}T00:00:00Z`);
  const alarm = (/** @type {number} */ days) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${trigger(days)}`,
    "END:VALARM",
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(inLine(uid))}`,
    `DTSTAMP:${stamp}`,
    // A calendar moves or takes out what an earlier file has put there.
    `SEQUENCE:${sequence}`,
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    `DTSTART;VALUE=DATE:${day(start)}`,
    `DTEND;VALUE=DATE:${day(start + DAY_MS)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    ...alarms.flatMap(alarm),
    "END:VEVENT",
  ];
}

/**
 * All-day entries for a calendar.
 * @param {Context} context @param {Extract<Command, { kind: "save-calendar" }>} command
 * @returns {OutcomeOf["save-calendar"]}
 */
export function saveCalendar(context, { name, sequence, entries }) {
  const at = `${new Date(Date.now()).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//complaint-wizard//complaint-wizard//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escaped(inLine(name))}`,
    ...entries.flatMap((entry) => event(entry, sequence, at)),
    "END:VCALENDAR",
  ];
  download(lines.map(folded).join(""), "text/calendar", "ics", context.display);
  return { kind: "done" };
}

/**
 * The complaint as a text.
 * @param {Context} context @param {Extract<Command, { kind: "save-text" }>} command
 * @returns {OutcomeOf["save-text"]}
 */
export function saveText(context, { text }) {
  download(withCrlf(text), "text/plain", "txt", context.display);
  return { kind: "done" };
}

/**
 * The complaint as a document, in the size and colours the resident has chosen.
 * @param {Context} context @param {Extract<Command, { kind: "save-page" }>} command
 * @returns {OutcomeOf["save-page"]}
 */
export function savePage(context, { page: transcript }) {
  download(page(transcript, undefined, context.display), "text/html", "html", context.display);
  return { kind: "done" };
}
