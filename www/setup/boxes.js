// @ts-check
/** Makes the boxes of the set-up page from its sections: a box an object of the configuration, with its fields and lists in it. */
import { make } from "../dom.js";
import { fill } from "../words.js";
import { sections, wordKey } from "./sections.js";

/** @import { Field, List, Section } from "./sections.js" */
/** @import { SetupWords } from "./setup.js" */

/** Ids are for labels alone, so any will do that no two share. */
let made = 0;

/**
 * Returns the section's part of the page. Objects carry `data-object`, lists `data-list`, fields `data-field`, each with its key.
 *
 * @param {Section} section
 * @param {SetupWords} words
 */
export function sectionBox(section, words) {
  const part = make("fieldset", "", { "class": "section", "data-object": section.group ?? "" });
  part.append(make("legend", words.sections[section.name] ?? ""), make("p", words.notes[section.name] ?? "", { class: "hint" }));
  part.append(...(section.fields ?? []).map((field) => fieldBox(field, pathIn(section.group, field.key), words)));
  if (section.list) part.append(listBox(section.list, section.list.key, words));
  return part;
}

/** @param {string | undefined} group @param {string} key */
function pathIn(group, key) {
  return group === undefined ? key : `${group}.${key}`;
}

/**
 * @param {Field} field
 * @param {string} path
 * @param {SetupWords} words
 */
function fieldBox(field, path, words) {
  made += 1;
  const id = `field-${made}`;
  const [label = path, hint = ""] = words.fields[wordKey(path)] ?? [];
  const control = controlOf(field, words.choices[wordKey(path)] ?? {}, words);
  control.id = id;
  control.dataset.field = field.key;
  control.setAttribute("aria-describedby", `${id}-hint ${id}-wrong`);
  const said = [make("label", label, { for: id }), make("p", hint, { class: "hint", id: `${id}-hint` })];
  const wrong = make("p", "", { class: "wrong", id: `${id}-wrong`, hidden: "" });
  const box = make("div", "", { class: `field ${field.isShort ? "short" : ""} ${field.kind}` });
  if (field.kind === "yesNo") box.append(control, ...said, wrong);
  else box.append(...said, control, wrong);
  return box;
}

/**
 * @param {Field} field
 * @param {Record<string, string>} choices
 * @param {SetupWords} words
 */
function controlOf({ kind }, choices, words) {
  if (kind === "yesNo") return /** @type {HTMLInputElement} */ (make("input", "", { type: "checkbox" }));
  if (kind !== "choice") {
    const mode = kind === "money" ? "decimal" : kind === "count" ? "numeric" : kind === "color" ? "text" : kind;
    return /** @type {HTMLInputElement} */ (make("input", "", { type: "text", inputmode: mode, autocomplete: "off", spellcheck: "false" }));
  }
  const select = /** @type {HTMLSelectElement} */ (make("select", ""));
  select.append(
    make("option", words.blank, { value: "" }),
    ...Object.entries(choices).map(([value, name]) => make("option", name, { value })),
  );
  return select;
}

/**
 * @param {List} list
 * @param {string} path
 * @param {SetupWords} words
 */
function listBox(list, path, words) {
  const box = make("div", "", { "class": "list", "data-list": list.key });
  const said = words.lists[wordKey(path)];
  const add = make("button", said?.add ?? "", { type: "button", class: "quiet add" });
  add.addEventListener("click", () => {
    const item = addItem(box, list, path, words);
    /** @type {HTMLElement | null} */ (item.querySelector("[data-field]"))?.focus();
  });
  box.append(add);
  return box;
}

/**
 * Puts one more object at the end of a list, before the button that adds it.
 *
 * @param {HTMLElement} box
 * @param {List} list
 * @param {string} path
 * @param {SetupWords} words
 */
function addItem(box, list, path, words) {
  const said = words.lists[wordKey(path)];
  const item = make("fieldset", "", { "class": "item", "data-object": "" });
  const remove = make("button", said?.remove ?? "", { "type": "button", "class": "quiet remove", "data-remove": "" });
  item.append(make("legend", ""), ...list.fields.map((field) => fieldBox(field, `${path}.${field.key}`, words)));
  if (list.inside) item.append(listBox(list.inside, `${path}.${list.inside.key}`, words));
  item.append(remove);
  box.lastElementChild?.before(item);
  number(box, said?.item ?? "");
  return item;
}

/**
 * Counts the objects of a list anew.
 *
 * @param {HTMLElement} box
 * @param {string} sentence
 */
function number(box, sentence) {
  itemsOf(box).forEach((item, index) => {
    const legend = item.querySelector(":scope > legend");
    if (legend) legend.textContent = fill(sentence, { n: String(index + 1) });
  });
}

/** @param {HTMLElement} box */
export function itemsOf(box) {
  return /** @type {HTMLElement[]} */ ([...box.querySelectorAll(":scope > [data-object]")]);
}

/**
 * Brings a list to as many objects as there are to be shown.
 *
 * @param {HTMLElement} box
 * @param {number} count
 * @param {SetupWords} words
 */
export function fit(box, count, words) {
  const [list, path] = listAt(box);
  while (itemsOf(box).length < count) addItem(box, list, path, words);
  itemsOf(box)
    .slice(count)
    .forEach((item) => item.remove());
}

/**
 * Takes an object out of its list.
 *
 * @param {HTMLElement} item
 * @param {SetupWords} words
 * @returns {string} What to say of it.
 */
export function removeItem(item, words) {
  const box = /** @type {HTMLElement} */ (item.parentElement);
  const said = words.lists[wordKey(listAt(box)[1])];
  const place = itemsOf(box).indexOf(item) + 1;
  const next = /** @type {HTMLElement | null} */ (box.querySelector(":scope > .add"));
  item.remove();
  number(box, said?.item ?? "");
  next?.focus();
  return fill(said?.removed ?? "", { n: String(place) });
}

/**
 * @param {HTMLElement} box
 * @returns {[List, string]}
 */
function listAt(box) {
  const key = box.dataset.list ?? "";
  const outer = sections.flatMap(({ list }) => (list ? [list] : [])).find((list) => list.key === key || list.inside?.key === key);
  if (outer === undefined) throw new Error(`the set-up page knows no list ${key}`);
  return outer.key === key ? [outer, key] : [/** @type {List} */ (outer.inside), `${outer.key}.${key}`];
}
