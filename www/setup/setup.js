// @ts-check
/** The page on which a clinic that has never seen JSON makes its configuration. */
import { checkConfiguration, load } from "../core.js";
import { problemSentence, problemWords } from "../configuration/told.js";
import { find, make, writeOrHide } from "../dom.js";
import { money } from "../figures.js";
import { fill, languageOf, nameOrder, speak } from "../words.js";
import { removeItem, sectionBox } from "./boxes.js";
import { connectCarrying, takeCarried } from "./carried.js";
import { fieldAt, put, readDraft, writeDraft } from "./draft.js";
import { patients } from "./patients.js";
import { showPreview } from "./preview.js";
import { sections } from "./sections.js";
import { configurationIn, folderAt, snippet } from "./snippets.js";
import { connectTaking } from "./taking.js";

/** @import { Configuration } from "../../dist/pkg/coverage_estimator.js" */
/** @import { ConfigurationWords } from "../configuration/told.js" */
/** @import { Language } from "../words.js" */
/** @import { Plain } from "./draft.js" */
/** @import { Place } from "./snippets.js" */

/**
 * @typedef {object} SetupWords
 * @property {Record<string, string>} sentences
 * @property {Record<string, string>} sections
 * @property {Record<string, string>} notes
 * @property {Record<string, string[]>} fields The label of each and what to write there.
 * @property {Record<string, Record<string, string>>} choices
 * @property {string} blank
 * @property {Record<string, { add: string, remove: string, item: string, removed: string }>} lists
 * @property {Record<keyof typeof patients, string>} patients
 * @property {Record<string, { name: string, steps: string[] }>} places
 * @property {Partial<ConfigurationWords["problems"]>} problems What is wrong in a box, where a page of text is told in other words.
 * @property {Partial<ConfigurationWords["expected"]>} expected
 */

/** The folder of the site: a page in another language lies one deeper. */
const HERE = new URL(document.body.dataset.base || ".", location.href);

/** Somebody who types is not shown a new page at each letter. */
const PAUSE = 400;

/** @type {Record<Language, () => Promise<[{ setup: SetupWords }, { configuration: ConfigurationWords }, { questions: Record<"coverage.state" | "necessity.therapist", { options: Record<string, string> }> }]>>} */
const WORDS = {
  en: () => Promise.all([import("../words/en/setup.js"), import("../words/en/configuration.js"), import("../words/en/questions.js")]),
  es: () => Promise.all([import("../words/es/setup.js"), import("../words/es/configuration.js"), import("../words/es/questions.js")]),
};

class SetUp {
  /** What was opened and has no box here. */
  #rest = /** @type {Plain} */ ({});
  #timer = 0;
  /** Brings back what stood in the boxes before they were filled anew. */
  #undo = /** @type {(() => void) | undefined} */ (undefined);

  /**
   * @param {SetupWords} words
   * @param {ConfigurationWords} told
   */
  constructor(words, told) {
    this.words = words;
    this.told = told;
    const { problems, expected } = words;
    this.toldOfBoxes = {
      ...told,
      inDollars: true,
      problems: { ...told.problems, ...problems },
      expected: { ...told.expected, ...expected },
    };
    this.form = find(document, "#boxes", HTMLFormElement);
    this.frame = find(document, "#preview", HTMLIFrameElement);
    this.address = find(document, "#address", HTMLInputElement);
    this.place = find(document, "#place", HTMLSelectElement);
    this.patient = find(document, "#patient", HTMLSelectElement);
  }

