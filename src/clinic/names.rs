//! What a service or an insurer is called: one text, or one for each language.

use super::check::Entries;
use super::table::Language;
use crate::request::json::Json;
use crate::request::words::Words;

/// Returns the word by which a thing is chosen: the letters and digits of its name. A name that is spelled anew with other signs
/// between them stays the same, wherever it stands in its list.
pub(super) fn word_of(thing: &Entries) -> String {
    texts(thing)
        .first()
        .map(|text| word(text))
        .unwrap_or_default()
}

/// Returns whether a thing is called so in some language.
pub(super) fn is_called(thing: &Entries, name: &str) -> bool {
    texts(thing).iter().any(|text| word(text) == word(name))
}

/// Returns the names of a thing, in the order of the languages.
pub(super) fn texts(thing: &Entries) -> Vec<&str> {
    match thing.get("name") {
        Some(Json::Text(text)) => vec![text],
        Some(Json::Object(each)) => {
            let languages = Words::of::<Language>().iter();
            languages
                .filter_map(|language| each.get(language)?.as_text())
                .collect()
        }
        _ => Vec::new(),
    }
}

fn word(name: &str) -> String {
    let letters = name.chars().filter(|one| one.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
