//! The boundary to JavaScript: parses, calls, translates. Its TypeScript declarations stand in `wasm.d.ts`.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::appeal::{AppealAnswer, appeal_reply};
use crate::check::diagnosis::{COMMON, CodeList};
use crate::clinic::{self, Configuration};
use crate::crossing;
use crate::estimate::{Reply, reply};
use crate::request::json::{DEEPEST, Json, LONGEST, to_text};
use crate::request::problem::{Problem, ProblemCode};

#[wasm_bindgen(typescript_custom_section)]
const DECLARATIONS: &str = include_str!("wasm.d.ts");

#[wasm_bindgen(module = "/src/boundary.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = textOf)]
    fn text_of(value: &JsValue, longest: u32, deepest: u8) -> Result<String, JsValue>;
    #[wasm_bindgen(js_name = replyOf)]
    fn reply_of(text: &str) -> JsValue;
}

/// Sends the message of a panic to the console, where a developer finds it; the module that is delivered holds no such messages.
#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Prices a course of visits; `codes` is the list of diagnosis codes, once the page has loaded it.
///
/// # Errors
///
/// What a getter of the request throws.
#[wasm_bindgen(skip_typescript)]
pub fn estimate(request: &JsValue, codes: Option<Box<[u8]>>) -> Result<JsValue, JsValue> {
    let request = read(&text(request)?);
    let codes = codes.as_deref().and_then(CodeList::read);
    Ok(reply_to(
        &request.map_or_else(Reply::Problems, |json| reply(&json, codes)),
    ))
}

/// Answers what was typed on a clinic's page, by its configuration if it has one, with everything that a page shows.
///
/// # Errors
///
/// What a getter of the texts throws.
#[wasm_bindgen(skip_typescript)]
pub fn answer(
    typed: &JsValue,
    today: &str,
    codes: Option<Box<[u8]>>,
    configuration: &JsValue,
) -> Result<JsValue, JsValue> {
    on_page(configuration, typed, codes, |clinic, texts, codes| {
        crossing::answer_at(clinic, texts, today, codes)
    })
}

/// Answers what was typed on a clinic's page with the first figure alone, quickly enough for every key.
///
/// # Errors
///
/// What a getter of the texts throws.
#[wasm_bindgen(skip_typescript)]
pub fn glance(
    typed: &JsValue,
    today: &str,
    codes: Option<Box<[u8]>>,
    configuration: &JsValue,
) -> Result<JsValue, JsValue> {
    on_page(configuration, typed, codes, |clinic, texts, codes| {
        crossing::glance_at(clinic, texts, today, codes)
    })
}

/// Returns until when a denial can be appealed, or whose route it is.
///
/// # Errors
///
/// What a getter of the question throws.
#[wasm_bindgen(js_name = appealDates, skip_typescript)]
pub fn appeal_dates(question: &JsValue) -> Result<JsValue, JsValue> {
    let question = read(&text(question)?);
    Ok(reply_to(
        &question.map_or_else(AppealAnswer::refused, |json| appeal_reply(&json)),
    ))
}

/// Checks a clinic's configuration: what is right of it, and everything that is not.
///
/// # Errors
///
/// What a getter of the configuration throws.
#[wasm_bindgen(js_name = checkConfiguration, skip_typescript)]
pub fn check_configuration(configuration: &JsValue) -> Result<JsValue, JsValue> {
    let read = read(&text(configuration)?);
    Ok(reply_to(
        &read.map_or_else(Configuration::refused, |json| {
            clinic::check_configuration(&json)
        }),
    ))
}

/// Returns the codes to choose from.
#[must_use]
#[wasm_bindgen(js_name = commonDiagnosisCodes, skip_typescript)]
pub fn common_diagnosis_codes() -> JsValue {
    reply_to(&COMMON)
}

/// Answers by the clinic's configuration, if there is one, by what was typed, and by the list of codes, if the page has loaded it.
fn on_page<T: Serialize>(
    configuration: &JsValue,
    typed: &JsValue,
    codes: Option<Box<[u8]>>,
    answer: impl FnOnce(&Json, &Json, Option<CodeList<'_>>) -> T,
) -> Result<JsValue, JsValue> {
    let texts = read(&text(typed)?).unwrap_or(Json::OtherNumber);
    let clinic = read(&text(configuration)?).unwrap_or_default();
    let codes = codes.as_deref().and_then(CodeList::read);
    Ok(reply_to(&answer(&clinic, &texts, codes)))
}

/// Writes whatever is handed over as JSON, or throws what one of its getters throws.
fn text(value: &JsValue) -> Result<String, JsValue> {
    text_of(value, LONGEST, DEEPEST)
}

/// Reads the text of what was handed over, or the code of the problem that stands in its place.
fn read(text: &str) -> Result<Json, Vec<Problem>> {
    let code = match text {
        "notData" => ProblemCode::NotData,
        "tooLong" => ProblemCode::TooLong { limit: LONGEST },
        text => return Json::from_text(text).map_err(|unreadable| vec![unreadable.into()]),
    };
    let path = String::new();
    Err(vec![Problem { path, code }])
}

fn reply_to(reply: &impl Serialize) -> JsValue {
    reply_of(&to_text(reply))
}
