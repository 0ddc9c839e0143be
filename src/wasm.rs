//! The boundary to JavaScript: parses, calls, translates. Its TypeScript declarations stand in `wasm.d.ts`.

use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::check::appeal::{AppealAnswer, appeal_reply};
use crate::check::diagnosis::{COMMON, CodeList, read_diagnosis_code};
use crate::estimate::{Reply, reply};
use crate::reading::{read_count, read_money, read_percent};
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

/// Stands for a text that is no text, or longer than anything that is typed.
const NOTHING_READABLE: &str = "?";

/// Sends the message of a panic to the console, where a developer finds it.
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

/// Reads a diagnosis code.
#[must_use]
#[wasm_bindgen(js_name = readDiagnosisCode, skip_typescript)]
pub fn diagnosis_code(text: &JsValue, codes: Option<Box<[u8]>>) -> JsValue {
    let codes = codes.as_deref().and_then(CodeList::read);
    reply_to(&Reading::from(read_diagnosis_code(&typed(text), codes)))
}

/// Returns the codes to choose from.
#[must_use]
#[wasm_bindgen(js_name = commonDiagnosisCodes, skip_typescript)]
pub fn common_diagnosis_codes() -> JsValue {
    reply_to(&COMMON)
}

/// Returns how many units a session of so many minutes is billed as.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn units(minutes: u32) -> u32 {
    crate::request::units::units(minutes)
}

/// Reads an amount of dollars as people type it.
#[must_use]
#[wasm_bindgen(js_name = readMoney, skip_typescript)]
pub fn money(text: &JsValue) -> JsValue {
    reply_to(&Reading::from(read_money(&typed(text))))
}

/// Reads the percentage that the patient pays.
#[must_use]
#[wasm_bindgen(js_name = readPercent, skip_typescript)]
pub fn percent(text: &JsValue) -> JsValue {
    reply_to(&Reading::from(read_percent(&typed(text))))
}

/// Reads a number of visits.
#[must_use]
#[wasm_bindgen(js_name = readCount, skip_typescript)]
pub fn count(text: &JsValue) -> JsValue {
    reply_to(&Reading::from(read_count(&typed(text))))
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Reading<T, E> {
    Value(T),
    Problem(E),
}

impl<T, E> From<Result<T, E>> for Reading<T, E> {
    fn from(read: Result<T, E>) -> Self {
        read.map_or_else(Self::Problem, Self::Value)
    }
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

/// Returns what was typed; nobody types as much as a request may hold.
fn typed(value: &JsValue) -> String {
    match text(value).map(|text| read(&text)) {
        Ok(Ok(Json::Text(typed))) => typed,
        Ok(_) | Err(_) => NOTHING_READABLE.to_owned(),
    }
}

fn reply_to(reply: &impl Serialize) -> JsValue {
    reply_of(&to_text(reply))
}
