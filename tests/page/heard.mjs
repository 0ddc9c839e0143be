// @ts-check
/** What a screen reader meets: names, roles, states and descriptions, as the browser's accessibility tree has them. */

/** @import { CDPSession, Page } from "playwright-core" */

/**
 * @typedef {object} Node
 * @property {string} nodeId
 * @property {boolean} ignored
 * @property {string[]} [childIds]
 * @property {{ value: string }} [role]
 * @property {{ value: string }} [name]
 * @property {{ value: string }} [description]
 * @property {{ value: unknown }} [value]
 * @property {{ name: string, value: { value: unknown } }[]} [properties]
 */

/** What stands in a line of its own with all that is in it; everything else is only what is in it. */
const WHOLE = new Set(["heading", "radio", "checkbox", "textbox", "combobox", "button", "link", "DisclosureTriangle", "progressbar"]);
/** What groups others, told where it has a name. */
const AROUND = new Set(["group", "region", "list", "status"]);
const SAID = /** @type {Record<string, string>} */ ({
  DisclosureTriangle: "fold",
  progressbar: "progress",
  group: "in group",
  region: "in region",
  list: "in list",
});

/**
 * Returns what is met inside an element, a line each, in order.
 *
 * @param {Page} page
 * @param {string} selector
 */
export async function heard(page, selector) {
  const session = await page.context().newCDPSession(page);
  try {
    const element = await page.locator(selector).elementHandle();
    return withoutEchoes(await treeOf(session, page, element));
  } finally {
    await session.detach();
  }
}

/**
 * Leaves out texts that are the name of what stands before or after them: they are heard once.
 *
 * @param {string[]} lines
 */
function withoutEchoes(lines) {
  const nameOf = (/** @type {string | undefined} */ line = "") => /^[^:“]*: ([^|]*?)(?: \||$)/.exec(line)?.[1];
  return lines.filter((line, index) => {
    const text = /^“(.*)”$/.exec(line)?.[1];
    // Nor is the room between a sentence and its link heard at all.
    return text !== "" && (text === undefined || ![lines[index - 1], lines[index + 1]].some((near) => nameOf(near) === text));
  });
}

/**
 * @param {CDPSession} session
 * @param {Page} page
 * @param {unknown} element
 */
async function treeOf(session, page, element) {
  await page.evaluate((found) => Object.assign(window, { heard: found }), /** @type {any} */ (element));
  const { result } = await session.send("Runtime.evaluate", { expression: "window.heard" });
  const { nodes } = await session.send("Accessibility.queryAXTree", { objectId: result.objectId ?? "" });
  const [first] = nodes;
  const { nodes: all } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(all.map((node) => [node.nodeId, /** @type {Node} */ (/** @type {unknown} */ (node))]));
  const root = byId.get(first?.nodeId ?? "");
  return root === undefined ? [] : linesOf(root, byId);
}

/**
 * @param {Node} node
 * @param {Map<string, Node>} byId
 * @returns {string[]}
 */
function linesOf(node, byId) {
  const role = node.role?.value ?? "";
  if (!node.ignored && WHOLE.has(role)) return [lineOf(node)];
  if (!node.ignored && role === "StaticText") return [`“${node.name?.value.trim() ?? ""}”`];
  const inside = (node.childIds ?? []).flatMap((id) => linesOf(byId.get(id) ?? { nodeId: id, ignored: true }, byId));
  const isNamed = !node.ignored && AROUND.has(role) && (node.name?.value ?? "") !== "";
  return isNamed ? [lineOf(node), ...inside] : inside;
}

/** @param {Node} node */
function lineOf({ role, name, description, value, properties = [] }) {
  const state = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
  const is = role?.value ?? "";
  const said = [
    `${SAID[is] ?? is}${is === "heading" ? ` ${state.level}` : ""}: ${name?.value.trim() ?? ""}`,
    state.checked === "true" || state.checked === true ? "chosen" : "",
    state.pressed === "true" ? "pressed" : "",
    state.expanded === undefined ? "" : state.expanded ? "open" : "folded",
    state.invalid === "true" ? "wrong" : "",
    state.focused === true ? "has the focus" : "",
    is === "textbox" && value?.value ? `holds ${value.value}` : "",
    description?.value ? `described: ${description.value}` : "",
  ];
  return said.filter((part) => part !== "").join(" | ");
}
