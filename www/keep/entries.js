// @ts-check

/**
 * What stands in the form, by the id of each control: the text of a field, the choice of a list, `on` for what is ticked. Only what
 * differs from the page as it was delivered; also what is hidden at the moment, since nothing that was typed may be lost.
 *
 * @typedef {Record<string, string>} Entries
 */

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

const TICKED = "on";
/** Stands behind the id of a field whose text has stepped aside for another answer; no id holds a space. */
const ASIDE = " aside";
/** Longer than anything that a person types into one field; what comes from a link or a file may be anything. */
const LONGEST = 20_000;

/**
 * Returns the answers, and what stepped aside for them, which comes back with the answer that it was typed for.
 *
 * @param {HTMLFormElement} form
 * @returns {Entries}
 */
export function readEntries(form) {
  const aside = fields(form).flatMap(({ id, dataset: { kept } }) => (kept === undefined ? [] : [[`${id}${ASIDE}`, kept]]));
  return { ...readAnswers(form), ...Object.fromEntries(aside) };
}

/**
 * Returns the answers alone.
 *
 * @param {HTMLFormElement} form
 * @returns {Entries}
 */
export function readAnswers(form) {
  const changed = fields(form).filter(isChanged);
  return Object.fromEntries(changed.map((field) => [field.id, isBox(field) ? TICKED : field.value]));
}

/**
 * Puts entries into the form in place of all that stands there. Returns how many of them this form does not ask, or cannot take.
 *
 * @param {HTMLFormElement} form
 * @param {Entries} entries
 */
export function writeEntries(form, entries) {
  form.reset();
  fields(form).forEach((field) => delete field.dataset.kept);
  const known = new Map(fields(form).map((field) => [field.id, field]));
  return Object.entries(entries).filter(([name, entry]) => {
    const isAside = name.endsWith(ASIDE);
    const field = known.get(isAside ? name.slice(0, -ASIDE.length) : name);
    return field === undefined || !(isAside ? putAside(field, entry) : put(field, entry));
  }).length;
}

/**
 * Returns the fields whose answers may be kept. Names that are typed for the papers are kept nowhere.
 *
 * @param {HTMLFormElement} form
 * @returns {Field[]}
 */
function fields(form) {
  const all = [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLSelectElement);
  return all.filter((field) => field.id !== "" && field.closest("#keep, #import, [data-detail]") === null);
}

/** @param {Field} field */
function isBox(field) {
  return field.type === "radio" || field.type === "checkbox";
}

/** @param {Field} field */
function isChanged(field) {
  if (field instanceof HTMLSelectElement) return field.value !== usualChoice(field);
  return isBox(field) ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
}

/** @param {HTMLSelectElement} select */
function usualChoice({ options }) {
  return ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
}

/**
 * @param {Field} field
 * @param {string} entry
 */
function putAside(field, entry) {
  if (isBox(field) || entry.length > LONGEST) return false;
  field.dataset.kept = entry;
  return true;
}

/**
 * @param {Field} field
 * @param {string} entry
 */
function put(field, entry) {
  if (field instanceof HTMLSelectElement) {
    if (![...field.options].some(({ value }) => value === entry)) return false;
    field.value = entry;
  } else if (isBox(field)) {
    if (entry !== TICKED) return false;
    field.checked = true;
  } else {
    if (entry.length > LONGEST) return false;
    field.value = entry;
  }
  return true;
}
