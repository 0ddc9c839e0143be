//! What is open: the answers that are not exact and on which the price hangs, what each can be, and what is left when one is
//! known.

use super::answers::{Place, Said};
use super::kind::HEALTH_PLANS;
use super::path::Part;
use super::table::{Field, Group, Ranges, Row, Takes};
use super::usual::with_usual_answers;
use super::words::Choice;
use super::{Kind, Pricing, Request};
use crate::answer::{Answer, Span};
use crate::plan::Network;
use crate::progress::Progress;

/// An answer that is not exact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// Its place.
    pub place: Place,
    /// Which part of it.
    pub part: Part,
    /// What it can be.
    pub can_be: CanBe,
}

/// What an answer can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CanBe {
    /// A number between two, or perhaps that there is no such thing.
    Numbers {
        /// The numbers.
        span: Span<i64>,
        /// Whether there may be no such thing.
        or_none: bool,
    },
    /// One of several.
    Choices(Vec<Said>),
}

impl Open {
    /// Returns its path in a request.
    #[must_use]
    pub fn path(&self) -> String {
        self.part.path(self.place)
    }
}

impl Request {
    /// Returns every answer that is not exact, in the order in which a person is asked.
    #[must_use]
    pub fn open(&self) -> Vec<Open> {
        let mut open = Vec::new();
        self.open_in(Group::Request, None, &mut open);
        open
    }

    /// Returns what an answer can still be that was open before others became known; nothing where it is settled by now.
    #[must_use]
    pub fn open_at_part(&self, before: &Open) -> Option<Open> {
        let place = before.place;
        if !self.is_of_use(place) || !self.matters(place) {
            return None;
        }
        let mut here = self.open_at(place, place.field.row()).into_iter();
        here.find(|one| one.part == before.part)
    }

    fn open_in(&self, group: Group, network: Option<Network>, open: &mut Vec<Open>) {
        for row in group.rows() {
            let place = Place {
                network,
                field: row.field,
            };
            if !self.is_of_use(place) || !self.matters(place) {
                continue;
            }
            open.extend(self.open_at(place, row));
            if let Some(inner) = row.opens()
                && self.has_open_answers(place)
            {
                self.open_in(inner, row.network().or(network), open);
            }
        }
    }

    fn has_open_answers(&self, place: Place) -> bool {
        match place.field {
            Field::MedPay => self.answers.said(place) == Some(&Said::Has),
            Field::FamilyDeductible | Field::FamilyMaximum => {
                self.answers.progress(place).known().is_some()
            }
            _ => !self.answers.lacks(place),
        }
    }

    fn open_at(&self, place: Place, row: &Row) -> Vec<Open> {
        if row.ranges == Ranges::Unpriced {
            return Vec::new();
        }
        match row.takes {
            Takes::Progress { .. } => self.open_progress(place, row),
            Takes::Figure(_) => {
                let (span, or_none) = match self.answers.numbers(place) {
                    Answer::Lacks => return Vec::new(),
                    Answer::Has(span) => (span, false),
                    Answer::Unknown => (self.bound(place).span, row.ranges == Ranges::BoundsOrNone),
                };
                number(place, Part::Amount, (span, or_none))
                    .into_iter()
                    .collect()
            }
            Takes::Group(_)
            | Takes::Number(..)
            | Takes::KnownNumber(_)
            | Takes::Word(_)
            | Takes::Choice(_)
            | Takes::YesNo
            | Takes::KnownYesNo
            | Takes::KnownYesNoOr(_)
            | Takes::List(_)
            | Takes::Date
            | Takes::MonthDay
            | Takes::Text => self.open_choice(place, row).into_iter().collect(),
        }
    }

    fn open_progress(&self, place: Place, row: &Row) -> Vec<Open> {
        let (progress, or_none) = match self.answers.progress(place) {
            Answer::Has(progress) => (progress, progress.or_none),
            Answer::Unknown if is_family(place.field) => return Vec::new(),
            Answer::Unknown => (Progress::default(), row.ranges == Ranges::BoundsOrNone),
            Answer::Lacks => return Vec::new(),
        };
        let Some(range) = self.range_of(place, &progress) else {
            return Vec::new();
        };
        number(place, Part::Amount, (range.amount(), or_none))
            .into_iter()
            .chain(number(place, Part::Met, (range.met(), false)))
            .collect()
    }

