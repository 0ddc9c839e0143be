//! Addresses and colours, each of which goes into the page as it is: so only what is plainly one is taken.

use super::problem::ConfigurationCode;

const MOST_LETTERS: usize = 2000;
const FEWEST_DIGITS_OF_A_PHONE: usize = 7;
const MOST_DIGITS_OF_A_PHONE: usize = 20;

/// Returns an address of the web that nobody can read along, and that runs no script: one of `https://` alone.
pub(super) fn link(text: &str) -> Result<String, ConfigurationCode> {
    let rest = text.strip_prefix("https://");
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_host = |host: &str| {
        let is_letter = |one: char| one.is_alphanumeric() || matches!(one, '.' | '-' | ':');
        host.contains('.') && !host.starts_with('.') && host.chars().all(is_letter)
    };
    let is_plain =
        |one: char| !one.is_whitespace() && !one.is_control() && !"<>\"'\\`".contains(one);
    if host.is_some_and(is_host) && text.chars().all(is_plain) && text.len() <= MOST_LETTERS {
        Ok(text.to_owned())
    } else {
        Err(ConfigurationCode::NotALink)
    }
}

pub(super) fn email(text: &str) -> Result<String, ConfigurationCode> {
    let is_plain = |one: char| one.is_alphanumeric() || "@.!#$%&*+-/=?^_{|}~".contains(one);
    let is_one = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.')
    });
    if is_one && !text.ends_with('.') && text.chars().all(is_plain) {
        Ok(text.to_owned())
    } else {
        Err(ConfigurationCode::NotAnEmail)
    }
}

/// Returns a telephone number as it was written: the clinic's own way of writing it is the one that its patients know.
pub(super) fn phone(text: &str) -> Result<String, ConfigurationCode> {
    let is_part = |one: char| one.is_ascii_digit() || " ()+-./extEXT#".contains(one);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let is_one = (FEWEST_DIGITS_OF_A_PHONE..=MOST_DIGITS_OF_A_PHONE).contains(&digits);
    if is_one && text.chars().all(is_part) {
        Ok(text.to_owned())
    } else {
        Err(ConfigurationCode::NotAPhone)
    }
}

pub(super) fn color(text: &str) -> Result<String, ConfigurationCode> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6);
    if digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        Ok(text.to_ascii_lowercase())
    } else {
        Err(ConfigurationCode::NotAColor)
    }
}

#[cfg(test)]
mod tests {
    use super::{color, email, link, phone};

    #[test]
    fn only_what_is_encrypted_and_runs_nothing_is_a_link() {
        for text in [
            "https://clinic.example/intake?x=1#y",
            "https://clinic.example:8443",
        ] {
            assert!(link(text).is_ok(), "{text}");
        }
        let refused = [
            "javascript:alert(1)",
            "https:javascript:alert(1)",
            "http://clinic.example",
            "//clinic.example",
            "https://",
            "https://.example",
            "https://user@clinic.example",
            "https://clinic.example/ x",
            "https://clinic.example/\"onclick=",
            "data:text/html,x",
            "/intake",
        ];
        for text in refused {
            assert!(link(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_email_has_a_name_and_a_host() {
        assert!(email("front.desk@clinic.example").is_ok());
        for text in [
            "clinic.example",
            "@clinic.example",
            "a@b@c.example",
            "a@b",
            "a b@c.example",
            "a@c.example.",
        ] {
            assert!(email(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_phone_is_written_as_people_write_it() {
        for text in ["(206) 555-0100", "+1 206 555 0100 ext. 4", "206.555.0100"] {
            assert!(phone(text).is_ok(), "{text}");
        }
        for text in ["call us", "555-01", "206-555-0100 <b>"] {
            assert!(phone(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_colour_is_six_digits() {
        assert_eq!(color("#0F5f59").as_deref(), Ok("#0f5f59"));
        for text in ["teal", "0f5f59", "#0f5", "#0f5f5g", "#0f5f5900", "url(x)"] {
            assert!(color(text).is_err(), "{text}");
        }
    }
}
