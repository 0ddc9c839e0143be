// @ts-check

/** What a framed page calls the message that says its height. */
export const HEIGHT = "coverage-estimator:height";