    fn open_choice(&self, place: Place, row: &Row) -> Option<Open> {
        let choices = if place.field == Field::Kind {
            // "Unknown" is a word that is said.
            (self.kind == Kind::Unknown).then(kinds_of_plan)
        } else if self.answers.said(place).is_some() || self.is_idle(place) {
            None
        } else {
            choices_of(row)
        };
        Some(Open {
            place,
            part: Part::Amount,
            can_be: CanBe::Choices(choices?),
        })
    }

    /// Returns whether the price is the same whatever is chosen.
    fn is_idle(&self, place: Place) -> bool {
        // Insurance without networks is priced alike whatever is said.
        let has_no_network =
            place.field == Field::Network && self.kind.pricing() != Pricing::CostSharing;
        // When a copayment is due matters only beside a deductible.
        let has_no_deductible = place.field == Field::CopaymentTiming
            && self.answers.lacks(Place {
                field: Field::Deductible,
                ..place
            });
        has_no_network || has_no_deductible
    }

    /// Returns the request in which an open answer is known to be one number; nothing where the others contradict it.
    #[must_use]
    pub fn with_number(&self, open: &Open, number: i64) -> Option<Self> {
        let exact = Span::exact(number);
        let said = if let Takes::Progress { .. } = open.place.field.row().takes {
            Said::Progress(self.progress_with(open, exact)?)
        } else {
            Said::Numbers(exact)
        };
        Some(self.with(open.place, said))
    }

    /// Returns an amount of which a part is known to be one number; nothing where its other parts contradict it.
    fn progress_with(&self, open: &Open, exact: Span<i64>) -> Option<Progress> {
        let progress = self.answers.progress(open.place);
        let ranges = open.place.field.row().ranges;
        let is_unsure = progress.is_unknown() && ranges == Ranges::BoundsOrNone;
        let progress = progress.known().copied().unwrap_or_default();
        let known = match open.part {
            Part::Amount => Progress {
                amount: Some(exact),
                or_none: false,
                ..progress
            },
            Part::Met => Progress {
                met: Some(exact),
                or_none: progress.or_none || is_unsure,
                ..progress
            },
        };
        self.range_of(open.place, &known).map(|_| known)
    }

    /// Returns the request in which an answer is known.
    #[must_use]
    pub fn with(&self, place: Place, said: Said) -> Self {
        let mut request = self.clone();
        request.answers.set(place, said);
        match place.field {
            Field::Visits => {
                if let Answer::Has(visits) = request.answers.numbers(place) {
                    request.course.visits = visits.map(|count| u32::try_from(count).unwrap_or(0));
                }
            }
            Field::Kind => {
                request.kind = request.answers.choice(place).unwrap_or(request.kind);
                for place in std::mem::take(&mut request.usual) {
                    request.answers.forget(place);
                }
                request = with_usual_answers(request);
            }
            _ => {}
        }
        request
    }
}

fn kinds_of_plan() -> Vec<Said> {
    let words = HEALTH_PLANS.iter().map(|kind| Said::Word(kind.word()));
    words.collect()
}

/// Returns each answer of a row from which one is chosen.
fn choices_of(row: &Row) -> Option<Vec<Said>> {
    match row.takes {
        Takes::KnownYesNo => Some(vec![Said::YesNo(false), Said::YesNo(true)]),
        Takes::Choice(words) => {
            let count = match row.ranges {
                Ranges::FirstChoices(count) => count,
                Ranges::Unpriced
                | Ranges::Anything
                | Ranges::Bounds
                | Ranges::BoundsOrNone
                | Ranges::EachChoice => usize::MAX,
            };
            Some(words.iter().take(count).map(Said::Word).collect())
        }
        Takes::Group(_)
        | Takes::Progress { .. }
        | Takes::Number(..)
        | Takes::KnownNumber(_)
        | Takes::Figure(_)
        | Takes::Word(_)
        | Takes::YesNo
        | Takes::KnownYesNoOr(_)
        | Takes::List(_)
        | Takes::Date
        | Takes::MonthDay
        | Takes::Text => None,
    }
}

const fn is_family(field: Field) -> bool {
    matches!(field, Field::FamilyDeductible | Field::FamilyMaximum)
}

fn number(place: Place, part: Part, (span, or_none): (Span<i64>, bool)) -> Option<Open> {
    (or_none || !span.is_exact()).then_some(Open {
        place,
        part,
        can_be: CanBe::Numbers { span, or_none },
    })
}
