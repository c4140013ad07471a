// What is measured, each in a new browser: nothing is in a cache, and no peer warms up another.

import { readFileSync } from "node:fs";
import { watch } from "./watch.js";

const PHONE = { width: 412, height: 823, deviceScaleFactor: 1, isMobile: true, hasTouch: true };
const ARGS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const STEP_CPU = 4;
/** A resident reads before pressing; what a page does meanwhile is not waited for. */
const READING = 300;
const BOX = "What happened?";
const KEYS = 20;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The phones: networks as in Chromium's own developer tools, and how much slower the processor is. */
export const phones = ({ PredefinedNetworkConditions: named }) => ({
  "4g": { name: "slow 4G, CPU ÷ 4", network: named["Slow 4G"], cpu: 4 },
  "3g": { name: "3G, CPU ÷ 6", network: named["Slow 3G"], cpu: 6 },
});

export class Measures {
  #tools;
  #server;

  /** `tools` has puppeteer and the path of the browser. */
  constructor(tools, server) {
    this.#tools = tools;
    this.#server = server;
  }

  /** Walks the whole way, with a wrong turn and one back, and compares what is posted with what was answered. */
  async prove(peer) {
    await this.#visit(peer, {}, async ({ page }) => {
      const [first] = peer.steps;
      await this.#come(page);
      await this.#step(page, { see: peer.error });
      await this.#step(page, first);
      await this.#step(page, { press: "Back", see: "What has happened so far?" });
      const kept = await page.evaluate((it) => bench.isChosen(it), first.choose[0]);
      if (!kept) throw new Error(`${peer.name}: the answer was lost on the way back`);
      await this.#walk(peer, page);
    });
  }

  /** A first visit that only looks: shifts, bytes. */
  async load(peer, phone) {
    return this.#visit(peer, phone, async ({ page, traffic }) => {
      await this.#come(page);
      await page.waitForNetworkIdle({ idleTime: 2000, timeout: 120_000 });
      const seen = await page.evaluate(({ ours }) => {
        const { visible, ready, loaded, shift } = bench;
        return { visible, there: ours ? ready : loaded, shift };
      }, peer);
      return {
        shift: seen.shift,
        bytesVisible: traffic.until(seen.visible),
        bytesThere: traffic.until(seen.there),
        bytesAll: traffic.until(Number.POSITIVE_INFINITY),
      };
    });
  }

  /** When a first visit first sees something. */
  async paint(peer, phone) {
    return this.#visit(peer, phone, ({ page }) =>
      page.evaluate(async () => {
        await bench.begun;
        return { question: bench.visible, paint: await bench.paint };
      }),
    );
  }

  /** A first visit that taps at once. */
  async tap(peer, phone) {
    return this.#visit(peer, { ...phone, second: peer.second }, async ({ page }) => {
      const { tapped, second, ...seen } = await page.evaluate(async () => {
        await bench.begun;
        const { tapped, second, visible: question } = bench;
        return { tapped, second, question, paint: await bench.paint };
      });
      if (!second) throw new Error(`${peer.name}: the tap at ${Math.round(tapped)} ms was lost`);
      return { ...seen, tap: tapped, second };
    });
  }

  /** Each step of the way on a slow processor, once everything has come. */
  async steps(peer) {
    return this.#visit(peer, { cpu: STEP_CPU }, async ({ page }) => {
      await this.#come(page);
      return { step: (await this.#walk(peer, page)).slice(0, -1) };
    });
  }

  /** Keys at the end of a text of each of these lengths, on a slow processor. */
  async keys(peer, lengths) {
    return this.#visit(peer, {}, async ({ page }) => {
      await this.#come(page);
      const here = peer.steps.findIndex(({ fill }) => fill?.[BOX]);
      for (const step of peer.steps.slice(0, here)) await this.#step(page, step);
      await page.emulateCPUThrottling(STEP_CPU);
      const times = {};
      for (const length of lengths) times[`key${length}`] = await this.#type(page, length);
      return times;
    });
  }

  async #type(page, characters) {
    const write = (label, count) => {
      bench.fill(label, "The wall is wet. ".repeat(count / 17 + 1).slice(0, count));
      const field = bench.field(label);
      field.focus();
      field.setSelectionRange(count, count);
      bench.keys = [];
    };
    await page.evaluate(write, BOX, characters);
    await pause(2000);
    for (let count = 1; count <= KEYS; count += 1) {
      await page.keyboard.press("a");
      await page.waitForFunction((it) => bench.keys.length >= it, { polling: 50 }, count);
      await pause(READING / 2);
    }
    const [keys, length] = await page.evaluate((it) => [bench.keys, bench.field(it).value.length], BOX);
    if (length !== characters + KEYS) throw new Error("keys were lost");
    return keys;
  }

  /**
   * A whole journey on this machine's processor: what it costs the page's process, and what it holds then.
   * For the page without a script it is what a process costs by itself.
   */
  async journey(peer) {
    return this.#visit(peer, {}, async ({ browser, page, client }) => {
      await this.#come(page);
      if (peer.steps) await this.#walk(peer, page);
      const metrics = await metricsOf(client);
      const process = await processOf(browser, metrics.ProcessTime);
      await client.send("HeapProfiler.collectGarbage");
      const { JSHeapUsedSize: heap } = await metricsOf(client);
      const wasm = await page.evaluate(() => [...bench.memories].reduce((sum, it) => sum + it.buffer.byteLength, 0));
      return {
        cpu: 1000 * metrics.ProcessTime,
        thread: 1000 * metrics.ThreadTime,
        heap: heap + wasm,
        private: privateBytes(process),
      };
    });
  }

  async #come(page) {
    await page.evaluate(() => bench.begun);
    await page.waitForNetworkIdle({ idleTime: 1000, timeout: 120_000 });
  }

  async #walk(peer, page) {
    this.#server.posted();
    const times = [];
    for (const step of peer.steps) times.push(await this.#step(page, step));
    const posted = this.#server.posted();
    const values = JSON.stringify(Object.entries(peer.values(posted[0] ?? { answers: [] })).sort());
    const right = JSON.stringify(Object.entries(peer.expected).sort());
    if (posted.length !== 1 || values !== right) throw new Error(`${peer.name} posted ${posted.length}: ${values}`);
    return times;
  }

  async #step(page, { choose = [], fill = {}, press = "Continue", see }) {
    await pause(READING);
    for (const label of choose) await page.evaluate((it) => bench.choose(it), label);
    for (const entry of Object.entries(fill)) await page.evaluate((it) => bench.fill(...it), entry);
    await pause(READING);
    return page.evaluate((...it) => bench.step(...it), press, see);
  }

  async #visit(peer, { network = null, cpu = 1, second }, act) {
    const { puppeteer, chrome } = this.#tools;
    const args = process.getuid?.() === 0 ? [...ARGS, "--no-sandbox"] : ARGS;
    const browser = await puppeteer.launch({ executablePath: chrome, args, defaultViewport: PHONE });
    this.browser = await browser.version();
    try {
      const [page] = await browser.pages();
      const client = await page.createCDPSession();
      const traffic = await Traffic.of(client);
      await client.send("Performance.enable");
      await client.send("Emulation.setFocusEmulationEnabled", { enabled: true });
      await page.evaluateOnNewDocument(watch, { second });
      await page.emulateNetworkConditions(network);
      await page.emulateCPUThrottling(cpu);
      await page.goto(this.#server.origin + peer.path, { waitUntil: "domcontentloaded", timeout: 120_000 });
      return await act({ browser, page, client, traffic });
    } finally {
      await browser.close();
    }
  }
}

