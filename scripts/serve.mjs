// @ts-check
/** A static server for one folder: for `make serve`, for `make dev`, and for the page tests, which read its log. */
import { createReadStream, realpathSync } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

/** @typedef {{ method: string, path: string, status: number }} LogEntry */
/** @typedef {{ url: string, log: LogEntry[], close: () => Promise<void> }} RunningServer */
/** @typedef {(response: import("node:http").ServerResponse) => void} Answer */

// Loopback only: what somebody tries out on their own machine is nobody else's business.
const HOST = "127.0.0.1";

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/**
 * Serves `root` until `close` is called. Port 0 takes one that is free; `answers` are paths that are no files; `isCompressed` sends
 * what a host would have compressed beforehand.
 *
 * @param {{ root: string, port?: number, answers?: Record<string, Answer>, isCompressed?: boolean }} options
 * @returns {Promise<RunningServer>}
 */
export async function startServer({ root, port = 0, answers = {}, isCompressed = false }) {
  const folder = await realpath(root);
  /** @type {LogEntry[]} */
  const log = [];
  const compressed = isCompressed ? await compressFolder(folder) : undefined;
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const entry = { method: request.method ?? "", path, status: 0 };
    log.push(entry);
    const answer = answers[path];
    if (answer) answer(response);
    else await respond({ folder, compressed }, path, request, response, (status) => (entry.status = status));
  });
  await listen(server, port);
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://${HOST}:${address.port}/`, log, close: () => close(server) };
}

/**
 * Returns every file of a folder as a browser is sent it.
 *
 * @param {string} folder
 * @returns {Promise<Map<string, Buffer>>}
 */
async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const compress = promisify(brotliCompress);
  const made = paths.map(async (path) => /** @type {const} */ ([path, await compress(await readFile(path))]));
  return new Map(await Promise.all(made));
}

/**
 * @param {{ folder: string, compressed: Map<string, Buffer> | undefined }} site
 * @param {string} path
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {(status: number) => void} note
 */
async function respond({ folder, compressed }, path, request, response, note) {
  /** @type {(status: number, headers?: Record<string, string | number>) => void} */
  const head = (status, headers = {}) => {
    note(status);
    // An old copy in the browser's cache would show somebody a page that they have since rebuilt.
    response.writeHead(status, { "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers });
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    head(405, { allow: "GET, HEAD" });
    response.end();
    return;
  }
  const file = await findFile(folder, path);
  if (file === null) {
    head(404, { "content-type": MEDIA_TYPES[".txt"] });
    response.end("Not found.\n");
    return;
  }
  const small = compressed?.get(file.path);
  /** @type {Record<string, string | number>} */
  const encoding = small === undefined ? { "content-length": file.size } : { "content-encoding": "br", "content-length": small.length };
  head(200, { "content-type": mediaType(file.path), ...encoding });
  if (request.method === "HEAD" || small !== undefined) {
    response.end(small);
    return;
  }
  // A reader who closes the connection early is no failure of ours.
  await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
}

/**
 * The file that a request path names, or null; never one outside the folder, not even through a symbolic link.
 *
 * @param {string} folder
 * @param {string} requested
 */
async function findFile(folder, requested) {
  try {
    const path = decodeURIComponent(requested.replace(/[?#].*$/s, ""));
    const file = await realpath(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    const found = await stat(file);
    return file.startsWith(folder + sep) && found.isFile() ? { path: file, size: found.size } : null;
  } catch {
    return null;
  }
}

/** @param {string} path */
function mediaType(path) {
  return MEDIA_TYPES[extname(path).toLowerCase()] ?? "application/octet-stream";
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves a folder until the person ends it.
 *
 * @param {string} root
 * @param {Record<string, Answer>} [answers]
 */
export async function serveUntilStopped(root, answers) {
  const server = await startServer({ root, port: Number(process.env.PORT ?? 0), answers });
  const stop = () => server.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(`The estimator is at ${server.url} (Ctrl-C ends it).`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await serveUntilStopped(fileURLToPath(new URL("../dist/site/", import.meta.url)));
}
