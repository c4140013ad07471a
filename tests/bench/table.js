// Medians, and what they come to beside each other.

const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const tenth = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const milliseconds = { unit: "ms", shown: (it) => number.format(it) };
const kilobytes = { unit: "KB", shown: (it) => tenth.format(it / 1000) };
const megabytes = { unit: "MB", shown: (it) => tenth.format(it / 1e6) };

/** Every row: where its figures are, and what they mean. */
const rows = (phones) => [
  ...Object.entries(phones).flatMap(([id, { name }]) => [
    { key: `${id}.tap`, name: `first answer takes a tap, ${name}`, ...milliseconds },
    { key: `${id}.question`, name: `first question painted, ${name}`, ...milliseconds },
    { key: `${id}.paint`, name: `first paint of anything, ${name}`, ...milliseconds },
    { key: `${id}.second`, name: `second question after Continue at once, ${name}`, ...milliseconds },
  ]),
  { key: "shift", name: "layout shift while it comes", unit: "", shown: (it) => small.format(it) },
  { key: "bytesVisible", name: "bytes until the first question stands", ...kilobytes },
  { key: "bytesThere", name: "bytes until the app is there", ...kilobytes },
  { key: "bytesAll", name: "bytes in all, nothing pressed", ...kilobytes },
  { key: "step", name: "one step, CPU ÷ 4", ...milliseconds },
  { key: "key2000", name: "one key in 2,000 characters, CPU ÷ 4", ...milliseconds },
  { key: "key50000", name: "one key in 50,000 characters, CPU ÷ 4", ...milliseconds },
  { key: "cpu", name: "CPU of the page’s process, whole journey", ...milliseconds },
  { key: "thread", name: "of it the main thread", ...milliseconds },
  { key: "heap", name: "heap and wasm memory after it", ...megabytes },
  { key: "private", name: "private memory of the process after it", ...megabytes },
];

/** The value below which a share of the figures lie. */
export function quantile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** `figures` of every peer by key become cells: medians, with the 95th percentile, and ours as a share of each. */
export function table(peers, figures, phones) {
  return rows(phones).map(({ key, name, unit, shown }) => {
    const cells = peers.map(({ id }) => {
      const list = figures[id]?.[key];
      return list?.length ? { median: quantile(list, 0.5), p95: quantile(list, 0.95) } : null;
    });
    const ours = cells[peers.findIndex(({ id }) => id === "ours")];
    return {
      name: unit ? `${name}, ${unit}` : name,
      cells: cells.map((it) => (it ? `${shown(it.median)} (${shown(it.p95)})` : "-")),
      ratios: cells.map((it) => (it && ours && it.median ? (ours.median / it.median).toFixed(2) : "-")),
    };
  });
}

/** As lines of text in columns. */
export function plain(peers, rows) {
  const heads = ["median (p95)", ...peers.map(({ name }) => name)];
  const lines = [heads, ...rows.map((it) => [it.name, ...it.cells]), [], ["ours ÷ this one", ...heads.slice(1)]];
  lines.push(...rows.map((it) => [it.name, ...it.ratios]));
  const widths = heads.map((_, at) => Math.max(...lines.map((it) => (it[at] ?? "").length)));
  const padded = (it, at) => (at === 0 ? it.padEnd(widths[at]) : it.padStart(widths[at] + 2));
  return lines.map((line) => line.map(padded).join("")).join("\n");
}

/** As Markdown: medians, and ours as a share in brackets. */
export function markdown(peers, rows, about) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const cell = (row, at) => {
    const [median] = row.cells[at].split(" (");
    return row.ratios[at] === "-" || peers[at].ours ? median : `${median} (${row.ratios[at]})`;
  };
  const body = rows.map((row) => line([row.name, ...peers.map((_, at) => cell(row, at))]));
  const heads = line(["", ...peers.map(({ name }) => name)]);
  return [heads, `|---|${"--:|".repeat(peers.length)}`, ...body, "", `Medians; in brackets ours ÷ this one. ${about}`].join("\n");
}
