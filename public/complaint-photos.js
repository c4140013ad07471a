// @ts-check
// Removes what a camera writes into photos: where, when and whose.

/** In pixels: enough to read a letter. */
const LONGEST = 2048;
const QUALITY = 0.82;

/** @param {Uint8Array} bytes @param {number} from @param {number} to */
const letters = (bytes, from, to) => String.fromCharCode(...bytes.subarray(from, to));
/** @param {Uint8Array} bytes */
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The media type of a photo by its first bytes, whatever its name; none for other files. @param {Uint8Array} bytes */
export function kindOf(bytes) {
  if (letters(bytes, 0, 3) === "\xff\xd8\xff") return "image/jpeg";
  if (letters(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "image/png";
  if (letters(bytes, 0, 4) === "RIFF" && letters(bytes, 8, 12) === "WEBP") return "image/webp";
  const isHeif = letters(bytes, 4, 8) === "ftyp" && /^(hei[cfmsx]|hev[cmsx]|mif1|msf1)$/.test(letters(bytes, 8, 12));
  return isHeif ? "image/heic" : undefined;
}

/** A part of a file, if complete. @param {Uint8Array} bytes @param {number} from @param {number} to */
function part(bytes, from, to) {
  if (to > bytes.length) throw new RangeError("cut off");
  return bytes.subarray(from, to);
}

/** A photo's orientation by its Exif, if given. @param {Uint8Array} segment */
function orientationIn(segment) {
  if (letters(segment, 4, 10) !== "Exif\0\0") return undefined;
  try {
    const view = viewOf(segment.subarray(10));
    const little = view.getUint16(0) === 0x4949;
    const first = view.getUint32(4, little);
    for (let n = 0; n < view.getUint16(first, little); n += 1) {
      const entry = first + 2 + 12 * n;
      if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
    }
  } catch {
    // It points outside the file.
  }
  return undefined;
}

/** An Exif with only the orientation. @param {number} orientation */
const exifOf = (orientation) =>
  new Uint8Array([
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0],
  ]);

/** Where the image data of a scan ends and the next marker is. @param {Uint8Array} bytes @param {number} from */
function endOfScan(bytes, from) {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    // Image data, a restart or padding.
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Segments needed to show the picture: JFIF, the colour profile, and Adobe's colour encoding. @param {number} marker @param {Uint8Array} segment */
function isForThePicture(marker, segment) {
  if (marker === 0xe0) return letters(segment, 4, 9) === "JFIF\0";
  if (marker === 0xe2) return letters(segment, 4, 16) === "ICC_PROFILE\0";
  if (marker === 0xee) return letters(segment, 4, 9) === "Adobe";
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** @param {Uint8Array} bytes */
function jpegParts(bytes) {
  const view = viewOf(bytes);
  const parts = [];
  let orientation = 1;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new RangeError("no marker");
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // After the end, phones put films, other sizes and more Exif.
    if (marker === 0xd9) break;
    const end = at + 2 + view.getUint16(at + 2);
    const segment = part(bytes, at, end);
    if (marker === 0xe1) orientation = orientationIn(segment) ?? orientation;
    if (isForThePicture(marker, segment)) parts.push(segment);
    at = end;
    if (marker === 0xda) {
      at = endOfScan(bytes, end);
      parts.push(bytes.subarray(end, at));
    }
  }
  const isTurned = orientation >= 2 && orientation <= 8;
  return [bytes.subarray(0, 2), ...(isTurned ? [exifOf(orientation)] : []), ...parts, new Uint8Array([0xff, 0xd9])];
}

/** Critical chunks begin with a capital; of the others these are needed for the picture. */
const PNG_CHUNKS = /^([A-Z]...|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|mDCV|cLLI|sBIT|bKGD|pHYs|acTL|fcTL|fdAT)$/;

/** @param {Uint8Array} bytes */
function pngParts(bytes) {
  const view = viewOf(bytes);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8, name; name !== "IEND"; ) {
    const end = at + 12 + view.getUint32(at);
    name = letters(bytes, at + 4, at + 8);
    const chunk = part(bytes, at, end);
    if (PNG_CHUNKS.test(name)) parts.push(chunk);
    at = end;
  }
  return parts;
}

const WEBP_CHUNKS = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

/** @param {Uint8Array} bytes */
function webpParts(bytes) {
  const view = viewOf(bytes);
  const end = Math.min(8 + view.getUint32(4, true), bytes.length);
  const parts = [bytes.slice(0, 12)];
  for (let at = 12; at + 8 <= end; ) {
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    const name = letters(bytes, at, at + 4);
    if (WEBP_CHUNKS.includes(name)) {
      const chunk = part(bytes, at, next).slice();
      // The flags for Exif and XMP.
      if (name === "VP8X") chunk[8] &= ~0x0c;
      parts.push(chunk);
    }
    at = next;
  }
  const size = parts.reduce((sum, it) => sum + it.length, 0);
  viewOf(parts[0]).setUint32(4, size - 8, true);
  return parts;
}

/** @type {Record<string, (bytes: Uint8Array) => Uint8Array[]>} */
const PARTS = { "image/jpeg": jpegParts, "image/png": pngParts, "image/webp": webpParts };

/** The photo byte for byte, without metadata. None for other formats. @param {Uint8Array} bytes @param {string} kind */
async function stripped(bytes, kind) {
  try {
    // In one piece: Firefox detects a photo by the first piece of a blob only, however short.
    return new Blob([await new Blob(/** @type {BlobPart[]} */ (PARTS[kind](bytes))).arrayBuffer()], { type: kind });
  } catch {
    return undefined;
  }
}

/** The photo redrawn, the right way up, as a JPEG. @param {ImageBitmap} bitmap @returns {Promise<Blob | undefined>} */
async function drawn(bitmap) {
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  try {
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    // A JPEG has no transparency.
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    // Browsers that resist fingerprinting return noise from canvas.
    if (pen.getImageData(0, 0, 1, 1).data.some((it) => it < 250)) return undefined;
    pen.imageSmoothingQuality = "high";
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), "image/jpeg", QUALITY));
  } finally {
    // Safari counts a canvas's memory until garbage collection, which may be late.
    canvas.width = canvas.height = 1;
  }
}

/** In pixels: enough to tell one photo from another. */
const SMALL = 120;

/** Shows a photo small. Fails if the browser cannot decode it. @param {HTMLCanvasElement} canvas @param {Blob} photo */
export async function drawSmall(canvas, photo) {
  const bitmap = await createImageBitmap(photo);
  const scale = SMALL / Math.max(bitmap.width, bitmap.height);
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  canvas.hidden = false;
}

/**
 * A photo as sent, in one of the media types: redrawn smaller, or in full size; without metadata either
 * way. Fails if it cannot be read or converted.
 * @param {Uint8Array<ArrayBuffer>} bytes @param {string} kind @param {string[]} types @param {boolean} fullSize
 */
export async function photoToSend(bytes, kind, types, fullSize) {
  const plain = await stripped(bytes, kind);
  const isOfUse = plain && types.includes(plain.type);
  if (fullSize && !plain) throw new TypeError("unknown parts");
  // By its bytes: a host's CSP may refuse `blob:` images. Decoded in full size too: what
  // cannot be opened is no evidence.
  const bitmap = await createImageBitmap(fullSize && plain ? plain : new Blob([bytes], { type: kind }));
  try {
    const small = fullSize ? undefined : await drawn(bitmap);
    if (small && !(isOfUse && plain.size < small.size)) return small;
  } finally {
    bitmap.close();
  }
  if (!plain) throw new TypeError("unknown parts");
  return plain;
}