  show() {
    this.form.append(...sections.map((section) => sectionBox(section, this.words)));
    this.place.append(...Object.entries(this.words.places).map(([value, { name }]) => make("option", name, { value })));
    this.patient.append(...Object.entries(this.words.patients).map(([value, name]) => make("option", name, { value })));
    this.address.value = HERE.href;
    this.#listen();
    connectCarrying(() => readDraft(this.form, this.#rest));
    this.#fill(takeCarried());
  }

  #listen() {
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.form.addEventListener("input", () => this.#soon());
    this.form.addEventListener("click", ({ target }) => this.#press(target));
    for (const control of [this.address, this.place]) control.addEventListener("input", () => this.#update());
    this.patient.addEventListener("change", () => this.#update());
    this.frame.addEventListener("load", () => this.#update());
    connectTaking(HERE, () => this.#configuration().configuration, this.words.sentences);
    find(document, "#open", HTMLButtonElement).addEventListener("click", () => {
      this.#open(find(document, "#earlier", HTMLTextAreaElement).value);
    });
    const input = find(document, "#file", HTMLInputElement);
    find(document, "#choose", HTMLButtonElement).addEventListener("click", () => input.click());
    input.addEventListener("change", async () => {
      const [file] = input.files ?? [];
      // The same file can be chosen again after it was mended.
      input.value = "";
      if (file) this.#open(await file.text());
    });
    find(document, "#undo", HTMLButtonElement).addEventListener("click", () => this.#takeBack());
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#update(), PAUSE);
  }

  /** @param {EventTarget | null} target */
  #press(target) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button === null) return;
    if (button.dataset.remove !== undefined) {
      this.#keepForUndo();
      this.#say(removeItem(/** @type {HTMLElement} */ (button.closest("[data-object]")), this.words));
    }
    this.#update();
  }

  #update() {
    const { configuration, found } = this.#configuration();
    this.#showProblems(found);
    const place = /** @type {Place} */ (this.place.value);
    find(document, "#steps", HTMLOListElement).replaceChildren(...(this.words.places[place]?.steps ?? []).map((step) => make("li", step)));
    const text = snippet(place, this.#folder(), configuration, this.words.sentences.title ?? "");
    find(document, "#snippet", HTMLTextAreaElement).value = text;
    const typed = patients[/** @type {keyof typeof patients} */ (this.patient.value)] ?? {};
    showPreview(this.frame, { ...configuration, keep: false }, typed);
  }

  /** Amounts are read by the model: it says what each text is in cents. What is right is what a page is given. */
  #configuration() {
    const draft = readDraft(this.form, this.#rest);
    for (const problem of checkConfiguration(draft).problems) {
      if (problem.code === "dollarsAsText") put(draft, problem.path, problem.cents);
    }
    const found = checkConfiguration(draft);
    for (const { path } of found.problems) put(draft, path, undefined);
    return { configuration: draft, found };
  }

  /** @param {Configuration} found */
  #showProblems({ problems, warnings }) {
    for (const box of this.form.querySelectorAll(".wrong")) box.toggleAttribute("hidden", true);
    for (const control of this.form.querySelectorAll("[data-field]")) control.removeAttribute("aria-invalid");
    const all = [...problems, ...warnings];
    const links = all.map((problem) => this.#problemLink(problem, problems.includes(problem)));
    find(document, "#wrong-links", HTMLUListElement).replaceChildren(...links);
    const { fine = "", wrongTitle = "", leftOut = "" } = this.words.sentences;
    const said = problems.length > 0 ? `${wrongTitle}. ${leftOut}` : warnings.length > 0 ? `${wrongTitle}.` : fine;
    find(document, "#fine", HTMLElement).textContent = said;
  }

  /**
   * @param {Configuration["problems"][number]} problem
   * @param {boolean} isWrong
   */
  #problemLink(problem, isWrong) {
    const field = fieldAt(this.form, problem.path);
    if (field === undefined) return make("li", problemWords(problem, this.told));
    const line = make("li", "");
    const sentence = problemSentence(problem, this.toldOfBoxes);
    if (isWrong) field.setAttribute("aria-invalid", "true");
    writeOrHide(document, `[id="${field.id}-wrong"]`, sentence);
    const name = field.labels?.[0]?.textContent ?? "";
    const link = make("button", `${name}: ${sentence}`, { type: "button", class: "link" });
    link.addEventListener("click", () => field.focus());
    line.append(link);
    return line;
  }

  #folder() {
    const folder = folderAt(this.address.value.trim());
    writeOrHide(document, "#address-wrong", folder === undefined ? this.told.problems.notALink : "");
    this.address.setAttribute("aria-invalid", String(folder === undefined));
    return folder ?? HERE.href;
  }

  /** @param {string} text */
  #open(text) {
    const configuration = configurationIn(text);
    const { opened = "", notOpened = "" } = this.words.sentences;
    if (configuration === undefined) {
      this.#say(fill(notOpened, { example: '{ "name": "…" }' }));
      return;
    }
    this.#keepForUndo();
    this.#fill(configuration);
    this.#say(opened);
  }

  /** @param {Plain} configuration */
  #fill(configuration) {
    this.#rest = configuration;
    writeDraft(this.form, configuration, money, this.words);
    this.#update();
  }

  #keepForUndo() {
    const before = readDraft(this.form, this.#rest);
    this.#undo = () => this.#fill(before);
    find(document, "#undo", HTMLButtonElement).hidden = false;
  }

  #takeBack() {
    this.#undo?.();
    find(document, "#undo", HTMLButtonElement).hidden = true;
    this.#say(this.words.sentences.undone ?? "");
  }

  /** @param {string} sentence */
  #say(sentence) {
    find(document, "#said", HTMLElement).textContent = sentence;
  }
}

/**
 * Returns the answers to a question of the patient's page, by the words that this page needs too.
 *
 * @param {{ options: Record<string, string> }} question
 */
function choicesOf({ options: { blank: _, ...choices } }) {
  return choices;
}

/** @param {Record<string, string>} choices */
function inOrderOfNames(choices) {
  return Object.fromEntries(Object.entries(choices).toSorted(([, one], [, other]) => nameOrder()(one, other)));
}

const language = languageOf(document.documentElement.lang) ?? "en";
// The page of a language is asked for by its address, or as the embedded page's is.
const asked = languageOf(new URLSearchParams(location.search).get("language"));
if (asked !== undefined && asked !== language) location.replace(find(document, ".language a", HTMLAnchorElement).href);
try {
  const [[{ setup }, { configuration }, { questions }]] = await Promise.all([WORDS[language](), load(), speak(language)]);
  const state = inOrderOfNames(choicesOf(questions["coverage.state"]));
  const therapist = choicesOf(questions["necessity.therapist"]);
  new SetUp({ ...setup, choices: { ...setup.choices, state, "services.therapist": therapist } }, configuration).show();
  document.body.dataset.state = "ready";
} catch (error) {
  console.error(error);
  find(document, "#no-model", HTMLElement).hidden = false;
  document.body.dataset.state = "failed";
}
