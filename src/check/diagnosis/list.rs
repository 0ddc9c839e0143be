//! The list of whole diagnosis codes, as the automaton that `scripts/diagnosis-codes.mjs` builds and describes.
//!
//! It is bytes that somebody hands over: the command line has them within it, the page loads them once a code is typed. As
//! long as there are none, nothing is looked up.

/// The letters before the release.
const MAGIC: &[u8] = b"ICD1";
/// The letters of a release, such as `2026-04`.
const RELEASE: usize = 7;
/// How many bytes a letter of a node takes, with the place of the node after it.
const EDGE: usize = 3;
/// The most letters of a code.
const LONGEST: usize = 7;

/// A list of whole codes.
#[derive(Clone, Copy, Debug)]
pub struct CodeList<'a> {
    release: &'a str,
    bytes: &'a [u8],
    first: usize,
}

/// What a list says of a text, whose dot is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is a whole code.
    Whole,
    /// It is the beginning of whole codes.
    Beginning,
    /// No code begins so.
    Nothing,
}

impl<'a> CodeList<'a> {
    /// Reads the bytes of a list; nothing where they are none.
    #[must_use]
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(MAGIC)?;
        let (release, rest) = rest.split_at_checked(RELEASE)?;
        let [_, _, _, _, low, high, ..] = rest else {
            return None;
        };
        Some(Self {
            release: std::str::from_utf8(release).ok()?,
            bytes,
            first: usize::from(u16::from_le_bytes([*low, *high])),
        })
    }

    /// Returns the release of the list, such as `2026-04`.
    #[must_use]
    pub const fn release(&self) -> &'a str {
        self.release
    }

    /// Returns what the list says of a text.
    #[must_use]
    pub fn find(&self, bare: &str) -> Found {
        match self.after(bare).map(|node| self.letters(node).next()) {
            None => Found::Nothing,
            Some(None) => Found::Whole,
            Some(Some(_)) => Found::Beginning,
        }
    }

    /// Returns whole codes that begin so, in their order, but no more than `most`.
    #[must_use]
    pub fn that_begin(&self, bare: &str, most: usize) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(node) = self.after(bare) {
            self.collect(node, bare.to_owned(), (&mut found, most));
        }
        found
    }

    fn collect(&self, node: usize, so_far: String, (found, most): (&mut Vec<String>, usize)) {
        let mut letters = self.letters(node).peekable();
        if letters.peek().is_none() {
            found.push(so_far);
            return;
        }
        for (letter, next) in letters {
            // Bytes that are no list of ours may go in a circle.
            if found.len() >= most || so_far.len() >= LONGEST {
                return;
            }
            self.collect(next, format!("{so_far}{letter}"), (&mut *found, most));
        }
    }

    /// Returns the node after these letters.
    fn after(&self, bare: &str) -> Option<usize> {
        bare.chars().try_fold(self.first, |node, letter| {
            let found = self.letters(node).find(|(one, _)| *one == letter);
            found.map(|(_, next)| next)
        })
    }

    /// Returns the letters that can follow, each with the node after it.
    fn letters(&self, node: usize) -> impl Iterator<Item = (char, usize)> {
        let count = self.bytes.get(node).map_or(0, |count| usize::from(*count));
        let edges = self.bytes.get(node.saturating_add(1)..).unwrap_or_default();
        edges
            .chunks_exact(EDGE)
            .take(count)
            .filter_map(|edge| match edge {
                [letter, low, high] => Some((
                    char::from(*letter),
                    usize::from(u16::from_le_bytes([*low, *high])),
                )),
                _ => None,
            })
    }
}

/// The list that programs without a page have within them.
#[cfg(not(target_arch = "wasm32"))]
static BYTES: &[u8] = include_bytes!("../../../data/icd10cm-2026-04.codes");

/// Returns the list that is within the program; in a page there is none, and what it has loaded is handed over.
#[must_use]
pub fn built_in() -> Option<CodeList<'static>> {
    #[cfg(not(target_arch = "wasm32"))]
    return CodeList::read(BYTES);
    #[cfg(target_arch = "wasm32")]
    None
}

#[cfg(test)]
mod tests {
    use super::{BYTES, CodeList, Found, built_in};

    #[test]
    fn it_holds_the_whole_list_and_nothing_else() {
        let list = built_in().unwrap();
        assert_eq!(list.release(), "2026-04");
        let all = list.that_begin("", usize::MAX);
        // The list names five of its 74,724 lines twice.
        assert_eq!(all.len(), 74_719);
        assert!(all.is_sorted());
        assert!(all.iter().all(|code| list.find(code) == Found::Whole));
    }

    #[test]
    fn a_heading_is_told_from_a_code_by_the_list_and_not_by_its_shape() {
        let list = built_in().unwrap();
        for whole in [
            "C61", "R52", "G14", "I10", "M542", "M5450", "S134XXD", "Z96651",
        ] {
            assert_eq!(list.find(whole), Found::Whole, "{whole}");
        }
        for heading in [
            "M5136", "G439", "M2555", "M540", "M8008", "M545", "S134", "M54", "M",
        ] {
            assert_eq!(list.find(heading), Found::Beginning, "{heading}");
        }
        for nothing in ["M5451X", "M549X", "Q99Z", "ZZZ", "m542"] {
            assert_eq!(list.find(nothing), Found::Nothing, "{nothing}");
        }
        assert_eq!(list.that_begin("M545", 9), ["M5450", "M5451", "M5459"]);
        assert_eq!(list.that_begin("S134", 2), ["S134XXA", "S134XXD"]);
    }

    #[test]
    fn bytes_that_are_no_list_are_none_or_know_nothing() {
        assert!(CodeList::read(b"").is_none());
        assert!(CodeList::read(b"ICD12026-04").is_none());
        assert!(
            CodeList::read(&BYTES[..40]).is_some_and(|list| list.find("M542") == Found::Nothing)
        );
        // A node that leads back to itself.
        let circle = b"ICD12026-04\0\0\0\0\x11\0\x01A\x11\0";
        let list = CodeList::read(circle).unwrap();
        assert_eq!(list.that_begin("", 9), Vec::<String>::new());
    }
}
