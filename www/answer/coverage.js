// @ts-check
import { clone, find, make, write, writeOrHide } from "../dom.js";
import { countPoints, pointsOf } from "./counts.js";
import { insured, whyWords, withVisits } from "./coverage-words.js";
import { day, spanOf } from "../figures.js";
import { stepItems } from "./steps.js";
import { allOf, capital, fill, words } from "../words.js";

/** @import { Answer, CoverageCheck, Gate, GateName } from "../../dist/pkg/coverage_estimator.js" */
/** @import { Insured } from "./coverage-words.js" */

/**
 * Shows how likely it is that massage is covered, why, and what to do.
 *
 * @param {HTMLElement} root
 * @param {CoverageCheck} coverage
 * @param {Answer} answers
 */
export function showCoverage(root, coverage, answers) {
  const about = insured(root, answers);
  const planned = spanOf(answers.request.course.visits ?? 0).high;
  find(root, "#verdict", HTMLElement).dataset.verdict = coverage.verdict;
  write(root, "#verdict-sentence", verdictSentence(coverage));
  showReasons(root, reasons(coverage, about, planned));
  showSteps(root, stepItems(coverage, about, planned));
  const warnings = coverage.warnings.map(({ warning }) => words.coverage.warnings[warning]);
  listTexts(root, "#warnings", warnings);
  showGates(root, coverage, about, planned);
}

/**
 * Returns the verdict in one sentence, and how far the points have come where they are open.
 *
 * @param {CoverageCheck} coverage
 */
export function verdictSentence({ verdict, gates, mayAnotherPay }) {
  const told = /** @type {const} */ (["noInsurance", "claimRefused", "autoExcludesMassageAlone", "excludedByState"]).find((one) =>
    gates.some(({ reason }) => reason === one),
  );
  if (told !== undefined) return words.coverage.sentences[told];
  if (verdict === "notCovered" && mayAnotherPay) return words.coverage.sentences.anotherMayPay;
  const { met, open, all } = countPoints(pointsOf(gates));
  return fill(words.coverage.verdicts[verdict], { good: met, open, all });
}

/**
 * Returns what the verdict rests on: every point that fails, every reason that is known, and the others in one line. That
 * there is no insurance the verdict itself says. That the law leaves massage out of auto insurance is said wherever it holds, as the
 * person was hurt in a crash and would claim there first.
 *
 * @param {CoverageCheck} coverage
 * @param {Insured} about
 * @param {number} planned
 */
function reasons({ verdict, decidedBy, gates }, about, planned) {
  const deciding = gates.filter(({ gate, reason }) => decidedBy.includes(gate) && reason !== "noInsurance");
  const failing = gates.filter(
    ({ gate, status, reason }) => status === "notMet" && reason !== "noInsurance" && (decidedBy.includes(gate) || verdict !== "notCovered"),
  );
  // That the kinds of plan differ says nothing without the point in which they do.
  const isExplained = (/** @type {Gate} */ { gate, status, reason }) =>
    decidedBy.includes(gate) && status === "unknown" && reason !== undefined && reason !== "kindDecides";
  const explained = gates.filter((gate) => isExplained(gate) || gate.reason === "autoExcludesMassage");
  const others = deciding.filter((gate) => !failing.includes(gate) && !explained.includes(gate)).map(({ gate }) => gate);
  // What decides two points is said once.
  const why = new Set([...failing, ...explained].map((gate) => withVisits(whyWords(gate, about), gate.visits, planned)));
  const { met, unknown } = words.coverage.sentences;
  return [...why, ...(others.length === 0 ? [] : [fill(verdict === "likely" ? met : unknown, { points: allOf(others.map(title)) })])];
}

/** @param {GateName} gate */
function title(gate) {
  return words.coverage.gates[gate].title;
}

/**
 * @param {HTMLElement} root
 * @param {string[]} texts
 */
function showReasons(root, texts) {
  listTexts(root, "#verdict-reasons", texts);
  write(root, "#why-title", fill(words.coverage.sentences.why, { n: String(texts.length) }));
  find(root, "#why", HTMLElement).hidden = texts.length === 0;
}

/**
 * Shows the first step as the one thing to do next, and folds the others.
 *
 * @param {HTMLElement} root
 * @param {HTMLElement[]} items
 */
function showSteps(root, [first, ...further]) {
  const more = find(root, "#more-steps", HTMLDetailsElement);
  find(root, "#steps-part", HTMLElement).hidden = first === undefined;
  find(root, "#steps", HTMLOListElement).replaceChildren(...(first === undefined ? [] : [first]));
  find(more, "ol", HTMLOListElement).replaceChildren(...further);
  write(root, "#more-steps-title", fill(words.coverage.sentences.moreSteps, { n: String(further.length) }));
  more.hidden = further.length === 0;
}

/**
 * @param {HTMLElement} root
 * @param {CoverageCheck} coverage
 * @param {Insured} about
 * @param {number} planned
 */
function showGates(root, { gates, asOf }, about, planned) {
  const shown = pointsOf(gates);
  const { all, met, failed, open } = countPoints(shown);
  write(root, "#gates-title", fill(words.coverage.sentences.gatesTitle, { all, met, notMet: failed, unknown: open }));
  find(root, "#gates", HTMLUListElement).replaceChildren(...shown.map((gate) => gateItem(root, gate, about, planned)));
  write(root, "#check-as-of", fill(words.coverage.sentences.checkAsOf, { date: day(asOf) }));
}

/**
 * @param {HTMLElement} root
 * @param {Gate} gate
 * @param {Insured} about
 * @param {number} planned
 */
function gateItem(root, gate, about, planned) {
  const item = clone(root, "#gate-template");
  const { sentences, statuses, sources, grades } = words.coverage;
  item.dataset.gate = gate.gate;
  item.dataset.gateStatus = gate.status;
  write(item, ".gate-title", capital(title(gate.gate)));
  write(item, ".gate-status", statuses[gate.status]);
  write(item, ".gate-why", whyWords(gate, about));
  writeOrHide(item, ".gate-follows", followsWords(gate, about, planned));
  write(item, ".gate-source", fill(sentences.source, { source: sources[gate.source], grade: grades[gate.grade] }));
  return item;
}

/**
 * @param {Gate} gate
 * @param {Insured} about
 * @param {number} planned
 */
function followsWords({ gate, status, consequence, visits }, { kind }, planned) {
  if (consequence === undefined) return "";
  const { ifNotMet, ifUnknown } = words.coverage.sentences;
  // Whoever has no insurance is covered by nothing but the other insurer.
  const ifOpen = (kind === "none" ? undefined : words.coverage.ifUnknown[gate]) ?? ifUnknown;
  const sentence = fill(status === "notMet" ? ifNotMet : ifOpen, { follows: words.coverage.consequences[consequence] });
  return withVisits(sentence, visits, planned);
}

/**
 * @param {HTMLElement} root
 * @param {string} selector
 * @param {string[]} texts
 */
function listTexts(root, selector, texts) {
  const list = find(root, selector, HTMLUListElement);
  list.replaceChildren(...texts.map((text) => make("li", text)));
  list.hidden = texts.length === 0;
}
