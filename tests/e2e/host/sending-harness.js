// In place of the loader and the app: gives commands to what only sending needs, and notes what it
// answers. A wizard's name is its policy's, and may go on after a stroke.
import { commands, take } from "/complaint-sending.js";
import { inMemory } from "/complaint-store.js";

const wizards = new Map();
function wizard(name) {
  if (!wizards.has(name)) {
    const display = { policy: name.split("/")[0], size: "large", contrast: "black-on-cream" };
    const told = [];
    const progress = (percent) => told.push({ task: "progress", value: { percent } });
    wizards.set(name, { told, display, progress, snapshot: {} });
  }
  return wizards.get(name);
}

/** Notes what comes of a task. */
async function note(name, task, act) {
  const { told } = wizard(name);
  const reply = (value) => value && told.push({ task, value: structuredClone(value) });
  reply(await act(wizard(name), reply));
}

const inBase64 = (blob) =>
  new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(",")[1]);
    reader.readAsDataURL(blob);
  });

// What is downloaded is noted and goes nowhere: not every driver can say where to.
const saved = [];
if (!location.search.includes("downloads")) {
  let last;
  URL.createObjectURL = (blob) => {
    last = blob;
    return "about:blank#saved";
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, type: last.type, blob: last });
  };
}

globalThis.harness = {
  command: (name, kind, what) => void note(name, kind, (it, reply) => commands[kind](it, { kind, ...what }, reply)),
  limit: (name, limits) => void (wizard(name).snapshot.limits = JSON.stringify(limits)),
  take(name, given, fullSize) {
    const bytes = (it) => Uint8Array.from(atob(it), (letter) => letter.charCodeAt(0));
    const files = given.map((it) => new File([bytes(it.base64)], it.name, { type: it.type }));
    void note(name, "take-files", (it, reply) => take(it, files, fullSize, reply));
  },
  takePicked(name, fullSize) {
    const field = document.querySelector("input");
    const files = [...field.files];
    void note(name, "take-files", (it, reply) => take(it, files, fullSize, reply));
    field.value = "";
  },
  /** What came of a task, or all that came of one kind. */
  replies: (name, what) => {
    const told = wizard(name).told.filter((it) => it.task === what || it.value.kind === what);
    return told.map((it) => it.value);
  },
  inMemory: (name) => inMemory(wizard(name)).size,
  bytes: (name, hash) => inBase64(inMemory(wizard(name)).get(hash)),
  saved: async () => {
    const { blob, ...it } = saved.at(-1) ?? {};
    return blob ? { ...it, base64: await inBase64(blob) } : null;
  },
  /** The size of a photo as it is shown, and the colours in its corners, clockwise from the top left. */
  async seen(name, hash) {
    const bitmap = await createImageBitmap(inMemory(wizard(name)).get(hash));
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext("2d");
    pen.drawImage(bitmap, 0, 0);
    const colour = (x, y) => {
      const [r, g, b] = pen.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data;
      return r > 128 ? (g > 128 ? (b > 128 ? "W" : "Y") : "R") : g > 128 ? "G" : b > 128 ? "B" : "K";
    };
    const corners = [[0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]].map(([x, y]) => colour(x, y));
    return { width, height, corners: corners.join("") };
  },
  /** A picture with another colour in each corner: red, green, yellow, blue. */
  async picture(type, width, height, noise) {
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext("2d");
    const colours = [["red", 0, 0], ["lime", 1, 0], ["yellow", 1, 1], ["blue", 0, 1]];
    for (const [colour, x, y] of colours) {
      pen.fillStyle = colour;
      pen.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2);
    }
    if (noise) {
      // As many bytes as a camera makes of leaves and gravel.
      const picture = pen.getImageData(0, 0, width, height);
      for (let at = 0; at < picture.data.length; at += 16_384) {
        const some = crypto.getRandomValues(new Uint8Array(Math.min(16_384, picture.data.length - at)));
        for (let n = 0; n < some.length; n += 1) picture.data[at + n] ^= n % 4 === 3 ? 0 : some[n] >> 2;
      }
      pen.putImageData(picture, 0, 0);
    }
    return inBase64(await canvas.convertToBlob({ type, quality: noise || 0.9 }));
  },
};
