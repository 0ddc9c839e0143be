//! What was read becomes a request, if it can be one.

use super::echo;
use super::place::{aim, put, take};
use super::reader::Reader;
use super::{Typed, plain_number};
use crate::date::Date;
use crate::progress::Progress;
use crate::request::anew::at_any_charge;
use crate::request::path::join;
use crate::request::problem::{Problem, ProblemCode};
use crate::request::read::{read_answers, request_of};
use crate::request::table::{Absent, Field};
use crate::request::{Answers, Place, Request};

impl Reader<'_> {
    /// Takes away what is wrong and need not be there, until the rest is a request or cannot be one.
    pub(super) fn finish(mut self) -> Typed {
        let (answers, lacking) = loop {
            let (answers, found) = read_answers(&self.json);
            let taken = found.iter().filter(|problem| self.mend(problem)).count();
            if taken == 0 {
                break (answers, found);
            }
        };
        echo::follow(&answers, &mut self.echoes);
        let (answers, new_plan_year) = self.begin_anew(answers);
        let request = lacking.is_empty().then(|| request_of(answers.clone()));
        Typed {
            new_plan_year,
            request: request.flatten(),
            answers,
            json: self.json,
            problems: self.problems,
            needed: lacking.into_iter().map(|problem| problem.path).collect(),
            echoes: self.echoes,
            cells: self.cells,
            assumed: self.assumed,
            answered: self.answered,
        }
    }

    /// What is met, used and left is said of the plan year of today, whoever says it. Where the first visit is in a later one, a request
    /// means that one.
    fn begin_anew(&mut self, answers: Answers) -> (Answers, Option<Date>) {
        let (Ok(today), Some(request)) = (self.today.parse(), at_any_charge(&answers)) else {
            return (answers, None);
        };
        let Some(start) = request.begins_anew(today) else {
            return (self.go_on_anew(&request, answers), None);
        };
        let yearly = request.yearly();
        let said = |place: &Place| answers.progress(*place).known().copied();
        let other: Vec<_> = yearly
            .filter(|(place, now)| said(place) != Some(*now))
            .collect();
        for (place, progress) in &other {
            self.write_anew(*place, progress);
        }
        take(&mut self.json, &Place::from(Field::SharedLimitUsed).path());
        let is_news = other.iter().any(|(place, _)| said(place).is_some());
        let answers = read_answers(&self.json).0;
        (answers, is_news.then_some(start))
    }

    /// Where the course goes on into the next plan year, what is left then is no less for being all met today.
    fn go_on_anew(&mut self, request: &Request, answers: Answers) -> Answers {
        let maxima: Vec<_> = request.maxima_of_next_year().collect();
        if maxima.is_empty() {
            return answers;
        }
        for (place, progress) in &maxima {
            self.write_anew(*place, progress);
        }
        read_answers(&self.json).0
    }

    fn write_anew(&mut self, place: Place, progress: &Progress) {
        let Some([amount, met, remaining]) = place.field.row().parts() else {
            return;
        };
        let path = place.path();
        take(&mut self.json, &join(&path, remaining));
        let parts = [
            (amount, progress.amount),
            (met, progress.met),
            (remaining, progress.remaining),
        ];
        for (key, numbers) in parts {
            if let Some(numbers) = numbers {
                put(&mut self.json, &join(&path, key), plain_number(numbers));
            }
        }
    }

    /// Takes away what a problem is about, and tells of it; returns whether there was anything to take.
    fn mend(&mut self, problem: &Problem) -> bool {
        let path = problem.path.as_str();
        // An account of which not all is typed yet is none.
        if problem.code == ProblemCode::Required
            && let Some(around) = optional_around(path)
        {
            return take(&mut self.json, around);
        }
        if !self.is_told(path) {
            self.problems.push(problem.clone());
        }
        let is_mended = !path.is_empty() && take(&mut self.json, path);
        if is_mended {
            self.take_for_granted();
        }
        is_mended
    }

    fn is_told(&self, path: &str) -> bool {
        self.problems.iter().any(|told| told.path == path)
    }
}

/// Returns the path of the object that an answer is required in, where the object itself is not.
fn optional_around(path: &str) -> Option<&str> {
    let aim = aim(path)?;
    let (around, _) = path.rsplit_once('.')?;
    let is_required = matches!(aim.row.absent, Absent::Required);
    let outer = self::aim(around)?;
    (is_required && !matches!(outer.row.absent, Absent::Required)).then_some(around)
}
