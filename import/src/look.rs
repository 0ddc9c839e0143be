//! Looks into data of which nothing is known to be right.

use coverage_estimator::request::json::Json;

/// Returns what stands at a key.
pub fn get<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    match json {
        Json::Object(entries) => entries.get(key),
        _ => None,
    }
}

/// Returns the text at a key; a blank one says nothing.
pub fn text<'a>(json: &'a Json, key: &str) -> Option<&'a str> {
    match get(json, key)? {
        Json::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
        _ => None,
    }
}

/// Returns the list at a key.
pub fn list<'a>(json: &'a Json, key: &str) -> Option<&'a [Json]> {
    match get(json, key)? {
        Json::List(items) => Some(items),
        _ => None,
    }
}

/// Returns what stands in the list at a key; nothing where there is no list.
pub fn items<'a>(json: &'a Json, key: &str) -> &'a [Json] {
    list(json, key).unwrap_or_default()
}

/// Returns the texts of the list at a key.
pub fn texts<'a>(json: &'a Json, key: &str) -> Vec<&'a str> {
    let texts = items(json, key).iter().filter_map(|item| match item {
        Json::Text(text) => Some(text.trim()),
        _ => None,
    });
    texts.filter(|text| !text.is_empty()).collect()
}

/// Returns whether something is said at a key, of whatever form.
pub fn says(json: &Json, key: &str) -> bool {
    !matches!(get(json, key), None | Some(Json::Null))
}
