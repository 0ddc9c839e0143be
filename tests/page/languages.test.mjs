// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import * as enImport from "../../www/words/en/import.js";
import * as enPage from "../../www/words/en/page.js";
import * as enQuestions from "../../www/words/en/questions.js";
import { en } from "../../www/words/en/index.js";
import * as enPapers from "../../www/words/en/papers.js";
import * as esImport from "../../www/words/es/import.js";
import * as esPage from "../../www/words/es/page.js";
import * as esQuestions from "../../www/words/es/questions.js";
import { es } from "../../www/words/es/index.js";
import * as esPapers from "../../www/words/es/papers.js";
import { fernandezHuertaEase, fleschKincaidGrade, measure, syllables } from "./reading.mjs";

/** @import { Language } from "./reading.mjs" */
/** @typedef {{ [key: string]: unknown }} Said */

/** @type {Record<Language, Said>} */
const said = {
  en: { ...en, ...enImport, ...enPage, ...enQuestions, ...enPapers },
  es: { ...es, ...esImport, ...esPage, ...esQuestions, ...esPapers },
};

/**
 * Returns the texts of a record by their paths: `coverage.gates.inNetwork.met`.
 *
 * @param {Said} record
 * @param {string} around
 * @returns {[path: string, text: string][]}
 */
function textsOf(record, around = "") {
  return Object.entries(record).flatMap(([key, inside]) => {
    // By which other words a term is found is no sentence.
    if (Array.isArray(inside)) return [];
    if (typeof inside === "string") return [/** @type {[string, string]} */ ([around + key, inside])];
    return textsOf(/** @type {Said} */ (inside), `${around}${key}.`);
  });
}

const texts = { en: textsOf(said.en), es: textsOf(said.es) };
const english = new Map(texts.en);
const spanish = new Map(texts.es);

/**
 * Returns the texts, with their paths, for which something holds.
 *
 * @param {Language} language
 * @param {(text: string, path: string) => boolean} holds
 */
const which = (language, holds) => texts[language].filter(([path, text]) => holds(text, path)).map((found) => found.join(": "));

test("both languages say the same things", () => {
  assert.ok(english.size > 1000, "the words are found");
  assert.deepEqual([...spanish.keys()].toSorted(), [...english.keys()].toSorted());
});

test("a sentence is filled in with the same values in both languages", () => {
  const places = (/** @type {string | undefined} */ text) => [...(text ?? "").matchAll(/\{\w+\}/g)].map(String).toSorted().join();
  assert.deepEqual(
    which("es", (text, path) => places(text) !== places(english.get(path))),
    [],
  );
});

/** What is written alike in both languages: names, letters of names, and words that both have. */
const ALIKE =
  /^(English|Español|PPO|HMO|EPO|POS|HDHP|MedPay|HSA|FSA|TRICARE|Medicaid|Medicare|Medicare Advantage|No|no|Total|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Guam|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Maine|Maryland|Massachusetts|Minnesota|Montana|Nebraska|Nevada|Ohio|Oklahoma|Puerto Rico|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming)$/;

test("nothing is left in English but names and codes", () => {
  const bare = (/** @type {string} */ text) => text.replaceAll(/\{\w+\}/g, "");
  assert.deepEqual(
    which("es", (text, path) => /\p{L}/u.test(bare(text)) && path !== "locale" && english.get(path) === text && !ALIKE.test(text)),
    [],
  );
});

