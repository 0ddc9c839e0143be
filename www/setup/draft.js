// @ts-check
/** Between the boxes and a configuration. Nothing is worked out here: amounts stay as they were typed, until the model has read them. */
import { fit, itemsOf } from "./boxes.js";

/** @import { SetupWords } from "./setup.js" */

/** @typedef {HTMLInputElement | HTMLSelectElement} Control */
/** @typedef {{ [key: string]: unknown }} Plain */

/** What a box stands for that cannot show all of it, such as a name in each language, with what it shows. @type {WeakMap<Control, { text: string, value: unknown }>} */
const kept = new WeakMap();

/**
 * Returns the fields that stand in an object itself.
 *
 * @param {Element} object
 * @returns {Control[]}
 */
function fieldsOf(object) {
  return /** @type {Control[]} */ (
    [...object.querySelectorAll("[data-field]")].filter((field) => field.closest("[data-object]") === object)
  );
}

/** @param {Element} object */
function listsOf(object) {
  const lists = /** @type {HTMLElement[]} */ ([...object.querySelectorAll("[data-list]")]);
  return lists.filter((list) => list.closest("[data-object]") === object);
}

/**
 * Returns what the boxes say, over what a configuration that was opened says of other things.
 *
 * @param {ParentNode} form
 * @param {Plain} rest
 */
export function readDraft(form, rest) {
  const draft = structuredClone(rest);
  for (const section of form.querySelectorAll(":scope > [data-object]")) {
    const group = /** @type {HTMLElement} */ (section).dataset.object ?? "";
    const object = group === "" ? draft : /** @type {Plain} */ (draft[group] ?? {});
    readInto(object, section);
    if (group !== "" && Object.keys(object).length > 0) draft[group] = object;
  }
  return draft;
}

/**
 * @param {Plain} object
 * @param {Element} box
 */
function readInto(object, box) {
  for (const field of fieldsOf(box)) set(object, field.dataset.field ?? "", valueOf(field));
  for (const list of listsOf(box)) {
    const before = /** @type {Plain[]} */ (object[list.dataset.list ?? ""] ?? []);
    const items = itemsOf(list).map((item, index) => readInto({ ...before[index] }, item));
    set(object, list.dataset.list ?? "", items.length > 0 ? items : undefined);
  }
  return object;
}

/** @param {Control} field */
function valueOf(field) {
  // Ticked: it holds none. Unticked: nothing is said.
  if (field.type === "checkbox") return /** @type {HTMLInputElement} */ (field).checked ? false : undefined;
  const text = field.value.trim();
  if (text === "") return undefined;
  const whole = kept.get(field);
  if (whole?.text === text) return whole.value;
  return field.inputMode === "numeric" && /^\d{1,4}$/.test(text) ? Number(text) : text;
}

/** @param {Plain} object @param {string} key @param {unknown} value */
function set(object, key, value) {
  if (value === undefined) delete object[key];
  else object[key] = value;
}

/**
 * Shows a configuration in the boxes.
 *
 * @param {ParentNode} form
 * @param {Plain} configuration
 * @param {(cents: number) => string} money
 * @param {SetupWords} words
 */
export function writeDraft(form, configuration, money, words) {
  for (const section of form.querySelectorAll(":scope > [data-object]")) {
    const group = /** @type {HTMLElement} */ (section).dataset.object ?? "";
    writeInto(section, /** @type {Plain} */ ((group === "" ? configuration : configuration[group]) ?? {}), money, words);
  }
}

/**
 * @param {Element} box
 * @param {Plain} object
 * @param {(cents: number) => string} money
 * @param {SetupWords} words
 */
function writeInto(box, object, money, words) {
  for (const list of listsOf(box)) {
    const items = /** @type {Plain[]} */ (object[list.dataset.list ?? ""] ?? []);
    fit(list, items.length, words);
    itemsOf(list).forEach((item, index) => writeInto(item, items[index] ?? {}, money, words));
  }
  for (const field of fieldsOf(box)) {
    const value = object[field.dataset.field ?? ""];
    if (field.type === "checkbox") /** @type {HTMLInputElement} */ (field).checked = value === false;
    else if (field.inputMode === "decimal" && typeof value === "number") field.value = money(value);
    else show(field, value);
  }
}

/**
 * A name in each language is shown in the first; it stays whole while nobody changes it.
 *
 * @param {Control} field
 * @param {unknown} value
 */
function show(field, value) {
  const text = typeof value === "object" && value !== null ? Object.values(value)[0] : (value ?? "");
  field.value = String(text);
  if (typeof value === "object" && value !== null) kept.set(field, { text: field.value.trim(), value });
}

/**
 * Returns the field of a path such as `services[0].packages[1].price`.
 *
 * @param {ParentNode} form
 * @param {string} path
 * @returns {Control | undefined}
 */
export function fieldAt(form, path) {
  const controls = /** @type {Control[]} */ ([...form.querySelectorAll("[data-field]")]);
  return controls.find((control) => pathOf(control) === path);
}

/**
 * @param {Element} control
 * @returns {string}
 */
function pathOf(control) {
  const object = /** @type {HTMLElement} */ (control.closest("[data-object]"));
  const key = /** @type {HTMLElement} */ (control).dataset.field ?? "";
  const around = placeOf(object);
  return around === "" ? key : `${around}.${key}`;
}

/**
 * @param {HTMLElement} object
 * @returns {string}
 */
function placeOf(object) {
  const list = object.parentElement?.closest("[data-list]");
  if (!(list instanceof HTMLElement)) return object.dataset.object ?? "";
  const around = placeOf(/** @type {HTMLElement} */ (list.closest("[data-object]")));
  const own = `${list.dataset.list}[${itemsOf(list).indexOf(object)}]`;
  return around === "" ? own : `${around}.${own}`;
}

/**
 * Puts a value at a path such as `services[0].price`; `undefined` takes it out.
 *
 * @param {Plain} object
 * @param {string} path
 * @param {unknown} value
 */
export function put(object, path, value) {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  const last = keys.pop();
  let inner = /** @type {any} */ (object);
  for (const key of keys) inner = inner?.[key];
  if (last === undefined || typeof inner !== "object" || inner === null) return;
  if (value !== undefined) inner[last] = value;
  else if (Array.isArray(inner)) delete inner[Number(last)];
  else delete inner[last];
}
