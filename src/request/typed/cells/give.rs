//! The answers of cells, given to a request beside what was typed.

use super::{About, Cell, CellAnswer, CellPlace};
use crate::answer::Span;
use crate::request::json::Json;
use crate::request::problem::ProblemCode;
use crate::request::table::Field;
use crate::request::typed::place::{aim, at};
use crate::request::typed::reader::Reader;
use crate::request::typed::spans::Figure;
use crate::request::typed::{Echo, none};

impl Reader<'_> {
    /// Reads the cells, and gives their answers where nothing was typed: what a person typed counts, and where the two differ that
    /// is told.
    pub(in crate::request::typed) fn read_cells(&mut self, kind: Option<&str>) {
        let texts = std::mem::take(&mut self.cell_texts);
        let is_visit = |place: CellPlace| place.about == About::Visit;
        let (visits, others): (Vec<_>, Vec<_>) = texts
            .into_iter()
            .partition(|(_, place, _)| is_visit(*place));
        for (path, place, text) in visits.into_iter().chain(others) {
            if !aim(place.stem()).is_some_and(|aim| aim.is_of(kind)) {
                continue;
            }
            let mut cell = place.read(text);
            if let Some(unclear) = cell.unclear.take() {
                self.report(path, ProblemCode::UnclearCell(unclear));
            }
            // Where a visit is not covered, the network's other figures are of other services.
            let is_lacking = at(&self.json, place.stem()) == Some(&none());
            if is_visit(place) || !is_lacking {
                self.give_cell(path, &mut cell);
            }
            self.cells.insert(path.to_owned(), cell);
        }
    }

    fn give_cell(&mut self, path: &str, cell: &mut Cell) {
        if cell.authorization_needed == Some(false) {
            cell.read.push(authorization());
        }
        let agrees = |answer: &CellAnswer| self.agrees(&answer.path, &answer.value);
        let agreements: Vec<_> = cell.read.iter().map(agrees).collect();
        let of_limit: Vec<bool> = cell.read.iter().map(CellAnswer::is_of_limit).collect();
        // Half of a price beside another figure would be one that nobody said; a limit of visits is no part of it.
        let is_at_odds = |of_one: bool| {
            let mut answers = agreements.iter().zip(&of_limit);
            answers.any(|(agrees, of_limit)| *of_limit == of_one && *agrees == Some(false))
        };
        for ((answer, agrees), of_limit) in cell.read.iter().zip(&agreements).zip(&of_limit) {
            match agrees {
                None if !is_at_odds(*of_limit) => self.give_read(path, &answer.path, &answer.value),
                Some(false) => self.differs(path, &answer.path),
                None | Some(true) => {}
            }
        }
        let CellAnswer {
            path: status,
            value,
        } = authorization();
        if cell.authorization_needed == Some(true) && at(&self.json, &status) == Some(&value) {
            self.differs(path, &status);
        }
    }

    /// Returns whether what was typed can be what a cell says; nothing where nothing was typed.
    fn agrees(&self, path: &str, value: &Json) -> Option<bool> {
        let open = self.open.iter().find(|open| open.path == path);
        let typed = open.map(|open| open.figure.span);
        if let (Some(span), Json::Whole(number)) = (typed, value) {
            return Some((span.low..=span.high).contains(number));
        }
        match (at(&self.json, path)?, value) {
            (Json::Object(ends), Json::Whole(number)) => {
                let end = |key| ends.get(key).cloned().unwrap_or_default();
                let (Json::Whole(low), Json::Whole(high)) = (end("low"), end("high")) else {
                    return Some(false);
                };
                Some((low..=high).contains(number))
            }
            (typed, value) => Some(typed == value),
        }
    }

    fn give_read(&mut self, path: &str, other: &str, value: &Json) {
        self.give(other, value.clone());
        let unit = aim(other).and_then(|aim| aim.row.unit());
        if let (Json::Whole(number), Some(unit)) = (value, unit) {
            let echo = Echo {
                typed_at: Some(path.to_owned()),
                ..Echo::said(Figure::of(Span::exact(*number)), unit)
            };
            self.echoes.insert(other.to_owned(), echo);
        }
    }

    fn differs(&mut self, path: &str, other: &str) {
        let other = other.to_owned();
        self.report(path, ProblemCode::CellDiffers { other });
    }
}

impl CellAnswer {
    /// Returns whether it is about how many visits there are, and not about what one costs.
    fn is_of_limit(&self) -> bool {
        let limit = Field::VisitLimit.row().key;
        self.path.split('.').any(|key| key == limit)
    }
}

fn authorization() -> CellAnswer {
    let status = Field::AuthorizationStatus.row().key;
    CellAnswer {
        path: format!("{}.{status}", Field::Authorization.row().key),
        value: Json::Text("notRequired".to_owned()),
    }
}
