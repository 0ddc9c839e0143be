// @ts-check
import { placeWords } from "../places.js";
import { cards } from "./cards.js";
import { glossary, whatIs } from "./glossary.js";
import { page } from "./page.js";
import { questions, shared } from "./questions.js";

export { glossary };

/** Cada frase de la página, por el `data-word` de su lugar. */
export const sentences = placeWords({ page, shared, questions, cards, glossary, whatIs });
