//! Walks the interview with six plans' own documents and with 500 random plans and prints how many answers a number takes: `make interview`.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "what measures stops where it meets the unexpected"
)]

#[path = "../tests/walk/documents.rs"]
mod documents;
#[path = "../tests/walk/plans.rs"]
mod plans;
#[path = "../tests/walk/mod.rs"]
mod walk;

use documents::documents;
use plans::{Dice, plan};
use walk::{Left, Texts, answered, span, walk};

const PLANS: usize = 500;
const SEED: u64 = 20_261_124;
/// The cards before the first number, which every person is asked: what pays, visits and charge.
const FIRST: usize = 3;

fn main() {
    print_documents();
    let mut dice = Dice::seeded(SEED);
    let plans: Vec<Texts> = (0..PLANS).map(|_| plan(&mut dice)).collect();
    let walks: Vec<Vec<Left>> = plans.iter().map(walk).collect();
    let each = || plans.iter().zip(&walks);
    println!(
        "{PLANS} random plans of seed {SEED}; answers, with what pays, visits and charge / without these three"
    );
    print(
        "until the first number",
        each().map(|(_, left)| until(left, i64::MAX)),
    );
    for percent in [30, 10] {
        let answers = each().map(|(plan, left)| until(left, billed(plan) * percent / 100));
        print(
            &format!("until the span is {percent} % of the billed total"),
            answers,
        );
    }
    print(
        "until no card is left",
        each().map(|(_, left)| Some(left.len())),
    );
    let exact =
        each().filter(|(plan, left)| left.last().and_then(|one| one.span) == span(&answered(plan)));
    println!("exact at the end: {} of {PLANS}", exact.count());
    if std::env::args().any(|one| one == "--each") {
        for (plan, left) in each() {
            let cards = left
                .iter()
                .map(|one| format!("{:?} {:?}", one.card, one.span));
            println!("{plan:?}\n  {}", cards.collect::<Vec<_>>().join("\n  "));
        }
    }
}

/// Prints each plan with its answers until 30 % and 10 % of the billed total, until no card is left, and the end.
fn print_documents() {
    println!("six documents; answers, with what pays, visits and charge");
    for document in documents() {
        let truth = document.truth();
        let left = walk(&truth);
        let answers = [30, 10].map(|percent| until(&left, billed(&truth) * percent / 100));
        let [wide, narrow] =
            answers.map(|one| one.map_or("never".to_owned(), |one| one.to_string()));
        let (low, high) = left.last().and_then(|one| one.span).expect("a number");
        println!(
            "30 % {wide:>5}, 10 % {narrow:>5}, all {:>2}, {low}–{high} cents: {}",
            left.len(),
            document.plan
        );
    }
    println!();
}

/// Returns after how many cards the span is so narrow; nothing where it never is.
fn until(left: &[Left], width: i64) -> Option<usize> {
    let is_narrow = |one: &Left| one.span.is_some_and(|(low, high)| high - low <= width);
    left.iter().position(is_narrow).map(|place| place + 1)
}

fn billed(plan: &Texts) -> i64 {
    let number = |path: &str| plan[path].parse::<i64>().expect("a number");
    number("course.visits") * number("charges.billedCharge") * 100
}

fn print(what: &str, answers: impl Iterator<Item = Option<usize>>) {
    let (reached, never): (Vec<_>, Vec<_>) = answers.partition(Option::is_some);
    let reached: Vec<usize> = reached.into_iter().flatten().collect();
    let count = reached.len().max(1);
    let tenths = reached.iter().sum::<usize>() * 10 / count;
    let most = reached.iter().max().copied().unwrap_or_default();
    let less = tenths.saturating_sub(FIRST * 10);
    println!(
        "{what:<48} mean {}.{} / {}.{}, worst {most} / {}, never {}",
        tenths / 10,
        tenths % 10,
        less / 10,
        less % 10,
        most.saturating_sub(FIRST),
        never.len()
    );
}
