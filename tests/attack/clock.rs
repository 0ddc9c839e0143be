//! How long an answer takes.

use std::fs;
use std::time::{Duration, Instant};

use coverage_estimator::estimate_json;

/// An answer that takes longer is one that a person would wait for.
pub const SLOW: Duration = Duration::from_millis(100);

/// Asks, and says how long the answer took.
pub fn timed(request: &str) -> (String, Duration) {
    let (started, before) = (Instant::now(), computed());
    let answer = estimate_json(request);
    let waited = started.elapsed();
    let took = before
        .zip(computed())
        .map(|(before, after)| after.saturating_sub(before));
    (answer, took.unwrap_or(waited))
}

/// How long the processor has worked for this thread, where the system says it: a machine that does other things at the same
/// time makes no answer slow.
fn computed() -> Option<Duration> {
    let said = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    said.split(' ')
        .next()?
        .parse()
        .ok()
        .map(Duration::from_nanos)
}
