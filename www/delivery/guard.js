// @ts-check
/**
 * Stands inside the static page, before the program: it looks whether that comes, tries the other ways to it, and says so where none
 * works. Old browsers must be able to read it, and it says nothing itself: the sentences stand in the markup.
 */
import { whenParsed } from "../parsed.js";
import { telOf } from "../tel.js";

/** @param {string} cause */
function tell(cause) {
  var estimator = document.querySelector("coverage-estimator");
  if (estimator === null || estimator.getAttribute("data-state") !== "static") return;
  var inside = rootOf(estimator);
  estimator.setAttribute("data-unrun", cause);
  var place = inside && inside.querySelector(".unrun[data-unrun=" + cause + "]");
  if (place) addContact(estimator, place);
}

/**
 * A browser that knows no declared root leaves the markup in its template, where nobody sees it.
 *
 * @param {Element} estimator
 */
function rootOf(estimator) {
  var template = estimator.querySelector("template");
  if (estimator.shadowRoot || !template || !estimator.attachShadow) return estimator.shadowRoot;
  var root = estimator.attachShadow({ mode: "open" });
  root.appendChild(template.content);
  return root;
}

/**
 * How the clinic is reached needs no words: its number, and its address.
 *
 * @param {Element} estimator
 * @param {Element} place
 */
function addContact(estimator, place) {
  var phone = estimator.getAttribute("phone");
  var address = estimator.getAttribute("href");
  if (phone) addLink(place, phone, telOf(phone));
  if (address && /^https?:/.test(address)) addLink(place, address.replace(/^https?:\/\//, ""), address);
}

/**
 * @param {Element} place
 * @param {string} text
 * @param {string} href
 */
function addLink(place, text, href) {
  var link = document.createElement("a");
  link.textContent = text;
  link.setAttribute("href", href);
  place.appendChild(document.createTextNode(" "));
  place.appendChild(link);
}

/**
 * Behind a server that shows this page at an address without its last slash, all its files seem to lie one folder up.
 *
 * @param {string} address
 */
function inFolder(address) {
  var last = location.pathname.split("/").pop() || "";
  return last === "" || last.indexOf(".") !== -1 ? "" : last + "/" + address;
}

/** @param {HTMLLinkElement} lost */
function dressAgain(lost) {
  var address = lost.getAttribute("href") || "";
  var found = inFolder(address);
  if (found === "" || lost.getAttribute("data-program") !== "") return;
  whenParsed(function () {
    var estimator = document.querySelector("coverage-estimator");
    var inside = estimator && estimator.shadowRoot && estimator.shadowRoot.querySelector("link");
    [lost, inside].forEach(function (link) {
      if (!link) return;
      link.setAttribute("data-program", "again");
      link.setAttribute("href", found);
    });
  });
}

/**
 * @param {string} address
 * @param {"module" | "text/javascript"} type
 */
function run(address, type) {
  var script = document.createElement("script");
  script.type = type;
  script.setAttribute("data-program", "again");
  // A page that guards its scripts (Trusted Types) lets none be added.
  try {
    script.src = address;
    document.head.appendChild(script);
  } catch (error) {
    console.error(error);
  }
}

/**
 * A module is not read from a file, nor from another origin that does not allow it, and a frame without an origin is another one to all.
 * The same program as one classic script is.
 *
 * @param {HTMLScriptElement} lost
 */
function runAgain(lost) {
  var isFirst = lost.getAttribute("data-program") === "";
  var found = isFirst ? inFolder(lost.getAttribute("src") || "") : "";
  if (found !== "") run(found, "module");
  else if (lost.type === "module" && whole !== "") run(whole, "text/javascript");
}

var own = document.currentScript;
var whole = (own && own.getAttribute("data-whole")) || "";

window.addEventListener(
  "error",
  function (event) {
    var lost = event.target;
    // Other things of a page around are none of our business.
    if (!(lost instanceof Element) || !lost.hasAttribute("data-program")) return;
    if (lost instanceof HTMLScriptElement) runAgain(lost);
    else if (lost instanceof HTMLLinkElement) dressAgain(lost);
  },
  true,
);
window.addEventListener("load", function () {
  // What was tried again is loaded by then, and whatever came has begun.
  setTimeout(function () {
    tell(location.protocol === "file:" ? "file" : "script");
  });
});
