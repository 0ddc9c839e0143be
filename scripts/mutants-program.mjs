// @ts-check
/** Writes every place that is to be broken into one program, in which `MUTANT` names the one that is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { copy, messages, note, put, ROOT } from "./mutants-copy.mjs";

/** @import { Mutant, Place } from "./mutants-copy.mjs" */

/** @typedef {{ mutant: Mutant, file: string, from: number, to: number }} Copy lines of a file that hold a broken body */

/**
 * Builds all places into one program. The compiler says which of them are no program; it looks at types before it looks at loans, so
 * that it is asked until it says nothing.
 *
 * @param {Mutant[]} all
 */
export function build(all) {
  const unviable = /** @type {Set<Mutant>} */ (new Set());
  for (;;) {
    const copies = write(all.filter((mutant) => !unviable.has(mutant)));
    const wrong = errors();
    if (wrong.length === 0) return unviable;
    const broken = copies.filter(({ file, from, to }) =>
      wrong.some((place) => place.file === file && from <= place.line && place.line <= to),
    );
    if (broken.length === 0) throw new Error(`The copy is no program: ${JSON.stringify(wrong[0])}`);
    for (const { mutant } of broken) {
      unviable.add(mutant);
      note("unviable", mutant);
      copy(mutant.file);
    }
  }
}

/**
 * Writes each file with all its places, and says where the broken bodies stand.
 *
 * @param {Mutant[]} all
 * @returns {Copy[]}
 */
function write(all) {
  return [...groups(all, ({ file }) => file)].flatMap(([file, own]) => {
    const { text, lines } = source(file);
    const functions = [...groups(own, (mutant) => bodyOf(mutant).join())].toSorted(([one], [other]) => parseInt(one) - parseInt(other));
    const copies = /** @type {Copy[]} */ ([]);
    let written = "";
    let done = 0;
    for (const [, inFunction] of functions) {
      const first = /** @type {Mutant} */ (inFunction[0]);
      const [from, to] = bodyOf(first);
      if (from < done) throw new Error(`${first.name}: a function inside of another one cannot be switched`);
      written += text.slice(done, from);
      // The whole body comes first, so that what is wrong beside it is said of the broken one.
      const numbers = inFunction.map(({ number }) => number).join(" | ");
      written += `{ match crate::mutants::on() { mutant_on if !matches!(mutant_on, ${numbers}) => ${text.slice(from, to)}\n`;
      for (const mutant of inFunction) {
        const line = written.split("\n").length;
        written += `${mutant.number} => ${broken(text, lines, mutant)},\n`;
        copies.push({ mutant, file, from: line, to: written.split("\n").length - 1 });
      }
      written += "_ => unreachable!() } }";
      done = to;
    }
    put(file, written + text.slice(done));
    return copies;
  });
}

/**
 * @param {Mutant[]} all
 * @param {(mutant: Mutant) => string} key
 */
function groups(all, key) {
  const found = /** @type {Map<string, Mutant[]>} */ (new Map());
  for (const mutant of all) found.set(key(mutant), [...(found.get(key(mutant)) ?? []), mutant]);
  return found;
}

/**
 * Returns the body of a function with one place broken.
 *
 * @param {string} text
 * @param {number[]} lines
 * @param {Mutant} mutant
 */
function broken(text, lines, mutant) {
  const [from, to] = bodyOf(mutant);
  return text.slice(from, offset(lines, mutant.span.start)) + mutant.replacement + text.slice(offset(lines, mutant.span.end), to);
}

/**
 * Returns where the body of a mutant's function begins and ends, with its braces.
 *
 * @param {Mutant} mutant
 * @returns {[number, number]}
 */
function bodyOf(mutant) {
  const { text, lines } = source(mutant.file);
  if (mutant.function === null) throw new Error(`${mutant.name} stands in no function`);
  const head = offset(lines, mutant.function.span.start);
  const end = offset(lines, mutant.function.span.end);
  // What is said of the function stands before it; its parameters and its result have no braces.
  const name = text.slice(head, end).search(/^\s*(pub(\([a-z]+\))? )?(const )?fn /m);
  return [text.indexOf("{", head + name), end];
}

/** @param {string} file */
function source(file) {
  const text = readFileSync(join(ROOT, file), "utf8");
  let begin = 0;
  const lines = text.split("\n").map((line) => (begin += line.length + 1) - line.length - 1);
  return { text, lines };
}

/**
 * @param {number[]} lines
 * @param {Place} place
 */
function offset(lines, { line, column }) {
  return (lines[line - 1] ?? 0) + column - 1;
}

/** Returns the places at which the compiler finds something wrong. */
function errors() {
  return messages(["check", "--lib"]).flatMap(({ reason, message }) =>
    reason === "compiler-message" && message.level === "error"
      ? message.spans
          .filter((/** @type {any} */ span) => span.is_primary)
          .map((/** @type {any} */ span) => ({ file: span.file_name, line: span.line_start, text: message.message }))
      : [],
  );
}
