// @ts-check
import start, { estimate, readCount, readMoney, readPercent } from "../dist/pkg/coverage_estimator.js";

export { estimate, readCount, readMoney, readPercent };

/** Loads the model; may be called again after it failed. */
export async function load() {
  await start();
}
