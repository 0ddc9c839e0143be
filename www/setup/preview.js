// @ts-check
/** The patient's page beside the boxes, in a frame as wide as a phone: the very page that visitors get, from the same folder. */

/**
 * Shows the page with a configuration and with what somebody has typed.
 *
 * @param {HTMLIFrameElement} frame
 * @param {unknown} configuration
 * @param {Record<string, string>} typed
 */
export function showPreview(frame, configuration, typed) {
  const page = frame.contentDocument;
  const shown = page?.querySelector("coverage-estimator");
  if (!page || !shown) return;
  const fresh = page.createElement("coverage-estimator");
  const script = page.createElement("script");
  script.type = "application/json";
  script.textContent = JSON.stringify(configuration);
  fresh.append(script);
  Object.assign(fresh, { answers: typed });
  shown.replaceWith(fresh);
}
