// @ts-check
/** An empty project with the package in it, packed and installed as a developer gets it. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = new URL("../../", import.meta.url);
const run = promisify(execFile);

/** Returns the folder of the project, with the examples in it, and what removes it. */
export async function makeProject() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "coverage-estimator-")));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", folder], { cwd: fileURLToPath(new URL("dist/npm", ROOT)) });
  const [{ filename }] = JSON.parse(stdout);
  await cp(fileURLToPath(new URL("examples/package/", ROOT)), folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", filename], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/**
 * Runs a module in Node, inside of the project, and returns what it prints.
 *
 * @param {string} folder
 * @param {string[]} args
 */
export async function inNode(folder, ...args) {
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 1 << 28 });
  return stdout.trim();
}

/**
 * Runs one of this project's own tools.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {string} folder
 */
export async function tool(name, args, folder) {
  return run(fileURLToPath(new URL(`node_modules/.bin/${name}`, ROOT)), args, { cwd: folder, maxBuffer: 1 << 28 });
}
