// @ts-check
import { Choices } from "./choices.js";
import { load, read } from "./reader.js";
import { refused, unreadList } from "./said.js";
import { skeleton } from "./skeleton.js";
import { take } from "./take.js";

/** @import { Import, Refusal } from "../../dist/pkg-import/coverage_estimator_import.js" */
/** @import { Tools } from "./open.js" */
/** @import { ImportWords } from "./said.js" */

/** @type {Record<string, () => Promise<{ importing: ImportWords }>>} */
const WORDS = { en: () => import("../words/en/import.js"), es: () => import("../words/es/import.js") };

/** The part of the page that reads what a plan has answered, shows it to be confirmed, and writes it into the form. */
export class ImportPanel {
  #root;
  #tools;
  #section;
  #form;
  #words = /** @type {ImportWords | undefined} */ (undefined);
  #read = /** @type {Import | undefined} */ (undefined);
  #choices = /** @type {Choices | undefined} */ (undefined);
  /** Whether the last document could not be read. */
  #isRefused = false;
  /** Says what came of the last press, in the words of a language. */
  #said = /** @type {(words: ImportWords) => string} */ (() => "");
  /** What stood in the form before it was written into, and after. */
  #written = /** @type {Parameters<Tools["takeBack"]>[1] | undefined} */ (undefined);

