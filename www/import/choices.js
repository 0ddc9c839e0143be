// @ts-check
/** @import { ReadAnswer } from "../../dist/pkg-import/coverage_estimator_import.js" */
/** @import { Tools } from "./open.js" */
/** @import { ImportWords } from "./said.js" */

const OUTSIDE = "coverage.outOfNetwork";

/** What was read, each with a box to confirm it. What is in doubt or says something else than what was typed is not ticked beforehand. */
export class Choices {
  #words;
  #tools;
  #root;
  /** @type {{ answer: ReadAnswer, box: HTMLInputElement }[]} */
  #boxes;
  #bothNetworks;

  /**
   * @param {ReadAnswer[]} answers
   * @param {ImportWords} words
   * @param {Tools} tools
   * @param {HTMLElement} root
   */
  constructor(answers, words, tools, root) {
    this.#words = words;
    this.#tools = tools;
    this.#root = root;
    const asked = new Set(tools.controls(root).map(tools.pathOf));
    this.#boxes = answers.filter(({ path }) => asked.has(path)).map((answer, place) => ({ answer, box: this.#box(answer, place) }));
    this.#bothNetworks = answers.some(({ path }) => path.startsWith(OUTSIDE));
  }

  isEmpty() {
    return this.#boxes.length === 0;
  }

  title() {
    const { found, foundNothing } = this.#words.sentences;
    return this.isEmpty() ? foundNothing : this.#tools.fill(found, { n: String(this.#boxes.length) });
  }

  rows() {
    return this.#boxes.map(({ answer, box }) => this.#row(answer, box));
  }

  chosen() {
    return this.#boxes.filter(({ box }) => box.checked).map(({ answer }) => answer);
  }

  /**
   * Of two answers to one question only one can be taken.
   *
   * @param {HTMLInputElement} box
   */
  hear(box) {
    const path = this.#boxes.find((one) => one.box === box)?.answer.path;
    if (!box.checked) return;
    for (const one of this.#boxes) if (one.answer.path === path && one.box !== box) one.box.checked = false;
  }

  /**
   * @param {ReadAnswer} answer
   * @param {number} place
   */
  #box(answer, place) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.id = `import-choice-${place}`;
    box.checked = answer.doubts.length === 0 && (answer.against === undefined || answer.against === "same");
    return box;
  }

  /**
   * @param {ReadAnswer} answer
   * @param {HTMLInputElement} box
   */
  #row(answer, box) {
    const { make } = this.#tools;
    const remarks = this.#remarks(answer).map((remark, place) => make("p", remark, { class: "hint", id: `${box.id}-remark-${place}` }));
    const label = make("label", "", { class: "choice" });
    label.append(box, make("span", this.#says(answer)));
    const row = make("li", "", isAgainst(answer) ? { "data-against": "" } : {});
    box.setAttribute("aria-describedby", remarks.map(({ id }) => id).join(" "));
    row.append(label, ...remarks);
    return row;
  }

  /** @param {ReadAnswer} answer */
  #says({ path, text, figure }) {
    const { capital, fieldName, fill } = this.#tools;
    const value = figure === undefined ? this.#value(path, text) : this.#tools.figure(figure.unit, figure.number);
    return fill(this.#words.sentences.says, { name: capital(fieldName(path, this.#bothNetworks)), value });
  }

  /**
   * @param {string} path
   * @param {string} text
   */
  #value(path, text) {
    if (path === "coverage.planYearStart") return this.#tools.monthAndDay(text);
    return this.#words.values[`${path.split(".").at(-1)}=${text}`] ?? this.#tools.valueWords(text);
  }

  /**
   * Returns what was typed at a question in the words of the form, while it stands there; what is no figure as it is.
   *
   * @param {string} path
   * @param {string} typed
   */
  #typedWords(path, typed) {
    const { answerWords, controls, pathOf, readForm } = this.#tools;
    // There may be none of the thing that a question is about.
    const around = path.split(".").map((_, place, keys) => keys.slice(0, keys.length - place).join("."));
    const form = readForm(this.#root);
    const own = controls(this.#root).filter((one) => around.includes(pathOf(one)) && form[pathOf(one)] === typed);
    if (path === "coverage.planYearStart" && !Number.isNaN(Date.parse(`2000-${typed}`))) return this.#value(path, typed);
    if (own.some(({ type }) => type === "text") && !/^[\d.,]+$/.test(typed)) return `“${typed}”`;
    return own.map(answerWords).find((said) => said !== undefined) ?? this.#value(path, typed);
  }

  /**
   * Says which other parts of the same total were typed, with which this one does not add up; else only that something does not fit.
   *
   * @param {string} path
   */
  #contradicts(path) {
    const { fieldName, fill, readForm } = this.#tools;
    const total = path.slice(0, path.lastIndexOf(".") + 1);
    const typed = readForm(this.#root);
    const parts = ["amount", "met", "remaining"].map((part) => total + part).filter((one) => one !== path && typed[one] !== undefined);
    const names = parts.map((one) => fieldName(one, this.#bothNetworks));
    const { contradicts, contradictsParts } = this.#words.sentences;
    return names.length === 0 ? contradicts : fill(contradictsParts, { names: names.join(", ") });
  }

  /** What the person must know before they take it. @param {ReadAnswer} answer */
  #remarks({ path, service, doubts, notes, against, date }) {
    const { sentences, services, doubts: doubtWords } = this.#words;
    const { fill, shortDay } = this.#tools;
    const remarks = [services[service], ...doubts.map((doubt) => doubtWords[doubt])];
    if (date !== undefined) remarks.push(fill(sentences.date, { date: shortDay(/** @type {any} */ (date)) }));
    if (notes.length > 0) remarks.push(fill(sentences.notes, { notes: notes.join(" · ") }));
    if (typeof against === "object") remarks.push(fill(sentences.differs, { typed: this.#typedWords(path, against.differs.typed) }));
    else if (against === "contradicts") remarks.push(this.#contradicts(path));
    else if (against !== undefined) remarks.push(sentences.same);
    return remarks;
  }
}

/** @param {ReadAnswer} answer */
function isAgainst({ against }) {
  return against !== undefined && against !== "same";
}
