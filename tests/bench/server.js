// One server for all peers: HTTP/1.1 on this machine, every file compressed beforehand with brotli 11.

import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compressed = promisify(brotliCompress);

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** All files of a folder, by their path below it. */
export function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath ?? it.path, it.name));
  return new Map(paths.map((it) => [relative(folder, it).replaceAll(sep, "/"), readFileSync(it)]));
}

/** Serves files by their path, and keeps what is posted to `/complaints`. */
export class Server {
  #files = new Map();
  #posted = [];
  #server = createServer((request, answer) => this.#answer(request, answer));

  async start() {
    await new Promise((done) => this.#server.listen(0, "127.0.0.1", done));
    this.origin = `http://localhost:${this.#server.address().port}`;
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A browser keeps a file within one visit as on a real host; each visit is by a new browser. */
  async add(path, content) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const body = await compressed(content, { params });
    const headers = {
      "cache-control": "max-age=3600",
      "content-encoding": "br",
      "content-length": body.length,
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    };
    this.#files.set(path, { body, headers });
  }

  /** What was posted since this was last asked. */
  posted() {
    return this.#posted.splice(0);
  }

  #answer(request, answer) {
    const { pathname } = new URL(request.url, this.origin);
    if (request.method === "POST" && pathname === "/complaints") return this.#take(request, answer);
    const file = this.#files.get(pathname);
    if (!file) return answer.writeHead(404).end();
    answer.writeHead(200, file.headers).end(request.method === "HEAD" ? undefined : file.body);
  }

  async #take(request, answer) {
    const parts = await request.toArray();
    this.#posted.push(JSON.parse(Buffer.concat(parts).toString()));
    const receipt = { reference: "B-1", received_at: new Date().toISOString() };
    answer.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(receipt));
  }
}