  /**
   * @param {HTMLElement} root
   * @param {Tools} tools
   */
  constructor(root, tools) {
    this.#root = root;
    this.#tools = tools;
    this.#section = tools.find(root, "#import-panel", HTMLElement);
    this.#form = tools.find(root, "#form", HTMLFormElement);
    new MutationObserver(() => this.#speak()).observe(root, { attributeFilter: ["lang"] });
    this.#section.addEventListener("click", ({ target }) => this.#hearPress(target));
    this.#section.addEventListener("change", (event) => this.#hearChange(event));
    this.#section.addEventListener("keydown", keepInField);
    this.#form.addEventListener("reset", () => this.#forget());
    this.#connectDrop();
  }

  async toggle() {
    if (!this.#section.hidden) return this.#close();
    await load();
    await this.#speak();
    this.#section.hidden = false;
    this.#opener().setAttribute("aria-expanded", "true");
    this.#find("#import-title").focus();
  }

  /** Says everything in the language of the page; what was pasted stays. */
  async #speak() {
    const { importing } = await (WORDS[this.#root.lang] ?? WORDS.en)();
    const pasted = this.#section.querySelector("textarea")?.value ?? "";
    this.#words = importing;
    this.#section.replaceChildren(...skeleton(importing, this.#tools));
    this.#section.setAttribute("aria-labelledby", "import-title");
    this.#field().value = pasted;
    if (this.#read !== undefined) this.#show(this.#read);
    this.#showSaid();
    this.#tools.find(this.#section, "#import-undo", HTMLButtonElement).hidden = this.#written === undefined;
  }

  /** @param {EventTarget | null} target */
  #hearPress(target) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.id === "import-choose") this.#find("#import-file").click();
    else if (button?.id === "import-read") this.#readText(this.#field().value);
    else if (button?.id === "import-take") this.#take();
    else if (button?.id === "import-undo") this.#undo();
    else if (button?.id === "import-close") this.#close();
  }

  /** What is chosen here is no answer of the form yet. @param {Event} event */
  #hearChange(event) {
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === "file") this.#readFile(target);
    else this.#choices?.hear(target);
  }

  #connectDrop() {
    this.#section.addEventListener("dragover", (event) => event.preventDefault());
    this.#section.addEventListener("drop", async (event) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      const text = file === undefined ? event.dataTransfer?.getData("text/plain") : await file.text().catch(() => "");
      this.#readText(text ?? "");
    });
  }

  /** @param {HTMLInputElement} input */
  async #readFile(input) {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // The same file can be chosen again after it was mended.
    input.value = "";
    this.#readText(await file.text().catch(() => ""));
  }

  /** @param {string} text */
  #readText(text) {
    this.#isRefused = false;
    const reply = read(text, this.#tools.readForm(this.#form), this.#tools.today());
    if ("refused" in reply) this.#refuse(reply.refused, text === this.#field().value);
    else {
      this.#read = reply.read;
      this.#show(reply.read);
      this.#tell(() => "");
      this.#find("#import-found").focus();
    }
  }

  /**
   * @param {Refusal} refusal
   * @param {boolean} isPasted Not: a file is wrong, and the field has nothing to do with it.
   */
  #refuse(refusal, isPasted) {
    this.#read = undefined;
    this.#find("#import-result").hidden = true;
    this.#isRefused = true;
    this.#tell((words) => refused(refusal, words, this.#tools));
    if (isPasted) this.#field().focus();
  }

  /** @param {Import} found */
  #show(found) {
    if (this.#words === undefined) return;
    this.#choices = new Choices(found.read, this.#words, this.#tools, this.#root);
    // Without coverage nothing else counts.
    const [inactive, others] = [true, false].map((is) => found.unread.filter(({ code }) => (code === "inactive") === is));
    this.#find("#import-inactive").textContent = inactive?.length ? this.#words.unread.inactive : "";
    this.#find("#import-list").replaceChildren(...this.#choices.rows());
    this.#find("#import-unread").replaceChildren(...unreadList(others ?? [], this.#words, this.#tools));
    this.#find("#import-unread-part").hidden = !others?.length;
    for (const part of ["#import-confirm", "#import-take"]) this.#find(part).hidden = this.#choices.isEmpty();
    this.#find("#import-found").textContent = this.#choices.title();
    this.#find("#import-result").hidden = false;
  }

  #take() {
    const chosen = this.#choices?.chosen() ?? [];
    if (chosen.length === 0) return this.#tell(({ sentences }) => sentences.nothingChosen);
    const { readEntries, withoutWritten } = this.#tools;
    const before = this.#written === undefined ? readEntries(this.#form) : withoutWritten(this.#form, this.#written).entries;
    take(this.#root, chosen, this.#tools);
    this.#written = { before, after: readEntries(this.#form) };
    this.#find("#import-undo").hidden = false;
    const isKindLeft = this.#tools.find(this.#root, "[id='coverage.kind']", HTMLSelectElement).value === "";
    this.#tell(({ sentences: { taken, kindLeft } }) =>
      [this.#tools.fill(taken, { n: String(chosen.length) }), ...(isKindLeft ? [kindLeft] : [])].join(" "),
    );
  }

  #undo() {
    if (this.#written === undefined) return;
    const isChanged = this.#tools.takeBack(this.#form, this.#written);
    this.#written = undefined;
    if (this.#read !== undefined) this.#show(this.#read);
    this.#find("#import-undo").hidden = true;
    this.#find("#import-title").focus();
    this.#tell(({ sentences }) => (isChanged ? sentences.undoneInPart : sentences.undone));
    this.#form.querySelector("select")?.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Whoever starts over, or opens other answers, is done with this document. */
  #forget() {
    this.#read = undefined;
    this.#written = undefined;
    if (this.#words === undefined) return;
    for (const part of ["#import-result", "#import-undo"]) this.#find(part).hidden = true;
    this.#isRefused = false;
    this.#tell(() => "");
  }

  #close() {
    this.#section.hidden = true;
    this.#opener().setAttribute("aria-expanded", "false");
    this.#opener().focus();
  }

  /** @param {(words: ImportWords) => string} say */
  #tell(say) {
    this.#said = say;
    this.#showSaid();
  }

  #showSaid() {
    if (this.#words === undefined) return;
    const [told, field] = [this.#find("#import-told"), this.#field()];
    told.textContent = this.#said(this.#words);
    told.classList.toggle("error", this.#isRefused);
    if (this.#isRefused) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }

  #opener() {
    return this.#tools.find(this.#root, "#import-open", HTMLButtonElement);
  }

  #field() {
    return this.#tools.find(this.#section, "#import-text", HTMLTextAreaElement);
  }

  /** @param {string} selector */
  #find(selector) {
    return this.#tools.find(this.#section, selector, HTMLElement);
  }
}

/** Enter in a box must not send the form that it stands in. @param {KeyboardEvent} event */
function keepInField(event) {
  if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
}
