//! What a health plan is asked for.

use super::super::options::{Choice, Draft, dollars, ends};
use super::super::person::Person;
use crate::money::Cents;
use crate::plan::Network;
use crate::request::Place;
use crate::request::table::Field;
use crate::request::typed::written::{SPAN, span};

pub(in super::super) fn network(_: &Person<'_>) -> Draft {
    Draft::of(["in", "out", "unknown"].map(|word| Choice::new(word).writes("network", word)))
}

pub(in super::super) fn network_exception(_: &Person<'_>) -> Draft {
    let path = "necessity.networkException";
    let said = ["yes", "no"].map(|word| Choice::new(word).writes(path, word));
    Draft::of(said).or([Choice::new("unknown")])
}

/// Side by side as two fields the copayment and the percentage were added up wrongly, so they are one question; and where a summary
/// names a copay it says in the same cell whether the deductible comes first.
pub(in super::super) fn share(person: &Person<'_>) -> Draft {
    let [copayment, coinsurance, timing] =
        ["copayment", "coinsurance", "copaymentTiming"].map(|key| person.figure(key));
    let outside = person.place(Field::Copayment).network == Some(Network::Out);
    let nothing_outside = outside.then(|| Choice::new("planPaysNothing").writes(OUTSIDE, "none"));
    let timing_counts = timing_counts(person);
    let copay = |option| {
        let choice = Choice::new(option).writes(&coinsurance, "none");
        choice.asks(&copayment)
    };
    let timed = |option| copay(option).writes(&timing, option);
    let untimed = copay("amount").once_pressed(timing_counts);
    // A rare timing has no coarse answer of its own: it is shown and stays.
    let is_rare = person.text(&timing) == "beforeDeductible";
    let options = [
        timed("deductibleWaived"),
        timed("afterDeductible"),
        if is_rare {
            untimed.and_perhaps(&timing)
        } else {
            untimed
        },
        Choice::new("percent")
            .writes(&copayment, "none")
            .asks(&coinsurance),
        Choice::new("both")
            .asks(&copayment)
            .asks(&coinsurance)
            .and_perhaps(&timing)
            .keeps(&timing)
            .once_pressed(timing_counts),
        Choice::new("nothing")
            .writes(&copayment, "none")
            .writes(&coinsurance, "none"),
    ];
    let unknown = Choice::new("unknown");
    Draft::of(options)
        .or(nothing_outside)
        .or([unknown])
        .and_perhaps(&person.figure("words"))
}

/// What a plan says of every clinic outside of its network.
const OUTSIDE: &str = "coverage.outOfNetwork";

/// A copay comes before or after a deductible: where either is lacking there is nothing to ask.
pub(in super::super) fn timing_counts(person: &Person<'_>) -> bool {
    !person.lacks(Field::Copayment)
        && !person.lacks(Field::Deductible)
        && person.is_open(&person.figure("copaymentTiming"))
}

pub(in super::super) fn deductible(person: &Person<'_>) -> Draft {
    let path = person.figure("deductible");
    let [amount, met, remaining] =
        ["amount", "met", "remaining"].map(|part| format!("{path}.{part}"));
    Draft::of([
        // The amount that was met is next year's, and has a card of its own.
        Choice::new("noneLeft")
            .writes(&remaining, "0")
            .keeps(&amount),
        Choice::new("amount").asks(&path),
        Choice::new("allLeft").writes(&met, "0").asks(&path),
        // Between nothing and all of it is met.
        Choice::new("someLeft").asks(&amount),
        Choice::new("lacks").writes(&path, "none"),
        Choice::new("unknown"),
    ])
}

/// "More than the course can cost is left" says all that the price needs to know.
pub(in super::super) fn maximum(person: &Person<'_>) -> Draft {
    let path = person.figure("outOfPocketMaximum");
    let remaining = format!("{path}.remaining");
    let far = far(
        person,
        ("maximum", &remaining),
        person.place(Field::OutOfPocketMaximum),
    );
    Draft::of(far).or([
        Choice::new("amount").asks(&path),
        Choice::new("reached").writes(&remaining, "0"),
        Choice::new("lacks").writes(&path, "none"),
        Choice::new("unknown"),
    ])
}