/** The bytes that came over the network, and when, in milliseconds since the visit began. */
class Traffic {
  #came = [];
  #start;

  static async of(client) {
    const traffic = new Traffic();
    const soFar = new Map();
    const add = (it, bytes) => {
      soFar.set(it.requestId, (soFar.get(it.requestId) ?? 0) + bytes);
      traffic.#came.push({ time: it.timestamp, bytes });
    };
    client.on("Network.requestWillBeSent", (it) => (traffic.#start ??= it.timestamp));
    client.on("Network.responseReceived", (it) => add(it, it.response.encodedDataLength));
    client.on("Network.dataReceived", (it) => add(it, it.encodedDataLength));
    client.on("Network.loadingFinished", (it) => add(it, it.encodedDataLength - (soFar.get(it.requestId) ?? 0)));
    await client.send("Network.enable");
    return traffic;
  }

  until(time) {
    const before = this.#came.filter((it) => 1000 * (it.time - this.#start) <= time);
    return before.reduce((sum, it) => sum + it.bytes, 0);
  }
}

async function metricsOf(client) {
  const { metrics } = await client.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** The number of the page's process: the browser has others for its own pages, so we go by the seconds used. */
async function processOf(browser, seconds) {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const distance = (it) => Math.abs(it.cpuTime - seconds);
  return processInfo.filter((it) => it.type === "renderer").sort((a, b) => distance(a) - distance(b))[0].id;
}

/** What only this process holds. Linux alone says so. */
function privateBytes(id) {
  try {
    const lines = readFileSync(`/proc/${id}/smaps_rollup`, "utf8").matchAll(/^Private_\w+: +(\d+) kB/gm);
    return [...lines].reduce((sum, [, kilobytes]) => sum + 1024 * Number(kilobytes), 0);
  } catch {
    return undefined;
  }
}
