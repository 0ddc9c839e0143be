//! The boundary to JavaScript: a text comes in, a text of JSON goes out. What it holds is declared in `wasm.d.ts`.

use coverage_estimator::request::json::{Json, to_text};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const DECLARATIONS: &str = include_str!("wasm.d.ts");

/// Sends the message of a panic to the console, where a developer finds it; the module that is delivered holds no such messages.
#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Reads a document, and holds it beside what was typed: an object of texts by the paths of the answers, as JSON.
#[must_use]
#[wasm_bindgen(js_name = readDocument)]
pub fn read_document(document: &str, typed: &str, today: &str) -> String {
    let typed = Json::from_text(typed).unwrap_or_default();
    to_text(&crate::read(document, &typed, today))
}
