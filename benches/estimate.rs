//! How long one estimate takes natively, from JSON text to JSON text.

use std::hint::black_box;

use coverage_estimator::estimate_json;
use criterion::Criterion;

const REQUESTS: [(&str, &str); 3] = [
    ("exact-24", include_str!("requests/exact-24.json")),
    ("unknown-12", include_str!("requests/unknown-12.json")),
    ("unknown-all", include_str!("requests/unknown-all.json")),
];

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for (name, request) in REQUESTS {
        let answer = estimate_json(request);
        // Refusing a request is quick and proves nothing.
        assert!(
            answer.starts_with(r#"{"estimate":{"insurance""#),
            "{name} is not priced: {answer}"
        );
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| estimate_json(black_box(request)))
        });
    }
    criterion.final_summary();
}
