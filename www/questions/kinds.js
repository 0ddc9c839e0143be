// @ts-check
/**
 * What a question can be. A question is shown while something before it that `shows` one of the names in its `when` is shown and chosen;
 * with `unless`, while none is.
 *
 * @typedef {{ when?: string, unless?: string }} Shown
 * @typedef {"money" | "percent" | "count"} Unit
 * @typedef {string | { value: string, shows?: string, name?: string }} Option `name` is what an option without a value is called.
 * @typedef {{ group: string, options: Option[] }} OptionGroup
 * @typedef {{ unknown: string, none?: string }} Insteads Boxes that stand for a figure, each with its word.
 * @typedef {{ path: string, options: Option[], says?: string }} Sub A list inside another question; `says` names words that several share.
 */

/**
 * The kinds of answers; `path` is where the answer stands in the request.
 *
 * @typedef {{ answer: "list", path: string, options: (Option | OptionGroup)[], blankShows?: string, byName?: boolean }} List `byName`: in the order
 *   of what the options are called, whatever the language.
 * @typedef {{ answer: "choices", path: string, options: Option[], usual: string }} Choices One of a few, of which `usual` is chosen at first.
 * @typedef {{ answer: "several", path: string, options: string[] }} Several
 * @typedef {{ answer: "tick", path: string, value?: string, shows?: string }} Tick
 * @typedef {{ answer: "figure", path: string, unit: Unit, echo?: "read", insteads?: Insteads }} Figure
 * @typedef {{ answer: "progress", path: string, unit: Unit, parts: Record<string, string>, insteads: Insteads, sub?: Sub }} Progress
 *   A total, what of it is gone, and what remains: each part with its word.
 * @typedef {{ answer: "has", path: string, parts: Record<string, string>, inside?: string, sub?: Sub }} Has
 *   A box which, ticked, asks for such parts in dollars.
 * @typedef {{ answer: "date", path: string }} Day
 * @typedef {{ answer: "monthAndDay", path: string }} MonthAndDay
 * @typedef {{ answer: "code", path: string, insteads: Insteads }} Code
 * @typedef {{ answer: "words", path: string }} Words What a plan's paper says, in its own words.
 * @typedef {{ answer: "written", of: string[], path: string, id?: undefined } | { answer: "written", of: string[], id: string, path?: undefined }} Written
 *   Several things that are on paper or not, under one stem: an answer of its own, or none.
 * @typedef {{ explains?: string[] }} Explained The terms of the glossary that a question explains.
 * @typedef {(List | Choices | Several | Tick | Figure | Progress | Has | Day | MonthAndDay | Code | Words | Written) & Shown & Explained} Question
 */

/**
 * What questions stand in.
 *
 * @typedef {{ place: "lead", word: string }} Lead A sentence before questions.
 * @typedef {{ place: "box", id?: string, items: Item[] }} Box Questions that are shown together.
 * @typedef {{ place: "row", items: Item[] }} Row
 * @typedef {{ place: "fold", title: string, id?: string, hasError?: boolean, items: Item[] }} Fold
 * @typedef {{ place: "section", id: string, title: string, items: Item[] }} Section
 * @typedef {(Lead | Box | Row | Fold | Section) & Shown} Place
 * @typedef {Question | Place} Item
 * @typedef {{ group: string, items: Item[] } & Shown} Group
 */

export {};
