// @ts-check
/** The walks in WebKit, the engine of Safari, as WebKitGTK builds it: its smallest browser, driven by the WebDriver that comes with it. */
import { startWebDriver } from "./webdriver.mjs";
import { walkIn } from "./walks.mjs";

/** A window of GTK has a frame around its page: what is asked for is the page. */
const PHONE = { width: 375, height: 740 };

const ROOT = 'document.querySelector("coverage-estimator").shadowRoot';

/** @typedef {Awaited<ReturnType<typeof startWebDriver>>} Driver */

// A session has one window, which keeps what was typed in it: each walk takes a session of its own.
walkIn(async () => {
  const driver = await startWebDriver(process.env.WEBKIT_DRIVER ?? "WebKitWebDriver");
  const options = { binary: process.env.WEBKIT, args: ["--automation"] };
  return { open: async (url) => open(await driver.session({ "webkitgtk:browserOptions": options }), url), close: driver.close };
});

/**
 * @param {Awaited<ReturnType<Driver["session"]>>} session
 * @param {string} url
 */
async function open(session, url) {
  await resize(session);
  await session.go(url);
  await watch();
  const find = (/** @type {string} */ selector) => session.run(`return ${ROOT}.querySelector(arguments[0])`, [selector]);
  return {
    run: (/** @type {Function | string} */ what, /** @type {unknown[]} */ ...values) =>
      session.run(typeof what === "string" ? what : `return (${what})(...arguments)`, values),
    // The driver does not scroll to what lies in a shadow root; a person does.
    click: async (/** @type {string} */ selector) => {
      const found = await find(selector);
      await session.run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', [found]);
      await session.click(found);
    },
    fill: async (/** @type {string} */ selector, /** @type {string} */ text) => session.fill(await find(selector), text),
    reload: async () => {
      await session.reload();
      await watch();
    },
    errors: () => session.run("return globalThis.seenErrors"),
    close: session.close,
  };

  function watch() {
    return session.run(`
      globalThis.seenErrors = [];
      for (const kind of ["error", "unhandledrejection"])
        addEventListener(kind, (event) => globalThis.seenErrors.push(String(event.message ?? event.reason)));`);
  }
}

/** @param {Awaited<ReturnType<Driver["session"]>>} session */
async function resize(session) {
  await session.resize(PHONE);
  const [width = 0, height = 0] = await session.run("return [innerWidth, innerHeight]");
  await session.resize({ width: 2 * PHONE.width - width, height: 2 * PHONE.height - height });
}
