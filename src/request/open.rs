//! What is open: the answers that are not exact and on which the price hangs, what each can be, and what is left when one is
//! known.

use super::answers::{Place, Said};
use super::kind::HEALTH_PLANS;
use super::path::Part;
use super::table::{Field, Group, Ranges, Row, Takes};
use super::usual::with_usual_answers;
use super::words::{Choice, Words};
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
        match (row.takes, row.ranges) {
            (_, Ranges::Unpriced) => Vec::new(),
            (Takes::Progress { .. }, _) => self.open_progress(place, row),
            (Takes::Figure(_), _) => {
                let (span, or_none) = match self.answers.numbers(place) {
                    Answer::Lacks => return Vec::new(),
                    Answer::Has(span) => (span, false),
                    Answer::Unknown => (self.bound(place).span, row.ranges == Ranges::BoundsOrNone),
                };
                number(place, Part::Amount, (span, or_none))
                    .into_iter()
                    .collect()
            }
            _ => self.open_choice(place, row).into_iter().collect(),
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
        let words = |words: Words, count| words.iter().take(count).map(Said::Word).collect();
        let choices: Vec<Said> = match (row.takes, row.ranges) {
            (_, _) if place.field == Field::Kind => (self.kind == Kind::Unknown).then(|| {
                HEALTH_PLANS
                    .iter()
                    .map(|kind| Said::Word(kind.word()))
                    .collect()
            })?,
            // Insurance without networks is priced alike whatever is said.
            (_, _)
                if place.field == Field::Network && self.kind.pricing() != Pricing::CostSharing =>
            {
                return None;
            }
            (_, _) if self.answers.said(place).is_some() => return None,
            (Takes::KnownYesNo, _) => vec![Said::YesNo(false), Said::YesNo(true)],
            (Takes::Choice(list), Ranges::FirstChoices(count)) => words(list, count),
            (Takes::Choice(list), _) => words(list, usize::MAX),
            _ => return None,
        };
        // When a copayment is due matters only beside a deductible.
        let is_idle = place.field == Field::CopaymentTiming
            && self.answers.lacks(Place {
                field: Field::Deductible,
                ..place
            });
        (!is_idle).then_some(Open {
            place,
            part: Part::Amount,
            can_be: CanBe::Choices(choices),
        })
    }

    /// Returns the request in which an open answer is known to be one number; nothing where the others contradict it.
    #[must_use]
    pub fn with_number(&self, open: &Open, number: i64) -> Option<Self> {
        let exact = Span::exact(number);
        let row = open.place.field.row();
        let said = match row.takes {
            Takes::Progress { .. } => {
                let progress = self.answers.progress(open.place);
                let is_unsure = progress.is_unknown() && row.ranges == Ranges::BoundsOrNone;
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
                self.range_of(open.place, &known)?;
                Said::Progress(known)
            }
            _ => Said::Numbers(exact),
        };
        Some(self.with(open.place, said))
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
