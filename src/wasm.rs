//! The boundary to JavaScript: parses, calls, translates. Its TypeScript declarations stand in `wasm.d.ts`.

use serde::Serialize;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use crate::coverage::appeal::{AppealReply, appeal_reply};
use crate::coverage::icd10::{COMMON, read_diagnosis_code};
use crate::estimate::{Reply, reply};
use crate::reading::{read_count, read_money, read_percent};
use crate::request::json::Json;
use crate::request::problem::{Problem, ProblemCode};

#[wasm_bindgen(typescript_custom_section)]
const DECLARATIONS: &str = include_str!("wasm.d.ts");

/// Sends the message of a panic to the console, where a developer finds it.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// Prices a course of visits.
///
/// # Errors
///
/// None for any request; the signature is that of what could fail to become a JavaScript value.
#[wasm_bindgen(skip_typescript)]
pub fn estimate(request: JsValue) -> Result<JsValue, JsError> {
    to_js(&read(request).map_or_else(Reply::Problems, |json| reply(&json)))
}

/// Returns until when a denial can be appealed, or whose route it is.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = appealDates, skip_typescript)]
pub fn appeal_dates(question: JsValue) -> Result<JsValue, JsError> {
    to_js(&read(question).map_or_else(AppealReply::Problems, |json| appeal_reply(&json)))
}

/// Reads a diagnosis code.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = readDiagnosisCode, skip_typescript)]
pub fn diagnosis_code(text: &str) -> Result<JsValue, JsError> {
    to_js(&Reading::from(read_diagnosis_code(text)))
}

/// Returns the codes to choose from.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = commonDiagnosisCodes, skip_typescript)]
pub fn common_diagnosis_codes() -> Result<JsValue, JsError> {
    to_js(&COMMON)
}

/// Returns how many units a session of so many minutes is billed as.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn units(minutes: u32) -> u32 {
    crate::request::units::units(minutes)
}

/// Reads an amount of dollars as people type it.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = readMoney, skip_typescript)]
pub fn money(text: &str) -> Result<JsValue, JsError> {
    to_js(&Reading::from(read_money(text)))
}

/// Reads the percentage that the patient pays.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = readPercent, skip_typescript)]
pub fn percent(text: &str) -> Result<JsValue, JsError> {
    to_js(&Reading::from(read_percent(text)))
}

/// Reads a number of visits.
///
/// # Errors
///
/// None; see [`estimate`].
#[wasm_bindgen(js_name = readCount, skip_typescript)]
pub fn count(text: &str) -> Result<JsValue, JsError> {
    to_js(&Reading::from(read_count(text)))
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

fn read(value: JsValue) -> Result<Json, Vec<Problem>> {
    Json::read(Deserializer::from(value)).map_err(|_| {
        vec![Problem {
            path: String::new(),
            code: ProblemCode::NotData,
        }]
    })
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
