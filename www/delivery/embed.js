// @ts-check
/**
 * Puts the hosted page into a clinic's page, in a frame that is as high as what it shows: at each element with `data-coverage-estimator`,
 * or where the script itself stands. Until the frame has shown itself a link stands there, as it does without script.
 */
import { embed as en } from "../words/en/embed.js";
import { embed as es } from "../words/es/embed.js";
import { HEIGHT } from "./frame-message.js";

const MARK = "data-coverage-estimator";
const DONE = "framed";
/** What a place can ask of the page. */
const ASKED = ["language", "view", "keep"];

const own = document.currentScript;
const hosted = own instanceof HTMLScriptElement ? new URL(".", own.src).href : "";

/** @param {HTMLElement} place */
function frameAt(place) {
  const link = place.querySelector("a") ?? document.createElement("a");
  const isSpanish = (place.dataset.language ?? place.closest("[lang]")?.getAttribute("lang") ?? "").startsWith("es");
  const said = isSpanish ? es : en;
  const address = new URL(link.href || hosted, document.baseURI);
  address.searchParams.set("language", isSpanish ? "es" : "en");
  for (const name of ASKED) if (place.dataset[name]) address.searchParams.set(name, place.dataset[name]);
  const frame = document.createElement("iframe");
  frame.title = said.title;
  frame.allow = "clipboard-write";
  frame.src = address.href;
  frame.style.cssText = "display:block;width:100%;border:0;height:40em";
  link.href ||= hosted;
  link.textContent ||= said.open;
  if (place === own) place.after(frame, link);
  else place.append(frame, link);
  follow(frame, link, address.origin);
}

/**
 * @param {HTMLIFrameElement} frame
 * @param {HTMLAnchorElement} link
 * @param {string} origin
 */
function follow(frame, link, origin) {
  // In a frame without an origin, the frame in it has none either.
  const origins = window.origin === "null" ? [origin, "null"] : [origin];
  window.addEventListener("message", ({ data, source, origin: from }) => {
    if (source !== frame.contentWindow || !origins.includes(from) || data?.type !== HEIGHT || !(data.height > 0)) return;
    link.remove();
    frame.style.height = `${data.height}px`;
  });
}

function frameAll() {
  const marked = [...document.querySelectorAll(`[${MARK}]:not(script)`)].filter((place) => place instanceof HTMLElement);
  const places = marked.length === 0 && own instanceof HTMLElement ? [own] : marked;
  for (const place of places) {
    if (place.getAttribute(MARK) === DONE) continue;
    place.setAttribute(MARK, DONE);
    frameAt(place);
  }
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", frameAll);
else frameAll();
