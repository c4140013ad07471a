// The arithmetic of the bench: what a table says of figures.

import assert from "node:assert/strict";
import test from "node:test";
import { markdown, plain, quantile, table } from "../bench/table.js";

const PEERS = [{ id: "react", name: "React" }, { id: "ours", name: "ours", ours: true }];
const PHONES = { "3g": { name: "3G" } };
const rowOf = (figures, name) => table(PEERS, figures, PHONES).find((it) => it.name.startsWith(name));

test("a quantile lies between the two figures around it", () => {
  assert.equal(quantile([3, 1, 2], 0.5), 2);
  assert.equal(quantile([4, 1, 2, 3], 0.5), 2.5);
  assert.equal(quantile([7], 0.95), 7);
  assert.equal(quantile([10, 20], 0.95), 19.5);
});

test("ours is a share of each, by the medians", () => {
  const row = rowOf({ react: { "3g.tap": [1000, 3000, 2000] }, ours: { "3g.tap": [1000] } }, "first answer");
  assert.deepEqual(row.cells, ["2,000 (2,900)", "1,000 (1,000)"]);
  assert.deepEqual(row.ratios, ["0.50", "1.00"]);
});

test("what was not measured is a dash, and no share of nothing is worked out", () => {
  const row = rowOf({ react: { shift: [0] }, ours: { shift: [0.03] } }, "layout shift");
  assert.deepEqual(row.ratios, ["-", "1.00"]);
  assert.deepEqual(rowOf({ ours: { step: [] } }, "one step").cells, ["-", "-"]);
});

test("both tables hold every row", () => {
  const rows = table(PEERS, { react: { cpu: [200] }, ours: { cpu: [100] } }, PHONES);
  assert.match(plain(PEERS, rows), /CPU of the page’s process.* 200 \(200\) +100 \(100\)/);
  assert.match(markdown(PEERS, rows, "today"), /\| CPU of the page’s process.*\| 200 \(0.50\) \| 100 \|/);
});
