// A worker knows no import map, so the address stands whole here; a bundler would take the name.
import { estimate, load } from "../node_modules/coverage-estimator/index.js";

const loaded = load();
addEventListener("message", async ({ data }) => {
  await loaded;
  postMessage(estimate(data));
});
