//! Reads one request a line as JSON, and writes one answer a line: the bytes that the browser's function gives.

use std::io::{self, BufRead, Write};

use coverage_estimator::estimate_json;

fn main() -> io::Result<()> {
    let mut answers = io::stdout().lock();
    for request in io::stdin().lock().split(b'\n') {
        // A line that is not UTF-8 is not JSON either, and gets the answer that says so.
        let request = String::from_utf8_lossy(&request?).into_owned();
        writeln!(answers, "{}", estimate_json(&request))?;
        answers.flush()?;
    }
    Ok(())
}
