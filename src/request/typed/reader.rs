//! The texts on their way into a request, each to its place.

use super::cells::{Cell, CellPlace};
use super::echo::{Echo, rest};
use super::open::Open;
use super::place::{Aim, aim, at, put};
use super::spans::Figure;
use super::value::{Meaning, meaning};
use super::{none, plain_number, wrong_type};
use crate::request::Place;
use crate::request::json::Json;
use crate::request::problem::{Expected, Problem, ProblemCode};
use crate::request::read::read_answers;
use crate::request::table::{Field, Unit};
use crate::sorted::Sorted;

#[derive(Default)]
pub(super) struct Reader<'a> {
    pub(super) json: Json,
    pub(super) today: &'a str,
    pub(super) problems: Vec<Problem>,
    pub(super) echoes: Sorted<String, Echo>,
    pub(super) assumed: Vec<String>,
    pub(super) answered: u32,
    pub(super) open: Vec<Open<'a>>,
    /// Figures that belong to another answer: where each was typed, and where it belongs.
    moved: Vec<(&'a str, String, Figure, Unit)>,
    pub(super) cell_texts: Vec<(&'a str, CellPlace, &'a str)>,
    pub(super) cells: Sorted<String, Cell>,
}

impl<'a> Reader<'a> {
    /// Reads all texts by their paths.
    pub(super) fn read(&mut self, texts: &'a Sorted<String, Json>, today: &'a str) {
        let kind = kind_of(texts);
        for (path, text) in texts.iter() {
            self.text(path, text, kind);
        }
        self.move_over();
        self.read_cells(kind);
        self.today = today;
        self.take_for_granted();
        self.close();
    }

    fn text(&mut self, path: &'a str, json: &'a Json, kind: Option<&str>) {
        let text = match json {
            Json::Null => return,
            Json::Text(text) => text.trim(),
            _ => return self.report(path, wrong_type(Expected::Text)),
        };
        if text.is_empty() {
            return;
        }
        if let Some(place) = CellPlace::at(path) {
            return self.cell_texts.push((path, place, text));
        }
        let Some(aim) = aim(path) else {
            return self.report(path, ProblemCode::UnknownKey);
        };
        if !aim.is_of(kind) {
            return;
        }
        match meaning(&aim, text) {
            Ok(said) => self.said(path, aim, said),
            Err(problem) => self.report(path, ProblemCode::Text(problem)),
        }
    }

    fn said(&mut self, path: &'a str, aim: Aim, said: Meaning) {
        match said {
            Meaning::Unknown => {}
            Meaning::Value(value) => self.give(path, value),
            Meaning::NoneAround => {
                let around = path.rsplit_once('.').map_or(path, |(around, _)| around);
                self.give(around, none());
            }
            Meaning::Figure(figure, unit) if figure.open.is_some() => self.open.push(Open {
                path,
                aim,
                figure,
                unit,
            }),
            Meaning::Figure(figure, unit) => self.figure(path, aim.row.field, figure, unit),
            Meaning::OfTheOther(field, figure, unit) => {
                let network = aim.place().network;
                let other = Place { network, field }.path();
                self.moved.push((path, other, figure, unit));
            }
        }
    }

    pub(super) fn give(&mut self, path: &str, value: Json) {
        // A plan of which nobody knows the kind has a word in the request; an answer it is not.
        let is_known = !matches!(&value, Json::Text(word) if word == "unknown");
        let is_answer = put(&mut self.json, path, value) && is_known;
        self.answered = self.answered.saturating_add(u32::from(is_answer));
    }

    fn figure(&mut self, path: &str, field: Field, figure: Figure, unit: Unit) {
        self.echoes
            .insert(path.to_owned(), Echo::said(figure, unit));
        let is_plans = field == Field::PlanShare;
        let span = if is_plans {
            rest(figure.span)
        } else {
            figure.span
        };
        self.give(path, plain_number(span));
    }

    /// Gives each figure that was typed at the place of another answer to the one that it belongs to, unless that has one; where
    /// it was typed there is then none. "None" gives way: who writes a percentage where a copay belongs has said that there is no
    /// percentage only because they took it for the copay.
    fn move_over(&mut self) {
        let moved = std::mem::take(&mut self.moved);
        let (taken, free): (Vec<_>, Vec<_>) = moved.into_iter().partition(|(_, other, ..)| {
            self.is_given(other) && at(&self.json, other) != Some(&none())
        });
        for (path, other, ..) in taken {
            self.report(path, ProblemCode::BelongsTo { other });
        }
        for (path, other, figure, unit) in free {
            let echo = Echo::said(figure, unit);
            self.give(&other, plain_number(figure.span));
            let typed_at = Some(path.to_owned());
            self.echoes.insert(
                other.clone(),
                Echo {
                    typed_at,
                    ..echo.clone()
                },
            );
            if at(&self.json, path).is_none() {
                put(&mut self.json, path, none());
                let belongs_to = Some(other);
                self.echoes
                    .insert(path.to_owned(), Echo { belongs_to, ..echo });
            }
        }
    }

    fn is_given(&self, path: &str) -> bool {
        at(&self.json, path).is_some() || self.open.iter().any(|open| open.path == path)
    }

    /// Ends what was left open.
    fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        for turn in Open::TURNS {
            for one in open.iter().filter(|one| one.turn() == turn) {
                let figure = one.close(&read_answers(&self.json).0);
                self.figure(one.path, one.aim.row.field, figure, one.unit);
            }
        }
    }

    /// Where nothing is typed that can be read, the first visit is today, and there is one a week.
    pub(super) fn take_for_granted(&mut self) {
        let usual = [
            ("course.firstVisit", Json::Text(self.today.to_owned())),
            ("course.visitsPerWeek", Json::Whole(1)),
        ];
        for (path, value) in usual {
            let is_taken = self.assumed.iter().any(|taken| taken == path);
            if !is_taken && at(&self.json, path).is_none() {
                put(&mut self.json, path, value);
                self.assumed.push(path.to_owned());
            }
        }
    }

    #[inline(never)] // Called from many places, and seldom: smaller so.
    pub(super) fn report(&mut self, path: &str, code: ProblemCode) {
        self.problems.push(Problem {
            path: path.to_owned(),
            code,
        });
    }
}

fn kind_of(texts: &Sorted<String, Json>) -> Option<&str> {
    texts.get("coverage.kind")?.as_text()
}
