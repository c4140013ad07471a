// The wizard beside other ways to make the same short form. `cargo xtask bench --peers` starts this.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, release } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Measures, phones } from "./measures.js";
import { PEERS, serve } from "./peers.js";
import { Server } from "./server.js";
import { markdown, plain, table } from "./table.js";

const text = { type: "string" };
const { values: options } = parseArgs({
  options: { dist: text, modules: text, chrome: text, output: text, rounds: text, only: text, markdown: { type: "boolean" } },
});
const require = createRequire(join(options.modules, "_"));
const puppeteer = require("puppeteer-core");
const { dependencies } = JSON.parse(readFileSync(join(options.modules, "../package.json"), "utf8"));
const only = options.only?.split(",");
const peers = PEERS.filter(({ id }) => !only || only.includes(id));
if (only?.some((it) => !peers.some(({ id }) => id === it))) throw new Error(`no such peer in ${only}`);
const rounds = Number(options.rounds ?? 5);
const PHONES = phones(puppeteer);

const server = new Server();
await server.start();
await serve(server, { dist: options.dist, require, modules: options.modules });
const measures = new Measures({ puppeteer, chrome: options.chrome }, server);

/** By peer, then by measure. */
const figures = Object.fromEntries(peers.map(({ id }) => [id, {}]));
const notes = new Set();
/** Takes one measure; what cannot be taken is said below the table. */
async function take(peer, key, measure) {
  try {
    for (const [name, value] of Object.entries(await measure())) {
      const of = figures[peer.id];
      if (value !== undefined) of[key + name] = [of[key + name] ?? [], value].flat();
    }
  } catch (why) {
    notes.add(`${peer.name}, ${key || "the rest"}: ${why.message}`);
  }
}

const start = new Date();
for (const peer of peers.filter((it) => it.steps)) {
  await measures.prove(peer);
  console.error(`${peer.name} posts the right values`);
}
for (let round = 1; round <= rounds; round += 1) {
  for (const peer of peers) {
    await take(peer, "", () => measures.load(peer, PHONES["4g"]));
    for (const [id, phone] of Object.entries(PHONES)) {
      await take(peer, `${id}.`, () => (peer.scriptless ? measures.paint(peer, phone) : measures.tap(peer, phone)));
    }
    if (peer.steps) {
      await take(peer, "", () => measures.steps(peer));
      await take(peer, "", () => measures.keys(peer, [2000, 50_000]));
    }
    if (peer.steps || peer.scriptless) await take(peer, "", () => measures.journey(peer));
  }
  console.error(`round ${round} of ${rounds}`);
  writeFileSync(options.output, JSON.stringify({ start, figures, notes: [...notes] }));
}
server.stop();

const packages = ["react", "survey-core", "@formio/js"].map((it) => `${it} ${dependencies[it]}`).join(", ");
const networks = Object.values(PHONES).map(({ name, network: it }) => (
  `${name}: ${it.latency} ms, ${(it.download * 8e-3).toFixed(0)} kbit/s down, ${(it.upload * 8e-3).toFixed(0)} up`
));
const about = `${start.toISOString().slice(0, 10)}, ${rounds} rounds, the peers in turn. ${cpus().length} × ${cpus()[0].model},
${process.platform} ${release()}, ${measures.browser}, Node.js ${process.version}; ${packages}. HTTP/1.1, brotli 11.
${networks.join("; ")}.`;
writeFileSync(options.output, JSON.stringify({ about, figures, notes: [...notes] }));
const made = table(peers, figures, PHONES);
console.log(options.markdown ? markdown(peers, made, about) : `${plain(peers, made)}\n\n${about}`);
for (const it of notes) console.log(`- ${it}`);
