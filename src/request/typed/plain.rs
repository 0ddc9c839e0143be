//! Texts without what people and documents write in more than one way.

/// Returns a text in small letters without accents, with one kind of space, of dash and of digits.
///
/// A letter that has no plain form stays as it is.
///
/// # Examples
///
/// ```
/// use coverage_estimator::request::typed::plain::plain;
///
/// assert_eq!(plain("  Después\u{a0} del  DEDUCIBLE: ＄３０ "), "despues del deducible: $30");
/// ```
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for one in text.chars().map(plain_char) {
        if one != ' ' || !(plain.is_empty() || plain.ends_with(' ')) {
            plain.push(one);
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Every character has one plain form, so that places in the plain text can be found in the typed one.
pub(super) fn plain_char(one: char) -> char {
    match one {
        // Full-width forms lie 0xFEE0 above the plain ones.
        '！'..='～' => u32::from(one)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .map_or(one, |plain| plain.to_ascii_lowercase()),
        'á' | 'Á' | 'à' | 'À' => 'a',
        'é' | 'É' => 'e',
        'í' | 'Í' => 'i',
        'ó' | 'Ó' => 'o',
        'ú' | 'Ú' | 'ü' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        '\u{2010}'..='\u{2015}' | '−' => '-',
        '’' | '‘' | '´' => '\'',
        '“' | '”' => '"',
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{3000}' => ' ',
        _ => one.to_ascii_lowercase(),
    }
}
