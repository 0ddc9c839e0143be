export { course as default } from "../../course.js";