test("no quotes of a typewriter, no stray space, and figures as each language's readers in this country write them", () => {
  for (const language of /** @type {Language[]} */ (["en", "es"])) {
    // “20%” and “$1,250.50”, as `Intl` formats them for both.
    assert.deepEqual(
      which(language, (text) => /["']|\d %|\$\d{4}|\d,\d{1,2}(?!\d)|\$ \d|\S {2,}\S| $/.test(text)),
      [],
    );
  }
});

/** Other names of what has one name here, as `docs/spanish.md` lists it, words of other countries, and “tú”. */
const OTHER_NAMES =
  /(?<!\p{L})(coaseguro|aseguradora|compensación laboral|precio en efectivo|cargo facturado|monto permitido|límite de gastos de bolsillo|máximo( anual)? de gastos de bolsillo|denegación|fisioterapia|asistente médico(?! \(PA\))|terap(?:euta|ista) físic[oa]|estimación|tú|tus?|te|vosotros|coste|ordenador|fichero)(?!\p{L})/iu;

test("a thing has one name in Spanish, and a person is usted", () => {
  // Where a term is explained, and where portals and cards are quoted, other names of it help.
  assert.deepEqual(
    which("es", (text, path) => OTHER_NAMES.test(text) && !/^glossary\.|\.portals\./.test(path)),
    [],
  );
});

test("a Spanish question and a call have their sign at both ends", () => {
  assert.deepEqual(
    which("es", (text) => {
      const count = (/** @type {string} */ sign) => text.split(sign).length - 1;
      return count("?") !== count("¿") || count("!") !== count("¡");
    }),
    [],
  );
});

// Counted by hand.
const COUNTED = {
  en: `deductible:4 visit:2 covered:2 massage:2 people:2 table:2 tables:2 therapist:3 insurance:3 estimate:3 asked:1 needed:2 minutes:2
    changes:2 period:3 condition:3 area:3 employer:3 whole:1 while:1 refused:2 closes:2 being:2 paying:2 Medicaid:3 physician:3 social:2
    experience:4 rule:1 rules:1 statement:2 safely:2 notices:3 codes:1 billed:1 pages:2 referral:3 years:1 value:2 review:2 idea:3
    diagnosis:4 serious:3 annual:3 equal:2 settled:2 patient:2 going:2`,
  es: `deducible:4 visita:3 día:2 cuánto:2 pagué:2 agua:2 cigüeña:3 ahora:3 leer:2 muy:1 yo:1 y:1 quien:1 guion:1 ciudad:2 cuidado:3
    héroe:3 país:2 línea:3 aprobación:4 médico:3 terapia:3 energía:4 reembolso:4 rehabilitación:6 seguir:2 página:3 paraguas:3 creía:3
    autoayuda:5 oído:3 buey:1 ya:1 mayo:2 ley:1 averiguar:4 antigüedad:4 reír:2`,
};

test("the syllables of words are counted as a person counts them", () => {
  for (const language of /** @type {Language[]} */ (["en", "es"])) {
    const words = COUNTED[language]
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":"));
    assert.deepEqual(
      words.map(([word = ""]) => `${word}:${syllables[language](word)}`),
      words.map((pair) => pair.join(":")),
    );
  }
});

test("how hard a text is to read is worked out as its authors say", () => {
  // Six words in two sentences, seven syllables: 0.39 × 3 + 11.8 × 7 / 6 − 15.59 = −0.653.
  assert.equal(fleschKincaidGrade(measure("en", ["You pay a copay. We count."])).toFixed(3), "-0.653");
  // Five words in one sentence, nine syllables: 206.84 − 60 × 9 / 5 − 1.02 × 5 = 93.74.
  assert.equal(fernandezHuertaEase(measure("es", ["Su plan paga esta visita."])).toFixed(2), "93.74");
});

/** Where the sentences of a language stand, in rooms large enough for a mean. */
const ROOMS = [
  "sentences",
  "problems",
  "asks",
  "defaults",
  "keep",
  "importing",
  "cards",
  "glossary",
  "answer",
  "coverage",
  "papers",
  "page",
  "questions",
];

/**
 * @param {Language} language
 * @param {string} room
 */
function sentencesIn(language, room) {
  const found = texts[language].filter(([path]) => path.startsWith(`${room}.`)).map(([, text]) => text);
  return found.filter((text) => /[.?!:]$/.test(text) && text.split(" ").length > 4);
}

for (const room of ROOMS) {
  test(`what stands in ${room} reads at grade 8 or lower, and at 60 or higher in Spanish`, () => {
    const grade = fleschKincaidGrade(measure("en", sentencesIn("en", room)));
    assert.ok(grade <= 8, `grade ${grade.toFixed(1)}`);
    const ease = fernandezHuertaEase(measure("es", sentencesIn("es", room)));
    assert.ok(ease >= 60, `ease ${ease.toFixed(1)}`);
  });
}

test("no sentence is too long to follow, but for those that quote a law", () => {
  for (const language of /** @type {Language[]} */ (["en", "es"])) {
    assert.deepEqual(
      which(
        language,
        (text, path) => !/^papers\.denial\.rights\./.test(path) && text.split(/[.?!:;] /).some((part) => part.split(" ").length > 36),
      ),
      [],
    );
  }
});
