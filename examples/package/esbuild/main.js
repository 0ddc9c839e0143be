// esbuild --bundle --format=esm --target=es2022 --loader:.wasm=binary: the module's bytes stand in the bundle.
import { estimate, load } from "coverage-estimator/slim";
import wasm from "coverage-estimator/coverage_estimator.wasm";
import { course } from "../course.js";
import { sentence } from "../sentence.js";

await load(wasm);
console.log(sentence(estimate(course)));
