//! Requests made of any bytes, by the table of answers: whatever a fuzzer changes, what comes out is close to a request that
//! a person could make. A new answer of the table is made without a word in here.

use coverage_estimator::request::kind::Kind;
use coverage_estimator::request::table::{Absent, Field, Group, Lack, Row, Takes, Unit};
use coverage_estimator::request::words::{Choice, Words};
use serde_json::{Map, Value, json};

/// Makes a request.
pub fn request(bytes: &[u8]) -> Value {
    let mut maker = Maker {
        bytes: bytes.iter(),
        kind: Kind::Ppo,
    };
    Value::Object(maker.object(Group::Request))
}

struct Maker<'a> {
    bytes: std::slice::Iter<'a, u8>,
    kind: Kind,
}

impl Maker<'_> {
    /// Takes the next byte; zero once they are used up, which says the least.
    fn byte(&mut self) -> u8 {
        self.bytes.next().copied().unwrap_or(0)
    }

    fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count.max(1)
    }

    fn object(&mut self, group: Group) -> Map<String, Value> {
        let mut object = Map::new();
        for row in group.rows() {
            if !row.of.has(self.kind) {
                continue;
            }
            if let Some(value) = self.answer(row) {
                object.insert(row.key.to_owned(), value);
            }
        }
        object
    }

    fn answer(&mut self, row: &Row) -> Option<Value> {
        let is_needed = matches!(row.absent, Absent::Required) || row.field == Field::BilledCharge;
        let choice = self.byte();
        match choice % 8 {
            0..=2 if !is_needed => None,
            3 if row.lack != Lack::Never => Some("none".into()),
            4 if row.may_be_unknown() => Some("unknown".into()),
            _ => Some(self.value(row)),
        }
    }

    fn value(&mut self, row: &Row) -> Value {
        match row.takes {
            Takes::Group(group) => self.object(group).into(),
            Takes::Progress {
                unit,
                amount,
                met,
                group,
            } => self.progress(unit, [amount, met], group),
            Takes::Number(unit, least) => self.number(unit).max(least).into(),
            Takes::KnownNumber(unit) => self.number(unit).into(),
            Takes::Figure(unit) => self.figure(unit),
            Takes::Word(words) | Takes::Choice(words) => self.word(row.field, words),
            Takes::YesNo | Takes::KnownYesNo => (self.byte() % 2 == 1).into(),
            Takes::KnownYesNoOr(word) => match self.byte() % 3 {
                0 => word.into(),
                other => (other == 1).into(),
            },
            Takes::List(words) => self.list(words),
            Takes::Date => self.date(),
            Takes::MonthDay => self.month_day().into(),
            Takes::Text => {
                ["M54.50", "M54.5", "", "Z73.6", "\u{202e}\u{1f486}"][self.below(5)].into()
            }
        }
    }

    fn word(&mut self, field: Field, words: Words) -> Value {
        let words: Vec<&str> = words.iter().collect();
        let word = words[self.below(words.len())];
        if field == Field::Kind {
            self.kind = Kind::of(word).unwrap_or(Kind::Ppo);
        }
        word.into()
    }

    fn list(&mut self, words: Words) -> Value {
        let chosen = self.byte();
        let all = words.iter().enumerate();
        let some = all.filter(|(place, _)| chosen >> (place % 8) & 1 == 1);
        some.map(|(_, word)| Value::from(word)).collect()
    }

    /// Small counts, round dollars, odd cents, and both ends of what can be said.
    fn number(&mut self, unit: Unit) -> i64 {
        let (size, one, two) = (self.byte(), i64::from(self.byte()), i64::from(self.byte()));
        let number = match size % 8 {
            0 => one % 16,
            1 => one,
            2 | 3 => one * 100,
            4 | 5 => one * 500 + two,
            6 => one * 256 + two,
            _ => unit.most() - one % 2,
        };
        number.min(unit.most())
    }

    fn figure(&mut self, unit: Unit) -> Value {
        let low = self.number(unit);
        if self.below(4) > 0 {
            return low.into();
        }
        let high = self.number(unit).max(low);
        json!({ "low": low, "high": high })
    }

    fn progress(&mut self, unit: Unit, [amount, met]: [&str; 2], group: Group) -> Value {
        let mut object = self.object(group);
        let (whole, choice) = (self.figure(unit), self.byte());
        let least = whole
            .as_i64()
            .unwrap_or_else(|| whole["low"].as_i64().unwrap_or(0));
        let part = match choice % 4 {
            0 => 0.into(),
            1 => least.into(),
            2 => self.number(unit).min(least).into(),
            _ => json!({ "low": 0, "high": self.number(unit).min(least) }),
        };
        match choice / 4 % 8 {
            0 => drop(object.insert(amount.to_owned(), whole)),
            1 => drop(object.insert("remaining".to_owned(), part)),
            2 => drop(object.insert(met.to_owned(), part)),
            3 => {
                object.insert(amount.to_owned(), whole);
                object.insert("remaining".to_owned(), part);
            }
            4 => {
                object.insert(met.to_owned(), part);
                object.insert("remaining".to_owned(), whole);
            }
            _ => {
                object.insert(amount.to_owned(), whole);
                object.insert(met.to_owned(), part);
            }
        }
        object.into()
    }

    fn date(&mut self) -> Value {
        let year = [2026, 2027, 2025, 2028, 2000, 2100][self.below(6)];
        format!("{year}-{}", self.month_day()).into()
    }

    fn month_day(&mut self) -> String {
        let days = ["01-01", "12-31", "02-28", "03-01", "11-30", "07-01"];
        match self.below(4) {
            0 => format!("{:02}-{:02}", 1 + self.below(12), 1 + self.below(28)),
            _ => days[self.below(days.len())].to_owned(),
        }
    }
}
