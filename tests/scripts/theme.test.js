// Which of a host's colours `complaint-theme.js` refuses.

import assert from "node:assert/strict";
import test from "node:test";

import { enforceContrast } from "../../public/complaint-theme.js";

const OURS = { text: "rgb(0, 0, 0)", background: "rgb(255, 255, 255)", link: "rgb(0, 0, 200)", error: "rgb(180, 0, 0)",
  "accent-text": "rgb(255, 255, 255)", accent: "rgb(0, 80, 0)", "focus-text": "rgb(0, 0, 0)", focus: "rgb(255, 220, 0)",
  border: "rgb(90, 90, 90)", quiet: "color(srgb 0.25 0.25 0.25)", shade: "rgb(243, 243, 243)" };

/** What comes of the colours that a host sets: the names that are refused, in order, and the classes that are set. */
function checked(theme) {
  const set = new Map();
  const classes = new Set(["cw-two-colours"]);
  const probe = { style: {}, remove() {} };
  globalThis.document = { createElement: () => probe };
  globalThis.getComputedStyle = ({ style }) => {
    const name = /--(.*)\)/.exec(style.color)[1];
    return { color: set.has(`--cw-${name}`) ? OURS[name] : theme[name] ?? OURS[name] };
  };
  const warn = console.warn;
  const warned = [];
  console.warn = (text) => warned.push(text);
  try {
    enforceContrast({
      appendChild: (it) => it,
      style: {
        getPropertyValue: (name) => set.get(name) ?? "",
        setProperty: (name, value) => set.set(name, value),
        removeProperty: (name) => set.delete(name),
      },
      classList: {
        remove: (name) => classes.delete(name),
        toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)),
      },
    });
  } finally {
    console.warn = warn;
  }
  assert.equal(warned.length > 0, set.size > 0);
  return { refused: [...set.keys()], classes: [...classes] };
}

const refused = (theme) => checked(theme).refused;

test("our own colours and readable ones are taken", () => {
  assert.deepEqual(refused({}), []);
  assert.deepEqual(refused({ text: "rgb(16, 32, 48)", background: "rgb(255, 255, 240)" }), []);
});

test("a pair just under 4.5 to 1 is refused, and one just over is not", () => {
  assert.deepEqual(refused({ text: "rgb(119, 119, 119)" }), ["--cw-text", "--cw-background"]);
  assert.deepEqual(refused({ text: "rgb(118, 118, 118)" }), []);
});

test("a border needs 3 to 1", () => {
  assert.deepEqual(refused({ border: "rgb(149, 149, 149)" }), ["--cw-border", "--cw-background"]);
  assert.deepEqual(refused({ border: "rgb(148, 148, 148)" }), []);
});

test("a colour that cannot be measured is refused", () => {
  assert.deepEqual(refused({ accent: "rgba(0, 0, 0, 0.5)" }), ["--cw-accent-text", "--cw-accent"]);
  assert.deepEqual(refused({ accent: "oklch(0.5 0.1 0)" }), ["--cw-accent-text", "--cw-accent"]);
});

test("our colour in a pair that was refused is looked at beside the host's in the next", () => {
  const theme = { text: "rgb(200, 200, 200)", background: "rgb(0, 0, 0)", link: "rgb(250, 250, 250)" };
  assert.deepEqual(refused({ ...theme, text: "rgb(40, 40, 40)" }), ["--cw-text", "--cw-background", "--cw-link"]);
});

test("a mixed colour is measured too", () => {
  assert.deepEqual(refused({ text: "color(srgb 0.1 0.1 0.1)" }), []);
  assert.deepEqual(refused({ text: "color(srgb 0.6 0.6 0.6)" }), ["--cw-text", "--cw-background"]);
});

test("hints and secondary buttons have the two colours of text where others between them are too faint", () => {
  assert.deepEqual(checked({}).classes, []);
  assert.deepEqual(checked({ quiet: "color(srgb 0.5 0.5 0.5)" }).classes, ["cw-two-colours"]);
  assert.deepEqual(checked({ shade: "rgb(90, 90, 90)" }).classes, ["cw-two-colours"]);
});
