import { estimate, load } from "coverage-estimator";
import { course } from "../course.js";
import { sentence } from "../sentence.js";

await load();
console.log(sentence(estimate(course)));
