// @ts-check
import { clone, find, make, write, writeOrHide } from "../dom.js";
import { insured, whyWords } from "../answer/coverage-words.js";
import { helpfulPaper } from "../answer/steps.js";
import { capital, fill, words } from "../words.js";

/** @import { Answer, Card, Gate } from "../../dist/pkg/coverage_estimator.js" */

/** @typedef {{ all: string, met: string, open: string, failed: string }} Counts */

/**
 * Returns the points of the check that are points for this person.
 *
 * @param {Answer} answers
 */
export function pointsOf({ estimate }) {
  return (estimate?.coverage.gates ?? []).filter(({ status }) => status !== "notApplicable");
}

/**
 * @param {Gate[]} points
 * @returns {Counts}
 */
export function countPoints(points) {
  const count = (/** @type {string} */ one) => String(points.filter(({ status }) => status === one).length);
  return { all: String(points.length), met: count("met"), open: count("unknown"), failed: count("notMet") };
}

/**
 * Lists the points: how each stands and why, what the person can still answer, and the paper that mends it.
 *
 * @param {HTMLElement} root
 * @param {Map<string, Card>} cards Those of the points that can be answered, by point.
 * @param {Answer} answers
 */
export function listPoints(root, cards, answers) {
  const items = pointsOf(answers).map((gate) => pointItem(root, gate, cards.get(gate.gate), answers));
  find(root, "#card-points", HTMLUListElement).replaceChildren(...items);
}

/**
 * @param {HTMLElement} root
 * @param {Gate} gate
 * @param {Card | undefined} card
 * @param {Answer} answers
 */
function pointItem(root, gate, card, answers) {
  const item = clone(root, "#point-template");
  const name = capital(words.coverage.gates[gate.gate].title);
  item.dataset.gateStatus = gate.status;
  write(item, ".gate-title", name);
  write(item, ".gate-status", words.coverage.statuses[gate.status]);
  const why = whyWords(gate, insured(root, answers.request.coverage.kind ?? "unknown"));
  writeOrHide(item, ".point-why", gate.status === "met" ? "" : why);
  const { answerPoint, answerWhich, change, changeWhich } = words.cards.sentences;
  const isOpen = gate.status === "unknown";
  const ways = find(item, ".point-ways", HTMLElement);
  if (card !== undefined) {
    const label = fill(isOpen ? answerWhich : changeWhich, { name });
    ways.append(
      make("button", isOpen ? answerPoint : change, { "type": "button", "class": "quiet", "data-to-card": card.key, "aria-label": label }),
    );
  }
  const paper = gate.status === "met" || answers.estimate === undefined ? undefined : helpfulPaper(answers.estimate.coverage, gate.gate);
  if (paper !== undefined) ways.append(paper);
  return item;
}
