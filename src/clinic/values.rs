//! Reads what stands at one place of a configuration.

use super::check::{Entries, Reader};
use super::links::{color, email, link, phone};
use super::nearest::nearest;
use super::numbers::{npi, tax_number};
use super::problem::ConfigurationCode;
use super::table::{Language, Money, Takes};
use crate::money::Cents;
use crate::request::json::Json;
use crate::request::path::join;
use crate::request::problem::{Expected, ProblemCode};
use crate::request::table::Unit;
use crate::request::typed::texts::number;
use crate::request::words::Words;

impl Reader {
    /// Returns what stands at a place in its own form; nothing where it is wrong.
    pub(super) fn value(&mut self, takes: &Takes, json: &Json, path: &str) -> Option<Json> {
        match (takes, json) {
            (Takes::Group(group), Json::Object(entries)) => {
                self.object(entries, path, *group).map(Json::Object)
            }
            (Takes::List(group, most), Json::List(items)) => {
                Some(Json::List(self.list(items, path, (*group, *most))))
            }
            (Takes::Several(words), Json::List(items)) => self.several(*words, items, path),
            (Takes::Bounds, Json::Object(entries)) => Some(self.bounds(entries, path)),
            (Takes::Answers, Json::Object(entries)) => Some(self.answers(entries, path)),
            (Takes::Name(most), Json::Object(entries)) => self.name(*most, entries, path),
            (Takes::Money(money), _) => self.money(*money, json, path),
            (Takes::Count(least, most), Json::Whole(count)) => {
                self.count((*least, *most), *count, path)
            }
            (Takes::Count(..), Json::OtherNumber) => {
                self.refuse(path, ConfigurationCode::Request(ProblemCode::NotWhole))
            }
            (Takes::YesNo, Json::Bool(_)) => Some(json.clone()),
            (_, Json::Text(text)) => self.text(takes, text.trim(), path),
            _ => self.refuse(path, ConfigurationCode::wrong_type(expected(takes))),
        }
    }

    fn text(&mut self, takes: &Takes, text: &str, path: &str) -> Option<Json> {
        let read = match takes {
            Takes::Text(most) | Takes::Name(most) => short_text(text, *most),
            Takes::Phone => phone(text),
            Takes::Email => email(text),
            Takes::Link => link(text),
            Takes::Color => color(text),
            Takes::Npi => npi(text),
            Takes::TaxNumber => tax_number(text),
            Takes::Word(words) => word(*words, text).map(str::to_owned),
            // An attribute of the tag is always a text.
            Takes::YesNo if matches!(text, "true" | "false") => {
                return Some(Json::Bool(text == "true"));
            }
            Takes::YesNo
            | Takes::Several(_)
            | Takes::Money(_)
            | Takes::Count(..)
            | Takes::Group(_)
            | Takes::List(..)
            | Takes::Bounds
            | Takes::Answers => Err(ConfigurationCode::wrong_type(expected(takes))),
        };
        match read {
            Ok(text) => Some(Json::Text(text)),
            Err(code) => self.refuse(path, code),
        }
    }

    /// Reads a name that has one text for each language.
    fn name(&mut self, most: usize, entries: &Entries, path: &str) -> Option<Json> {
        let languages = || Words::of::<Language>().iter();
        let mut read = Entries::new();
        for (key, json) in entries.iter() {
            let at = join(path, key);
            if languages().all(|one| one != key) {
                let nearest = nearest(key, languages()).map(str::to_owned);
                self.report(&at, ConfigurationCode::UnknownKey { nearest });
            } else if let Some(text) = self.value(&Takes::Text(most), json, &at) {
                read.insert(key.clone(), text);
            }
        }
        (!read.is_empty()).then_some(Json::Object(read))
    }

    fn several(&mut self, words: Words, items: &[Json], path: &str) -> Option<Json> {
        let mut read: Vec<Json> = Vec::new();
        for (place, item) in items.iter().enumerate() {
            let at = format!("{path}[{place}]");
            let Some(word) = self.value(&Takes::Word(words), item, &at) else {
                continue;
            };
            if let Some(first) = read.iter().position(|one| *one == word) {
                let other = format!("{path}[{first}]");
                self.report(&at, ConfigurationCode::Repeated { other });
            } else {
                read.push(word);
            }
        }
        (!read.is_empty()).then_some(Json::List(read))
    }

    /// Reads whole cents. What looks like dollars is asked about, and used.
    fn money(&mut self, money: Money, json: &Json, path: &str) -> Option<Json> {
        let cents = match json {
            Json::Whole(cents) => *cents,
            Json::OtherNumber => return self.refuse(path, ConfigurationCode::DollarsWithPoint),
            Json::Text(text) => {
                let code = number(text, Unit::Cents).map_or_else(
                    |_| ConfigurationCode::wrong_type(Expected::Money),
                    |cents| ConfigurationCode::DollarsAsText { cents },
                );
                return self.refuse(path, code);
            }
            _ => return self.refuse(path, ConfigurationCode::wrong_type(Expected::Money)),
        };
        let most = Cents::MOST.cents();
        if !(1..=most).contains(&cents) {
            let code = ConfigurationCode::out_of_range(1, most, Unit::Cents);
            return self.refuse(path, code);
        }
        if cents < money.usual_least {
            let instead = cents.saturating_mul(100);
            self.warn(path, ConfigurationCode::PerhapsDollars { cents, instead });
        } else if cents > money.usual_most {
            let limit = money.usual_most;
            self.warn(path, ConfigurationCode::UnusuallyHigh { cents, limit });
        }
        Some(json.clone())
    }

    fn count(&mut self, (least, most): (u32, u32), count: i64, path: &str) -> Option<Json> {
        let (least, most) = (i64::from(least), i64::from(most));
        if (least..=most).contains(&count) {
            return Some(Json::Whole(count));
        }
        self.refuse(
            path,
            ConfigurationCode::out_of_range(least, most, Unit::Count),
        )
    }
}

fn short_text(text: &str, most: usize) -> Result<String, ConfigurationCode> {
    if text.chars().count() <= most {
        Ok(text.to_owned())
    } else {
        Err(ConfigurationCode::TooManyLetters { limit: most })
    }
}

fn word(words: Words, text: &str) -> Result<&'static str, ConfigurationCode> {
    words.find(text).ok_or_else(|| ConfigurationCode::NotOneOf {
        allowed: words.iter().collect(),
        nearest: nearest(text, words.iter()),
    })
}

const fn expected(takes: &Takes) -> Expected {
    match takes {
        Takes::Group(_) | Takes::Bounds | Takes::Answers => Expected::Object,
        Takes::List(..) | Takes::Several(_) => Expected::List,
        Takes::Money(_) => Expected::Money,
        Takes::Count(..) => Expected::Count,
        Takes::YesNo => Expected::YesNo,
        Takes::Text(_)
        | Takes::Name(_)
        | Takes::Phone
        | Takes::Email
        | Takes::Link
        | Takes::Color
        | Takes::Npi
        | Takes::TaxNumber
        | Takes::Word(_) => Expected::Text,
    }
}
