//! Numbers by which authorities know a clinic.

use super::problem::ConfigurationCode;

/// What stands before a National Provider Identifier when its last digit is checked: "health applications" and the United States.
const NPI_PREFIX: &str = "80840";

/// Returns a National Provider Identifier as its ten digits.
///
/// Its last digit checks the others by the Luhn formula (ISO/IEC 7812-1), with the prefix 80840 before them (45 CFR 162.406, and
/// "NPI check digit", Centers for Medicare & Medicaid Services).
pub(super) fn npi(text: &str) -> Result<String, ConfigurationCode> {
    if text.len() != 10 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ConfigurationCode::NotAnNpi);
    }
    let prefixed = format!("{NPI_PREFIX}{text}");
    let digits: Vec<u32> = prefixed
        .chars()
        .filter_map(|one| one.to_digit(10))
        .collect();
    if is_luhn(&digits) {
        Ok(text.to_owned())
    } else {
        Err(ConfigurationCode::NpiCheckDigit)
    }
}

/// From the last digit on, every second one counts twice, less nine where that has two digits; the sum ends with zero.
fn is_luhn(digits: &[u32]) -> bool {
    let each = digits.iter().rev().enumerate().map(|(place, digit)| {
        let is_doubled = place % 2 == 1;
        match digit.saturating_mul(2) {
            double if is_doubled && double > 9 => double.saturating_sub(9),
            double if is_doubled => double,
            _ => *digit,
        }
    });
    each.sum::<u32>() % 10 == 0
}

/// Returns an Employer Identification Number as `12-3456789`.
///
/// Dashes after the third and the fifth digit are those of a Social Security number, which must not stand on a page.
pub(super) fn tax_number(text: &str) -> Result<String, ConfigurationCode> {
    let digits: String = match text.split_once('-') {
        Some((first, rest)) if first.len() == 2 => format!("{first}{rest}"),
        Some(_) => return Err(ConfigurationCode::NotATaxNumber),
        None => text.to_owned(),
    };
    let is_whole = digits.len() == 9 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (first, rest) = digits
        .split_at_checked(2)
        .filter(|_| is_whole)
        .ok_or(ConfigurationCode::NotATaxNumber)?;
    Ok(format!("{first}-{rest}"))
}

#[cfg(test)]
mod tests {
    use super::{npi, tax_number};
    use crate::clinic::problem::ConfigurationCode;

    #[test]
    fn the_last_digit_of_an_npi_checks_the_others() {
        // The example of the Centers for Medicare & Medicaid Services: 123456789 has the check digit 3. By hand, from the right:
        // 3 + 9 + 8 + 5 + 6 + 1 + 4 + 6 + 2 + 2 = 46, and of the prefix 0 + 8 + 8 + 0 + 8 = 24, together 70.
        assert_eq!(npi("1234567893").as_deref(), Ok("1234567893"));
        assert_eq!(npi("1234567894"), Err(ConfigurationCode::NpiCheckDigit));
        assert_eq!(npi("1234567983"), Err(ConfigurationCode::NpiCheckDigit));
        assert_eq!(npi("123456789"), Err(ConfigurationCode::NotAnNpi));
        assert_eq!(npi("12345678AB"), Err(ConfigurationCode::NotAnNpi));
    }

    #[test]
    fn an_employers_number_is_taken_and_a_persons_is_not() {
        assert_eq!(tax_number("12-3456789").as_deref(), Ok("12-3456789"));
        assert_eq!(tax_number("123456789").as_deref(), Ok("12-3456789"));
        for text in ["123-45-6789", "12-345-6789", "12-345678", "12-345678A", ""] {
            assert_eq!(
                tax_number(text),
                Err(ConfigurationCode::NotATaxNumber),
                "{text}"
            );
        }
    }
}
