//! The cards of the first part, one row a card, in the order in which they are asked.

use super::options::{Choice, Draft, SPAN, dollars};
use super::person::Person;
use super::{CardName, Reason};
use crate::money::Cents;
use crate::request::Place;
use crate::request::kind::{Kind, Payer, Pricing};
use crate::request::table::Field;

/// A card of the first part.
pub(super) struct Row {
    pub(super) card: CardName,
    pub(super) reason: Reason,
    /// Whether it is a card for this person's insurance.
    pub(super) of: fn(&Person<'_>) -> bool,
    /// Whether it can still change the number.
    pub(super) still: fn(&Person<'_>) -> bool,
    /// What it asks.
    pub(super) asks: fn(&Person<'_>) -> Draft,
}

/// Health plans come to a number after three cards, payer, visits and charge.
#[rustfmt::skip]
pub(super) const CARDS: [Row; 18] = [
    row(CardName::Payer,         Reason::Required,         anybody,      always,            payer),
    row(CardName::Program,       Reason::Required,         in_a_program, always,            program),
    row(CardName::Visits,        Reason::Required,         anybody,      always,            visits),
    row(CardName::Charge,        Reason::Required,         anybody,      always,            charge),
    row(CardName::Claim,         Reason::DecidesTheRule,   hurt_at_work, always,            claim),
    row(CardName::State,         Reason::NarrowsTheNumber, hurt_in_car,  always,            state),
    row(CardName::Network,       Reason::NarrowsTheNumber, in_a_plan,    network_counts,    network),
    row(CardName::Share,         Reason::NarrowsTheNumber, in_a_plan,    share_counts,      share),
    row(CardName::Timing,        Reason::NarrowsTheNumber, in_a_plan,    timing_counts,     timing),
    row(CardName::Deductible,    Reason::NarrowsTheNumber, in_a_plan,    deductible_counts, deductible),
    row(CardName::Maximum,       Reason::NarrowsTheNumber, in_a_plan,    maximum_counts,    maximum),
    row(CardName::VisitLimit,    Reason::NarrowsTheNumber, in_a_plan,    limit_counts,      visit_limit),
    row(CardName::AllowedAmount, Reason::NarrowsTheNumber, insured,      allowed_counts,    allowed_amount),
    row(CardName::NextYear,      Reason::NarrowsTheNumber, in_a_plan,    next_year_counts,  next_year),
    row(CardName::PipDeductible, Reason::NarrowsTheNumber, hurt_in_car,  |one| one.is_open("coverage.deductible"), pip_deductible),
    row(CardName::PipLimit,      Reason::NarrowsTheNumber, hurt_in_car,  |one| one.is_open("coverage.limit"),      pip_limit),
    row(CardName::PlanShare,     Reason::NarrowsTheNumber, hurt_in_car,  |one| one.is_open("coverage.planShare"),  plan_share),
    row(CardName::Plan,          Reason::NarrowsTheNumber, in_a_plan,    plan_counts,       plan),
];

const fn row(
    card: CardName,
    reason: Reason,
    of: fn(&Person<'_>) -> bool,
    still: fn(&Person<'_>) -> bool,
    asks: fn(&Person<'_>) -> Draft,
) -> Row {
    Row {
        card,
        reason,
        of,
        still,
        asks,
    }
}

const fn anybody(_: &Person<'_>) -> bool {
    true
}

const fn always(_: &Person<'_>) -> bool {
    true
}

fn in_a_plan(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::CostSharing)
}

fn insured(person: &Person<'_>) -> bool {
    in_a_plan(person) || person.is_priced(Pricing::AutoPip)
}

fn in_a_program(person: &Person<'_>) -> bool {
    person.payer() == Some(Payer::Program) || person.choice("payer") == "program"
}

fn hurt_at_work(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::WorkersCompensation)
}

fn hurt_in_car(person: &Person<'_>) -> bool {
    person.is_priced(Pricing::AutoPip)
}

fn network_counts(person: &Person<'_>) -> bool {
    person.is_open("network")
}

fn share_counts(person: &Person<'_>) -> bool {
    ["copayment", "coinsurance"]
        .iter()
        .any(|key| person.is_open(&person.figure(key)))
}

/// A copay comes before or after a deductible: where either is lacking there is nothing to ask.
fn timing_counts(person: &Person<'_>) -> bool {
    let lacks = |key| person.text(&person.figure(key)) == "none";
    !lacks("copayment") && !lacks("deductible") && person.is_open(&person.figure("copaymentTiming"))
}

/// A copay without the deductible makes the deductible idle.
fn deductible_counts(person: &Person<'_>) -> bool {
    counts_beside_a_copay(person, &person.figure("deductible"))
}

fn maximum_counts(person: &Person<'_>) -> bool {
    person.is_open(&person.figure("outOfPocketMaximum"))
}

fn limit_counts(person: &Person<'_>) -> bool {
    person.is_open(&person.figure("visitLimit"))
}

/// A copay is the same whatever the plan's price is; only a visit that is not covered, or a price below the copay, says otherwise.
fn allowed_counts(person: &Person<'_>) -> bool {
    counts_beside_a_copay(person, "charges.allowedAmount")
}

fn counts_beside_a_copay(person: &Person<'_>, path: &str) -> bool {
    person.is_open(path) && (!person.pays_a_copay_alone() || person.moves_the_number(path))
}

/// The amount of a deductible of which it is known what is left counts only where a course goes on into the next plan year.
fn next_year_counts(person: &Person<'_>) -> bool {
    let deductible = person.figure("deductible");
    person.is_known(&format!("{deductible}.remaining"))
        && person.estimate.is_some()
        && person.moves_the_number(&format!("{deductible}.amount"))
}

/// Where the plan's figures are known its kind counts little, so it comes last.
fn plan_counts(person: &Person<'_>) -> bool {
    person.is_open(KIND) && person.moves_the_number(KIND)
}

const KIND: &str = "coverage.kind";

fn payer(person: &Person<'_>) -> Draft {
    let of = |option, payer, kind: &'static str| {
        let choice = Choice::new(option);
        // Which plan or program it is may be known already.
        let is_known = person.payer() == Some(payer);
        let kind = if is_known { person.text(KIND) } else { kind };
        choice.writes(KIND, kind)
    };
    let injury = |option, kind: &'static str| Choice::new(option).writes(KIND, kind);
    Draft::of([
        of("healthPlan", Payer::HealthPlan, "unknown"),
        injury("autoPip", "autoPip"),
        injury("workersCompensation", "workersCompensation"),
        of("program", Payer::Program, ""),
        injury("none", "none"),
    ])
}

fn program(_: &Person<'_>) -> Draft {
    let programs = [Kind::Medicare, Kind::Medicaid, Kind::Tricare, Kind::Va];
    Draft::of(programs.map(kind))
}

fn plan(_: &Person<'_>) -> Draft {
    let plans = [
        Kind::Ppo,
        Kind::Hmo,
        Kind::Epo,
        Kind::Pos,
        Kind::Hdhp,
        Kind::MedicareAdvantage,
        Kind::Unknown,
    ];
    Draft::of(plans.map(kind))
}

fn kind(kind: Kind) -> Choice {
    let word = kind.row().word;
    Choice::new(word).writes(KIND, word)
}

/// A referral says "6 to 12", so a span is an answer.
fn visits(_: &Person<'_>) -> Draft {
    const VISITS: &str = "course.visits";
    let span = |option, low: u32, high: u32| {
        Choice::new(option).writes(VISITS, format!("{low}{SPAN}{high}"))
    };
    Draft::of([
        Choice::new("exactly").asks(VISITS),
        span("upTo6", 1, 6),
        span("upTo12", 6, 12),
        span("upTo24", 12, 24),
    ])
}

fn charge(_: &Person<'_>) -> Draft {
    Draft::asking("charges.billedCharge").and_perhaps("charges.cashRate")
}

fn claim(_: &Person<'_>) -> Draft {
    yes_no("coverage.claimAccepted")
}

fn yes_no(path: &'static str) -> Draft {
    Draft::of(["yes", "no", "unknown"].map(|word| Choice::new(word).writes(path, word)))
}

fn state(_: &Person<'_>) -> Draft {
    Draft::asking("coverage.state")
}

fn network(_: &Person<'_>) -> Draft {
    Draft::of(["in", "out", "unknown"].map(|word| Choice::new(word).writes("network", word)))
}

/// Side by side as two fields the copayment and the percentage were added up wrongly, so they are one question.
fn share(person: &Person<'_>) -> Draft {
    let [copayment, coinsurance] = ["copayment", "coinsurance"].map(|key| person.figure(key));
    let pays = |option| Choice::new(option).takes_back(OUTSIDE, person);
    let both = |option| {
        pays(option)
            .takes_back(&copayment, person)
            .takes_back(&coinsurance, person)
    };
    let outside = person.text("network") == "out";
    let nothing_outside = outside.then(|| Choice::new("planPaysNothing").writes(OUTSIDE, "none"));
    let options = [
        pays("amount")
            .writes(&coinsurance, "none")
            .takes_back(&copayment, person)
            .asks(&copayment),
        pays("percent")
            .writes(&copayment, "none")
            .takes_back(&coinsurance, person)
            .asks(&coinsurance),
        both("both").asks(&copayment).asks(&coinsurance),
        pays("nothing")
            .writes(&copayment, "none")
            .writes(&coinsurance, "none"),
    ];
    Draft::of(
        options
            .into_iter()
            .chain(nothing_outside)
            .chain([both("unknown")]),
    )
    .and_perhaps(person.figure("words"))
}

/// What a plan says of every clinic outside of its network.
const OUTSIDE: &str = "coverage.outOfNetwork";

fn timing(person: &Person<'_>) -> Draft {
    let path = person.figure("copaymentTiming");
    Draft::of([
        Choice::new("afterDeductible").writes(&path, "afterDeductible"),
        Choice::new("deductibleWaived").writes(&path, "deductibleWaived"),
        Choice::new("unknown").writes(&path, ""),
    ])
}

fn deductible(person: &Person<'_>) -> Draft {
    let path = person.figure("deductible");
    let [met, remaining] = ["met", "remaining"].map(|part| format!("{path}.{part}"));
    let anew = |option| {
        Choice::new(option)
            .takes_back(&path, person)
            .takes_back(&met, person)
            .takes_back(&remaining, person)
    };
    Draft::of([
        anew("noneLeft").writes(&remaining, "0"),
        anew("amount").asks(&path),
        anew("allLeft").writes(&met, "0").asks(&path),
        Choice::new("lacks").writes(&path, "none"),
        anew("unknown"),
    ])
}

/// "More than the course can cost is left" says all that the price needs to know.
fn maximum(person: &Person<'_>) -> Draft {
    let path = person.figure("outOfPocketMaximum");
    let remaining = format!("{path}.remaining");
    let anew = |option| {
        Choice::new(option)
            .takes_back(&path, person)
            .takes_back(&remaining, person)
    };
    let far = more_than_the_course(person, person.place(Field::OutOfPocketMaximum)).map(
        |(least, most)| {
            Choice::new("far")
                .takes_back(&path, person)
                .writes(&remaining, dollars(least, most))
                .with_amount(least)
        },
    );
    Draft::of(far.into_iter().chain([
        anew("amount").asks(&path),
        anew("reached").writes(&remaining, "0"),
        Choice::new("lacks").writes(&path, "none"),
        anew("unknown"),
    ]))
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

fn visit_limit(person: &Person<'_>) -> Draft {
    let path = person.figure("visitLimit");
    let remaining = format!("{path}.remaining");
    let anew = |option| {
        Choice::new(option)
            .takes_back(&path, person)
            .takes_back(&remaining, person)
    };
    let enough = person.visits_at_most().map(|visits| {
        Choice::new("enough")
            .takes_back(&path, person)
            .writes(&remaining, format!("{visits}{SPAN}{MOST_VISITS}"))
            .with_count(visits)
    });
    let lacks = Choice::new("lacks").writes(&path, "none");
    Draft::of([lacks].into_iter().chain(enough).chain([
        anew("amount").asks(&path),
        anew("usedUp").writes(&remaining, "0"),
        anew("unknown"),
    ]))
}

/// As many visits as a year has days.
const MOST_VISITS: u32 = 366;

fn allowed_amount(_: &Person<'_>) -> Draft {
    Draft::asking("charges.allowedAmount")
}

fn next_year(person: &Person<'_>) -> Draft {
    Draft::asking(format!("{}.amount", person.figure("deductible")))
}

/// Off which sum the deductible comes is asked beside its amount, and only where the number hangs on it.
fn pip_deductible(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.deductible";
    const BASIS: &str = "coverage.deductibleBasis";
    let [none_left, amount, unknown] =
        ["noneLeft", "amount", "unknown"].map(|option| left_anew(option, PATH, person));
    let amount = amount.asks(PATH);
    let is_asked = person.is_known(BASIS) || person.is_open(BASIS);
    Draft::of([
        none_left.writes(format!("{PATH}.remaining"), "0"),
        Choice::new("lacks").writes(PATH, "none"),
        if is_asked {
            amount.and_perhaps(BASIS)
        } else {
            amount
        },
        unknown,
    ])
}

fn pip_limit(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.limit";
    const REMAINING: &str = "coverage.limit.remaining";
    let anew = |option| left_anew(option, PATH, person);
    let far = more_than_the_course(person, Field::PipLimit.into()).map(|(least, most)| {
        let far = Choice::new("far").takes_back(PATH, person);
        far.writes(REMAINING, dollars(least, most))
            .with_amount(least)
    });
    Draft::of(far.into_iter().chain([
        anew("usedUp").writes(REMAINING, "0"),
        anew("amount").asks(PATH),
        anew("unknown"),
    ]))
}

/// A coarse answer about an amount that is used up, over what another one wrote.
fn left_anew(option: &'static str, path: &str, person: &Person<'_>) -> Choice {
    let choice = Choice::new(option).takes_back(path, person);
    choice.takes_back(format!("{path}.remaining"), person)
}

/// What is typed is the part that the patient pays.
fn plan_share(person: &Person<'_>) -> Draft {
    const PATH: &str = "coverage.planShare";
    Draft::of([
        Choice::new("allPaid").writes(PATH, "0"),
        Choice::new("twentyPercent").writes(PATH, "20"),
        Choice::new("amount").takes_back(PATH, person).asks(PATH),
        Choice::new("unknown").writes(PATH, ""),
    ])
}
