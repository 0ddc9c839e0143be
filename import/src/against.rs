//! What was found, beside what was typed already: the model reads both and says whether they are the same.

use coverage_estimator::request::json::Json;
use coverage_estimator::request::typed::read_typed;
use coverage_estimator::sorted::Sorted;
use serde::Serialize;

use crate::found::Read;

/// How an answer of a document stands to what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Against {
    /// It says the same.
    Same,
    /// Something else was typed at its place.
    Differs {
        /// What was typed.
        typed: String,
    },
    /// It cannot be true together with other answers.
    Contradicts,
}

/// What stands in for answers that a request needs and nobody has given yet: only a whole request is looked through for what
/// cannot be true.
const STAND_INS: [(&str, &str); 3] = [
    ("coverage.kind", "unknown"),
    ("course.visits", "1"),
    ("charges.billedCharge", "1"),
];

/// Holds answers beside what was typed, by the paths of the answers.
pub fn hold_beside(read: &mut [Read], typed: &Json, today: &str) {
    let Json::Object(typed) = typed else {
        return;
    };
    let before = problems(typed, today);
    for one in read {
        one.against = against(one, typed, today, before);
    }
}

fn against(
    one: &Read,
    typed: &Sorted<String, Json>,
    today: &str,
    before: usize,
) -> Option<Against> {
    if let Some((path, text)) = typed_at(&one.path, typed) {
        let is_same =
            path == one.path && meaning(path, text, today) == meaning(path, &one.text, today);
        return Some(if is_same {
            Against::Same
        } else {
            Against::Differs {
                typed: text.to_owned(),
            }
        });
    }
    let mut both = typed.clone();
    both.insert(one.path.clone(), Json::Text(one.text.clone()));
    (problems(&both, today) > before).then_some(Against::Contradicts)
}

/// Returns what was typed at a path, or that there is no such thing as the one around it.
fn typed_at<'a>(path: &'a str, typed: &'a Sorted<String, Json>) -> Option<(&'a str, &'a str)> {
    let said = |path: &str| match typed.get(path) {
        Some(Json::Text(text)) if text != "unknown" => Some(text.as_str()),
        _ => None,
    };
    if let Some(text) = said(path) {
        return Some((path, text));
    }
    let mut around = path;
    while let Some((outer, _)) = around.rsplit_once('.') {
        around = outer;
        if let Some(text) = said(around).filter(|text| *text == "none") {
            return Some((around, text));
        }
    }
    None
}

/// Returns what the model makes of one text.
fn meaning(path: &str, text: &str, today: &str) -> Json {
    let mut only = Sorted::new();
    only.insert(path.to_owned(), Json::Text(text.to_owned()));
    read_typed(&Json::Object(only), today).json
}

/// Returns how many mistakes the model finds.
fn problems(typed: &Sorted<String, Json>, today: &str) -> usize {
    let mut typed = typed.clone();
    for (path, text) in STAND_INS {
        typed.insert_new(path.to_owned(), Json::Text(text.to_owned()));
    }
    read_typed(&Json::Object(typed), today).problems.len()
}
