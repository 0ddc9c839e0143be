// @ts-check
/** How long a function takes, in nanoseconds. */

const WARM_UP_MS = 500;
const BATCH_MS = 20;
const BATCHES = 41;

/**
 * The median over batches: a batch is long enough for the browser's coarse clock, and the median forgives the few in
 * which the machine did something else.
 *
 * @param {() => unknown} work
 */
export function medianTime(work) {
  const runs = Math.max(1, Math.ceil(BATCH_MS / warmUp(work)));
  const times = Array.from({ length: BATCHES }, () => millisecondsOf(work, runs) / runs);
  return Math.round(times.sort((a, b) => a - b)[BATCHES >> 1] * 1e6);
}

/**
 * Runs until the engine has compiled its best code; answers the milliseconds of one run.
 *
 * @param {() => unknown} work
 */
function warmUp(work) {
  let runs = 0;
  let spent = 0;
  while (spent < WARM_UP_MS) {
    spent += millisecondsOf(work, 1);
    runs += 1;
  }
  return spent / runs;
}

/**
 * @param {() => unknown} work
 * @param {number} runs
 */
function millisecondsOf(work, runs) {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) work();
  return performance.now() - start;
}
