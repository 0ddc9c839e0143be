// @ts-check

/** Lets the browser paint and hear presses before it goes on. */
export function nextTask() {
  return /** @type {Promise<void>} */ (new Promise((done) => setTimeout(done)));
}
