// @ts-check
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const FINDER = fileURLToPath(new URL("browser.sh", import.meta.url));

/** Returns where Chromium stands: where the environment says, else where scripts/browser.sh finds it. */
export function chromiumPath() {
  return process.env.CHROMIUM ?? execFileSync(FINDER, ["chromium"], { encoding: "utf8" }).trim();
}
