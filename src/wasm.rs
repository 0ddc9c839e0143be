//! The boundary to JavaScript: parses, calls, translates. Its TypeScript declarations stand in `wasm.d.ts`.

use serde::Serialize;
use serde_wasm_bindgen::{Deserializer, Serializer};
use wasm_bindgen::prelude::{JsError, JsValue, wasm_bindgen};

use crate::estimate::{Reply, reply};
use crate::json::Json;
use crate::problem::{Mistake, Problem};
use crate::reading::{ReadingProblem, read_count, read_money, read_percent};

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
    let reply = Json::read(Deserializer::from(request)).map_or_else(
        |_| {
            Reply::Problems(vec![Problem {
                path: String::new(),
                mistake: Mistake::NotData,
            }])
        },
        |json| reply(&json),
    );
    to_js(&reply)
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
enum Reading<T> {
    Value(T),
    Problem(ReadingProblem),
}

impl<T> From<Result<T, ReadingProblem>> for Reading<T> {
    fn from(read: Result<T, ReadingProblem>) -> Self {
        read.map_or_else(Self::Problem, Self::Value)
    }
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}
