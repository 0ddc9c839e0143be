// @ts-check
import { clone, find, make, write, writeOrHide } from "../dom.js";
import { insured, whyWords } from "../answer/coverage-words.js";
import { pointsOf } from "../answer/counts.js";
import { helpfulPaper } from "../answer/steps.js";
import { capital, fill, words } from "../words.js";
import { checkOf } from "./card.js";

/** @import { Answer, Card, Gate } from "../../dist/pkg/coverage_estimator.js" */

/**
 * Lists the points: how each stands and why, what the person can still answer, and the paper that mends it.
 *
 * @param {HTMLElement} root
 * @param {Map<string, Card>} cards Those of the points that can be answered, by point.
 * @param {Answer} answers
 */
export function listPoints(root, cards, answers) {
  const items = pointsOf(checkOf(answers)?.gates ?? []).map((gate) => pointItem(root, gate, cards.get(gate.gate), answers));
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
  const about = insured(root, answers);
  writeOrHide(item, ".point-why", gate.status === "met" ? "" : whyWords(gate, about));
  const { answerPoint, answerWhich, change, changeWhich } = words.cards.sentences;
  const isOpen = gate.status === "unknown";
  const ways = find(item, ".point-ways", HTMLElement);
  if (card !== undefined) {
    const label = fill(isOpen ? answerWhich : changeWhich, { name });
    ways.append(
      make("button", isOpen ? answerPoint : change, { "type": "button", "class": "quiet", "data-to-card": card.key, "aria-label": label }),
    );
  }
  const check = checkOf(answers);
  const paper = gate.status === "met" || check === undefined ? undefined : helpfulPaper(check, gate.gate, about.kind);
  if (paper !== undefined) ways.append(paper);
  return item;
}
