//! The combination of answers behind an end of the span, as a request that reproduces it.

use crate::answer::Span;
use crate::plan::Network;
use crate::progress::Progress;
use crate::request::json::Json;
use crate::request::table::{Field, Group, Takes};
use crate::request::{Answers, Choice, Place, Request, Said};
use crate::sorted::Sorted;
use crate::span::case::{Case, settled};

/// Returns the exact request of a case with every figure settled, over so many visits.
#[must_use]
pub fn given(request: &Request, case: &Case, visits: u32) -> Json {
    let mut answers = request.answers.clone();
    answers.forget(Field::Bounds);
    answers.set(Field::Visits, Said::Numbers(Span::exact(i64::from(visits))));
    if let Some(kind) = request.kind.priced_as().first() {
        answers.set(Field::Kind, Said::Word(kind.word()));
    }
    for (place, said) in settled(case) {
        answers.set(place, said);
    }
    let writer = Writer {
        answers: &answers,
        network: case.network,
    };
    Json::Object(writer.object(Group::Request, None))
}

struct Writer<'a> {
    answers: &'a Answers,
    /// The clinic's network; what is known of the other makes no difference.
    network: Option<Network>,
}

impl Writer<'_> {
    fn object(&self, group: Group, network: Option<Network>) -> Sorted<String, Json> {
        let mut object = Sorted::new();
        for row in group.rows() {
            let is_other = row.network().is_some() && row.network() != self.network;
            let place = Place {
                network,
                field: row.field,
            };
            if let Some(value) = self.value(place, row.network().or(network))
                && !is_other
            {
                object.insert(row.key.to_owned(), value);
            }
        }
        object
    }

    fn value(&self, place: Place, inside: Option<Network>) -> Option<Json> {
        let said = self.answers.said(place);
        match (place.field.row().takes, said) {
            (_, Some(Said::Lacks)) => Some(word("none")),
            (Takes::Group(group), _) => {
                let object = self.object(group, inside);
                (said.is_some() || !object.is_empty()).then_some(Json::Object(object))
            }
            (
                Takes::Progress {
                    amount, met, group, ..
                },
                Some(Said::Progress(progress)),
            ) => {
                let mut object = self.object(group, inside);
                let Progress {
                    amount: in_all,
                    met: so_far,
                    remaining,
                    ..
                } = progress;
                for (key, numbers) in [(amount, in_all), (met, so_far), ("remaining", remaining)] {
                    if let Some(numbers) = numbers {
                        object.insert(key.to_owned(), figure(*numbers));
                    }
                }
                Some(Json::Object(object))
            }
            (_, said) => said.map(plain),
        }
    }
}

fn word(word: &str) -> Json {
    Json::Text(word.to_owned())
}

fn figure(numbers: Span<i64>) -> Json {
    if numbers.is_exact() {
        Json::Whole(numbers.low)
    } else {
        let ends = [("low", numbers.low), ("high", numbers.high)];
        Json::Object(
            ends.into_iter()
                .map(|(key, number)| (key.to_owned(), Json::Whole(number)))
                .collect(),
        )
    }
}

/// Returns an answer as a request says it.
#[must_use]
pub fn plain(said: &Said) -> Json {
    match said {
        Said::Lacks => word("none"),
        Said::Has | Said::Progress(_) => Json::Object(Sorted::new()),
        Said::Numbers(numbers) => figure(*numbers),
        Said::YesNo(yes) => Json::Bool(*yes),
        Said::Word(one) => word(one),
        Said::Words(words) => Json::List(words.iter().map(|one| word(one)).collect()),
        Said::Day(day) => Json::Text(day.to_string()),
        Said::Text(text) => Json::Text(text.clone()),
    }
}
