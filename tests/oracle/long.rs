//! The long form: as many random requests as are asked for, on all cores. `make proof ONLY=oracle` runs it, as it takes hours.

use crate::agreement::{agrees, run_part, seed};
use crate::dice::built;
use crate::{courses, spans, wide};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

#[path = "../attack/clock.rs"]
mod clock;

#[test]
#[ignore = "a million courses take hours"]
fn random_courses_of_any_number_agree_to_the_cent() {
    let of_a_part = 2000;
    on_all_cores("random courses", "COURSES", 1_000_000, of_a_part, |part| {
        run_part(part, of_a_part, built(courses::any_course), agrees)
    });
}

/// Of ten parts six are of cents, two of dollars, one over three plan years, and one with answers that are left out wholly.
#[test]
#[ignore = "a hundred thousand open requests take hours"]
fn random_open_requests_of_any_number_have_the_least_and_the_greatest() {
    let of_a_part = 100;
    on_all_cores(
        "random open requests",
        "OPEN_REQUESTS",
        100_000,
        of_a_part,
        |part| match part[1] % 10 {
            0..=5 => run_part(part, of_a_part, built(spans::cents), spans::check_span),
            6 | 7 => run_part(part, of_a_part, built(spans::dollars), spans::check_span),
            8 => run_part(
                part,
                of_a_part,
                built(spans::three_plan_years),
                spans::check_span,
            ),
            _ => run_part(part, of_a_part, built(wide::wide), wide::check),
        },
    );
}

/// Runs parts of so many requests until there are as many as the environment asks for, and tells what was tried and how long
/// the slowest answer took.
fn on_all_cores(
    what: &str,
    variable: &str,
    usual: u64,
    of_a_part: u32,
    run: impl Fn([u64; 2]) -> Result<(), String> + Sync,
) {
    let asked = std::env::var(variable).ok();
    let asked = asked.map_or(usual, |asked| asked.parse().expect("the count is a number"));
    let (parts, next, seed) = (asked.div_ceil(of_a_part.into()), AtomicU64::new(0), seed());
    let failed = Mutex::new(Vec::new());
    let started = Instant::now();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(part) =
                    Some(next.fetch_add(1, Ordering::Relaxed)).filter(|part| *part < parts)
                {
                    if let Err(why) = run([seed, part]) {
                        // Told at once: the other parts may take hours.
                        eprintln!("part {part} of seed {seed}: {why}");
                        failed.lock().unwrap().push(part);
                    }
                }
            });
        }
    });
    let (tried, seconds) = (parts * u64::from(of_a_part), started.elapsed().as_secs());
    println!(
        "counted: {tried} {what}, seed {seed}, {seconds} s, {}",
        slowest()
    );
    let failed = failed.into_inner().unwrap();
    assert!(
        failed.is_empty(),
        "these parts of seed {seed} differ: {failed:?}"
    );
}

static ANSWERS: Mutex<(Duration, String, u32)> = Mutex::new((Duration::ZERO, String::new(), 0));

/// The crate's answer to a request; the slowest is kept in mind.
pub fn timed(request: &str) -> String {
    let (answer, took) = clock::timed(request);
    let mut answers = ANSWERS.lock().unwrap();
    answers.2 += u32::from(took > clock::SLOW);
    if took > answers.0 {
        (answers.0, answers.1) = (took, request.to_owned());
    }
    answer
}

fn slowest() -> String {
    let answers = ANSWERS.lock().unwrap();
    let (took, request, slow) = &*answers;
    format!(
        "{slow} answers over 100 ms; the slowest took {} ms: {request}",
        took.as_millis()
    )
}