/// "More than so much is left". Whoever has pressed it reads the amount that stood on it then, as long as that is enough, or nobody knows
/// by now what is: the price was taken away.
pub(in super::super) fn far(
    person: &Person<'_>,
    (card, path): (&str, &str),
    place: Place,
) -> Option<Choice> {
    let enough = more_than_the_course(person, place);
    let is_enough = |least: Cents| match enough {
        Some((enough, _)) => least >= enough,
        None => person.typed.request.is_none(),
    };
    let pressed = pressed(person, card, "far", path).filter(|(least, _)| is_enough(*least));
    let (least, most) = pressed.or(enough)?;
    let choice = Choice::new("far").writes(path, &dollars(least, most));
    Some(choice.with_amount(least))
}

/// Returns both ends of what a pressed answer has put, as dollars, as far as it stands.
fn pressed(person: &Person<'_>, card: &str, option: &str, path: &str) -> Option<(Cents, Cents)> {
    let (low, high) = ends(person.text(path)).filter(|_| person.choice(card) == option)?;
    Some((Cents::new(low)?, Cents::new(high)?))
}

/// Returns what must be left of an amount so that the course cannot use it up, and the most that can be left; nothing where a course
/// so dear would use up every amount.
fn more_than_the_course(person: &Person<'_>, place: Place) -> Option<(Cents, Cents)> {
    let request = person.typed.request.as_ref()?;
    let most = request.bound(place).span.high;
    let least = up_to_dollars(person.course_at_most()?);
    let most = Cents::new(most)?;
    (least < most).then_some((least, most))
}

/// Whole dollars are easier to compare with what a portal says.
fn up_to_dollars(amount: Cents) -> Cents {
    let dollars = amount
        .cents()
        .checked_add(99)
        .and_then(|cents| cents.checked_div(100));
    dollars
        .and_then(|dollars| dollars.checked_mul(100))
        .and_then(Cents::new)
        .unwrap_or(amount)
}

pub(in super::super) fn visit_limit(person: &Person<'_>) -> Draft {
    let path = person.figure("visitLimit");
    let remaining = format!("{path}.remaining");
    let enough = person.visits_at_most().map(|visits| {
        // Whoever has pressed it reads the number that stood on it then, as long as that is enough.
        let pressed = pressed_visits(person, &remaining).filter(|pressed| *pressed >= visits);
        let visits = pressed.unwrap_or(visits);
        Choice::new("enough")
            .writes(&remaining, &span(visits, MOST_VISITS))
            .with_count(visits)
    });
    let lacks = Choice::new("lacks").writes(&path, "none");
    let visits = format!("{path}.visits");
    let amount = Choice::new("amount").asks(&path);
    // Whoever has given the plan's own words need not type what they say.
    let (lacks, amount) = match person.number_in_words(&visits) {
        Some(limit) => (None, amount.writes(&visits, &limit.to_string())),
        None => (Some(lacks), amount),
    };
    Draft::of(lacks).or(enough).or([
        amount,
        Choice::new("usedUp").writes(&remaining, "0"),
        Choice::new("unknown"),
    ])
}

fn pressed_visits(person: &Person<'_>, path: &str) -> Option<u32> {
    let (least, most) = person.text(path).split_once(SPAN)?;
    let is_pressed = person.choice("visitLimit") == "enough" && most == MOST_VISITS.to_string();
    least.parse().ok().filter(|_| is_pressed)
}

/// As many visits as a year has days.
const MOST_VISITS: u32 = 366;

pub(in super::super) fn next_year(person: &Person<'_>) -> Draft {
    Draft::asking(&format!("{}.amount", person.figure("deductible")))
}

/// How many a week may stay blank: one is taken then.
pub(in super::super) fn start(_: &Person<'_>) -> Draft {
    Draft::asking("course.firstVisit").and_perhaps("course.visitsPerWeek")
}
