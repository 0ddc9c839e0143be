import { estimate, load } from "coverage-estimator";
import { course } from "../course.js";
import { sentence } from "../sentence.js";

await load();
document.querySelector("output").textContent = sentence(estimate(course));
