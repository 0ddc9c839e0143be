// @ts-check
/** As much of a WebDriver client as a walk needs (W3C, https://www.w3.org/TR/webdriver2/): a session has one window. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createServer } from "node:net";

/** The key by which the protocol names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** @typedef {{ [ELEMENT]: string }} Found */

/**
 * Starts a driver, which starts browsers.
 *
 * @param {string} program
 */
export async function startWebDriver(program) {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { stdio: ["ignore", "ignore", "inherit"] });
  const ask = (/** @type {string} */ method, /** @type {string} */ path, /** @type {object} */ body = {}) =>
    asked(`http://127.0.0.1:${port}${path}`, method, body);
  await accepts(port);
  return {
    session: (/** @type {Record<string, unknown>} */ capabilities) => begin(ask, capabilities),
    close: async () => void driver.kill(),
  };
}

/**
 * Starts a browser with these capabilities.
 *
 * @param {(method: string, path: string, body?: object) => Promise<any>} ask
 * @param {Record<string, unknown>} capabilities
 */
async function begin(ask, capabilities) {
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: capabilities } });
  const inSession = (/** @type {string} */ path, /** @type {object} */ body = {}) => ask("POST", `/session/${sessionId}${path}`, body);
  const on = (/** @type {Found} */ found, /** @type {string} */ what, /** @type {object} */ body = {}) =>
    inSession(`/element/${found[ELEMENT]}/${what}`, body);
  return {
    go: (/** @type {string} */ url) => inSession("/url", { url }),
    reload: () => inSession("/refresh"),
    resize: (/** @type {{ width: number, height: number }} */ size) => inSession("/window/rect", size),
    run: (/** @type {string} */ script, /** @type {unknown[]} */ args = []) => inSession("/execute/sync", { script, args }),
    click: (/** @type {Found} */ found) => on(found, "click"),
    fill: async (/** @type {Found} */ found, /** @type {string} */ text) => {
      await on(found, "clear");
      await on(found, "value", { text });
    },
    close: () => ask("DELETE", `/session/${sessionId}`),
  };
}

/**
 * @param {string} url
 * @param {string} method
 * @param {object} body
 */
async function asked(url, method, body) {
  const sent = method === "POST" ? { body: JSON.stringify(body), headers: { "content-type": "application/json" } } : {};
  const response = await fetch(url, { method, ...sent });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  assert.ok(response.ok, `${method} ${url}: ${value?.error}, ${value?.message}`);
  return value;
}

/** Returns a port on which nothing listens. @returns {Promise<number>} */
function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === "object" ? found(address.port) : failed(new Error("no port"))));
    });
  });
}

/** Waits until a driver listens. @param {number} port */
async function accepts(port) {
  for (let tries = 0; tries < 200; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  assert.fail("the driver never listened");
}
