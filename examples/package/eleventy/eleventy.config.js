// eleventy --config=eleventy/eleventy.config.js: numbers that stand still are worked out while the site is built, and whoever wants their
// own number finds the whole page in one element.
import { estimate, load } from "coverage-estimator";
import { sentence } from "../sentence.js";

export default async function (eleventy) {
  await load();
  eleventy.addFilter("sentence", (course) => sentence(estimate(course)));
  // Data inside of a script may not end it.
  eleventy.addFilter("json", (data) => JSON.stringify(data).replaceAll("<", "\\u003c"));
  // The element's file is one script without parts beside it, so it is copied as it stands.
  eleventy.addPassthroughCopy({ "node_modules/coverage-estimator/element.js": "coverage-estimator.js" });
  return { dir: { input: "eleventy", output: "eleventy/_site" } };
}
