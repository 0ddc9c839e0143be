// @ts-check

/**
 * What stands in the form, by the id of each control: the text of a field, the choice of a list, `on` for what is ticked. Only what
 * differs from the page as it was delivered; also what is hidden at the moment, since nothing that was typed may be lost.
 *
 * @typedef {Record<string, string>} Entries
 */

/** What stood in the form before something was written into it, and after. @typedef {{ before: Entries, after: Entries }} Written */

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
 * Puts back what stood in the form before something was written into it, but for the answers that were changed since: those stay as they
 * are. Returns whether there are any.
 *
 * @param {HTMLFormElement} form
 * @param {Written} written
 */
export function takeBack(form, written) {
  const { entries, changed } = withoutWritten(form, written);
  const unchanged = fields(form).filter((one) => !changed.has(answerOf(one)));
  unchanged.forEach(setAsDelivered);
  for (const field of unchanged) {
    const [entry, aside] = [entries[field.id], entries[field.id + ASIDE]];
    if (entry !== undefined) put(field, entry);
    if (aside !== undefined) putAside(field, aside);
  }
  return changed.size > 0;
}

/**
 * Returns what would stand in the form if nothing had been written into it, and the answers that were changed since.
 *
 * @param {HTMLFormElement} form
 * @param {Written} written
 */
export function withoutWritten(form, { before, after }) {
  const now = readEntries(form);
  const names = fields(form).flatMap((field) => [field.id, field.id + ASIDE].map((name) => ({ name, answer: answerOf(field) })));
  const changed = new Set(names.filter(({ name }) => now[name] !== after[name]).map(({ answer }) => answer));
  const kept = names.map(({ name, answer }) => /** @type {const} */ ([name, (changed.has(answer) ? now : before)[name]]));
  return { entries: Object.fromEntries(kept.filter(([, entry]) => entry !== undefined)), changed };
}

/**
 * Returns what stands for the answer that a field is a part of: boxes that exclude each other, and a month and its day, are one answer.
 *
 * @param {Field} field
 */
function answerOf(field) {
  if (field.type === "radio") return field.name;
  return field.closest("[data-answer], .pair") ?? field;
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

/** @param {Field} field */
function setAsDelivered(field) {
  delete field.dataset.kept;
  if (field instanceof HTMLSelectElement) field.value = usualChoice(field) ?? "";
  else if (isBox(field)) field.checked = field.defaultChecked;
  else field.value = field.defaultValue;
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
