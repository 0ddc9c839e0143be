// @ts-check
import { find, write } from "../dom.js";
import { hearWindow } from "../outside.js";
import { fill, plural, words } from "../words.js";
import { readAnswers, readEntries, writeEntries } from "./entries.js";
import { pack, packForLink, unpack, unpackFromLink } from "./packed.js";
import { inTab, onDevice } from "./storage.js";

/** @import { Entries } from "./entries.js" */
/** @import { Unreadable } from "./packed.js" */

const FRAGMENT = "#answers=";
/** Until what is being typed is kept, in milliseconds. */
const PAUSE = 200;
const FILE_NAME = "coverage-estimator.json";

/**
 * Keeps the answers: in the tab by itself, so that a reload or a trip to the plan's portal loses nothing; on the device, in a file or
 * in a link when the person asks for it. A clinic's shared device keeps none: `keep="false"` on the element.
 */
export class Keeping {
  #root;
  #form;
  #afterwards;
  #isAllowed;
  #remembering = 0;
  /** What stood in the form before something kept was opened. */
  #before = /** @type {Entries | undefined} */ (undefined);

  /**
   * @param {HTMLElement} root
   * @param {boolean} isAllowed
   * @param {() => void} afterwards What is to happen after other answers stand in the form.
   */
  constructor(root, isAllowed, afterwards) {
    this.#root = root;
    this.#form = find(root, "#form", HTMLFormElement);
    this.#isAllowed = isAllowed;
    this.#afterwards = afterwards;
    this.#connect();
  }

  /** Brings back what the tab holds, or what the address brings. */
  restore() {
    const held = this.#isAllowed ? inTab.read() : undefined;
    if (held !== undefined) writeEntries(this.#form, held);
    this.#openLink();
  }

  /** Opens the answers in the address, and takes them out of it: whoever counts a site's visits keeps the addresses. */
  #openLink() {
    const { hash } = location;
    if (!hash.startsWith(FRAGMENT)) return;
    history.replaceState(history.state, "", location.href.replace(/#.*$/, ""));
    const said = find(this.#root, "#keep-said", HTMLElement);
    find(this.#root, ".views", HTMLElement).after(said);
    this.#openKept(unpackFromLink(hash.slice(FRAGMENT.length)));
    said.scrollIntoView({ block: "nearest" });
  }

  /**
   * What is said stands beside the buttons here; of a link, which none of them has opened, above the questions until the person goes on.
   *
   * @param {MouseEvent} event
   */
  #standBeside({ target }) {
    const [keep, said] = ["#keep", "#keep-said"].map((one) => find(this.#root, one, HTMLElement));
    const isWayOn = target instanceof Element && target.closest("#keep, [type=submit]") !== null;
    if (isWayOn && said?.parentElement !== keep) keep?.append(said ?? "");
  }

  /** Keeps in the tab what stands in the form. */
  remember() {
    clearTimeout(this.#remembering);
    if (!this.#isAllowed) return;
    const entries = readEntries(this.#form);
    if (Object.keys(entries).length > 0) inTab.write(entries);
    else inTab.delete();
  }

  /** Not at every key: the number that follows it comes first. */
  #rememberSoon() {
    clearTimeout(this.#remembering);
    this.#remembering = setTimeout(() => this.remember(), PAUSE);
  }

  #connect() {
    this.#form.addEventListener("input", () => this.#rememberSoon());
    this.#root.addEventListener("click", (event) => this.#standBeside(event), { capture: true });
    hearWindow(this.#root, "pagehide", () => this.remember());
    this.#form.addEventListener("reset", () => this.#forget());
    hearWindow(this.#root, "hashchange", () => this.#openLink());
    this.#on("#keep-save", () => this.#save());
    this.#on("#keep-open-saved", () => this.#openKept(onDevice.read() ?? "damaged"));
    this.#on("#keep-delete", () => this.#delete());
    this.#on("#keep-download", () => download(pack(readEntries(this.#form))));
    this.#on("#keep-share", () => this.#share());
    this.#on("#keep-undo", () => this.#undo());
    const file = find(this.#root, "#keep-file", HTMLInputElement);
    this.#on("#keep-open", () => file.click());
    file.addEventListener("change", () => this.#openFile(file));
    find(this.#root, "#keep-lead", HTMLElement).hidden = !this.#isAllowed || !inTab.isOpen();
    find(this.#root, "#keep-device", HTMLElement).hidden = !this.#isAllowed || !onDevice.isOpen();
    this.#showSaved();
  }

  /** Whoever starts over is done with what was kept. */
  #forget() {
    this.#before = undefined;
    for (const part of ["#keep-link-part", "#keep-undo"]) find(this.#root, part, HTMLElement).hidden = true;
    this.#tell("");
  }

  /**
   * @param {string} button
   * @param {() => void} act
   */
  #on(button, act) {
    find(this.#root, button, HTMLButtonElement).addEventListener("click", act);
  }

  #save() {
    const isSaved = onDevice.write(readEntries(this.#form));
    this.#tell(isSaved ? words.keep.saved : words.keep.notSaved);
    this.#showSaved();
  }

  #delete() {
    onDevice.delete();
    this.#showSaved();
    find(this.#root, "#keep-save", HTMLButtonElement).focus();
    this.#tell(words.keep.deleted);
  }

  #showSaved() {
    const isSaved = this.#isAllowed && onDevice.read() !== undefined;
    for (const button of ["#keep-open-saved", "#keep-delete"]) find(this.#root, button, HTMLButtonElement).hidden = !isSaved;
  }

  /** @param {HTMLInputElement} input */
  async #openFile(input) {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    // The same file can be chosen again after it was mended.
    input.value = "";
    const text = await file.text().catch(() => "");
    this.#openKept(unpack(text));
  }

  /** @param {Entries | Unreadable} kept */
  #openKept(kept) {
    if (typeof kept === "string") {
      this.#tell(words.keep[kept]);
      return;
    }
    const before = readEntries(this.#form);
    const unasked = writeEntries(this.#form, kept);
    this.#before = before;
    find(this.#root, "#keep-undo", HTMLButtonElement).hidden = false;
    this.#tell(unasked === 0 ? words.keep.opened : fill(words.keep.openedInPart, { unasked: plural(words.counted.entries, unasked) }));
    this.#afterwards();
  }

  #undo() {
    if (this.#before !== undefined) writeEntries(this.#form, this.#before);
    this.#before = undefined;
    find(this.#root, "#keep-undo", HTMLButtonElement).hidden = true;
    find(this.#root, "#keep-told", HTMLElement).focus();
    this.#tell(words.keep.undone);
    this.#afterwards();
  }

  async #share() {
    const field = find(this.#root, "#keep-link", HTMLInputElement);
    field.value = location.href.replace(/#.*$/, "") + FRAGMENT + packForLink(readAnswers(this.#form));
    find(this.#root, "#keep-link-part", HTMLElement).hidden = false;
    // Where the browser does not let a page copy, the person copies it out of the field.
    const isCopied = await navigator.clipboard?.writeText(field.value).then(
      () => true,
      () => false,
    );
    if (!isCopied) field.select();
    this.#tell(isCopied ? words.keep.copied : words.keep.copyYourself);
  }

  /** @param {string} sentence */
  #tell(sentence) {
    write(this.#root, "#keep-told", sentence);
  }
}

/** @param {string} text */
function download(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}
