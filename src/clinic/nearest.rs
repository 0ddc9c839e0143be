//! The word that somebody most likely meant.

/// Returns the nearest of some words, if one is near enough to have been meant.
pub(super) fn nearest<T: AsRef<str>>(meant: &str, words: impl Iterator<Item = T>) -> Option<T> {
    let mut best: Option<(usize, T)> = None;
    for word in words {
        let away = distance(meant, word.as_ref());
        let is_nearer = best.as_ref().is_none_or(|(least, _)| away < *least);
        if is_nearer && away <= enough(word.as_ref()) {
            best = Some((away, word));
        }
    }
    best.map(|(_, word)| word)
}

/// A third of a word's letters may be wrong, and one of a short word.
fn enough(word: &str) -> usize {
    word.chars().count().div_ceil(3)
}

/// Returns how many letters have to be put in, taken away or changed, whatever their case.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = letters(other).collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for letter in letters(one) {
        let mut diagonal = row.first().copied().unwrap_or_default();
        let mut left = diagonal.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, against) in row.iter_mut().skip(1).zip(&other) {
            let changed = diagonal.saturating_add(usize::from(letter != *against));
            diagonal = *cell;
            left = changed.min(left.min(*cell).saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{distance, nearest};

    #[test]
    fn each_letter_put_in_taken_away_or_changed_is_one_step() {
        let pairs = [
            ("", "abc", 3),
            ("kitten", "sitting", 3),
            ("billedcharge", "billedCharge", 0),
            ("minuts", "minutes", 1),
        ];
        for (one, other, steps) in pairs {
            assert_eq!(distance(one, other), steps, "{one} {other}");
            assert_eq!(distance(other, one), steps, "{other} {one}");
        }
    }

    #[test]
    fn what_is_too_far_was_not_meant() {
        let words = ["cashRate", "code", "minutes"];
        assert_eq!(nearest("cash_rate", words.iter()), Some(&"cashRate"));
        assert_eq!(nearest("cdoe", words.iter()), Some(&"code"));
        assert_eq!(nearest("parking", words.iter()), None);
    }
}
