// @ts-check
/** Serves the page, builds it anew whenever src or www changes, and reloads it: `make dev`. */
import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serveUntilStopped } from "./serve.mjs";
import { buildSite } from "./site.mjs";

/** @import { ServerResponse } from "node:http" */

const ROOT = new URL("../", import.meta.url);
const OUTPUT = pathToFileURL(`${process.env.DEV_OUTPUT}/`);
const SITE = new URL("site/", OUTPUT);
/** One press of "save" is several events; an editor is done with all of them by then. */
const PAUSE = 100;
/** The page's own rules allow scripts and connections of its own server alone. */
const RELOAD = `new EventSource("/changes").onmessage = () => location.reload();`;

/** The pages that wait for a change. @type {Set<ServerResponse>} */
const waiting = new Set();
/** The folders that have changed since the last build. @type {Set<string>} */
const changed = new Set();
let isBuilding = false;

/**
 * Builds what the folders named are made into; a mistake is told, and the page before it stays.
 *
 * @param {Set<string>} folders
 */
async function build(folders) {
  const start = performance.now();
  if (folders.has("src") && spawnSync("make", ["dev-module", "dev-import-module"], { cwd: ROOT, stdio: "inherit" }).status !== 0) return;
  try {
    const pages = await buildSite({ pkg: new URL("pkg/", OUTPUT), importing: new URL("pkg-import/", OUTPUT), site: SITE, minify: false });
    await Promise.all(pages.map((page) => appendFile(new URL(page, SITE), '<script src="/reload.js"></script>')));
    await writeFile(new URL("reload.js", SITE), RELOAD);
  } catch (error) {
    console.error(error);
    return;
  }
  console.log(`Built in ${Math.round(performance.now() - start)} ms.`);
  for (const response of waiting) response.write("data: changed\n\n");
}

async function buildWhatChanged() {
  if (isBuilding) return;
  isBuilding = true;
  while (changed.size > 0) {
    const folders = new Set(changed);
    changed.clear();
    await build(folders);
  }
  isBuilding = false;
}

/** @param {string} folder */
function watchFolder(folder) {
  /** @type {NodeJS.Timeout | undefined} */
  let pause;
  watch(new URL(folder, ROOT), { recursive: true }, () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      changed.add(folder);
      void buildWhatChanged();
    }, PAUSE);
  });
}

/** @param {ServerResponse} response */
function tellChanges(response) {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  waiting.add(response);
  response.once("close", () => waiting.delete(response));
}

await mkdir(SITE, { recursive: true });
changed.add("src");
await buildWhatChanged();
["src", "www"].forEach(watchFolder);
await serveUntilStopped(fileURLToPath(SITE), { "/changes": tellChanges });
