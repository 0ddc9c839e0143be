// @ts-check
/** People at random: what they know of their insurance, and what they type for the papers, some of it hostile. */

/** @typedef {() => number} Random From 0 to 1. */
/** @typedef {Record<string, string | true>} Answers */
/** @typedef {{ language: "en" | "es", answers: Answers, names: Record<string, string>, denial: Record<string, string> }} Person */

/** What can stand in a name and must come out as it went in; nothing of it may be taken for markup or for a place to fill in. */
const HOSTILE = [
  '<img src=x onerror="globalThis.wasRun = true">',
  '"><script>globalThis.wasRun = true</script>',
  "</textarea><b>Ana</b>",
  "&lt;i&gt; &amp; 'x' \"y\" `z`",
  "{patient} {date} ${born} $& $1 %s",
  "عبد الله بن محمد",
  "שרה כהן",
  "👩‍👩‍👧 Ana 🧘🏽‍♀️ Zoë",
  "Nguyễn Thị Ánh-Đào",
  "=1+1",
];

/** Longer than a line, and than any box that was made for a name: of words, and of one. */
const LONG = ["Ana María ".repeat(30).trim(), "W".repeat(300)];

const KINDS = ["unknown", "ppo", "hmo", "epo", "pos", "hdhp", "medicareAdvantage", "autoPip", "workersCompensation"];
const PROGRAMS = ["medicare", "tricare", "medicaid", "va", "none"];
const STATES = ["WA", "OR", "FL", "NY", "CA", "TX", "HI"];

/**
 * Makes a person out of a source of chance.
 *
 * @param {Random} random
 * @returns {Person}
 */
export function anybody(random) {
  const perhaps = (/** @type {number} */ share) => random() < share;
  return {
    language: perhaps(0.5) ? "es" : "en",
    answers: knows(random, perhaps),
    names: Object.fromEntries(TYPED.filter(() => perhaps(0.7)).map((name) => [name, nameFor(name, random)])),
    denial: Object.fromEntries(Object.entries(ABOUT_DENIAL).filter(() => perhaps(0.7))),
  };
}

/**
 * @param {Random} random
 * @param {(share: number) => boolean} perhaps
 * @returns {Answers}
 */
function knows(random, perhaps) {
  const dollars = (/** @type {number} */ most) => String(1 + Math.floor(random() * most));
  const known = /** @type {Answers} */ ({
    "coverage.kind": oneOf(perhaps(0.75) ? KINDS : PROGRAMS, random),
    "course.visits": dollars(30),
    "charges.billedCharge": String(100 + Math.floor(random() * 150)),
  });
  const more = /** @type {Answers} */ ({
    "coverage.state": oneOf(STATES, random),
    "course.firstVisit": "2026-12-07",
    "course.visitsPerWeek": dollars(3),
    "charges.allowedAmount": dollars(100),
    "charges.cashRate": dollars(100),
    [perhaps(0.5) ? "network-in" : "network-out"]: true,
    "authorization.status": oneOf(["approved", "pending", "missing", "notRequired"], random),
    "coverage.inNetwork.copayment": dollars(60),
    "coverage.inNetwork.coinsurance": dollars(50),
    "coverage.inNetwork.deductible.amount": dollars(3000),
    "coverage.inNetwork.visitLimit.visits": dollars(30),
    "necessity.diagnosisCode": oneOf(["M54.50", "M54.2", "S13.4XXA", "<b>M54</b>"], random),
    "necessity.referrer": oneOf(["physician", "chiropractor", "nobody"], random),
    "account.kind-hsa": true,
  });
  return { ...known, ...Object.fromEntries(Object.entries(more).filter(() => perhaps(0.5))) };
}

/** What is typed for the papers. */
const TYPED = [
  ...["patient", "born", "address", "phone", "representative", "planName", "memberId", "groupNumber", "claimNumber", "injuryDate"],
  ...["referrerName", "clinicName", "clinicAddress", "clinicNumber", "therapistName", "condition"],
];

const ABOUT_DENIAL = {
  denialDated: "2026-10-12",
  serviceDates: "September 1 <b>and</b> 8",
  denialReceived: "2026-10-15",
  denialSaid: '<img src=x onerror="globalThis.wasRun = true">',
  functionLost: "{functionLost} رفع",
  tried: "exercise 🧘🏽‍♀️ for 6 weeks",
};

/**
 * @param {string} name
 * @param {Random} random
 */
function nameFor(name, random) {
  if (name === "born") return "1980-02-29";
  if (name === "injuryDate") return "2026-01-05";
  const plain = `${name} 7${Math.floor(random() * 1000)}`;
  return oneOf([plain, plain, ...HOSTILE, ...(random() < 0.3 ? LONG : [])], random);
}

/**
 * Returns one of several, each as often as another.
 *
 * @template T
 * @param {T[]} all
 * @param {Random} random
 * @returns {T}
 */
export function oneOf(all, random) {
  return /** @type {T} */ (all[Math.floor(random() * all.length)]);
}

/**
 * Returns numbers from 0 to 1, the same ones for the same seed: a linear congruence with the multiplier of Numerical Recipes.
 *
 * @param {number} seed
 * @returns {Random}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // The first numbers of seeds that lie close together do so, too.
  for (let count = 0; count < 8; count += 1) next();
  return next;
}
