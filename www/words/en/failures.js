// @ts-check

/** What is said where the page cannot give a number. */
export const failures = {
  ask: "Ask the clinic to work it out with you.",
  call: "Call the clinic:",
  visit: "Contact the clinic",
  owner: "For whoever runs this website: {what}",
  /** What the person is told. */
  causes: {
    network: "The estimate could not be loaded. Check your connection; it is tried again as soon as you change an answer.",
    missing: "We cannot work out a number here, because this website lacks a part of the page.",
    damaged: "We cannot work out a number here, because a part of the page did not arrive whole. Load it again.",
    policy: "We cannot work out a number here, because this website’s security policy does not let the page run.",
    connection: "We cannot work out a number here, because this website’s security policy does not let the page load whole.",
    engine: "Your browser cannot run this page. Try another one, or let this website use WebAssembly in your settings.",
    changed: "We cannot work out a number here, because another part of this website changes how the page counts.",
    start: "We cannot work out a number here, because the page could not start.",
    estimate: "Something on this page went wrong, and there is no estimate for these answers. Change any answer to try again.",
  },
  /** What whoever runs the website can do about it; may be blank. */
  owners: {
    network: "",
    missing: "upload all files of the estimator’s folder again. The one whose name ends in .wasm is not there.",
    damaged: "the file whose name ends in .wasm is cut short, or another file stands in its place. Upload all files of the folder again.",
    policy: "add {source} to script-src in the Content-Security-Policy.",
    connection: "add the address of the estimator’s files to connect-src in the Content-Security-Policy.",
    engine: "",
    changed: "another script changes what JavaScript has built in. Show the estimator in a frame, with embed.js, or take that script out.",
    start:
      "the first error in the console says why: an old browser, or another script of the website. In a frame, with embed.js, no other script reaches the estimator.",
    estimate: "",
  },
  /** What stands in the console when the element is defined already. */
  twice:
    "coverage-estimator: this page has the estimator twice (versions {first} and {second}). The first one runs; take one of the scripts out.",
};
