// @ts-check
/** @import { Tools } from "./open.js" */
/** @import { ImportWords } from "./said.js" */

/**
 * Returns what stands in the panel before anything is read.
 *
 * @param {ImportWords} words
 * @param {Tools} tools
 * @returns {HTMLElement[]}
 */
export function skeleton({ sentences }, { make }) {
  const choose = make("button", sentences.file, { type: "button", id: "import-choose" });
  const file = make("input", "", { type: "file", id: "import-file", hidden: "" });
  const field = make("textarea", "", {
    "id": "import-text",
    "rows": "5",
    "spellcheck": "false",
    "autocomplete": "off",
    "class": "pasted",
    "aria-describedby": "import-told",
  });
  const readIt = make("button", sentences.read, { type: "button", id: "import-read" });
  return [
    make("h2", sentences.title, { id: "import-title", tabindex: "-1" }),
    make("p", sentences.lead),
    make("p", sentences.private, { class: "hint" }),
    row(make, choose, file),
    make("label", sentences.paste, { for: "import-text" }),
    field,
    row(make, readIt, make("button", sentences.close, { type: "button", id: "import-close", class: "quiet" })),
    result(sentences, make),
    make("p", "", { id: "import-told", role: "status" }),
    row(make, make("button", sentences.undo, { type: "button", id: "import-undo", class: "quiet", hidden: "" })),
  ];
}

/**
 * @param {ImportWords["sentences"]} sentences
 * @param {Tools["make"]} make
 */
function result(sentences, make) {
  const part = make("div", "", { id: "import-result", hidden: "" });
  const unread = make("details", "", { id: "import-unread-part" });
  unread.append(make("summary", sentences.unread), make("ul", "", { id: "import-unread" }));
  part.append(
    make("p", "", { id: "import-inactive", class: "error" }),
    make("h3", "", { "id": "import-found", "tabindex": "-1", "aria-describedby": "import-inactive" }),
    make("p", sentences.confirm, { class: "hint", id: "import-confirm" }),
    make("ul", "", { "id": "import-list", "class": "import-list", "aria-labelledby": "import-found" }),
    row(make, make("button", sentences.take, { type: "button", id: "import-take", class: "primary" })),
    unread,
  );
  return part;
}

/**
 * @param {Tools["make"]} make
 * @param {HTMLElement[]} buttons
 */
function row(make, ...buttons) {
  const actions = make("div", "", { class: "actions" });
  actions.append(...buttons);
  return actions;
}
